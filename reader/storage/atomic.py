"""Files that are either wholly written or not touched at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from reader.errors import StorageError


def write_bytes(path: Path, data: bytes) -> None:
    """Put `data` into the file at `path`, in one step as seen by every reader.

    Raises `StorageError` when the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise StorageError(path, _cause(error), "check the folder's permissions") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise StorageError(path, _cause(error), "check the free disk space") from error


def write_text(path: Path, text: str) -> None:
    """Put `text` into the file at `path` as UTF-8; see `write_bytes`."""
    write_bytes(path, text.encode("utf-8"))


def _cause(error: OSError) -> str:
    return f"cannot be written ({error.strerror or error})"
