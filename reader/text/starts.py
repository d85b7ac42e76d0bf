"""Starts: does a head without byline or dateline begin an article, or a section of one?

Nothing on the page says so; these signs together do: what follows shares hardly a word
with the article so far, that article is very short, the head is long, the paragraph opens
like news (近日, 3月5日).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.text.characters import HAN
from reader.text.heads import has_slogan_form
from reader.text.pieces import length

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAMPLE = 1500
_HAN_RUN = re.compile(f"[{HAN}]+")
_THRESHOLD = 1.5
_NEWS = re.compile(
    r"(?:[“‘「]?\d{1,2}月\d{1,2}日|[^。，,]{0,12}(?:近日|日前|昨日|昨天|昨晚|今日|今天|上月|日前|"
    r"连日来|即日起))"
)
_ANNOUNCES = re.compile(r"如下[。:：]?$")
_OVERLAPS = ((0.02, 1.0), (0.035, 0.4), (0.055, 0.0), (0.09, -0.75), (1.0, -1.25))
"""Upper bounds of the shared pairs of characters, and what each says for a start."""
_BODIES = ((90, 1.75), (130, 1.25), (200, 0.5))
"""Upper bounds of the article so far, in characters, and what each says for a start."""


class Surroundings(NamedTuple):
    """What is known about a page around a head."""

    body: str
    """Text of the article so far."""
    is_page: bool
    """Whether the page has section lines or credits."""
    has_other_starts: bool
    """Whether other articles of the page begin with a byline or dateline."""
    is_last: bool
    """Whether the section ends with the page, with furniture or with a certain start."""
    subheads: Sequence[str]
    """Sub-heads of the article so far."""


def looks_like_start(head: str, section: Sequence[str], around: Surroundings) -> bool:
    """Whether `head`, above the paragraphs of `section`, begins an article."""
    if _ANNOUNCES.search(around.body):
        return False
    opening = section[0] if section else ""
    score = _step(_OVERLAPS, _overlap("".join(section), around.body[-_SAMPLE:]))
    score += _step(_BODIES, len(around.body))
    score += _by_length(length(head), around.subheads) + float(has_slogan_form(head))
    score += 1.25 * bool(_NEWS.match(opening)) + 0.5 * (around.is_last and len(section) == 1)
    if not around.has_other_starts:
        score -= 1.5 if around.is_page else 2.5
    return score >= _THRESHOLD


def _step(steps: Sequence[tuple[float, float]], value: float) -> float:
    return next((gain for bound, gain in steps if value <= bound), 0.0)


def _by_length(size: float, subheads: Sequence[str]) -> float:
    gain = 1.0 if size >= 13 else 0.25 if size > 8 else -0.75  # noqa: PLR2004
    if len(subheads) > 1:
        usual = sum(map(length, subheads)) / len(subheads)
        gain += 0.75 if size >= 1.6 * usual else -0.75 if abs(size - usual) <= 2 else 0.0  # noqa: PLR2004
    return gain


def _overlap(text: str, body: str) -> float:
    """Share of the neighbouring Han characters of `text` that `body` has as well."""
    pairs = _pairs(text[:_SAMPLE])
    return len(pairs & _pairs(body)) / len(pairs) if pairs else 0.0


def _pairs(text: str) -> set[str]:
    return {one + other for run in _HAN_RUN.findall(text) for one, other in pairwise(run)}
