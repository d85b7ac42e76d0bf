"""Searching the library: with the program's readings, its glossary and known English.

May be used from any thread, from one at a time.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from reader.library import bundled, search
from reader.library.search import Meaning, Spelling
from reader.storage import database
from reader.text.folding import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from reader.library.search import Hit
    from reader.workspace.services import Services

_SHORTEST = 3
"""Fewer letters of English mean everything."""
_MOST = 200
"""Meanings that are looked for."""
_VERSION = "1"
"""Changes whenever the rows of an older program would not do."""


class LibrarySearch:
    """Finds articles by Chinese in either script, by toneless pinyin and by English."""

    def __init__(self, services: Services) -> None:
        """Search the library of `services`; nothing is opened yet."""
        self._services = services

    def prepare(self) -> None:
        """Make what searches read, for the articles that came since.

        Raises `ReaderError` where the library cannot be written.
        """
        services = self._services
        readings = services.base_readings
        made_by = f"{_VERSION}; {readings.version}"
        with database.faults_named(services.paths.database):
            search.prepare(self._connection, Spelling(made_by, services.simplified, readings.read))

    def find(self, query: str) -> tuple[Hit, ...]:
        """Return every article that has what `query` means, in the order of the list.

        Raises `ReaderError` where the library cannot be used.
        """
        self.prepare()
        asked = search.wanted(query, self._services.simplified)
        if len(asked.english) >= _SHORTEST:
            asked = asked._replace(meanings=tuple(self._meanings(asked.english))[:_MOST])
        with database.faults_named(self._services.paths.database):
            return search.search(self._connection, asked)

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        """A connection of its own, since the window's is busy on another thread."""
        path = self._services.paths.database
        return self._services.connection if path.name == ":memory:" else database.connect(path)

    @cached_property
    def _reviewed(self) -> tuple[tuple[str, str], ...]:
        """The sentences of the bundled articles with their English."""
        articles = bundled.load(self._services.paths.resources / "articles")
        return tuple(pair for article in articles for pair in article.english)

    def _meanings(self, english: str) -> Iterator[Meaning]:
        """Yield the terms and sentences whose English has words that begin like `english`."""
        begins = re.compile(rf"(?<!\w){re.escape(english)}", re.IGNORECASE).search
        simplified = self._services.simplified
        for entry in self._services.glossary.entries:
            if any(begins(one.text) for one in entry.renderings):
                forms = (fold(simplified(form)) for form in entry.forms)
                yield from map(Meaning, dict.fromkeys(forms))
        for source, target in self._sentences():
            if begins(target) and source.strip():
                yield Meaning(fold(simplified(source.strip())), target)

    def _sentences(self) -> Iterator[tuple[str, str]]:
        for unit in self._services.memory.units():
            yield unit.source, unit.target
        yield from self._reviewed
