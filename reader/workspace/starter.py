"""The small translation model that may ship with the program, and how it is told from others.

It is installed once, as a package like any other, where the program brings one. A package
of the person's own goes before it; where it was removed it stays away.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from reader.errors import ReaderError
from reader.storage import atomic

if TYPE_CHECKING:
    from pathlib import Path

    from reader.storage.paths import Paths
    from reader.translation.engine import Translation
    from reader.translation.packages import PackageStore

NAME = "Starter (policy news)"
"""What the model is called wherever a person meets it."""
KIND = "small built-in model"
UNSURE = "the model is unsure of this sentence"

DOUBTFUL = -0.3
"""Average log-probability below which the starter says that it is unsure. Calibrated on
held-out sentences when the model is exported: ``packaging/models/starter``, README."""

_VERSION_END = "+starter"
_MARK = "starter.txt"
_log = logging.getLogger(__name__)


class Versioned(Protocol):
    """A package, or the id of one."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def version(self) -> str:
        """Its version."""
        ...


def is_starter(package: Versioned) -> bool:
    """Whether `package` is the program's own small model: its version says so."""
    return package.version.endswith(_VERSION_END)


def version_of(package: Versioned) -> str:
    """Return the version of `package` for a person."""
    return package.version.removesuffix(_VERSION_END)


def name_of(package: Versioned) -> str:
    """Name `package` with its version for a person."""
    name = f"{NAME}, {KIND}" if is_starter(package) else package.id
    return f"{name} · {version_of(package)}"


def is_unsure(translation: Translation) -> bool:
    """Whether the starter made `translation` and is unsure of it."""
    package, score = translation.package, translation.score
    return package is not None and is_starter(package) and score is not None and score < DOUBTFUL


def bundled(resources: Path) -> Path | None:
    """Return the package that ships in the folder `resources`, if there is one."""
    return next(iter(sorted((resources / "models" / "starter").glob("*.argosmodel"))), None)


def put_in_place(store: PackageStore, paths: Paths) -> None:
    """Install the bundled starter, once; a newer one takes an older one's place.

    A fault is noted in the log only: the program works without it.
    """
    file = bundled(paths.resources)
    if file is None:
        return
    try:
        _put_in_place(store, file, paths.data / _MARK)
    except (OSError, ReaderError) as error:
        _log.warning("the starter was not installed: %s", error)


def _put_in_place(store: PackageStore, file: Path, mark: Path) -> None:
    state = file.stat()
    wanted = f"{file.name} {state.st_size}"
    known = mark.read_text(encoding="utf-8").strip() if mark.is_file() else ""
    if known == wanted:
        return
    there = any(is_starter(package) for package in store.installed())
    if there or not known:  # else the person removed it
        store.install(file)
    atomic.write_text(mark, wanted + "\n")
