"""Which foreign components are in a bundle, and are all their licences there?"""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

TABLE = "components.toml"
OURS = "bilingual-reader"
_LICENCE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


class MissingNoticeError(Exception):
    """A component in the bundle has no row in the table, or its licence text is not there."""


@dataclass(frozen=True, slots=True)
class Component:
    """One row of the table."""

    name: str
    licence: str
    source: str
    distributions: tuple[str, ...] = ()
    libraries: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    own_files: bool = False
    """Whether the Python package brings its licence texts itself."""
    always: bool = False
    beside: str = ""
    """Distribution that contains this component without saying so."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a bundle was made from."""

    distributions: frozenset[str]
    libraries: frozenset[str] = frozenset()
    """Names of libraries that belong to no Python package."""


def read_table(folder: Path) -> tuple[Component, ...]:
    """Read the table in `folder`."""
    rows = tomllib.loads((folder / TABLE).read_text(encoding="utf-8"))["component"]
    return tuple(
        Component(
            row["name"],
            row["licence"],
            row["source"],
            tuple(row.get("distributions", ())),
            tuple(row.get("libraries", ())),
            tuple(row.get("files", ())),
            row.get("own_files", False),
            row.get("always", False),
            row.get("with", ""),
        )
        for row in rows
    )


def present(table: Sequence[Component], contents: Contents) -> list[Component]:
    """Return the components of `contents`. Raises `MissingNoticeError` where one has no row."""
    named = {name for row in table for name in row.distributions}
    patterns = [pattern for row in table for pattern in row.libraries]
    strangers = sorted(contents.distributions - named)
    strangers += [
        name
        for name in sorted(contents.libraries)
        if not any(fnmatch(name.lower(), pattern.lower()) for pattern in patterns)
    ]
    if strangers:
        raise MissingNoticeError(f"no licence is known for {', '.join(strangers)}")
    return [row for row in table if _is_in(row, contents)]


def _is_in(row: Component, contents: Contents) -> bool:
    return (
        row.always
        or row.beside in contents.distributions
        or not contents.distributions.isdisjoint(row.distributions)
        or any(
            fnmatch(name.lower(), one.lower())
            for name in contents.libraries
            for one in row.libraries
        )
    )


def texts(row: Component, folder: Path, installed: Mapping[str, Distribution]) -> list[Path]:
    """Return the licence texts of `row`. Raises `MissingNoticeError` where there is none."""
    found = [folder / name for name in row.files]
    if row.own_files:
        owners = [installed[name] for name in row.distributions if name in installed]
        own = [path for one in owners for path in _own_texts(one)]
        if not own:
            raise MissingNoticeError(f"{row.name} brings no licence text")
        found += own
    missing = [path.name for path in found if not path.is_file() or not path.stat().st_size]
    if missing or not found:
        raise MissingNoticeError(
            f"{row.name}: {', '.join(missing) or 'no licence text'} is missing"
        )
    return found


def _own_texts(distribution: Distribution) -> list[Path]:
    inside = [one for one in distribution.files or () if ".dist-info" in one.parts[0]]
    named = [one for one in inside if _LICENCE.search("/".join(one.parts[1:]))]
    return [Path(str(distribution.locate_file(one))) for one in named]


def by_name() -> dict[str, Distribution]:
    """Return the installed distributions by their normal names."""
    return {_normal(one.metadata["Name"]): one for one in distributions()}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def contents_of(sources: Iterable[str], installed: Mapping[str, Distribution]) -> Contents:
    """Find out from which distributions and host libraries the files `sources` come."""
    owners = _owners(installed)
    found: set[str] = set()
    libraries: set[str] = set()
    for source in sources:
        path = Path(source)
        place = next((at for at, part in enumerate(path.parts) if part == "site-packages"), None)
        if place is not None:
            owner = owners.get(path.parts[place + 1])
            if owner is None:
                raise MissingNoticeError(f"{source} belongs to no installed package")
            found.add(owner)
        elif re.search(r"\.(so[.\d]*|dll|dylib)$", path.name) and not _is_module_of_python(path):
            libraries.add(path.name)
    return Contents(frozenset(found - {OURS}), frozenset(libraries))


def _owners(installed: Mapping[str, Distribution]) -> dict[str, str]:
    tops: dict[str, str] = {}
    for name, one in installed.items():
        for file in one.files or ():
            tops.setdefault(file.parts[0], name)
    return tops


def _is_module_of_python(path: Path) -> bool:
    return "lib-dynload" in path.parts or path.suffix == ".pyd"


def collect(
    folder: Path, entries: Iterable[Sequence[str]], work: Path
) -> list[tuple[str, str, str]]:
    """Gather the texts for the files in PyInstaller's `entries` (target, source, kind).

    Returns entries that put them into ``licenses`` in the bundle; `work` is remade.
    Raises `MissingNoticeError`.
    """
    installed = by_name()
    contents = contents_of((entry[1] for entry in entries if entry[1]), installed)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    described = [
        {
            "name": row.name,
            "licence": row.licence,
            "source": row.source,
            "versions": {
                one: installed[one].version for one in row.distributions if one in installed
            },
            "texts": _copied(texts(row, folder, installed), work, row.name),
        }
        for row in present(read_table(folder), contents)
    ]
    listing = json.dumps({"components": described}, ensure_ascii=False, indent=1)
    (work / "components.json").write_text(listing + "\n", encoding="utf-8")
    files = sorted(path for path in work.rglob("*") if path.is_file())
    return [(f"licenses/{path.relative_to(work).as_posix()}", str(path), "DATA") for path in files]


def _copied(found: Sequence[Path], work: Path, name: str) -> list[str]:
    """Copy the texts of the component `name` into a folder of its own; return their places."""
    place = work / re.sub(r"[^\w+.-]+", "-", name).strip("-")
    place.mkdir()
    copied: list[str] = []
    for number, text in enumerate(found):
        target = place / text.name
        if target.exists():
            target = place / f"{number}-{text.name}"
        shutil.copyfile(text, target)
        copied.append(target.relative_to(work).as_posix())
    return copied
