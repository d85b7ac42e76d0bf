"""Many spans as one flat array.

A text of a million characters has forty thousand sentences. As objects they are four
megabytes that every collection of garbage walks through; as numbers they are a third of
one, and an object is made of the few that somebody asks for.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, overload

from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Spans(Sequence[Span]):
    """Spans in order of their starts, as immutable as a tuple of them."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, starts: array[int], ends: array[int]) -> None:
        """Take over `starts` and `ends`: type ``I``, code points, equally many."""
        if len(starts) != len(ends):
            raise ValueError("a span lacks its start or its end")
        self._starts = starts
        self._ends = ends

    @classmethod
    def of(cls, spans: Iterable[tuple[int, int]]) -> Spans:
        """Keep the numbers of `spans`. Raises `OverflowError` for an offset below 0."""
        return cls.unpack(array("I", chain.from_iterable(spans)))

    @classmethod
    def unpack(cls, bounds: array[int]) -> Spans:
        """Return the spans of ``start, end, start, end …``. Raises `ValueError` for half a span."""
        return cls(bounds[::2], bounds[1::2])

    def bounds(self) -> array[int]:
        """Return ``start, end, start, end …``, which `unpack` takes."""
        return array("I", chain.from_iterable(zip(self._starts, self._ends, strict=True)))

    def __len__(self) -> int:
        """Return how many spans there are."""
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> Span: ...
    @overload
    def __getitem__(self, index: slice) -> Spans: ...
    def __getitem__(self, index: int | slice) -> Span | Spans:
        """Return one span, or some of them."""
        if isinstance(index, slice):
            return Spans(self._starts[index], self._ends[index])
        return Span(self._starts[index], self._ends[index])

    def __iter__(self) -> Iterator[Span]:
        """Yield every span."""
        return map(Span, self._starts, self._ends)

    def __eq__(self, other: object) -> bool:
        """Whether `other` holds the same spans."""
        if not isinstance(other, Spans):
            return NotImplemented
        return self._starts == other._starts and self._ends == other._ends

    __hash__ = None  # type: ignore[assignment]  # arrays have none

    def at(self, offset: int) -> int:
        """Index of the last span that starts at or before `offset`; -1 where none does."""
        return bisect_right(self._starts, offset) - 1

    def touched_by(self, span: Span) -> tuple[Span, ...]:
        """Return the spans that share text with `span`. They must not overlap each other."""
        first, last = bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)
        return tuple(self[first:last])
