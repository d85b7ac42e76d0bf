"""Who may change a folder now, among all processes on this machine.

The operating system drops the lock when its process ends, however it ends, so a
crash leaves nothing locked.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


@contextmanager
def locked(folder: Path) -> Generator[bool]:
    """Hold the lock of `folder`; gives false, without waiting, where somebody else holds it.

    Raises `OSError`: the folder cannot be written.
    """
    with (folder / ".lock").open("ab") as file:
        if not _take(file):
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
