"""Reading an open article in context, a paragraph at a time, what is being read first."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.annotation.paragraphs import paragraphs
from reader.workspace.reading import keep, reread

if TYPE_CHECKING:
    from reader.text.model import Span
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services


class Refining:
    """The work that is left of one article opened as a draft."""

    def __init__(self, services: Services, opened: OpenArticle) -> None:
        """Take the article over; nothing is read yet."""
        self._services = services
        self._opened = opened
        text = opened.article.text
        self._engine = services.annotation_engine
        self._waiting = list(paragraphs(text))
        self._refinement = services.annotator.begin(text, opened.plain)

    def __len__(self) -> int:
        """Return how many paragraphs wait."""
        return len(self._waiting)

    def waits_in(self, span: Span) -> bool:
        """Whether a paragraph that touches `span` waits."""
        place = self._place(span.start)
        return place < len(self._waiting) and self._waiting[place].start < span.end

    def step(self, offset: int) -> None:
        """Read the next paragraph: the one at `offset` or behind it, else the first."""
        if self._waiting:
            place = self._place(offset)
            self._refinement.read(self._waiting.pop(place if place < len(self._waiting) else 0))

    def result(self, opened: OpenArticle) -> OpenArticle:
        """Return `opened`, the same article, with what was read; kept once it is all.

        It is not kept where the glossary has changed since the work began.
        """
        opened = reread(
            self._services, opened, self._refinement.annotation(), refined=not self._waiting
        )
        if opened.refined and self._engine == self._services.annotation_engine:
            keep(self._services, opened)
        return opened

    def _place(self, offset: int) -> int:
        """Return the number of the first waiting paragraph that ends behind `offset`."""
        place = bisect_right(self._waiting, offset, key=lambda span: span.start)
        return place - 1 if place and self._waiting[place - 1].end > offset else place
