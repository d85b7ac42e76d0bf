"""Where does an English text have a rendering? By its words in order, or by their roots."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from reader.glossary.english import LITTLE, words_of
from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.glossary.english import Word

_ASIDE = re.compile(r"\s*\([^)]*\)|\s*(?:\.\.\.|…)")
"""What a rendering says besides itself: an abbreviation in brackets, a gap for the object."""
_ROOM = 5
"""Words that may stand between those of a rendering that was turned around."""
_QUALIFYING_ROOTS = (
    "basic national china person state large larg scal provinc city cit central general social"
    " urban zhuzhou hunan municip special system servic"
)
_QUALIFYING = frozenset(_QUALIFYING_ROOTS.split())
_FEWEST = 2
"""Renderings of fewer telling words are not looked for by their roots in any order."""


@dataclass(frozen=True, slots=True)
class EnglishText:
    """One English sentence, ready to be searched."""

    words: tuple[Word, ...]
    strings: tuple[tuple[str, tuple[int, ...]], ...]
    """The bases between bars, and where each word's bar stands; once with hyphenated
    words apart and once with them joined."""

    @classmethod
    def of(cls, text: str) -> EnglishText:
        """Read `text`."""
        words = words_of(text)
        apart = _barred(words, joins=False)
        joined = _barred(words, joins=True)
        return cls(words, (apart,) if joined == apart else (apart, joined))

    def find(self, rendering: str) -> tuple[Span, ...]:
        """Spans where the words of `rendering` stand in order, whatever their inflection."""
        pattern = _pattern(rendering)
        if pattern is None:
            return ()
        found: set[Span] = set()
        for text, starts in self.strings:
            for match in pattern.finditer(text):
                first = bisect_right(starts, match.start()) - 1
                last = bisect_right(starts, match.end() - 1) - 1
                found.add(Span(self.words[first].span.start, self.words[last].span.end))
        return tuple(sorted(found))

    def has_any(self, wanted: frozenset[str]) -> bool:
        """Whether a word has one of the roots `wanted`."""
        return any(word.root in wanted for word in self.words)

    def find_initials(self, text: str, rendering: str) -> Span | None:
        """Span in the same `text` of the initials of `rendering`: GDP, AI, SMEs."""
        initials = _initials(rendering)
        if len(initials) < _FEWEST:
            return None
        found = re.search(rf"\b{re.escape(initials)}s?\b", text)
        return Span(*found.span()) if found else None

    def find_loosely(self, rendering: str, share: float = 1.0) -> Span | None:
        """Shortest span that has the roots of `rendering` in any order, close together.

        Roots that only qualify (basic, national, of the city) may be left out. With a
        `share` below 1, so much of the others will do, wherever they stand.
        """
        wanted = _telling(rendering)
        if not wanted or (len(wanted) < _FEWEST and len(roots(rendering)) < _FEWEST):
            return None
        if share < 1:
            return self._find_part(wanted, max(1, ceil(len(wanted) * share)))
        return self._find_all(frozenset(wanted))

    def _find_part(self, wanted: tuple[str, ...], least: int) -> Span | None:
        """Span of the words that have enough of the roots `wanted`, wherever they stand."""
        places = [word for word in self.words if word.root in wanted]
        if len({word.root for word in places}) < least:
            return None
        return Span(places[0].span.start, places[-1].span.end)

    def _find_all(self, wanted: frozenset[str]) -> Span | None:
        places = [(at, word) for at, word in enumerate(self.words) if word.root in wanted]
        room = len(wanted) * 2 + _ROOM
        best: Span | None = None
        for index, (start, word) in enumerate(places):
            missing = set(wanted)
            for end, other in places[index:]:
                if end - start > room:
                    break
                missing.discard(other.root)
                if not missing:
                    span = Span(word.span.start, other.span.end)
                    if best is None or len_of(span) < len_of(best):
                        best = span
                    break
        return best


def len_of(span: Span) -> int:
    """Length of `span` in code points."""
    return span.end - span.start


@lru_cache(maxsize=8192)
def roots(text: str) -> frozenset[str]:
    """Roots of the words of `text` that tell it apart."""
    return frozenset(word.root for word in words_of(text) if word.base not in LITTLE)


@lru_cache(maxsize=8192)
def _telling(text: str) -> tuple[str, ...]:
    """Roots of `text` in order, without those that only qualify where others are left."""
    words = words_of(_ASIDE.sub("", text))
    found = [word.root for word in words if word.base not in LITTLE]
    telling = [root for root in found if root not in _QUALIFYING]
    return tuple(dict.fromkeys(telling or found))


@lru_cache(maxsize=8192)
def _initials(text: str) -> str:
    words = re.findall(r"[A-Za-z]+", text)
    return "".join(word[0] for word in words if word.lower() not in LITTLE).upper()


@lru_cache(maxsize=8192)
def _pattern(rendering: str) -> re.Pattern[str] | None:
    rendering = _ASIDE.sub("", rendering)
    bases = [re.escape(word.base) for word in words_of(rendering)]
    return re.compile(r"(?<=\|)" + r"\|?".join(bases) + r"(?=\|)") if bases else None


def _barred(words: Iterable[Word], *, joins: bool) -> tuple[str, tuple[int, ...]]:
    parts: list[str] = []
    starts: list[int] = []
    size = 0
    for word in words:
        part = word.base if joins and word.joined else f"|{word.base}"
        starts.append(size)
        parts.append(part)
        size += len(part)
    return "".join(parts) + "|", tuple(starts)
