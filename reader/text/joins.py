"""Joins: which paragraph goes on behind a column break, and where?

A break looks like the end of a paragraph. What tells them apart: no final mark, an open
quotation, a comma at the end, an indent (or none), a word of the page that the break tears
in two. Captions and furniture may stand between the halves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.text.characters import CLOSERS, COMMAS, SENTENCE_MARKS, in_brackets, is_digit, is_han
from reader.text.continuity import begins_like_paragraph, ends_like_head, is_common_word
from reader.text.datelines import find_dateline
from reader.text.heads import goes_on, has_slogan_form, is_enumerated
from reader.text.kinds import indents_paragraphs, is_verse
from reader.text.pieces import (
    FURNITURE,
    Kind,
    Piece,
    closes_first,
    is_closed,
    is_inside_quotation,
    is_longer,
    joined,
    length,
    open_brackets,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_TEXTS = (Kind.TEXT, Kind.OPEN)
_BETWEEN = (Kind.CAPTION, *FURNITURE)
_MOST_BETWEEN = 5
_CANNOT_BEGIN = re.compile(rf"[{in_brackets(CLOSERS + COMMAS + SENTENCE_MARKS)}的了着們们%％℃·]")
_CANNOT_END = re.compile(
    r"[，,、“‘（(《「『·的和与與及在是把被将將对對为為向从從以而且并並等其这這那个個]$"
)
_UNIT = re.compile(r"[\d万萬亿億千百元个個名余多家项次年月日时時分秒米吨]|[%％℃]")
"""What goes on with a figure that ended the line."""
_COMMA_END = re.compile(r"[，,、]$")
_COMMA = re.compile(r"[，,]")
_FULL_STOP_INSIDE = re.compile(r"[。｡].")
_QUESTION_INSIDE = re.compile(r"[？！?!][^”’」』]")
_OPENING_WORDS = re.compile(r"近日|日前|记者|据|昨日|连日来|\d{1,2}月\d{1,2}日")
_THRESHOLD = 2.0
_LENGTHS = ((30, 3.0), (25, 1.5), (20, 0.5), (16, -0.5), (12, -1.0), (0, -1.5))
"""Least length in full-width characters, and what it says for half a paragraph."""
_BODY = (*_TEXTS, Kind.LIST, Kind.CAPTION)
_CAPTION_LENGTH = 30
_SHORTEST_TAIL = 7


class _Continuation(NamedTuple):
    """Where a piece goes on: index of the other half, and how that is known."""

    position: int
    reason: str
    confidence: float
    turned: dict[int, Kind]
    """Kinds of pieces in between that show only now what they are."""
    is_head: bool = False


def rejoin(pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces with broken paragraphs joined, what stood in between behind them."""
    if is_verse(pieces):
        return list(pieces)
    page = _Page(pieces, indents_paragraphs(pieces))
    result: list[Piece] = []
    position = 0
    while position < len(pieces):
        piece = pieces[position]
        between: list[Piece] = []
        position += 1
        while (found := page.continuation(piece, position)) is not None:
            between += [
                one.of_kind(found.turned.get(index, one.kind), one.bylines)
                for index, one in enumerate(pieces[position : found.position], position)
            ]
            whole = joined((piece, pieces[found.position]), found.reason, found.confidence)
            kind = Kind.TEXT if is_closed(whole.text) else Kind.OPEN
            piece = whole.of_kind(Kind.HEAD if found.is_head else kind, whole.bylines)
            position = found.position + 1
        result += [piece, *between]
    return result


@dataclass(frozen=True)
class _Page:
    """The pieces of a page, and what can be asked about a break between two of them."""

    pieces: Sequence[Piece]
    indents: bool

    @cached_property
    def _pairs(self) -> frozenset[str]:
        """Every two neighbouring characters of the page."""
        texts = (piece.text for piece in self.pieces)
        return frozenset(one + other for text in texts for one, other in pairwise(text))

    def continuation(self, piece: Piece, position: int) -> _Continuation | None:
        """Return where `piece`, which stands before `position`, goes on."""
        if piece.kind is Kind.HEAD and (wrapped := self._wrapped_head(piece, position)):
            return wrapped
        if piece.kind not in (*_TEXTS, Kind.HEAD):
            return None
        index = self._next(position)
        if index is None:
            return None
        if piece.kind is Kind.TEXT:
            return self._closed_continuation(piece, index)
        if piece.kind is Kind.HEAD and self._fragment_score(position - 1) < _THRESHOLD:
            return None
        return self._open_continuation(piece, index)

    def _wrapped_head(self, piece: Piece, position: int) -> _Continuation | None:
        behind = self.pieces[position : position + 1]
        if behind and behind[0].kind is Kind.HEAD and goes_on(piece.text, behind[0].text):
            return _Continuation(position, "a bracket is still open", 0.9, {}, is_head=True)
        return None

    def _next(self, position: int) -> int | None:
        """Index of the next piece that is neither caption nor furniture."""
        last = min(len(self.pieces), position + _MOST_BETWEEN)
        found = (i for i in range(position, last) if self.pieces[i].kind not in _BETWEEN)
        return next(found, None)

    def _closed_continuation(self, piece: Piece, index: int) -> _Continuation | None:
        other = self.pieces[index]
        if other.kind not in _TEXTS or self._begins(other):
            return None
        if is_inside_quotation(piece.text) and closes_first(other.text):
            return _Continuation(index, "a quotation is still open", 0.8, {})
        if self.indents and piece.is_indented and not other.indent and _is_tail(other.text):
            return _Continuation(index, "the next line is not indented", 0.75, {})
        return None

    def _begins(self, piece: Piece) -> bool:
        """Whether `piece` certainly begins a paragraph."""
        if _CANNOT_BEGIN.match(piece.text):
            return False
        return (self.indents and piece.is_indented) or find_dateline(piece.text) is not None

    def _fragment_score(self, position: int) -> float:
        """How much the line at `position`, without an end, is half a paragraph, not a head."""
        piece, text = self.pieces[position], self.pieces[position].text
        score = _by_length(length(text)) + _by_marks(text) - 5.0 * is_enumerated(text)
        if self.indents:
            score += 1.0 if piece.is_indented else -2.0
        index = self._next(position + 1)
        other = None if index is None else self.pieces[index]
        if other is None or other.kind not in _TEXTS or self._begins(other):
            return score - 3.0
        before = self.pieces[position - 1].kind if position else None
        if before not in _BODY:  # where headlines and decks stand
            score -= 3.2 if before is Kind.HEAD else 1.5
        score += 3.0 * bool(_CANNOT_BEGIN.match(other.text)) + 3.0 * bool(self._word(text, other))
        score += 3.0 * (is_digit(text[-1]) and _UNIT.match(other.text) is not None)
        score += 3.0 * (is_inside_quotation(text) and closes_first(other.text))
        return score - ends_like_head(text) - begins_like_paragraph(other.text)

    def _open_continuation(self, piece: Piece, index: int) -> _Continuation | None:
        other = self.pieces[index]
        if other.kind is Kind.HEAD and not self._follows(piece, index):
            return self._behind_interposed(piece, index)
        if other.kind not in (*_TEXTS, Kind.HEAD) or self._begins(other):
            return None
        if self._is_interposed_caption(piece, index):
            return self._behind_interposed(piece, index)
        return self._judged(piece, index, {})

    def _follows(self, piece: Piece, index: int) -> bool:
        """Whether a short line without an end can only be the middle of a paragraph."""
        other = self.pieces[index]
        if self._fragment_score(index) + 2.0 >= _THRESHOLD:
            return True
        return bool(
            _CANNOT_BEGIN.match(other.text)
            or self._word(piece.text, other)
            or (is_inside_quotation(piece.text) and closes_first(other.text))
        )

    def _behind_interposed(self, piece: Piece, index: int) -> _Continuation | None:
        """Return where `piece` goes on behind the piece at `index`, which tears it apart."""
        between = self.pieces[index]
        behind = self._next(index + 1)
        if behind is None or is_enumerated(between.text):
            return None
        other = self.pieces[behind]
        if other.kind not in _TEXTS or self._begins(other):
            return None
        kind = Kind.SLOGAN if has_slogan_form(between.text) else Kind.CAPTION
        return self._judged(piece, behind, {index: kind})

    def _is_interposed_caption(self, piece: Piece, index: int) -> bool:
        """Whether a short sentence tears apart a word that is whole without it."""
        other = self.pieces[index]
        behind = self._next(index + 1)
        if behind is None or is_longer(other.text, _CAPTION_LENGTH) or not is_closed(other.text):
            return False
        if _CANNOT_BEGIN.match(other.text) or closes_first(other.text):
            return False
        following = self.pieces[behind]
        return (
            following.kind in _TEXTS
            and not self._begins(following)
            and not self._word(piece.text, other)
            and bool(self._word(piece.text, following))
        )

    def _judged(self, piece: Piece, index: int, turned: dict[int, Kind]) -> _Continuation:
        other = self.pieces[index]
        word = self._word(piece.text, other)
        if is_inside_quotation(piece.text):
            reason, confidence = "a quotation is still open", 0.95
        elif word:
            reason, confidence = f"the break tears {word} apart", 0.95
        elif _COMMA_END.search(piece.text):
            reason, confidence = "the line ends in a comma", 0.95
        elif _CANNOT_BEGIN.match(other.text):
            reason, confidence = "no paragraph begins like the next line", 0.95
        else:
            reason, confidence = "the line has no final mark", 0.85
        return _Continuation(index, reason, confidence - 0.1 * bool(turned), turned)

    def _word(self, text: str, other: Piece) -> str:
        """Return the two characters around the break where they make a known word, or "".

        Known is what is common in Chinese, or stands together elsewhere on the page.
        """
        torn = text[-1:] + other.text[:1]
        is_known = all(map(is_han, torn)) and (is_common_word(torn) or torn in self._pairs)
        return torn if is_known else ""


def _is_tail(text: str) -> bool:
    """Whether an unindented `text` is long enough to be more than a greeting or a head."""
    return is_closed(text) and length(text) >= _SHORTEST_TAIL and text[-1] not in ":："


def _by_length(size: float) -> float:
    return next((score for least, score in _LENGTHS if size >= least), 0.0)


def _by_marks(text: str) -> float:
    score = 3.5 * bool(open_brackets(text)) + 3.0 * bool(_FULL_STOP_INSIDE.search(text))
    score += bool(_QUESTION_INSIDE.search(text)) + bool(_OPENING_WORDS.match(text))
    score += min(3.0, 2.0 * len(_COMMA.findall(text)))
    return score + (3.0 if _COMMA_END.search(text) else 1.5 * bool(_CANNOT_END.search(text)))
