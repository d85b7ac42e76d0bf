"""How a folder appears, is replaced or vanishes in one step, even in a crash.

A folder is filled under a hidden name and renamed; one that is replaced or removed
is renamed before it is deleted. `recover` settles what a crash left in between.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import StorageError
from reader.storage.folderlock import locked

if TYPE_CHECKING:
    from collections.abc import Generator

_log = logging.getLogger(__name__)

_STAGING = ".staging-"
_REPLACED = ".replaced-"


@contextmanager
def changing(root: Path) -> Generator[None]:
    """Be the only process that changes the folders under `root`; makes `root` if need be.

    Raises `StorageError`: another process is at it, or the folder cannot be written.
    """
    try:
        root.mkdir(parents=True, exist_ok=True)
        with locked(root) as mine:
            if not mine:
                raise StorageError(root, "another package is being installed", "try again later")
            yield
    except OSError as error:
        cause = f"cannot be written ({error.strerror or error})"
        raise StorageError(root, cause, "check its permissions and the free space") from error


@contextmanager
def staged(home: Path) -> Generator[Path]:
    """Give an empty folder to fill; it becomes `home` where the block ends without an error.

    A folder that stood at `home` stays until then, and comes back where the last step fails.
    """
    folder = Path(tempfile.mkdtemp(prefix=_STAGING, dir=home.parent))
    try:
        yield folder
        folder.chmod(0o755)  # mkdtemp makes it private
        _move(folder, home)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def discard(folder: Path) -> None:
    """Delete `folder`; it vanishes under its own name at once."""
    gone = Path(tempfile.mkdtemp(prefix=_STAGING, dir=folder.parent))
    folder.replace(gone / folder.name)
    shutil.rmtree(gone, ignore_errors=True)


def recover(root: Path) -> None:
    """Bring back what was being replaced under `root` and drop what was half-filled."""
    try:
        leftovers = [path for path in root.iterdir() if path.name.startswith((_STAGING, _REPLACED))]
        if not leftovers:
            return
        with locked(root) as mine:
            if mine:  # otherwise they are another process's work in progress
                for path in leftovers:
                    _settle(path)
    except FileNotFoundError:
        return
    except OSError as error:
        _log.warning("leftovers in %s cannot be cleared: %s", root, error)


def _move(folder: Path, home: Path) -> None:
    if not home.exists():
        folder.replace(home)
        return
    old = home.with_name(_REPLACED + home.name)
    shutil.rmtree(old, ignore_errors=True)
    home.replace(old)
    try:
        folder.replace(home)
    except OSError:
        old.replace(home)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _settle(path: Path) -> None:
    home = path.with_name(path.name.removeprefix(_REPLACED))
    if path.name.startswith(_REPLACED) and not home.exists():
        path.replace(home)
    else:
        shutil.rmtree(path, ignore_errors=True)
