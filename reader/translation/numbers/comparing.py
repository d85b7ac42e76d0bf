"""Which figures of a Chinese sentence does its English have, and which not?

Every part of a Chinese figure looks for an English figure that may be read in the same
sense: first one that nobody took, then one that a figure of the same kind took (a sentence
may name 26日 twice and its English the 26th once). What stays open is a finding; the English
figure that likewise stays open and is of the same make is named as standing in its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from reader.translation.numbers import chinese, english, units
from reader.translation.numbers.values import (
    Comparison,
    EnglishFigure,
    Figure,
    NumberFinding,
    NumberKind,
    NumberMatch,
    Readings,
    Severity,
    Tag,
)
from reader.translation.numbers.wording import expected

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHARE = re.compile(r"\s*(?:%|percent\b|per cent\b|percentage points?)")
_MONEY = re.compile(r"\s*(?:US dollars|yuan|dollars|euros|pounds|yen|roubles)\b")
_UNITS_SHOWN = {
    NumberKind.PERCENT: _SHARE,
    NumberKind.POINTS: _SHARE,
    NumberKind.MONEY: _MONEY,
}
_UNIT_WORD = re.compile(r"[\s-]*[A-Za-z]+")
_WORDED_AWAY = frozenset({NumberKind.QUANTITY, NumberKind.ORDINAL, NumberKind.TIME})
_COUNTS = frozenset({NumberKind.QUANTITY, NumberKind.MONEY})
_ARTICLE = re.compile(r"\b(?:an?|per|another|each|every)\b", re.IGNORECASE)
_ARTICLES = re.compile(r"\b(?:an?|per|the)\b", re.IGNORECASE)
_THEY = re.compile(r"\b(?:they|them|their|couple|pair|who)\b", re.IGNORECASE)
_PERSONS = frozenset({"人", "位", "名"})
_AND = re.compile("[、和与及]")
_DAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:next|following|same|that|previous) day\b"
    r"|\b(?:yesterday|today|tomorrow|day (?:after|before))\b"
)
_DAWN = re.compile(r"\b(?:New Year|midnight|the start of|as from|from today)\b", re.IGNORECASE)
_WEEKDAY = re.compile("(?:周|星期|礼拜|週)[一二三四五六日天]|[次翌当同]日|当天|今天|昨天|明天")
_ROUGH = Fraction(5, 100)
"""How far, as a share, a rounded or converted amount may be off."""
_SMALL = 10
_LARGE_ENOUGH = 100
"""From here on "over 16 million" may stand for 16,048,100."""


def compare(source: str, target: str) -> tuple[NumberFinding, ...]:
    """Return the figures of the Chinese `source` that the English `target` lacks or has wrong."""
    return examine(source, target).findings


def examine(source: str, target: str) -> Comparison:
    """Return every figure of the Chinese `source`, those that the English `target` has apart."""
    figures = chinese.figures(source)
    if not figures:
        return Comparison((), ())
    return _Ledger(source, target, english.figures(target)).balance(figures)


@dataclass
class _Ledger:
    """The English figures, and which Chinese kinds have taken each."""

    source: str
    target: str
    offered: tuple[EnglishFigure, ...]
    taken: dict[int, NumberKind] = field(default_factory=dict[int, NumberKind])

    def balance(self, figures: tuple[Figure, ...]) -> Comparison:
        """Find every one of `figures`, those first that leave the least choice."""
        order = sorted(range(len(figures)), key=lambda index: self._choice(figures[index]))
        places = {index: self._places(figures[index]) for index in order}
        matches: list[NumberMatch] = []
        findings: list[NumberFinding] = []
        for index, figure in enumerate(figures):
            found = [place for place in places[index] if place is not None]
            if len(found) < len(figure.parts):
                if not self._worded(figure):
                    findings.append(self._finding(figure, found))
            elif found:
                mistaken = self._mistaken(figure, found)
                if mistaken is not None:
                    findings.append(mistaken)
                else:
                    matches.append(self._match(figure, found))
        return Comparison(tuple(matches), tuple(findings))

    def _choice(self, figure: Figure) -> int:
        """Return how many English figures `figure` could be."""
        return sum(bool(part & offer.readings) for part in figure.parts for offer in self.offered)

    def _mistaken(self, figure: Figure, places: list[int]) -> NumberFinding | None:
        """Return what is wrong about the unit; nothing where another fits as well."""
        offer = self.offered[places[0]]
        unit = units.mistaken(figure, offer, self.source)
        if not unit or not figure.parts[0] & offer.readings:
            return None
        word = _UNIT_WORD.match(self.target, offer.span.end)
        shown = f"${offer.text}" if unit == "$" else offer.text + (word[0] if word else "")
        return NumberFinding(
            figure.kind,
            figure.text,
            figure.span,
            expected(figure),
            shown,
            Severity.WARNING,
            offer.span,
        )

    def _worded(self, figure: Figure) -> bool:
        """Whether English says `figure` without a number: a case, on Wednesday."""
        if figure.kind is NumberKind.VAGUE:
            return True
        if figure.value == 1 and figure.kind in _COUNTS and len(figure.parts) == 1:
            articles = _ARTICLES if figure.kind is NumberKind.MONEY else _ARTICLE
            return articles.search(self.target) is not None
        if figure.value == 2 and figure.unit in _PERSONS and _THEY.search(self.target):  # noqa: PLR2004
            return True
        if figure.kind is NumberKind.TIME and not figure.value:  # 新年零点: at the New Year
            return _DAWN.search(self.target) is not None
        if figure.unit == "日":
            named = len(_WEEKDAY.findall(self.source))
            return len(_DAY.findall(self.target)) > named
        return self._listed(figure)

    def _listed(self, figure: Figure) -> bool:
        """Whether `figure` only counts what the source names before it: 江苏、浙江、辽宁3省."""
        if figure.kind is not NumberKind.QUANTITY or not 2 <= figure.value <= _SMALL:  # noqa: PLR2004
            return False
        names = re.split("[，。；：]", self.source[: figure.span.start])[-1]
        return len(_AND.findall(names)) == figure.value - 1 and not names.endswith(("、", "和"))

    def _places(self, figure: Figure) -> list[int | None]:
        """Return, for every part, the place of the English figure that has it."""
        found: list[int | None] = []
        for part in figure.parts:
            place = self._place(figure, part, used=found)
            if place is not None:
                self.taken.setdefault(place, figure.kind)
            found.append(place)
        return found

    def _place(self, figure: Figure, part: Readings, used: Iterable[int | None]) -> int | None:
        free = [place for place in range(len(self.offered)) if place not in used]
        fitting = [place for place in free if part & self.offered[place].readings]
        fitting.sort(key=lambda place: len(self.offered[place].readings))
        fitting += [place for place in free if _resembles(figure, part, self.offered[place])]
        unused = [place for place in fitting if place not in self.taken]
        if unused:
            return unused[0]
        return next((place for place in fitting if self._shares(place, figure)), None)

    def _shares(self, place: int, figure: Figure) -> bool:
        """Whether `figure` may use an English figure that another one has taken."""
        kinds = {self.taken[place], figure.kind}
        return len(kinds) == 1 or NumberKind.IDENTIFIER in kinds or figure.value <= _SMALL

    def _match(self, figure: Figure, places: list[int]) -> NumberMatch:
        offers = [self.offered[place] for place in places]
        first = min(offers, key=lambda offer: offer.span)
        text = " ".join(offer.text for offer in sorted(offers, key=lambda offer: offer.span))
        unit = _UNITS_SHOWN.get(figure.kind)
        sign = unit.match(self.target, offers[-1].span.end) if unit else None
        text += sign[0] if sign else ""
        return NumberMatch(figure.kind, figure.text, figure.span, text, first.span)

    def _finding(self, figure: Figure, found: list[int]) -> NumberFinding:
        rival = None if found else self._rival(figure)
        return NumberFinding(
            figure.kind,
            figure.text,
            figure.span,
            expected(figure),
            rival.text if rival else None,
            _severity(figure),
            rival.span if rival else None,
        )

    def _rival(self, figure: Figure) -> EnglishFigure | None:
        """Return the English figure that stands where that of `figure` should."""
        for place, offer in enumerate(self.offered):
            if place not in self.taken and _same_make(figure, offer):
                self.taken[place] = figure.kind
                return offer
        return None


def _resembles(figure: Figure, part: Readings, offer: EnglishFigure) -> bool:
    """Whether `offer` is `part` in another unit, or rounded and said to be."""
    if figure.kind not in _COUNTS:
        return False
    return any(
        wanted.tag is Tag.NUMBER is given.tag and _close(figure, wanted.value, given.value, offer)
        for wanted in part
        for given in offer.readings
    )


def _close(figure: Figure, wanted: Fraction, given: Fraction, offer: EnglishFigure) -> bool:
    factor = units.factor(figure, offer)
    if factor is not None and abs(given - wanted * factor) <= _ROUGH * given:
        return True
    rounded = offer.approximate and not figure.approximate and wanted >= _LARGE_ENOUGH
    return rounded and abs(given - wanted) <= _ROUGH * wanted and _rounder(given, wanted)


def _rounder(given: Fraction, wanted: Fraction) -> bool:
    """Whether `given` has fewer digits that count than `wanted`."""
    return len(str(int(given)).rstrip("0")) < len(str(int(wanted)).rstrip("0"))


_MAKES = {
    NumberKind.PERCENT: {Tag.PERCENT, Tag.POINTS},
    NumberKind.POINTS: {Tag.PERCENT, Tag.POINTS},
    NumberKind.TIME: {Tag.TIME},
    NumberKind.ORDINAL: {Tag.ORDINAL},
}


_YEAR = re.compile(r"(?:19|20)\d\d")


def _same_make(figure: Figure, offer: EnglishFigure) -> bool:
    tags = {reading.tag for reading in offer.readings}
    if figure.kind is not NumberKind.DATE and _YEAR.fullmatch(offer.text):
        return False
    wanted = _MAKES.get(figure.kind)
    if wanted is not None:
        return bool(wanted & tags)
    if figure.kind is NumberKind.DATE and any(
        reading.tag is Tag.MONTH for reading in figure.parts[0]
    ):
        return Tag.MONTH in tags
    return offer.digits and Tag.NUMBER in tags


def _severity(figure: Figure) -> Severity:
    """Small numbers in Chinese numerals are often worded away; others are not."""
    if figure.kind is NumberKind.IDENTIFIER:
        return Severity.WARNING
    if figure.spelled and figure.value <= _SMALL and figure.kind in _WORDED_AWAY:
        return Severity.NOTE
    return Severity.ERROR
