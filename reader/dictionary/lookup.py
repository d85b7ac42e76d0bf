"""Looking words up in CC-CEDICT, in either script."""

from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.annotation.lexicon import REMEDY
from reader.errors import MissingComponentError
from reader.storage.database import SelfClosingConnection

if TYPE_CHECKING:
    from pathlib import Path

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
        rows = self._connection.execute(
            "SELECT simplified, traditional, pinyin, senses FROM entry "
            "WHERE simplified = ?1 OR traditional = ?1 ORDER BY rowid",
            (word,),
        )
        found = [DictionaryEntry(s, t, p, tuple(json.loads(j))) for s, t, p, j in rows]
        return tuple(sorted(found, key=lambda entry: entry.pinyin[:1].isupper()))

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
