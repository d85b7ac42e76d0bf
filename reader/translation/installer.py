"""Whether a package file can be installed, and which of its files go where.

Everything is checked before the first byte is written. `reader.translation.packages`
says where a package lives.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import BadInputError
from reader.translation.manifest import (
    HEADER_LENGTH,
    METADATA,
    MODEL,
    Metadata,
    missing_part,
    model_fault,
    parse_metadata,
)
from reader.translation.record import RECORD, Record, sha256_of, write_record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reader.translation.archive import Archive

_UNUSED = ("stanza/", "spacy/", "minisbd/", RECORD)
"""Sentence splitters that come with packages (this program has its own), and our own record."""

_SPARE_ROOM = 64 << 20
"""Bytes that must stay free on the disk after an installation."""


def free_space(folder: Path) -> int:
    """Bytes that are free on the disk of `folder`."""
    return shutil.disk_usage(folder).free


@dataclass(frozen=True, slots=True)
class Plan:
    """A checked package file: what to unpack, and from which entry of the archive."""

    metadata: Metadata
    entries: Mapping[str, str]
    """Name of the archive's entry by its path in the package's folder."""
    size: int
    """Bytes once unpacked, as the archive declares them."""


def plan(file: Path, archive: Archive) -> Plan:
    """Check the `archive` opened from `file` and say what to unpack.

    Raises `BadInputError`: it is no translation package from Chinese to English, or it needs a
    newer engine.
    """
    top = _top_folder(file, archive)
    entries = {
        name.removeprefix(top): name
        for name in archive.entries
        if name.startswith(top) and not name.removeprefix(top).startswith(_UNUSED)
    }
    metadata = parse_metadata(archive.text(entries[METADATA]))
    if isinstance(metadata, str):
        raise BadInputError(file, metadata)
    if metadata.pair_fault:
        raise BadInputError(file, metadata.pair_fault)
    missing = missing_part(entries)
    if missing:
        raise _not_a_package(file, missing)
    fault = model_fault(archive.head(entries[MODEL], HEADER_LENGTH))
    if fault:
        remedy = "install a newer version of Bilingual Reader" if "newer" in fault else ""
        raise BadInputError(file, fault, remedy)
    size = sum(archive.entries[name].file_size for name in entries.values())
    return Plan(metadata, entries, size)


def check_room(file: Path, size: int, free: int) -> None:
    """Make sure that `size` bytes unpacked from `file` fit into `free` bytes of disk.

    Raises `BadInputError`: they do not.
    """
    needed = size + _SPARE_ROOM
    if needed > free:
        cause = f"it needs {needed / 1e6:,.0f} MB of disk space and {free / 1e6:,.0f} MB are free"
        raise BadInputError(file, cause, "make room and try again")


def unpack(file: Path, archive: Archive, planned: Plan, folder: Path, source: str = "") -> None:
    """Unpack what is `planned` into `folder` and note every checksum there.

    `source` is the address that the file was downloaded from.

    Raises `BadInputError`: the file is damaged; `OSError`: the folder cannot be written.
    """
    checksums: dict[str, str] = {}
    for name, entry in planned.entries.items():
        archive.copy(entry, folder / name)
        checksums[name] = sha256_of(folder / name)
    write_record(folder, Record(sha256_of(file), checksums, source))


def _top_folder(file: Path, archive: Archive) -> str:
    """Folder in the archive that holds ``metadata.json``: ``""`` or a name with a slash."""
    tops = [
        name.removesuffix(METADATA)
        for name in archive.entries
        if name.split("/")[-1] == METADATA and name.count("/") <= 1
    ]
    if not tops:
        raise _not_a_package(file, METADATA)
    if len(tops) > 1:
        raise BadInputError(file, "it holds more than one package")
    return tops[0]


def _not_a_package(file: Path, missing: str) -> BadInputError:
    return BadInputError(file, f"it is not a whole translation package (no {missing} in it)")
