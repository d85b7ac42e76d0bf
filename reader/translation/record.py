"""What was installed, noted so that it can be verified later.

The record lies beside the package's own files, as ``installed.json``.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

RECORD = "installed.json"
"""Name of the record in the package's folder."""

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Record:
    """What was installed: checksums to verify against."""

    sha256: str = ""
    """SHA-256 of the package file; empty where the package was put there by hand."""
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """SHA-256 of each unpacked file by its path in the folder."""
    source: str = ""
    """Address it was downloaded from, or an empty text."""

    def faults(self, folder: Path) -> tuple[str, ...]:
        """Compare the files in `folder` with this record; each fault is one clause."""
        found: list[str] = []
        for name, expected in self.files.items():
            path = folder / name
            if not path.is_file():
                found.append(f"{name} is missing")
            elif sha256_of(path) != expected:
                found.append(f"{name} has changed")
        return tuple(found)


def read_record(folder: Path) -> Record:
    """Return what was noted when the package in `folder` was installed, if anything."""
    try:
        parsed: object = json.loads((folder / RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Record()
    if not isinstance(parsed, dict):
        return Record()
    fields = cast("Mapping[str, Any]", parsed)
    files: object = fields.get("files")
    checksums = cast("Mapping[str, Any]", files if isinstance(files, dict) else {})
    return Record(
        str(fields.get("sha256", "")),
        {name: str(checksum) for name, checksum in checksums.items()},
        str(fields.get("source", "")),
    )


def write_record(folder: Path, record: Record) -> None:
    """Note `record` in the package's `folder`."""
    text = json.dumps(asdict(record), indent=1, ensure_ascii=False)
    (folder / RECORD).write_text(text + "\n", encoding="utf-8")


def sha256_of(path: Path) -> str:
    """SHA-256 of the file at `path` in hexadecimal, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
