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
    from reader.annotation.segment import Segmenter
    from reader.storage.paths import Paths

_COMPLETE = "complete.txt"
_FORMAT = "tables 5"
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

    def segmenter(self, words: Lexicon) -> Segmenter:
        """Load the segmenter over `words`, this folder's own. Raises `MissingComponentError`."""
        from reader.annotation import segment

        return segment.read(self.folder / files.SEGMENTS, words.values)

    def word_readings(self) -> Lexicon:
        """Load the words that CC-CEDICT reads differently. Raises `MissingComponentError`."""
        from reader.annotation import lexicon
        from reader.dictionary import wordreadings

        return lexicon.read(self.folder / wordreadings.FILE)

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


def prepare(folder: Path, resources: Path) -> None:
    """Make every derived table in `folder`, replacing what is there.

    Raises `StorageError` when the folder cannot be written, `BadInputError` where the word
    costs of `resources` cannot be read.
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
        _write_for_reading(made, resources)
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


def _write_for_reading(made: Derived, resources: Path) -> None:
    """Add what cutting into words and reading in context need, from the tables `made`."""
    from reader.annotation import lexicon, segment
    from reader.annotation.lexicon import Lexicon
    from reader.dictionary import cedict, wordreadings

    words = made.words()
    costs = segment.read_costs(resources / "models" / "words.costs")
    segmenter = segment.Segmenter.of(words.values, costs)
    segment.write(made.folder / files.SEGMENTS, segmenter, words.values)
    entries = cedict.parse(cedict.open_lines(cedict.bundled_path()))
    differing = wordreadings.differing(entries, made.readings().read)
    lexicon.write(made.folder / wordreadings.FILE, Lexicon.of(differing, words.version))


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
        prepare(own.folder, paths.resources)
    return own
