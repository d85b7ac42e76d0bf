"""Looking words up in CC-CEDICT: in either script, by their pinyin and by their English."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.annotation.lexicon import REMEDY
from reader.dictionary import spelling
from reader.dictionary.files import SENSES_APART
from reader.errors import MissingComponentError
from reader.storage.database import SelfClosingConnection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_COLUMNS = "SELECT simplified, coalesce(traditional, simplified), pinyin, senses FROM entry "
_FAR = 1000
_WITH_VOWEL = frozenset("aeiouü")
_BESIDE = re.compile(r"\([^)]*\)|^to |^the |^an? ")
"""What an English word may stand beside in a sense that is still all about it."""
_POINTER = re.compile(r"(?:see(?: also)?|(?:[\w.-]+ )*variant of|erroneous form of) (\S+?)\[")


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """One entry as found."""

    simplified: str
    traditional: str
    pinyin: str
    senses: tuple[str, ...]


class Dictionary:
    """Read-only access to the CC-CEDICT database at one path, opened at first use."""

    def __init__(self, path: Path) -> None:
        """Remember the `path`; nothing is opened yet."""
        self._path = path

    @cached_property
    def version(self) -> str:
        """What the database was made from, for instance ``CC-CEDICT 2023-11-07``."""
        row = self._connection.execute("SELECT value FROM about WHERE name = 'version'").fetchone()
        return str(row[0])

    def look_up(self, word: str) -> tuple[DictionaryEntry, ...]:
        """Entries of `word` in either script, proper nouns and surnames last.

        Raises `MissingComponentError` without a usable dictionary.
        """
        where = "WHERE simplified = ?1 OR traditional = ?1 ORDER BY number"
        rows = self._connection.execute(_COLUMNS + where, (word,))
        return tuple(sorted(_entries(rows), key=_is_proper))

    def read_as(self, pinyin: str) -> tuple[DictionaryEntry, ...]:
        """Entries that are read as `pinyin`, with or without tones, proper nouns last.

        Raises `MissingComponentError` without a usable dictionary.
        """
        asked, letters = spelling.spelled(pinyin), spelling.letters(pinyin)
        # An initial is written without a tone mark, so that few entries are spelled out.
        initial = "%" if letters[:1] in _WITH_VOWEL else f"{letters[:1]}%"
        self._connection.create_function("letters", 1, spelling.letters, deterministic=True)
        where = "WHERE pinyin LIKE ? AND letters(pinyin) = ? ORDER BY number"
        found = _entries(self._connection.execute(_COLUMNS + where, (initial, letters)))
        fitting = (one for one in found if spelling.agrees(asked, spelling.spelled(one.pinyin)))
        return tuple(sorted(fitting, key=_is_proper))

    def meaning(self, english: str) -> tuple[DictionaryEntry, ...]:
        """Entries with the words `english` in a sense; `remoteness` tells how near it is.

        Raises `MissingComponentError` without a usable dictionary.
        """
        pattern = re.compile(rf"(?<!\w){re.escape(english)}(?!\w)", re.IGNORECASE)
        where = "WHERE instr(lower(senses), lower(?)) ORDER BY number"
        found = _entries(self._connection.execute(_COLUMNS + where, (english,)))
        return tuple(one for one in found if any(map(pattern.search, one.senses)))

    def resolve(self, entry: DictionaryEntry) -> tuple[DictionaryEntry, ...]:
        """Entries that `entry` points to with “see …” or “variant of …”, if it does."""
        targets = (_POINTER.match(sense) for sense in entry.senses)
        names = {match[1].split("|")[-1] for match in targets if match}
        return tuple(found for name in sorted(names) for found in self.look_up(name))

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        address = f"{self._path.absolute().as_uri()}?mode=ro"
        try:
            connection = sqlite3.connect(
                address, uri=True, check_same_thread=False, factory=SelfClosingConnection
            )
            connection.execute("SELECT 1 FROM about")
        except sqlite3.Error as error:
            raise MissingComponentError("The dictionary (cedict.sqlite)", REMEDY) from error
        return connection


def remoteness(entry: DictionaryEntry, english: str) -> int:
    """Place of the sense of `entry` that is `english` and nothing else, or a large number."""
    bare = (_BESIDE.sub("", sense).strip().casefold() for sense in entry.senses)
    wanted = english.casefold()
    return next((place for place, one in enumerate(bare) if one == wanted), _FAR)


def _entries(rows: Iterable[tuple[str, str, str, str]]) -> list[DictionaryEntry]:
    return [DictionaryEntry(s, t, p, tuple(j.split(SENSES_APART))) for s, t, p, j in rows]


def _is_proper(entry: DictionaryEntry) -> bool:
    return entry.pinyin[:1].isupper()
