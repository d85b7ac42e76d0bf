"""Where may a line begin? Kinsoku (line-start and line-end prohibition) and fitting.

The sets follow clreq ("Requirements for Chinese Text Layout", prohibition rules for
line start and line end) and GB/T 15834: dashes and ellipses are never split.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from enum import IntEnum
from typing import TYPE_CHECKING

from reader.typesetting.forms import is_han

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_LINE_START = frozenset(
    ",.;:?!)]}%\u2030\u2103\u00b0\u00b7\u2022\u30fb\u2027/~"
    "\u3001\u3002\uff0c\uff0e\uff1b\uff1a\uff1f\uff01\uff09\uff3d\uff5d\uff05\uff0f\uff5e"
    "\u2019\u201d\u300b\u3009\u300d\u300f\u3011\u3015\u3017\u3019\u301b\u00bb\u203a"
    "\u2014\u2026\u2500\u2013\u22ef\u301c\u00a2\uffe0\uff61\uff63\uff64\u203c\u2047\u2048\u2049"
)
"""Marks that never begin a line, in both widths."""

NO_LINE_END = frozenset(
    "([{#@$\u00a3\u00a5\uffe5\uff04\uffe1\uff08\uff3b\uff5b\uff03\u2018\u201c"
    "\u300a\u3008\u300c\u300e\u3010\u3014\u3016\u3018\u301a\u00ab\u2039\u00a7\u2116\uff62"
)
"""Marks that never end a line, in both widths."""

WIDE_CLOSERS = frozenset(
    "\u3001\u3002\uff0c\uff0e\uff1b\uff1a\uff1f\uff01\uff09\uff3d\uff5d\u2019\u201d"
    "\u300b\u3009\u300d\u300f\u3011\u3015\u3017\u3019\u301b"
)
"""Full-width marks with their ink in the left half of the cell."""

WIDE_OPENERS = frozenset(
    "\uff08\uff3b\uff5b\u2018\u201c\u300a\u3008\u300c\u300e\u3010\u3014\u3016\u3018\u301a"
)
"""Full-width marks with their ink in the right half of the cell."""

PAIRED = frozenset("\u2014\u2026\u2500\u22ef")
"""Marks that come in pairs which are neither split nor stretched."""

_SOFT = frozenset(",;:?!)]}")
_EPSILON = 1e-7
_HANG_LIMIT = 12


class CharClass(IntEnum):
    """What a character is to the line."""

    HAN = 0
    CLOSER = 1
    OPENER = 2
    PAIR = 3
    NARROW = 4
    """Letters, digits and symbols of Western width."""
    NARROW_MARK = 5
    SPACE = 6
    WIDE = 7
    """Kana, full-width letters, ideographic symbols, emoji."""
    JOINED = 8
    """Combining marks and selectors: part of the character before them."""


_MARKS = (
    (WIDE_CLOSERS, CharClass.CLOSER),
    (WIDE_OPENERS, CharClass.OPENER),
    (PAIRED, CharClass.PAIR),
)


class LineStart(IntEnum):
    """Whether a line may begin at a code point, from never to gladly."""

    NEVER = 0
    """Kinsoku: not even to save an unbreakable run."""
    EMERGENCY = 1
    """Inside a number or a Latin run: only where nothing else is left."""
    INSIDE_WORD = 2
    FREE = 3


def classify(char: str) -> CharClass:
    """Return the class of one code point."""
    if is_han(char):
        return CharClass.HAN
    for marks, char_class in _MARKS:
        if char in marks:
            return char_class
    return _classify_other(char)


def _classify_other(char: str) -> CharClass:
    category = unicodedata.category(char)
    if char.isspace() or category == "Zs":
        return CharClass.SPACE
    if category in ("Mn", "Me") or char == "\u200d" or "\U0001f3fb" <= char <= "\U0001f3ff":
        return CharClass.JOINED
    if unicodedata.east_asian_width(char) in "WF":
        return CharClass.WIDE
    return CharClass.NARROW if category[0] in "LN" or char in "%\u2030" else CharClass.NARROW_MARK


_NARROWS = (CharClass.NARROW, CharClass.NARROW_MARK)
_HANS = (CharClass.HAN, CharClass.WIDE)
_CLINGING = (CharClass.SPACE, CharClass.JOINED)


def line_start(
    before: str, before_class: CharClass, after: str, after_class: CharClass, *, one_token: bool
) -> LineStart:
    """Whether a line may begin at `after`, which follows `before` in the text.

    `one_token` says that both belong to one word, number or Latin run.
    """
    if after in NO_LINE_START or before in NO_LINE_END or after_class in _CLINGING:
        return LineStart.NEVER
    if before_class is CharClass.SPACE:
        return LineStart.FREE
    if before_class in _NARROWS and after_class in _NARROWS:
        loose = before in _SOFT and not one_token
        return LineStart.FREE if loose else LineStart.EMERGENCY
    if one_token:
        both_han = before_class is CharClass.HAN and after_class is CharClass.HAN
        return LineStart.INSIDE_WORD if both_han else LineStart.EMERGENCY
    unit = before_class is CharClass.NARROW and after_class in _HANS
    return LineStart.INSIDE_WORD if unit else LineStart.FREE  # 394 and 亿元 rather stay together


class LineBreaker:
    """Finds line ends in one paragraph, given where its characters end.

    `ends` are right edges from the paragraph's start, in em; `keys` name the cells, and
    `trails` and `leads` say by cell what vanishes at a line's end and at its start.
    """

    def __init__(
        self,
        ends: Sequence[float],
        keys: Sequence[int],
        trails: Sequence[float],
        leads: Sequence[float],
        marks: bytes,
    ) -> None:
        """Take the widths and one `LineStart` a code point."""
        self._ends = ends
        self._keys = keys
        self._trails = trails
        self._leads = leads
        self._marks = marks

    def starts(self, first: float, measure: float) -> list[int]:
        """Return the offset of every line; the first line has `first` em, others `measure`."""
        count = len(self._ends)
        starts, room = [0], first
        while starts[-1] < count:
            end = self._fitting(starts[-1], room)
            if end >= count:
                break
            starts.append(self._stop(starts[-1], end, room))
            room = measure
        self._mend_last(starts, measure)
        return starts

    def _fitting(self, start: int, room: float) -> int:
        """Return the first code point after `start` that does not fit into `room`."""
        ends, keys, trails = self._ends, self._keys, self._trails
        left = (ends[start - 1] if start else 0.0) + self._leads[keys[start]]
        limit = left + room + _EPSILON
        end = bisect_right(ends, limit, start)
        while end < len(ends) and ends[end] - trails[keys[end]] <= limit:
            end += 1
        return max(end, start + 1)

    def _stop(self, start: int, end: int, room: float) -> int:
        marks, stop = self._marks, end
        while stop > start and marks[stop] < LineStart.INSIDE_WORD:
            stop -= 1
        if stop == start:
            return self._emergency(start, end)
        if marks[stop] == LineStart.INSIDE_WORD:
            return self._whole_word(start, stop, room)
        return stop

    def _whole_word(self, start: int, stop: int, room: float) -> int:
        """Move a break to the start of its word where the line hardly notices."""
        spare = self._ends[stop - 1] - 0.06 * room
        back = stop - 1
        while back > start and self._ends[back - 1] >= spare:
            if self._marks[back] == LineStart.FREE:
                return back
            back -= 1
        return stop

    def _emergency(self, start: int, end: int) -> int:
        """Break an unbreakable run, but never before a closing or after an opening mark."""
        marks = self._marks
        for stop in range(end, start, -1):
            if marks[stop] > LineStart.NEVER:
                return stop
        for stop in range(end + 1, min(end + _HANG_LIMIT, len(marks))):
            if marks[stop] > LineStart.NEVER:
                return stop
        if len(marks) - end < _HANG_LIMIT:
            return len(marks)
        return end  # a whole line of nothing but closing marks: no legal place exists

    def _mend_last(self, starts: list[int], measure: float) -> None:
        """Give a last line of a single character company, so that it does not look lost."""
        if starts[-1] and starts[-1] == len(self._marks):
            starts.pop()  # the last line hangs over the edge
        if len(starts) == 1 or self._solid(starts[-1]) > 1:
            return
        spare = self._ends[starts[-1] - 1] - 0.12 * measure
        stop, found = starts[-1] - 1, starts[-1]
        while stop > starts[-2] + 1 and self._ends[stop - 1] >= spare:
            if self._marks[stop] >= LineStart.INSIDE_WORD:
                found = stop
            if self._marks[stop] == LineStart.FREE:
                break
            stop -= 1
        starts[-1] = found

    def _solid(self, start: int) -> int:
        """Count the code points from `start` on before which a line may begin (at most 2)."""
        rest = self._marks[start + 1 : start + 40]
        return 1 + min(1, sum(mark > LineStart.NEVER for mark in rest))
