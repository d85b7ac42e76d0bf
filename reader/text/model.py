"""The text model: what a page and an article are, before anyone reads or paints them.

Two spaces of offsets exist, both counted in code points:

* *source offsets* index the decoded text of a file (`Document.text`);
* *article offsets* index `Article.text`, the blocks as shown, one newline apart.

`Article.source_spans` leads from the second to the first. Readings, sentences,
glossary hits and the selection of an open article all use article offsets. Qt
counts UTF-16 units; that conversion lives in ``reader.desktop.utf16`` alone.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Span(NamedTuple):
    """A half-open range ``[start, end)`` of code points."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, distance: int) -> Span:
        """Return the span moved by `distance` code points."""
        return Span(self.start + distance, self.end + distance)

    def of(self, text: str) -> str:
        """Return the part of `text` that the span names."""
        return text[self.start : self.end]


def source_spans(pieces: Iterable[Span], span: Span) -> tuple[Span, ...]:
    """Source spans, in order, of the characters `span` of a text made of source `pieces`."""
    found: list[Span] = []
    shown = 0
    for piece in pieces:
        length = piece.end - piece.start
        start, end = max(span.start, shown), min(span.end, shown + length)
        if start < end:
            source = Span(piece.start + start - shown, piece.start + end - shown)
            if found and found[-1].end == source.start:
                source = Span(found.pop().start, source.end)
            found.append(source)
        shown += length
    return tuple(found)


class BlockKind(StrEnum):
    """What a block of an article is; it decides how the block is set."""

    KICKER = "kicker"
    HEADLINE = "headline"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    RUN_IN = "run-in"
    """A head that ends like a sentence and opens a section; it counts as a paragraph."""
    CAPTION = "caption"
    LIST = "list"


class Block(NamedTuple):
    """One block of an article: its text as shown and where each part comes from.

    The concatenation of the source at `spans` is `text`, code point by code point.
    """

    kind: BlockKind
    text: str
    spans: tuple[Span, ...]


class Byline(NamedTuple):
    """People named for one role, for instance 通讯员 with two names."""

    role: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Article:
    """One article: its blocks in reading order, kicker, headline and bylines included."""

    blocks: tuple[Block, ...]
    bylines: tuple[Byline, ...] = ()
    dateline: str = ""
    """The agency opening of the first paragraph, for instance 株洲日报讯(通讯员/张立群)."""

    @cached_property
    def text(self) -> str:
        """The article as shown: its blocks, one newline apart."""
        return "\n".join(block.text for block in self.blocks)

    @cached_property
    def block_starts(self) -> tuple[int, ...]:
        """Article offset of the first code point of every block."""
        lengths = (len(block.text) + 1 for block in self.blocks[:-1])
        return tuple(accumulate(lengths, initial=0)) if self.blocks else ()

    @property
    def title(self) -> str:
        """Text of the headline, or of the first block where there is none."""
        headline = self._first(BlockKind.HEADLINE)
        if headline is not None:
            return headline.text
        return self.blocks[0].text if self.blocks else ""

    @property
    def kicker(self) -> str:
        """Text of the line above the headline, or an empty text."""
        block = self._first(BlockKind.KICKER)
        return block.text if block else ""

    def block_span(self, index: int) -> Span:
        """Article offsets of the block at `index`."""
        start = self.block_starts[index]
        return Span(start, start + len(self.blocks[index].text))

    def block_at(self, offset: int) -> int:
        """Index of the block that holds the article `offset`."""
        return max(0, bisect_right(self.block_starts, offset) - 1)

    def source_spans(self, span: Span) -> tuple[Span, ...]:
        """Source spans, in order, of the characters shown at the article `span`."""
        found: list[Span] = []
        for index in range(self.block_at(span.start), len(self.blocks)):
            shown = self.block_starts[index]
            if shown >= span.end:
                break
            found += source_spans(self.blocks[index].spans, span.shifted(-shown))
        return tuple(found)

    def _first(self, kind: BlockKind) -> Block | None:
        return next((block for block in self.blocks if block.kind is kind), None)


class FurnitureKind(StrEnum):
    """Text of a page that belongs to no article."""

    SLOGAN = "slogan"
    CREDITS = "credits"
    SECTION = "section"
    OTHER = "other"


class Furniture(NamedTuple):
    """A piece of page text that belongs to no article."""

    kind: FurnitureKind
    text: str
    spans: tuple[Span, ...]


class Join(NamedTuple):
    """A line break, or a gap, that was read over because a paragraph goes on."""

    at: Span
    """Source span of the characters left out (the break itself)."""
    reason: str
    confidence: float
    """From 0 (a guess) to 1 (certain)."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file: its decoded text and the articles found in it."""

    text: str
    encoding: str
    articles: tuple[Article, ...]
    furniture: tuple[Furniture, ...] = ()
    joins: tuple[Join, ...] = ()
    path: str = "-"
    """Name the file was given by; ``-`` is standard input."""
