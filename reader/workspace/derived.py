"""The derived tables: word list, readings, dictionary. Made once, when installed.

Where the installation did not make them (a plain ``pip install``), they are made at
first use in the cache folder. Imports are late throughout: an article that was read
before is shown without any of the tables.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader import __version__
from reader.dictionary import files
from reader.errors import MissingComponentError, StorageError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.annotation.lexicon import Lexicon
    from reader.annotation.pinyin import Readings
    from reader.storage.paths import Paths

_COMPLETE = "complete.txt"
_FORMAT = "tables 3"
"""Changes whenever the tables of an older program would not do."""


@dataclass(frozen=True, slots=True)
class Derived:
    """The folder of derived tables."""

    folder: Path

    @property
    def dictionary(self) -> Path:
        """The CC-CEDICT database."""
        return self.folder / files.DICTIONARY

    @property
    def glossary(self) -> Path:
        """The built-in glossary, compiled by the installation."""
        return self.folder / "glossary.txt"

    @property
    def fingerprint(self) -> str:
        """What the tables were made from, in one line; empty where they were never finished."""
        try:
            return (self.folder / _COMPLETE).read_text(encoding="utf-8").strip()
        except OSError:
            return ""

    @property
    def usable(self) -> bool:
        """Whether the tables are finished and of the kind that this program reads."""
        return self.fingerprint.startswith(f"{_FORMAT};")

    def words(self) -> Lexicon:
        """Load the word list with HSK levels. Raises `MissingComponentError`."""
        from reader.annotation import lexicon

        return lexicon.read(self.folder / files.WORDS)

    def readings(self) -> Readings:
        """Load the base readings. Raises `MissingComponentError`."""
        from reader.annotation import pinyin

        return pinyin.load(self.folder)

    def traditional(self) -> frozenset[str]:
        """Load the characters of traditional text only. Raises `MissingComponentError`."""
        path = self.folder / files.TRADITIONAL
        try:
            return frozenset(path.read_text(encoding="utf-8"))
        except OSError as error:
            from reader.annotation.lexicon import REMEDY

            raise MissingComponentError(f"The table {path.name}", REMEDY) from error


def prepare(folder: Path) -> None:
    """Make every derived table in `folder`, replacing what is there.

    Raises `StorageError` when the folder cannot be written.
    """
    import shutil

    from reader.annotation import pinyin
    from reader.dictionary import build

    staging = folder.with_name(f"{folder.name}.{os.getpid()}.new")
    try:
        staging.mkdir(parents=True)
        pinyin.build(staging)
        build.build(staging)
        made = Derived(staging)
        versions = (_FORMAT, made.words().version, made.readings().version)
        (staging / _COMPLETE).write_text("; ".join(versions) + "\n", encoding="utf-8")
        if folder.exists():
            shutil.rmtree(folder)
        staging.replace(folder)
    except OSError as error:
        cause = f"the word lists cannot be written ({error.strerror or error})"
        raise StorageError(folder, cause, "check the folder's permissions") from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def candidates(paths: Paths) -> tuple[Derived, Derived]:
    """Return where the tables can be: made by the installation, or by the program itself."""
    return Derived(paths.prebuilt), Derived(paths.cache / f"derived-{__version__}")


def locate(paths: Paths) -> Derived:
    """Find the derived tables, making them in the cache folder where there are none.

    Raises `StorageError` when they must be made and the cache folder cannot be written.
    """
    prebuilt, own = candidates(paths)
    if prebuilt.usable:
        return prebuilt
    if not own.usable:
        prepare(own.folder)
    return own
