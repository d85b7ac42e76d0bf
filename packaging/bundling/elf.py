"""Which libraries does the bundle take from the system, and which packages hold them?"""

from __future__ import annotations

import subprocess
import tomllib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_MAGIC = b"\x7fELF"


class UnknownLibraryError(Exception):
    """A library that the bundle needs is neither in it nor in the table of packages."""


def needed(bundle: Path) -> set[str]:
    """Return the names of the libraries that files in `bundle` need and that are not in it."""
    files = programs(bundle)
    named: set[str] = set()
    for path in files:
        headers = subprocess.run(
            ["objdump", "-p", str(path)], capture_output=True, text=True, check=True
        ).stdout
        named |= {line.split()[1] for line in headers.splitlines() if "  NEEDED" in line}
    return named - {path.name for path in bundle.rglob("*")}  # links count


def programs(folder: Path) -> list[Path]:
    """Return the programs and libraries in `folder`."""
    return [path for path in sorted(folder.rglob("*")) if _is_elf(path)]


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def read_table(path: Path) -> dict[str, dict[str, str]]:
    """Read the table of libraries and their packages."""
    found: dict[str, dict[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    return found


def relations(libraries: Iterable[str], table: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """Return what the control file says under Depends and Recommends for `libraries`.

    Raises `UnknownLibraryError`.
    """
    wanted: dict[str, set[str]] = {"depends": set(), "recommends": set()}
    unknown: list[str] = []
    for library in sorted(libraries):
        kind = next((one for one in wanted if library in table[one]), None)
        if kind is None:
            unknown.append(library)
        else:
            wanted[kind].add(table[kind][library])
    if unknown:
        raise UnknownLibraryError(
            f"no package is known for {', '.join(unknown)}; see packaging/linux/depends.toml"
        )
    return {kind: ", ".join(sorted(names)) for kind, names in wanted.items()}
