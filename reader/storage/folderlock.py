"""Who may change a folder now, among all processes on this machine.

The operating system drops the lock when its process ends, however it ends, so a
crash leaves nothing locked.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from time import monotonic, sleep
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


_PAUSE = 0.02
"""Seconds between two looks at a lock that somebody else holds."""


@contextmanager
def locked(folder: Path, patience: float = 0) -> Generator[bool]:
    """Hold the lock of `folder`; gives false where somebody else holds it.

    It is waited for at most `patience` seconds. Raises `OSError`: the folder cannot be
    written.
    """
    with (folder / ".lock").open("ab") as file:
        end = monotonic() + patience
        while not (mine := _take(file)) and monotonic() < end:
            sleep(_PAUSE)
        if not mine:
            yield False
            return
        try:
            yield True
        finally:
            _release(file)


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _release(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _release(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
