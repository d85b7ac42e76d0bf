"""Does a hit end where words end? 中央 in 集中央行 is no hit, 成果转化 in 成果转化率 is one.

Chinese writes no spaces, so a short form may stand across two words (集中 | 办理) or take
part of one (酥油 | 茶, 教育 | 部门). How usual the dictionary's words are tells: a hit falls
where the likeliest way to cut the text, with no word taken for the hit's sake, runs
through it, and cutting the text around the hit would be clearly less likely.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reader.text.characters import HAN
from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.annotation.segment import Segmenter
    from reader.glossary.matcher import TermHit

_RUN = re.compile(f"[{HAN}]+")
_LONG = 4
"""Forms of this length are only dropped where both edges are inside words; longer ones never."""
_TERM = 100
"""The most that a term costs as one word, in the units of the segmenter (1/12 nat)."""
_ACROSS = 25
"""How much less likely a hit across two words has to be: 人大 in 中国人大网 stays."""
_NEVER_CUT = ("部门", "企业家")
"""Words that the end of a term never cuts, however long the term: 生态环境部门 is no ministry."""
_AROUND = 8
"""How far around a hit the text is cut again, in code points."""
_LONGEST = 12
_UNKNOWN = 230
_FAR = 1 << 30


class Suppressed(NamedTuple):
    """A hit that is none, and why."""

    hit: TermHit
    reason: str
    """One clause in English, for instance ``it runs across 集中 and 办理``."""


class Judged(NamedTuple):
    """Hits sorted into those that stand and those that do not, both in their order."""

    kept: tuple[TermHit, ...]
    suppressed: tuple[Suppressed, ...]


def judge(text: str, hits: Sequence[TermHit], segmenter: Segmenter) -> Judged:
    """Sort the `hits` in `text`, which is simplified; `segmenter` knows no term as a word."""
    runs = _Runs(text, segmenter)
    reasons = {span: runs.objection(span) for span in dict.fromkeys(hit.span for hit in hits)}
    return Judged(
        tuple(hit for hit in hits if not reasons[hit.span]),
        tuple(Suppressed(hit, reasons[hit.span]) for hit in hits if reasons[hit.span]),
    )


class _Runs:
    """The runs of Han of one text, each cut into words when a hit first asks."""

    def __init__(self, text: str, segmenter: Segmenter) -> None:
        self._text = text
        self._segmenter = segmenter
        self._edges: frozenset[int] = frozenset()
        self._run = (0, 0)
        self._matches = _RUN.finditer(text)

    def objection(self, span: Span) -> str:
        """Why the hit over `span` is none; empty where it is one. Spans come by their start."""
        while self._run[1] <= span.start:
            following = next(self._matches, None)
            if following is None:
                return ""
            self._run = following.span()
            self._edges = frozenset()
        start, end = self._run
        if not start <= span.start < span.end <= end:
            return ""
        whole = next((word for word in _NEVER_CUT if self._ends_inside(span, word)), "")
        if whole:
            return f"it cuts the word {whole}"
        if span.end - span.start > _LONG:
            return ""
        if not self._edges:
            words = self._segmenter.cut(self._text[start:end])
            self._edges = frozenset(accumulate(map(len, words), initial=start))
        if span.start in self._edges and span.end in self._edges:
            return ""
        return self._judge_closely(span)

    def _ends_inside(self, span: Span, word: str) -> bool:
        return self._text.startswith(word, max(0, span.end + 1 - len(word)))

    def _judge_closely(self, span: Span) -> str:
        """Cut the text around `span` again, without the words that hold all of it."""
        low = max(self._run[0], span.start - _AROUND)
        high = min(self._run[1], span.end + _AROUND)
        begin = max(edge for edge in self._edges if edge <= low)
        finish = min(edge for edge in self._edges if edge >= high)
        text = self._text[begin:finish]
        start, end = span.start - begin, span.end - begin
        words, best = _cut(text, self._segmenter.costs, (start, end))
        first = next(word for word in words if word.end > start)
        last = next(word for word in words if word.end >= end)
        cut_left, cut_right = first.start < start, last.end > end
        if not (cut_left or cut_right):
            return ""
        costs = self._segmenter.costs
        loss = sum(_cut(part, costs)[1] for part in (text[:start], text[end:])) - best
        own = _cut(text[start:end], costs)[1]
        loss += own if self._is_end_of_word(span) else min(_TERM, own)
        if cut_left and cut_right:
            if loss <= _ACROSS:
                return ""
            return f"it runs across {first.of(text)} and {last.of(text)}"
        if loss <= 0 or end - start >= _LONG:
            return ""
        return f"it cuts the word {(first if cut_left else last).of(text)}"

    def _is_end_of_word(self, span: Span) -> bool:
        """Whether one word of the dictionary holds all of `span` and something before it."""
        return self._edges.isdisjoint(range(span.start, span.end))


def _cut(
    text: str, costs: Mapping[str, int], held: tuple[int, int] | None = None
) -> tuple[list[Span], int]:
    """Cut `text` the cheapest way and say what it costs, in units of the segmenter.

    Words that hold all of `held` and more are not used.
    """
    size = len(text)
    best, origins = [0] + [_FAR] * size, [0] * (size + 1)
    for start in range(size):
        for end in range(start + 1, min(start + _LONGEST, size) + 1):
            if held and start <= held[0] and held[1] <= end and (start, end) != held:
                continue
            cost = costs.get(text[start:end], _UNKNOWN if end == start + 1 else _FAR)
            if best[start] + cost < best[end]:
                best[end], origins[end] = best[start] + cost, start
    words: list[Span] = []
    end = size
    while end:
        words.append(Span(origins[end], end))
        end = origins[end]
    words.reverse()
    return words, best[size]
