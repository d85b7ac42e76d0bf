"""What is marked on the page? Selection, terms, the current word: spans, no pixels."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class TermMarks:
    """Spans of glossary terms, merged where they overlap, found by line."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """Take spans in any order; nested and overlapping ones become one mark."""
        self._spans = merged(spans)
        self._ends = [span.end for span in self._spans]

    def between(self, start: int, end: int) -> Iterator[Span]:
        """Yield the marks that touch ``[start, end)``, cut to it."""
        for index in range(bisect_right(self._ends, start), len(self._spans)):
            span = self._spans[index]
            if span.start >= end:
                return
            yield Span(max(span.start, start), min(span.end, end))


class Found(NamedTuple):
    """What a search has found."""

    marks: TermMarks
    current: Span | None


class Marks(NamedTuple):
    """Everything that is painted besides the text."""

    selection: Span | None = None
    word: Span | None = None
    """The word that the keyboard stands on."""
    hovered: Span | None = None
    term: Span | None = None
    """The occurrence that the terms panel stands on."""
    caret: int | None = None
    """Offset that the keyboard stands before, where it moves by characters."""
    found: Found | None = None


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return `spans` in order, those that overlap joined; neighbours stay apart."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        elif span.end > span.start:
            found.append(span)
    return found


def neighbour(spans: Sequence[Span], offset: int, step: int) -> Span | None:
    """Return the first span that starts behind `offset` (step 1) or the last before it (-1)."""
    bisect = bisect_right if step > 0 else bisect_left
    index = bisect(spans, offset, key=lambda span: span.start) - (step < 0)
    return spans[index] if 0 <= index < len(spans) else None
