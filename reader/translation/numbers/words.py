"""English number words: what do *thirty-six*, *two and a half million* and *twice* say?"""

from __future__ import annotations

import re
from fractions import Fraction

_ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
CARDINALS = {word: value for value, word in enumerate(_ONES)} | {
    word: 20 + 10 * place for place, word in enumerate(_TENS)
}
_ODD_ORDINALS = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9,
                 "twelfth": 12}  # fmt: skip
ORDINALS = _ODD_ORDINALS | {
    (word[:-1] + "ieth" if word.endswith("y") else word + "th"): value
    for word, value in CARDINALS.items()
    if value not in _ODD_ORDINALS.values() and value
}
SCALES = {
    "hundred": 100, "thousand": 1_000, "grand": 1_000, "million": 1_000_000,
    "billion": 1_000_000_000, "trillion": 1_000_000_000_000, "dozen": 12,
    "lakh": 100_000, "crore": 10_000_000,
    "bn": 1_000_000_000, "mn": 1_000_000, "tn": 1_000_000_000_000, "m": 1_000_000, "k": 1_000,
    "b": 1_000_000_000, "mln": 1_000_000, "bln": 1_000_000_000,
}  # fmt: skip
SCALE_ORDINALS = {"hundredth": 100, "thousandth": 1_000, "millionth": 1_000_000}

HOURS = _ONES[1:13]
MINUTES = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
"""Minutes past and to the hour."""

MONTHS = {
    name: place
    for place, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sep sept", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip

_SAYING = (
    ("1/2", "half halves halved halving half-year half-yearly semi-annual biannual midyear"),
    ("1/4 4", "quarter quarters quarterly"),
    ("1", "once single sole singles number-one top initial largest leading foremost paramount"),
    ("1", "biggest primary premier main champion winner chief greatest"),
    ("2", "both couple pair pairs twice double doubled doubles doubling twofold twin twins dual"),
    ("2", "duo either bilateral couples two-time again neither doubly secondary runner-up"),
    ("3", "triple tripled triples tripling thrice treble trebled trio threefold triplet trilogy"),
    ("3", "trilateral tertiary three-fold triad three-time tripartite"),
    ("4", "quadruple quadrupled quadrupling fourfold quartet four-fold"),
    ("5", "quintuple quintupled quintet fivefold pentagon pentagonal"),
    ("6", "hexagon hexagonal sextet"),
    ("8", "octagonal"),
    ("10", "decade tenfold tenths"),
    ("100", "century centenary centennial hundredfold"),
    ("200", "bicentennial bicentenary"),
    ("2 14", "fortnight"),
    ("20", "score"),
    ("24", "around-the-clock round-the-clock clock"),
    ("0", "none nobody nil zeros"),
    ("1/2 6", "six-month"),
    ("90 1990", "nineties"),
    ("80 1980", "eighties"),
    ("70 1970", "seventies"),
    ("60 1960", "sixties"),
    ("50 1950", "fifties"),
    ("40 1940", "forties"),
    ("30 1930", "thirties"),
    ("20 1920", "twenties"),
)
SPECIAL: dict[str, tuple[Fraction, ...]] = {
    word: tuple(map(Fraction, values.split()))
    for values, words in _SAYING
    for word in words.split()
}
"""Words that say a number without being one."""

VAGUE = frozenset({
    "dozens", "tens", "scores", "hundreds", "thousands", "millions", "billions", "trillions",
    "several", "many", "numerous", "few", "multiple", "some",
})  # fmt: skip

_SMALL_SCALES = (100, 12)
"""Scales that a larger one may follow: three hundred thousand, two dozen million."""

ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9,
         "XI": 11, "XII": 12,
         "XIII": 13, "XIV": 14, "XV": 15, "XVI": 16, "XIX": 19,
         "XX": 20}  # fmt: skip

_WORD = "|".join(
    sorted({*CARDINALS, *ORDINALS, "hundred", "thousand", "million", "billion", "trillion",
            "dozen", *SCALE_ORDINALS}, key=len, reverse=True)
)  # fmt: skip
RUN = (
    rf"(?:(?:a|half[\s-]a|half)[\s-]+(?=(?:hundred|thousand|million|billion|trillion|dozen)\b))?"
    rf"\b(?:{_WORD})(?:(?:[\s-]+|\s*-\s*)(?:and[\s-]+)?(?:{_WORD})(?:s\b|\b))*(?:s\b|\b)"
    rf"(?:\s+and\s+a\s+half\b(?:\s+(?:million|billion|thousand))?)?"
)
"""A run of number words, as a regular expression over lower-case text."""


def read(run: str) -> tuple[tuple[Fraction, ...], bool]:
    """Return what `run`, a match of `RUN`, may say, and whether as an ordinal.

    Three numbers in a row ("three two one") give three values; so does the fraction in
    "two-thirds" beside the ordinal in "the two thirds".
    """
    words = re.findall(r"[a-z]+", run)
    plural = words[-1].endswith("s") and words[-1][:-1] in {*ORDINALS, *SCALE_ORDINALS}
    if plural:
        words[-1] = words[-1][:-1]
    half = words[-2:] == ["a", "half"] or words[-3:-1] == ["a", "half"]
    last = words[-1]
    is_ordinal = last in ORDINALS or last in SCALE_ORDINALS
    found: list[Fraction] = []
    below = Fraction(ORDINALS.get(last, SCALE_ORDINALS.get(last, 1)))
    if is_ordinal and len(words) > 1 and below > 2:  # noqa: PLR2004 - two-thirds, no twenty-firsts
        found.extend(above / below for above in _cardinals(words[:-1]))
    elif is_ordinal and below > 2:  # noqa: PLR2004
        found.append(1 / below)
    whole = _cardinals(words, half=half)
    return (*whole, *found), is_ordinal


def _cardinals(words: list[str], *, half: bool = False) -> list[Fraction]:
    """Return the numbers that `words` say one after the other."""
    counting = _Counting()
    for word in words:
        value = CARDINALS.get(word, ORDINALS.get(word))
        if value is not None:
            counting.add(value)
        elif word in SCALES or word in SCALE_ORDINALS:
            counting.scale(SCALES.get(word) or SCALE_ORDINALS[word])
        elif word == "half" and (half or words[0] == "half"):
            counting.add_half()
    return counting.finished()


class _Counting:
    """Numbers as they grow word by word."""

    def __init__(self) -> None:
        self._numbers: list[Fraction] = []
        self._total = self._section = Fraction(0)
        self._last: int | None = None

    def add(self, value: int) -> None:
        """Go on with *six*, or begin a new number where that cannot be."""
        if self._last is not None and not _continues(self._last, value):
            self._numbers.append(self._total + self._section)
            self._total = self._section = Fraction(0)
        self._section += value
        self._last = value

    def scale(self, scale: int) -> None:
        """Go on with *hundred* or *million*."""
        scaled = (self._section or Fraction(1)) * scale
        if scale in _SMALL_SCALES:
            self._section = scaled
        else:
            self._total += scaled
            self._section = Fraction(0)
        self._last = scale

    def add_half(self) -> None:
        """Go on with *half*, as in *half a million* and *two and a half*."""
        self._section += Fraction(1, 2)
        self._last = self._last or 0

    def finished(self) -> list[Fraction]:
        """Return all numbers."""
        if self._last is None:
            return self._numbers
        return [*self._numbers, self._total + self._section]


def _continues(last: int, value: int) -> bool:
    """Whether `value` goes on the number that ended in `last`: twenty + one, hundred + six."""
    return (last >= 100 and value < 100) or (20 <= last < 100 and last % 10 == 0 and value < 10)  # noqa: PLR2004
