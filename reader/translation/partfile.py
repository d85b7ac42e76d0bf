"""What has arrived of a download: kept on disk so that it can go on, and proved whole.

Beside the bytes lies a note: where they come from, and the checksum of those that are
safely on disk. A part that was changed, or belongs to another file, is begun anew.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from typing import IO, TYPE_CHECKING, Any, cast

from reader.storage import atomic

if TYPE_CHECKING:
    from pathlib import Path

_CHUNK = 1 << 20
_CHECKPOINT = 4 << 20
"""Bytes after which what has arrived is put on disk for certain."""


@dataclass(frozen=True, slots=True)
class Note:
    """Which file the bytes belong to, and how many of them are certain."""

    url: str = ""
    validator: str = ""
    """The server's strong ``ETag`` or its ``Last-Modified`` for that file; may be empty."""
    total: int | None = None
    size: int = 0
    sha256: str = ""
    """SHA-256 of the first `size` bytes."""


class PartFile:
    """The growing file at ``PATH.part``; becomes `path` when it is whole."""

    def __init__(self, path: Path) -> None:
        """Prepare to fill `path`; nothing is opened yet."""
        self.path = path
        self.note = Note()
        self._part = path.with_name(path.name + ".part")
        self._note = path.with_name(path.name + ".part.json")
        self._file: IO[bytes] | None = None
        self._digest = hashlib.sha256()
        self._unsafe = 0
        self.size = 0
        """Bytes so far."""

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes so far."""
        return self._digest.hexdigest()

    def resume(self, url: str) -> None:
        """Open what is there of `url`; nothing where it is of another file or was changed.

        Raises `OSError`.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        note = _read(self._note)
        self._file = self._part.open("r+b" if self._part.exists() else "w+b")
        if note.url == url and note.validator and self._holds(note):
            self.note, self.size = note, note.size
            self._file.truncate(note.size)
            self._file.seek(note.size)
        else:
            self.restart(Note(url))

    def restart(self, note: Note) -> None:
        """Throw the bytes away and begin with those of `note`."""
        self.note, self.size, self._unsafe = note, 0, 0
        self._digest = hashlib.sha256()
        self._opened().seek(0)
        self._opened().truncate(0)

    def write(self, data: bytes) -> None:
        """Add `data`. Raises `OSError`."""
        self._opened().write(data)
        self._digest.update(data)
        self.size += len(data)
        self._unsafe += len(data)
        if self._unsafe >= _CHECKPOINT:
            self.checkpoint()

    def checkpoint(self) -> None:
        """Put what has arrived on disk for certain. Raises `OSError`, `StorageError`."""
        file = self._opened()
        file.flush()
        os.fsync(file.fileno())
        self._unsafe = 0
        note = Note(self.note.url, self.note.validator, self.note.total, self.size, self.sha256)
        atomic.write_text(self._note, json.dumps(asdict(note)))

    def finish(self) -> None:
        """Give the whole file its name. Raises `OSError`."""
        file = self._opened()
        file.flush()
        os.fsync(file.fileno())
        self.close()
        self._part.replace(self.path)
        self._note.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file; it can be resumed from the last checkpoint."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _holds(self, note: Note) -> bool:
        file = self._opened()
        left = note.size
        while left:
            chunk = file.read(min(_CHUNK, left))
            if not chunk:
                return False
            self._digest.update(chunk)
            left -= len(chunk)
        return self.sha256 == note.sha256

    def _opened(self) -> IO[bytes]:
        assert self._file is not None  # noqa: S101 - `resume` comes first
        return self._file


def _read(path: Path) -> Note:
    try:
        parsed: object = json.loads(path.read_text(encoding="utf-8"))
        fields = cast("dict[str, Any]", parsed)
        return Note(
            str(fields["url"]),
            str(fields["validator"]),
            None if fields["total"] is None else int(fields["total"]),
            int(fields["size"]),
            str(fields["sha256"]),
        )
    except (OSError, ValueError, TypeError, KeyError):
        return Note()
