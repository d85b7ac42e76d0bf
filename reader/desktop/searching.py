"""Searching the library while the reader types: the newest query is answered, beside the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.annotation.script import Script
from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.rows import FoundRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.rows import ArticleRow
    from reader.library.search import Hit
    from reader.workspace.searching import LibrarySearch
    from reader.workspace.services import Services


class Searching(QObject):
    """One query at a time and the articles that have it."""

    answered = Signal()
    """There are other hits, or the search is over."""
    failed = Signal(object)  # Exception

    def __init__(self, services: Services, executor: JobExecutor) -> None:
        """Search the library of `services`; nothing is asked yet."""
        super().__init__()
        self._services = services
        self._asked = ""
        self._hits: Mapping[int, Hit] | None = None
        self._job: LatestJob[tuple[Hit, ...]] = LatestJob(executor, self)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self.failed)
        self.query = ""
        """What the hits belong to; empty where nothing is looked for."""

    @cached_property
    def _search(self) -> LibrarySearch:
        from reader.workspace.searching import LibrarySearch  # late: few starts search

        return LibrarySearch(self._services)

    def prepare(self) -> None:
        """Make what a search needs, before the first letter is typed."""
        if not self._asked and not self._job.busy:
            self._job.submit(self._prepared)

    def ask(self, query: str) -> None:
        """Look for `query` in place of what was looked for before; for nothing if it is empty."""
        self._asked = query
        if query:
            self._job.submit(lambda: self._search.find(query))
            return
        self._job.cancel()
        self._hits, self.query = None, ""
        self.answered.emit()

    def ask_again(self) -> None:
        """Look for the same: the library has changed."""
        if self._asked:
            self.ask(self._asked)

    def hit(self, number: int) -> Hit | None:
        """Return what was found in the article with that number."""
        return self._hits.get(number) if self._hits is not None else None

    def filtered(self, rows: Sequence[ArticleRow], script: Script) -> Sequence[ArticleRow]:
        """Return the `rows` that were found, with what was found in them, in `script`."""
        if self._hits is None:
            return rows
        kept = [(row, self._hits[int(row.id)]) for row in rows if int(row.id) in self._hits]
        snippets = [hit.snippet for _, hit in kept]
        if script is not Script.SIMPLIFIED and kept:
            snippets = self._services.scripts.write("\n".join(snippets), script).split("\n")
        return [
            row._replace(found=FoundRow(self._label(hit), snippet, hit.marked))
            for (row, hit), snippet in zip(kept, snippets, strict=True)
        ]

    def _label(self, hit: Hit) -> str:
        if hit.places == 1:
            return self.tr("1 place")
        return self.tr("{0} places").format(f"{hit.places:,}") if hit.places else ""

    def _prepared(self) -> tuple[Hit, ...]:
        self._search.prepare()
        return ()

    def _take(self, hits: tuple[Hit, ...]) -> None:
        if self._asked:
            self.query = self._asked
            self._hits = {hit.number: hit for hit in hits}
            self.answered.emit()
