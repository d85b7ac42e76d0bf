"""Which translation packages are installed, and whether they are whole.

A package is a folder under the store's root, named by its id. Which files are good
packages is decided in `reader.translation.installer`; nothing here loads a model.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import BadInputError
from reader.translation.archive import Limits, opened
from reader.translation.engine import PackageId, Script
from reader.translation.folders import copy_folder, plan_folder
from reader.translation.installer import check_room, free_space, plan, unpack
from reader.translation.manifest import (
    HEADER_LENGTH,
    LICENCE_NOT_STATED,
    METADATA,
    MODEL,
    Metadata,
    licence_named_in,
    missing_part,
    model_fault,
    parse_metadata,
)
from reader.translation.record import read_record
from reader.translation.staging import changing, discard, recover, staged

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """One installed package that can translate Chinese to English."""

    id: str
    """Name of its folder, for instance ``translate-zh_en-1_9``."""
    path: Path
    from_code: str
    to_code: str
    version: str
    engine_version: str
    """Version of Argos Translate that it was made for."""
    script: Script
    """Script of the Chinese that it was trained on."""
    size: int
    """Bytes on disk."""
    sha256: str
    """SHA-256 of the file it came from; empty where it came as a folder, or by hand."""
    source: str
    """Address it was downloaded from, or an empty text."""
    readme: str
    """Its README, or an empty text."""
    licence: str
    """Name of its licence, or ``licence not stated``."""

    @property
    def package_id(self) -> PackageId:
        """The id and version that go with every sentence it translates."""
        return PackageId(self.id, self.version)


class PackageStore:
    """The translation packages under one folder."""

    def __init__(
        self,
        root: Path,
        *,
        limits: Limits | None = None,
        free_space: Callable[[Path], int] = free_space,
    ) -> None:
        """Open the store at `root` and settle what a crash left half-installed.

        The folder need not exist; it is made when the first package is installed.
        `free_space` gives the free bytes of the disk that holds a folder.
        """
        self.root = root
        self._limits = limits or Limits()
        self._free_space = free_space
        recover(root)

    def installed(self) -> tuple[InstalledPackage, ...]:
        """Every usable package, in the order of their ids; broken folders are left out."""
        found = (_read(folder) for folder in self._folders())
        return tuple(package for package in found if isinstance(package, InstalledPackage))

    def broken(self) -> dict[str, str]:
        """Each folder that is no usable package, by name, and what is wrong with it."""
        found = ((folder.name, _read(folder)) for folder in self._folders())
        return {name: fault for name, fault in found if isinstance(fault, str)}

    def get(self, package: str) -> InstalledPackage:
        """Return the package with the id `package`.

        Raises `BadInputError`: it is not installed, or cannot be used.
        """
        folder = self._folder(package)
        found = _read(folder)
        if isinstance(found, str):
            raise BadInputError(folder, found, "install the package again")
        return found

    def install(self, file: Path, source: str = "") -> InstalledPackage:
        """Install the package `file`, in place of any other version of the same pair.

        `file` may also be a folder with a CTranslate2 model and its tokenizer; it gets a
        place of its own. `source` is the address that the file was downloaded from.

        Raises `BadInputError`: the file cannot be used; nothing was changed; `StorageError`:
        the store's folder cannot be written; nothing was changed.
        """
        if file.is_dir():
            return self._install_folder(file)
        with opened(file, self._limits) as archive:
            planned = plan(file, archive)
            with changing(self.root):
                check_room(file, planned.size, self._free_space(self.root))
                home = self.root / planned.metadata.id
                with staged(home) as folder:
                    unpack(file, archive, planned, folder, source)
                for other in self.root.glob(f"{planned.metadata.pair_prefix}*"):
                    if other != home:
                        discard(other)
        return self.get(planned.metadata.id)

    def _install_folder(self, given: Path) -> InstalledPackage:
        planned = plan_folder(given)
        with changing(self.root):
            check_room(given, planned.size, self._free_space(self.root))
            with staged(self.root / planned.id) as folder:
                copy_folder(planned, folder)
        return self.get(planned.id)

    def remove(self, package: str) -> None:
        """Delete the package with the id `package`, usable or not.

        Raises `BadInputError`: it is not installed; `StorageError`: its folder cannot be
        deleted.
        """
        folder = self._folder(package)
        with changing(self.root):
            discard(folder)

    def verify(self, package: str) -> tuple[str, ...]:
        """Compare every file with what was installed; each fault is one clause.

        An empty result means that the package is as it was installed.

        Raises `BadInputError`: it is not installed.
        """
        folder = self._folder(package)
        record = read_record(folder)
        faults = record.faults(folder)
        found = _read(folder)
        if isinstance(found, str) and not faults:
            faults = (found,)
        if not record.files:
            faults += ("no checksums are recorded: it was not installed by this program",)
        return faults

    def _folder(self, package: str) -> Path:
        for folder in self._folders():
            if folder.name == package:
                return folder
        raise BadInputError(package, "no package of this name is installed")

    def _folders(self) -> list[Path]:
        try:
            return sorted(
                path
                for path in self.root.iterdir()
                if path.is_dir() and not path.name.startswith(".")
            )
        except OSError:
            return []


def by_number(version: str) -> tuple[int, ...]:
    """Return the numbers in `version`, so that 1.10 comes after 1.9."""
    return tuple(map(int, re.findall(r"\d+", version)))


def _read(folder: Path) -> InstalledPackage | str:
    """Return the package in `folder`, or what is wrong with it."""
    try:
        return _parsed(folder)
    except (OSError, UnicodeDecodeError) as error:
        return f"it cannot be read ({error})"


def _parsed(folder: Path) -> InstalledPackage | str:
    files = {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()
    }
    missing = missing_part(files)
    if missing:
        return f"it has no {missing}"
    metadata = parse_metadata(files[METADATA].read_text(encoding="utf-8-sig"))
    if isinstance(metadata, str):
        return metadata
    with files[MODEL].open("rb") as stream:
        fault = metadata.pair_fault or model_fault(stream.read(HEADER_LENGTH))
    if fault or metadata.script is None:
        return fault
    return _package(folder, metadata, metadata.script, files)


def _package(
    folder: Path, metadata: Metadata, script: Script, files: Mapping[str, Path]
) -> InstalledPackage:
    readme = _text(files.get("README.md"))
    licence = licence_named_in(readme)
    if licence == LICENCE_NOT_STATED:
        texts = [_text(path) for name, path in files.items() if name.upper().startswith("LICEN")]
        licence = next((licence_named_in(text) for text in texts), licence)
    record = read_record(folder)
    return InstalledPackage(
        id=folder.name,
        path=folder,
        from_code=metadata.from_code,
        to_code=metadata.to_code,
        version=metadata.version,
        engine_version=metadata.engine_version,
        script=script,
        size=sum(path.stat().st_size for path in files.values()),
        sha256=record.sha256,
        source=record.source,
        readme=readme,
        licence=licence,
    )


def _text(path: Path | None) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path else ""
