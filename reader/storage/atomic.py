"""Files that are either wholly written or not touched at all."""

from __future__ import annotations

import os
import secrets
from datetime import datetime
from typing import TYPE_CHECKING

from reader.errors import StorageError

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIXES = ("", *(f"-{number}" for number in range(2, 100)))
"""What tells apart the files set aside in one second."""


def write_bytes(path: Path, data: bytes) -> None:
    """Put `data` into the file at `path`, in one step as seen by every reader.

    Raises `StorageError` when the folder cannot be written.
    """
    # Not `tempfile`: its files are closed to everybody else, whatever the umask says.
    fresh = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        opened = fresh.open("xb")
    except OSError as error:
        raise StorageError(path, _cause(error), "check the folder's permissions") from error
    try:
        with opened as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise StorageError(path, _cause(error), "check the free disk space") from error
    finally:
        fresh.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Put `text` into the file at `path` as UTF-8; see `write_bytes`."""
    write_bytes(path, text.encode("utf-8"))


def set_aside(path: Path) -> Path:
    """Rename the damaged file at `path` and return its new name.

    The journal files of a database go with it. Raises `StorageError`.
    """
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    names = (f"{path.stem}-damaged-{stamp}{more}{path.suffix}" for more in _SUFFIXES)
    kept = next(place for place in map(path.with_name, names) if not place.exists())
    try:
        path.replace(kept)
        for suffix in ("-wal", "-shm"):
            journal = path.with_name(path.name + suffix)
            if journal.exists():
                journal.replace(kept.with_name(kept.name + suffix))
    except OSError as error:
        raise StorageError(path, _cause(error), "check the folder's permissions") from error
    return kept


def _cause(error: OSError) -> str:
    return f"cannot be written ({error.strerror or error})"
