"""Where does an article have what the reader types? Either script, or pinyin.

Chinese is found in the text as it stands, as it is shown and in simplified characters;
pinyin is found with tone marks, with tone digits, or without tones: ``xinzhi``,
``xīnzhì`` and ``xin1 zhi4`` all find 新质.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reader.annotation.tones import bare, tone_of
from reader.text.folding import fold
from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.text.annotated import Annotation

_GAPS = re.compile(r"[\s'’·-]+")
_BREAK = "\0"
"""Stands between readings for whatever carries none, so that nothing is found across it."""
_MARKS = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}


class _Wanted(NamedTuple):
    """Pinyin to look for."""

    letters: str
    """Without tones, ü written v."""
    tones: dict[int, int]
    """Tone of the syllable that holds the letter at a place."""
    ends: frozenset[int]
    """Places of letters behind which a digit ended the syllable."""


class Finder:
    """Finds text in one article; what a search needs is made for the first one."""

    def __init__(
        self,
        texts: tuple[str, ...],
        annotation: Annotation,
        simplify: Callable[[str], str],
    ) -> None:
        """Search `texts`: one article in several scripts, all of the same length."""
        self._texts = texts
        self._annotation = annotation
        self._simplify = simplify

    def find(self, query: str) -> tuple[Span, ...]:
        """Spans of everything that `query` means, in order; overlapping ones left out."""
        wanted = query.strip()
        if not wanted:
            return ()
        found = self._literal(wanted)
        spelled = _parse(wanted)
        if spelled is not None:
            found |= set(self._spelled(spelled))
        return _apart(found)

    # ---------------------------------------------------------------- Chinese and other text

    @cached_property
    def _folded(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(fold(text) for text in (*self._texts, self._simplified)))

    @cached_property
    def _simplified(self) -> str:
        return self._simplify(self._texts[0])

    def _literal(self, query: str) -> set[Span]:
        wanted = {fold(query), fold(self._simplify(query))}
        found: set[Span] = set()
        for text in self._folded:
            for one in wanted:
                start = text.find(one)
                while start >= 0:
                    found.add(Span(start, start + len(one)))
                    start = text.find(one, start + len(one))
        return found

    # ---------------------------------------------------------------- pinyin

    @cached_property
    def _letters(self) -> list[str]:
        table = [_plain(one) or _BREAK for one in self._annotation.table]
        return list(map(table.__getitem__, self._annotation.syllables))

    @cached_property
    def _starts(self) -> list[int]:
        """Place in `_running` of every code point's letters, and the end."""
        return list(accumulate(map(len, self._letters), initial=0))

    @cached_property
    def _running(self) -> str:
        return "".join(self._letters)

    @cached_property
    def _tones(self) -> list[int]:
        return list(map(tone_of, self._annotation.table))

    def _spelled(self, wanted: _Wanted) -> list[Span]:
        """Whole syllables that spell `wanted`; where there are none, those that begin so."""
        found = list(self._matches(wanted))
        whole = [span for span, complete in found if complete]
        return whole or [span for span, _ in found]

    def _matches(self, wanted: _Wanted) -> Iterator[tuple[Span, bool]]:
        """Yield spans, and whether the last syllable is all there."""
        running, starts, length = self._running, self._starts, len(wanted.letters)
        place = running.find(wanted.letters)
        while place >= 0:
            first = bisect_right(starts, place) - 1
            last = bisect_right(starts, place + length - 1) - 1
            if starts[first] == place and self._sounds(wanted, place):
                yield Span(first, last + 1), starts[last + 1] == place + length
            place = running.find(wanted.letters, place + 1)

    def _sounds(self, wanted: _Wanted, place: int) -> bool:
        starts, syllables = self._starts, self._annotation.syllables
        for letter, tone in wanted.tones.items():
            offset = bisect_right(starts, place + letter) - 1
            if self._tones[syllables[offset]] != tone:
                return False
        return all(
            starts[bisect_right(starts, place + end) - 1 + 1] == place + end + 1
            for end in wanted.ends
        )


def _parse(query: str) -> _Wanted | None:
    """Read `query` as pinyin; None where it is none."""
    joined = _GAPS.sub("", query.lower()).replace("u:", "ü")
    plain = unicodedata.normalize("NFC", joined)
    letters, tones, ends = "", dict[int, int](), set[int]()
    for char in unicodedata.normalize("NFD", plain):
        if char in _MARKS and letters:
            tones[len(letters) - 1] = _MARKS[char]
        elif char == "\u0308" and letters.endswith("u"):
            letters = letters[:-1] + "v"
        elif char in "12345" and letters:
            tones[len(letters) - 1] = int(char)
            ends.add(len(letters) - 1)
        elif char.isascii() and char.isalpha():
            letters += char
        else:
            return None
    return _Wanted(letters, tones, frozenset(ends)) if letters else None


def _plain(syllable: str) -> str:
    return bare(syllable).lower().replace("ü", "v").replace("ê", "e")


def _apart(spans: set[Span]) -> tuple[Span, ...]:
    """Return `spans` in order; of overlapping ones the first, and of those the longest."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return tuple(found)
