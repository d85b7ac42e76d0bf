"""The derived tables: word list, readings, dictionary. Made once, when installed.

Where the installation did not make them (a plain ``pip install``), they are made at
first use in the cache folder.
"""

from __future__ import annotations

import logging
import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader import __version__
from reader.annotation import lexicon, pinyin
from reader.dictionary import build as dictionary_build
from reader.errors import StorageError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.annotation.lexicon import Lexicon
    from reader.annotation.pinyin import Readings
    from reader.storage.paths import Paths

_log = logging.getLogger(__name__)
_COMPLETE = "complete.txt"


@dataclass(frozen=True, slots=True)
class Derived:
    """The folder of derived tables."""

    folder: Path

    @property
    def dictionary(self) -> Path:
        """The CC-CEDICT database."""
        return self.folder / dictionary_build.DICTIONARY_FILE

    def words(self) -> Lexicon:
        """Load the word list with HSK levels. Raises `MissingComponentError`."""
        return lexicon.read(self.folder / dictionary_build.WORDS_FILE)

    def readings(self) -> Readings:
        """Load the base readings. Raises `MissingComponentError`."""
        return pinyin.load(self.folder)

    def traditional(self) -> frozenset[str]:
        """Load the characters that occur in traditional text only."""
        path = self.folder / dictionary_build.TRADITIONAL_FILE
        return frozenset(path.read_text(encoding="utf-8"))


def prepare(folder: Path) -> None:
    """Make every derived table in `folder`, replacing what is there.

    Raises `StorageError` when the folder cannot be written.
    """
    staging = folder.with_name(f"{folder.name}.{os.getpid()}.new")
    try:
        pinyin.build(staging)
        dictionary_build.build(staging)
        (staging / _COMPLETE).write_text(f"{__version__}\n", encoding="utf-8")
        if folder.exists():
            shutil.rmtree(folder)
        staging.replace(folder)
    except OSError as error:
        cause = f"the word lists cannot be written ({error.strerror or error})"
        raise StorageError(folder, cause, "check the folder's permissions") from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def locate(paths: Paths) -> Derived:
    """Find the derived tables, making them in the cache folder where there are none."""
    if (paths.prebuilt / _COMPLETE).exists():
        return Derived(paths.prebuilt)
    folder = paths.cache / f"derived-{__version__}"
    if not (folder / _COMPLETE).exists():
        _log.warning("making the word lists in %s; this happens once", folder)
        prepare(folder)
    return Derived(folder)
