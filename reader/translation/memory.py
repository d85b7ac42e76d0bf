"""What the person translated, and translations taken in from elsewhere: kept and found again.

Two sentences are equal here where they differ in script, white space or the shape of their
punctuation only (`reader.translation.references.normalized`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING

from reader.storage import database
from reader.translation.engine import Origin
from reader.translation.fuzzy import LEAST, Difference, differences, figures_differ, nearest
from reader.translation.references import normalized

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

_FIND = "SELECT target FROM memory WHERE key = ? AND origin = ?"
_PUT = "INSERT OR REPLACE INTO memory VALUES (?, ?, ?, ?, ?)"
_ALL = "SELECT source, target, origin, changed FROM memory"


@dataclass(frozen=True, slots=True)
class Unit:
    """One remembered sentence with its English."""

    source: str
    target: str
    origin: Origin
    """`Origin.YOURS` for what the person wrote, `Origin.MEMORY` for what was taken in."""
    changed: str = ""
    """When, in ISO 8601 and UTC."""


@dataclass(frozen=True, slots=True)
class NearMatch:
    """A remembered sentence that is nearly the one asked about."""

    unit: Unit
    percent: int
    differences: tuple[Difference, ...]
    figures_differ: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking units in came to."""

    new: int = 0
    changed: int = 0
    """Sentences that were remembered with another English from elsewhere."""
    known: int = 0
    yours: int = 0
    """Sentences that the person's own translation goes before."""


def _as_written(text: str) -> str:
    return text


class TranslationMemory:
    """The remembered translations in the database at one path.

    May be used from any thread. Raises `ReaderError` where the database cannot be used.
    """

    def __init__(self, path: Path, simplified: Callable[[str], str] = _as_written) -> None:
        """Remember the `path` of the database; it is opened at first use.

        `simplified` brings a sentence to simplified characters.
        """
        self._path = path
        self._simplified = simplified
        self._lock = Lock()
        self._opened: sqlite3.Connection | None = None
        self._units: tuple[tuple[int, int], list[str], list[Unit]] | None = None

    def own(self, sentence: str) -> str | None:
        """Return what the person wrote for `sentence` or an equal one, or None."""
        return self._find(sentence, Origin.YOURS)

    def exact(self, sentence: str) -> str | None:
        """Return the English of an equal sentence from elsewhere, or None."""
        return self._find(sentence, Origin.MEMORY)

    def write(self, sentence: str, english: str) -> None:
        """Keep what the person wrote for `sentence`, at once; an empty text forgets it."""
        if not english.strip():
            self.forget(sentence)
            return
        row = (self._key(sentence), Origin.YOURS, sentence.strip(), english.strip(), _now())
        with self._lock, database.faults_named(self._path):
            self._connection().execute(_PUT, row)

    def forget(self, sentence: str) -> None:
        """Forget what the person wrote for `sentence`."""
        with self._lock, database.faults_named(self._path):
            self._connection().execute(
                "DELETE FROM memory WHERE key = ? AND origin = ?",
                (self._key(sentence), Origin.YOURS),
            )

    def take(self, units: Iterable[Unit]) -> Taken:
        """Take `units` in, all or none; of equal sentences the last one counts.

        A unit whose origin is `Origin.YOURS` (it was exported here before) never replaces
        what the person wrote since.
        """
        counts = {"new": 0, "changed": 0, "known": 0, "yours": 0}
        with (
            self._lock,
            database.faults_named(self._path),
            database.transaction(self._connection()) as connection,
        ):
            for unit in units:
                counts[self._take(connection, unit)] += 1
        return Taken(**counts)

    def units(self) -> tuple[Unit, ...]:
        """Every remembered sentence, the person's own first, the newest first."""
        with self._lock, database.faults_named(self._path):
            rows = self._connection().execute(
                f"{_ALL} ORDER BY origin != ?, changed DESC, source",
                (Origin.YOURS,),
            )
            return tuple(_units(rows))

    def near(self, sentence: str, *, least: int = LEAST, limit: int = 3) -> tuple[NearMatch, ...]:
        """Return remembered sentences that are `least` percent equal or more, best first.

        An equal sentence is none of them: `own` and `exact` find it.
        """
        key = self._key(sentence)
        with self._lock, database.faults_named(self._path):
            keys, units = self._listed()
        found = nearest(key, keys, least=least, limit=limit + 2) if units else []
        here = self._simplified(sentence.strip())
        matches = (
            NearMatch(
                units[place],
                percent,
                differences(there := self._simplified(units[place].source), here),
                figures_differ(there, here),
            )
            for place, percent in found
            if keys[place] != key
        )
        return tuple(matches)[:limit]

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            if self._opened is not None:
                self._opened.close()
                self._opened = None

    def _find(self, sentence: str, origin: Origin) -> str | None:
        with self._lock, database.faults_named(self._path):
            row = self._connection().execute(_FIND, (self._key(sentence), origin)).fetchone()
        return str(row[0]) if row else None

    def _take(self, connection: sqlite3.Connection, unit: Unit) -> str:
        key, target = self._key(unit.source), unit.target.strip()
        own = connection.execute(_FIND, (key, Origin.YOURS)).fetchone()
        if own is not None:
            return "known" if own[0] == target else "yours"
        known = connection.execute(_FIND, (key, unit.origin)).fetchone()
        if known is not None and known[0] == target:
            return "known"
        when = unit.changed or _now()
        connection.execute(_PUT, (key, unit.origin, unit.source.strip(), target, when))
        return "new" if known is None else "changed"

    def _listed(self) -> tuple[list[str], list[Unit]]:
        """Every key and unit; read again only where something changed."""
        connection = self._connection()
        others = connection.execute("PRAGMA data_version").fetchone()[0]
        stamp = (connection.total_changes, int(others))
        if self._units is None or self._units[0] != stamp:
            rows = connection.execute(_ALL.replace("SELECT", "SELECT key,", 1)).fetchall()
            units = list(_units(row[1:] for row in rows))
            self._units = (stamp, [row[0] for row in rows], units)
        return self._units[1], self._units[2]

    def _key(self, sentence: str) -> str:
        return normalized(self._simplified(sentence))

    def _connection(self) -> sqlite3.Connection:
        if self._opened is None:
            self._opened = database.connect(self._path)
        return self._opened


def _units(rows: Iterable[tuple[str, str, str, str]]) -> Iterator[Unit]:
    return (Unit(source, target, Origin(origin), when) for source, target, origin, when in rows)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
