"""Translating a whole article: what is done, what is to be done, in which order.

The answers lie in the database already, so a run that was stopped, by the person or by
a power cut, goes on where it ended. Only that a run was wished for is kept here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.library.catalog import digest_of
from reader.translation.engine import THOROUGH

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Sequence

    from reader.translation.engine import Translation
    from reader.translation.service import TranslationService

RUN_BATCH = 8
"""Sentences of one batch: four to five times as fast as one by one
(research, engine-packaging.md §3), and what is visible never waits for long."""


class RunState(StrEnum):
    """What became of a run."""

    RUNNING = "running"
    """Also after the program was ended in the middle: it goes on when the article is opened."""
    PAUSED = "paused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Run:
    """A run as it was kept."""

    state: RunState
    package: str
    """Id of the package it was begun with."""
    done: int
    total: int


class RunRecords:
    """Which articles were to be translated, in one database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use the open `connection`, which stays the caller's to close."""
        self._connection = connection

    def get(self, text: str) -> Run | None:
        """Return the run over the article with that `text`, if there was one."""
        row = self._connection.execute(
            "SELECT state, package, done, total FROM translation_run WHERE digest = ?",
            (digest_of(text),),
        ).fetchone()
        return Run(RunState(row[0]), *row[1:]) if row else None

    def put(self, text: str, run: Run) -> None:
        """Keep the `run` over the article with that `text`."""
        self._connection.execute(
            "INSERT OR REPLACE INTO translation_run VALUES (?, ?, ?, ?, ?)",
            (digest_of(text), run.state, run.package, run.done, run.total),
        )


def is_under_way(connection: sqlite3.Connection, text: str) -> bool:
    """Whether the article with that `text` was being translated when it was left."""
    run = RunRecords(connection).get(text)
    return run is not None and run.state is RunState.RUNNING


def known_english(
    service: TranslationService, sentences: Sequence[str]
) -> list[Translation | None]:
    """Return the English of each sentence where there is some already; no engine works."""
    return [service.known(sentence) for sentence in sentences]


def translate_batch(
    service: TranslationService, sentences: Sequence[str], cancelled: Callable[[], bool]
) -> list[Translation]:
    """Translate `sentences` of an article as well as the engine can."""
    return service.translate_many(sentences, search=THOROUGH, cancelled=cancelled)


def next_batch(
    open_places: Collection[int], first_visible: int, size: int = RUN_BATCH
) -> list[int]:
    """Choose which sentences come next: those in view, then what follows, then the rest."""
    ahead = sorted(place for place in open_places if place >= first_visible)
    before = sorted(place for place in open_places if place < first_visible)
    return [*ahead, *before][:size]
