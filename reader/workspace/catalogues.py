"""Message catalogues: the words of the interface in the languages it speaks.

They are written as Qt's ``.ts`` files and read as its ``.qm`` files. Qt's own compiler, which
comes with the library, makes the one from the other when the program is installed; where that
did not happen, it is done once in the cache folder.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import MissingComponentError, StorageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.storage.paths import Paths

CATALOGUES = {"zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}
"""Name of the catalogue of each language besides English (BCP 47), as Qt's own are named."""
_FOLDER = "i18n"
_TRADITIONAL = ("Hant", "TW", "HK", "MO")
_SECONDS = 60


def language_for(preferred: Iterable[str]) -> str:
    """Return the first language of `preferred` (BCP 47) that the interface speaks; else ``en``."""
    for tag in preferred:
        language, *rest = tag.replace("_", "-").split("-")
        if language == "zh":
            return "zh-Hant" if any(part in _TRADITIONAL for part in rest) else "zh-Hans"
        if language == "en":
            break
    return "en"


def compiled(paths: Paths, language: str) -> Path:
    """Return the ``.qm`` file of `language`, one of `CATALOGUES`; make it where it is missing.

    Raises `MissingComponentError` where Qt's compiler is not there, `StorageError` where the
    cache folder cannot be written.
    """
    name = CATALOGUES[language]
    source = paths.resources / _FOLDER / f"{name}.ts"
    installed = paths.prebuilt / _FOLDER / f"{name}.qm"
    if installed.is_file():
        return installed
    cached = paths.cache / _FOLDER / f"{name}.qm"
    if not cached.is_file() or cached.stat().st_mtime < source.stat().st_mtime:
        _compile(source, cached)
    return cached


def compile_all(resources: Path, folder: Path) -> None:
    """Compile every catalogue of `resources` into `folder`. Raises like `compiled`."""
    for name in CATALOGUES.values():
        _compile(resources / _FOLDER / f"{name}.ts", folder / _FOLDER / f"{name}.qm")


def _compile(source: Path, target: Path) -> None:
    import subprocess  # late: a start does without

    compiler = _compiler()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(  # noqa: S603 - our own files, and no shell
            [compiler, "-silent", "-nounfinished", source, "-qm", target],
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise StorageError(target, f"the interface’s words cannot be compiled ({error})") from error
    if done.returncode or not target.is_file():
        cause = f"the interface’s words cannot be compiled ({done.stderr.strip()[:200]})"
        raise StorageError(target, cause)


def _compiler() -> Path:
    """Return Qt's ``lrelease``, looked up without importing anything of Qt."""
    spec = find_spec("PySide6")
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    for folder in (spec and spec.submodule_search_locations) or ():
        if (found := Path(folder) / name).is_file():
            return found
    raise MissingComponentError("Qt’s compiler for translations", "install PySide6-Essentials")
