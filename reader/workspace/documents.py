"""The texts of a document in source order, each sentence and hit led back to the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.text.model import Span, source_spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.text.model import Document


@dataclass(frozen=True, slots=True)
class Passage:
    """One block or piece of furniture of a document, joins done."""

    text: str
    spans: tuple[Span, ...]
    """Source spans whose concatenation is `text`."""
    names: tuple[str, ...] = ()
    """Personal names of the article's bylines."""

    def envelope(self, span: Span) -> Span:
        """Source span from the first to the last character of the passage's `span`."""
        found = source_spans(self.spans, span)
        if not found:
            return Span(self.spans[0].start, self.spans[0].start) if self.spans else Span(0, 0)
        return Span(found[0].start, found[-1].end)


def passages(document: Document) -> tuple[Passage, ...]:
    """Every block and piece of furniture of `document`, in source order."""
    return tuple(sorted(_passages(document), key=lambda one: one.spans[:1]))


def _passages(document: Document) -> Iterator[Passage]:
    for article in document.articles:
        names = tuple(name for byline in article.bylines for name in byline.names)
        for block in article.blocks:
            yield Passage(block.text, block.spans, names)
    for piece in document.furniture:
        yield Passage(piece.text, piece.spans)


def whole_text(text: str) -> tuple[Passage, ...]:
    """Return the non-empty lines of `text` as passages, trimmed of white space."""
    found: list[Passage] = []
    start = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            begin = start + len(line) - len(line.lstrip())
            found.append(Passage(bare, (Span(begin, begin + len(bare)),)))
        start += len(line) + 1
    return tuple(found)
