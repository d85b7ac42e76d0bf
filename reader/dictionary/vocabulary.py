"""The person's own words: what they said they know, learn or need not be told.

Kept in the library by simplified word. Only what somebody said is here; of every other
word the level list decides.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from reader.storage.database import transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping


class WordState(StrEnum):
    """What a word is to the person."""

    NEW = "new"
    """Not known yet, whatever the level list says."""
    LEARNING = "learning"
    KNOWN = "known"
    IGNORED = "ignored"
    """Not to be learned, and never to be shown as unknown."""

    @property
    def is_unknown(self) -> bool:
        """Whether the word carries a reading where unknown words do."""
        return self in _UNKNOWN


_UNKNOWN = frozenset({WordState.NEW, WordState.LEARNING})


class Meeting(NamedTuple):
    """A word where it was met."""

    word: str
    """In simplified characters."""
    title: str = ""
    """Of the article."""
    sentence: str = ""
    """As the article has it."""


class KeptWord(NamedTuple):
    """What is kept of one word."""

    word: str
    state: WordState
    title: str
    """Of the article in which the person first said something of the word."""
    sentence: str
    """Where it stood there."""
    met: str
    """When that was, ISO 8601 with the time zone."""


class Vocabulary:
    """The words of one library."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use the open `connection`, which stays the caller's to close."""
        self._connection = connection
        self._states: Mapping[str, WordState] | None = None

    @property
    def states(self) -> Mapping[str, WordState]:
        """Every word that something was said of; the mapping never changes, a later one may differ.

        Raises `sqlite3.DatabaseError` where the library cannot be read.
        """
        if self._states is None:
            rows = self._connection.execute("SELECT word, state FROM vocabulary")
            self._states = {word: WordState(state) for word, state in rows if state in _STATES}
        return MappingProxyType(self._states)

    def mark(self, meetings: Iterable[Meeting], state: WordState) -> None:
        """Let the words met be `state` from now on; where each was met first stays.

        All of them or none. Raises `sqlite3.DatabaseError` where they cannot be kept.
        """
        from datetime import UTC, datetime  # late: the words are asked for long before

        now = datetime.now(UTC).isoformat(timespec="seconds")
        rows = [(*meeting, state.value, now) for meeting in meetings]
        with transaction(self._connection) as connection:
            connection.executemany(_MARK, rows)
        self._states = {**self.states, **dict.fromkeys((row[0] for row in rows), state)}

    def kept(self, word: str) -> KeptWord | None:
        """Return what is kept of `word`, if anything.

        Raises `sqlite3.DatabaseError` where the library cannot be read.
        """
        row = self._connection.execute(_KEPT, (word,)).fetchone()
        if row is None or row[1] not in _STATES:
            return None
        return KeptWord(row[0], WordState(row[1]), *row[2:])


_STATES = frozenset(state.value for state in WordState)
"""A later version may know more; what it says is left alone."""
_MARK = """
    INSERT INTO vocabulary (word, title, sentence, state, met) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (word) DO UPDATE SET state = excluded.state
"""
_KEPT = "SELECT word, state, title, sentence, met FROM vocabulary WHERE word = ?"
