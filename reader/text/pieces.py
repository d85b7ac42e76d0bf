"""Pieces: what a page is made of before anybody knows what each part is.

A piece is a stretch of text with its source spans: a line, a joined paragraph, a caption.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.text.characters import (
    CLOSER_OF,
    CLOSERS,
    QUOTE_OPENERS,
    SENTENCE_MARKS,
    columns,
    in_brackets,
)
from reader.text.model import Join, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.text.model import Byline

_CLOSED = re.compile(
    rf"(?:[{in_brackets(SENTENCE_MARKS)}…⋯~～]|\.{{3,}}|(?<=[A-Za-z]{{2}})\.)"
    rf"[{in_brackets(CLOSERS)}\"']*\s*(?:[（(〔【][^（）()。]{{1,60}}[）)〕】])?$"
)
_INTRODUCES = re.compile(r"[：:]$")
_BRACKETED = re.compile(r"[（(〔【][^（）()]*[）)〕】]$")
_OPENER_OF = {closer: opener for opener, closer in CLOSER_OF.items()}
_PAIRED = re.compile(f"[{in_brackets(''.join(CLOSER_OF) + CLOSERS)}]")


class Kind(Enum):
    """What a piece is taken for."""

    TEXT = auto()
    """A paragraph that ends."""
    OPEN = auto()
    """Text that breaks off: it has the length or the marks of a paragraph, but no end."""
    HEAD = auto()
    """A line without an end that is short enough for a head, of whatever rank."""
    BYLINE = auto()
    DATE = auto()
    CAPTION = auto()
    LIST = auto()
    SLOGAN = auto()
    SECTION = auto()
    CREDITS = auto()
    OTHER = auto()


FURNITURE = (Kind.SLOGAN, Kind.SECTION, Kind.CREDITS, Kind.OTHER)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of page text; the concatenation of the source at `spans` is `text`."""

    text: str
    spans: tuple[Span, ...]
    indent: int = 0
    """Columns of white space before the first line."""
    gap: int = 0
    """Blank lines above."""
    kind: Kind = Kind.TEXT
    bylines: tuple[Byline, ...] = ()
    joins: tuple[Join, ...] = ()

    @property
    def start(self) -> int:
        """Source offset of the first character."""
        return self.spans[0].start

    @property
    def is_indented(self) -> bool:
        """Whether the first line is indented like a paragraph, not centred like a head."""
        return 2 <= self.indent <= 4  # noqa: PLR2004

    def of_kind(self, kind: Kind, bylines: tuple[Byline, ...] = ()) -> Piece:
        """Return the same piece, taken for `kind`."""
        return replace(self, kind=kind, bylines=bylines)

    def cut(self, at: int) -> tuple[Piece, Piece]:
        """Return the parts of an unjoined piece before and behind `at`, without white space."""
        start = self.start
        first, second = self.text[:at].rstrip(), self.text[at:].lstrip()
        resumes = start + len(self.text) - len(second)
        return (
            replace(self, text=first, spans=(Span(start, start + len(first)),)),
            replace(self, text=second, spans=(Span(resumes, resumes + len(second)),), gap=0),
        )


def joined(pieces: Iterable[Piece], reason: str, confidence: float) -> Piece:
    """Return the `pieces`, in order, as one piece with the kind of the last."""
    parts = tuple(pieces)
    made = tuple(
        Join(Span(one.spans[-1].end, other.start), reason, confidence)
        for one, other in pairwise(parts)
    )
    return replace(
        parts[0],
        text="".join(part.text for part in parts),
        spans=tuple(span for part in parts for span in part.spans),
        kind=parts[-1].kind,
        joins=tuple(join for part in parts for join in part.joins) + made,
    )


def length(text: str) -> float:
    """Length of `text` in full-width characters."""
    return columns(text) / 2


def is_longer(text: str, limit: float) -> bool:
    """Whether `text` is longer than `limit` full-width characters; cheap for most texts."""
    return len(text) > limit and (len(text) > 2 * limit or length(text) > limit)


def is_closed(text: str) -> bool:
    """Whether `text` ends as a paragraph ends: with a final mark, or a remark in brackets."""
    tail = text[-80:]
    return bool(_CLOSED.search(tail) or _BRACKETED.match(text) or _INTRODUCES.search(tail))


def open_brackets(text: str) -> str:
    """Return the opening quotes and brackets of `text` that nothing in it closes."""
    waiting: list[str] = []
    for char in _PAIRED.findall(text):
        if char in CLOSER_OF:
            waiting.append(char)
        elif waiting and waiting[-1] == _OPENER_OF[char]:
            waiting.pop()
    return "".join(waiting)


def is_inside_quotation(text: str) -> bool:
    """Whether `text` opens a quotation that it does not close."""
    return any(opener in QUOTE_OPENERS for opener in open_brackets(text))


def closes_first(text: str) -> bool:
    """Whether `text` closes a quote or bracket that it has not opened."""
    depth = 0
    for char in _PAIRED.findall(text):
        depth += 1 if char in CLOSER_OF else -1
        if depth < 0:
            return True
    return False
