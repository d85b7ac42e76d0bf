"""Files that are either wholly written or not touched at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from reader.errors import StorageError

_SUFFIXES = ("", *(f"-{number}" for number in range(2, 100)))
"""What tells apart the files set aside in one second."""


def write_bytes(path: Path, data: bytes) -> None:
    """Put `data` into the file at `path`, in one step as seen by every reader.

    A link stays one: the file that it leads to is written, with the permissions it has. A
    device or a pipe is written to. Raises `StorageError` when that cannot be done.
    """
    try:
        mode = _mode(path)
        if mode and not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            with path.open("wb") as device:
                device.write(data)
            return
        place = Path(os.path.realpath(path)) if path.is_symlink() else path
        place.parent.mkdir(parents=True, exist_ok=True)
        _replace(place, data, mode)
    except OSError as error:
        raise StorageError(path, _cause(error), _remedy(error)) from error


def _replace(path: Path, data: bytes, mode: int) -> None:
    # Not `tempfile`: its files are closed to everybody else, whatever the umask says.
    fresh = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    opened = fresh.open("xb")
    try:
        with opened as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode:
            with suppress(OSError):  # a file system without permissions
                fresh.chmod(stat.S_IMODE(mode))
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _mode(path: Path) -> int:
    """Kind and permissions of what is at `path`; 0 where nothing is."""
    try:
        return path.stat().st_mode
    except OSError:
        return 0


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
        raise StorageError(path, _cause(error), _remedy(error)) from error
    return kept


def _cause(error: OSError) -> str:
    return f"cannot be written ({error.strerror or error})"


def _remedy(error: OSError) -> str:
    if error.errno == errno.EISDIR:
        return "name a file in it"
    if error.errno == errno.ENOSPC:
        return "make room on the disk"
    return "check the folder's permissions"
