"""The figures of a Chinese sentence: which are there, and what would be right English for each."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import zip_longest
from typing import TYPE_CHECKING

from reader.text.model import Span
from reader.translation.numbers import numerals
from reader.translation.numbers.joining import joined
from reader.translation.numbers.readings import cardinal, counts, percents, times
from reader.translation.numbers.stops import MEASURES, STOPS
from reader.translation.numbers.values import Figure, NumberKind, Readings, Tag, number, tagged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.translation.numbers.numerals import Numeral

_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+|[\w.]+@[\w.]+|[\w-]+\.(?:com|cn|net|org)\b")
_CLOCK = re.compile(r"(?<![\d.:])([01]?\d|2[0-4])[:Hh]([0-5]\d)(?::[0-5]\d)?(?!\d)")
_ISO = re.compile(r"(?<![\d.])((?:19|20)\d\d)[-/.](0?[1-9]|1[0-2])[-/.]([0-3]?\d)(?![\d.])")
_MONEY = re.compile(
    "(?:人民币)?(?:元|块钱|[美欧日港]元|英镑|卢布|卢比|韩元|比索|法郎|新台币|澳元|加元)"
)
_UNIT = re.compile(
    "平方公里|平方千米|平方米|平方厘米|立方米|立方千米|千瓦时|兆瓦|万千瓦|千瓦|公里|千米|厘米|毫米|"
    "纳米|微米|海里|"
    "公斤|千克|毫克|公顷|公里|英里|英尺|小时|分钟|个?百分点|个半?月|个星期|星期|个小时|"
    "米|里|亩|吨|斤|克|升|度|岁|年|天|日|周|秒|人|户|例|元|[美欧日港]元|英镑|卢布|"
    "倍|家|名|位|个|件|次|条|辆|架|艘|套"
)
_NUMBERED = re.compile(
    r"\s?(?:周[年岁]|届|[次岁期级楼层号位名代路场轮环团师旅]|集团军|年|多?亩|世|中全会|季度?|大(?![个项类批型家])|线城|把手|审)|[-—、~]|$"
)
"""Behind a number that English may well turn into an ordinal."""
_ABOUT = re.compile("(?:[约近超逾破达]|超过|大约|接近|左右|不足|不到|至少|将近|大概)$")
_ABOUT_BEHIND = re.compile("[多余来]|左右|以上|以下|上下")
_LATIN_UNIT = re.compile(
    r"\s*(?:k?m|c?m|mm|k?g|m?l|[kKmMgGtT][wWbB](?:[hp]|ps)?|hz|Hz)?[²³]?(?![A-Za-z])"
)
_LARGEST_DAY, _LARGEST_MONTH, _LARGEST_HOUR = 31, 12, 24
_CENTURY = 100
_SMALL = 10
"""A fraction written with a stroke is out of so many at most."""
_LARGEST_LONE = 10
"""Up to here a day in Chinese numerals without its month, like 三日, is a number of days."""


@dataclass(frozen=True, slots=True)
class _Atom:
    """A number in a sentence and what surrounds it."""

    text: str
    start: int
    end: int
    numeral: Numeral

    @property
    def value(self) -> Fraction:
        return self.numeral.values[0]

    @property
    def before(self) -> str:
        return self.text[max(0, self.start - 8) : self.start]

    @property
    def behind(self) -> str:
        return self.text[self.end : self.end + 10]

    @property
    def whole(self) -> bool:
        return self.value.denominator == 1

    def figure(
        self,
        kind: NumberKind,
        parts: Sequence[Readings],
        *,
        start: int | None = None,
        end: int | None = None,
        value: Fraction | None = None,
        unit: str = "",
    ) -> Figure:
        """Make a figure from `start` to `end` of the sentence."""
        span = Span(self.start if start is None else start, self.end if end is None else end)
        about = _ABOUT.search(self.before) or _ABOUT_BEHIND.match(self.text, self.end)
        inside = any(mark in self.text[span.start : span.end] for mark in "多余来近")
        return Figure(
            span,
            span.of(self.text),
            kind,
            self.value if value is None else value,
            tuple(parts),
            unit,
            approximate=bool(about) or inside,
            spelled=self.numeral.spelled,
        )


def figures(sentence: str) -> tuple[Figure, ...]:
    """Return the figures of `sentence`, in order; offsets are those of `sentence`."""
    text = numerals.plain(sentence)
    taken = [match.span() for match in STOPS.finditer(text)]
    taken += [match.span() for match in _ADDRESS.finditer(text)]
    found = [_clock(match) for match in _CLOCK.finditer(text)]
    found += [_iso(match) for match in _ISO.finditer(text)]
    taken += [(figure.span.start, figure.span.end) for figure in found]
    atoms = [atom for atom in _atoms(text) if not _within(atom, sorted(taken))]
    found += _judged(atoms)
    ordered = sorted(found, key=lambda figure: figure.span)
    return tuple(replace(one, text=one.span.of(sentence)) for one in joined(ordered, text))


def _atoms(text: str) -> list[_Atom]:
    found: list[_Atom] = []
    for match in numerals.ATOM.finditer(text):
        numeral = numerals.read(match)
        if numeral is not None:
            found.append(_Atom(text, *match.span(), numeral))
    return found


def _within(atom: _Atom, taken: list[tuple[int, int]]) -> bool:
    """Whether `atom` shares a character with one of the spans `taken`, which are sorted."""
    place = bisect_right(taken, (atom.end - 1, len(atom.text)))
    return any(end > atom.start for _, end in taken[max(0, place - 4) : place])


def _judged(atoms: Sequence[_Atom]) -> list[Figure]:
    found: list[Figure] = []
    done = 0
    for atom, following in zip_longest(atoms, atoms[1:]):
        if atom is None or atom.start < done:
            continue
        judged = _fraction(atom, following) if following else None
        judged = judged or next((one for rule in _RULES if (one := rule(atom))), None)
        if judged is not None:
            found.append(judged)
            done = judged.span.end
    return found


def _clock(match: re.Match[str]) -> Figure:
    minutes = int(match[1]) * 60 + int(match[2])
    span, value = Span(*match.span()), Fraction(minutes)
    return Figure(span, match[0], NumberKind.TIME, value, (times(minutes),))


def _iso(match: re.Match[str]) -> Figure:
    year, month, day = map(int, match.groups())
    parts = (counts(Fraction(year)), tagged(Tag.MONTH, month), counts(Fraction(day)))
    return Figure(Span(*match.span()), match[0], NumberKind.DATE, Fraction(year), parts)


def _fraction(atom: _Atom, following: _Atom) -> Figure | None:
    between = atom.text[atom.end : following.start]
    if between == "/":
        return _slashed(atom, following)
    if between != "分之":
        return None
    share = following.value / atom.value if atom.value else Fraction(0)
    kind = NumberKind.PERCENT if atom.value == _CENTURY else NumberKind.FRACTION
    if kind is NumberKind.PERCENT:
        parts = [percents(value) for value in following.numeral.values]
        share = following.value
    else:
        both = {number(share), *tagged(Tag.PERCENT, share * 100)}
        parts = [frozenset(both)]
    return following.figure(kind, parts, start=atom.start, value=share)


def _slashed(atom: _Atom, following: _Atom) -> Figure | None:
    """Read 2/3 as two thirds, but not 3/5 as one where a date or a house may be meant."""
    behind = re.match("[-/月日号栋楼期]", following.behind)
    part_of_more = behind is not None or atom.before.endswith(("/", "-"))
    small = not atom.numeral.spelled and 0 < atom.value < following.value <= _SMALL
    if part_of_more or not small:
        return None
    share = atom.value / following.value
    parts = [frozenset({number(share), *tagged(Tag.PERCENT, share * 100)})]
    return following.figure(NumberKind.FRACTION, parts, start=atom.start, value=share)


def _identifier(atom: _Atom) -> Figure | None:
    """C919, 5G, G60: read out, not counted."""
    if atom.numeral.spelled:
        return None
    before = re.search("[A-Za-z]+-?$", atom.before)
    behind = re.match("[A-Za-z]+", atom.behind)
    if behind and _LATIN_UNIT.match(atom.behind):
        behind = None
    if not before and not behind:
        return None
    start = atom.start - (len(before[0]) if before else 0)
    end = atom.end + (behind.end() if behind else 0)
    return atom.figure(NumberKind.IDENTIFIER, [counts(atom.value)], start=start, end=end)


def _ordinal(atom: _Atom) -> Figure | None:
    if not atom.before.endswith("第"):
        return None
    if re.match("时间|手|线|三产|[一二三]产业", atom.behind):
        return _nothing(atom) if atom.value == 1 else None
    values = atom.numeral.values
    return atom.figure(NumberKind.ORDINAL, [counts(one) for one in values], start=atom.start - 1)


def _nothing(atom: _Atom) -> Figure:
    """Make a figure that asks for nothing."""
    return atom.figure(NumberKind.VAGUE, [])


def _share(atom: _Atom) -> Figure | None:
    points = re.match(r"\s?个?(?:多|左右)?百分点", atom.behind)
    end = atom.end
    if points:
        end += points.end()
        readings = tagged(Tag.POINTS, atom.value) | {number(atom.value)}
        return atom.figure(NumberKind.POINTS, [readings], end=end)
    sign = re.match(r"\s?[多余来]?[%‰]", atom.behind)
    if sign:
        value = atom.value / 10 if "‰" in sign[0] else atom.value
        readings = percents(value)
        return atom.figure(NumberKind.PERCENT, [readings], end=end + sign.end(), value=value)
    tenths = re.match("成(半)?(?![为员果功立就长都熟本分群绩交型品了])", atom.behind)
    if tenths and not atom.numeral.bare_scale and atom.value <= 10 and atom.value > 0:  # noqa: PLR2004
        values = [one * 10 + (5 if tenths[1] else 0) for one in atom.numeral.values]
        parts = [percents(one) for one in values]
        if any(atom.value == one for one in (1, 2)) and not tenths[1]:
            parts = [parts[0] | {number(atom.value)}]
        return atom.figure(NumberKind.PERCENT, parts, end=end + tenths.end(), value=values[0])
    return None


def _multiple(atom: _Atom) -> Figure | None:
    if atom.behind.startswith("番") and atom.before.endswith("翻") and atom.whole:
        value = Fraction(2 ** min(int(atom.value), 8))
        readings = tagged(Tag.NUMBER, value) | tagged(Tag.PERCENT, (value - 1) * 100)
        start, end = atom.start - 1, atom.end + 1
        return atom.figure(NumberKind.MULTIPLE, [readings], start=start, end=end, value=value)
    more = re.match("[多余]?倍", atom.behind)
    if not more:
        return None
    value = atom.value
    readings = tagged(Tag.NUMBER, value, value + 1)
    readings |= tagged(Tag.PERCENT, value * 100, (value - 1) * 100, (value + 1) * 100)
    return atom.figure(NumberKind.MULTIPLE, [readings], end=atom.end + more.end())


def _year(atom: _Atom) -> Figure | None:
    if not atom.whole or atom.numeral.scale > 1:
        return None
    digits, behind = atom.end - atom.start, atom.behind
    era = re.match(r"\s?(?:年代|世纪|后(?![的天来于面续期方]))", behind)
    if era and not (era[0].strip() == "后" and digits != 2):  # noqa: PLR2004
        value = atom.value
        readings = counts(value) | counts(1900 + value) | counts(2000 + value)
        return atom.figure(NumberKind.DATE, [readings], end=atom.end + era.end())
    year = re.match(r"\s?(年(?![多来余])|(?=[上下]半年))", behind)
    if year and digits == 4 and atom.value > 1000:  # noqa: PLR2004
        end = atom.end + year.end()
        return atom.figure(NumberKind.DATE, [counts(atom.value)], end=end)
    return None


def _month_or_day(atom: _Atom) -> Figure | None:
    if not atom.whole or atom.numeral.scale > 1:
        return None
    month = re.match(r"\s?月(?!龄|[多均])份?", atom.behind)
    if month and 1 <= atom.value <= _LARGEST_MONTH:
        parts = [tagged(Tag.MONTH, value) for value in atom.numeral.values]
        return atom.figure(NumberKind.DATE, parts, end=atom.end + month.end())
    day = re.match(r"\s?日(?!元)", atom.behind)
    lone = atom.numeral.spelled and not atom.before.endswith("月") and atom.value <= _LARGEST_LONE
    if day and not lone and 1 <= atom.value <= _LARGEST_DAY:
        end = atom.end + day.end()
        return atom.figure(NumberKind.DATE, [counts(atom.value)], end=end, unit="日")
    return None


def _time(atom: _Atom) -> Figure | None:
    if not atom.whole or atom.value > _LARGEST_HOUR or atom.numeral.scale > 1:
        return None
    if _is_one(atom) and not re.search("[午晨上天夜早]$", atom.before):  # 有一点: a little
        return None
    clock = re.match(
        r"\s?(?:时(?!间|期|代|隔|尚|速|常|长)"
        r"|点(?!建议|意见|要求|共识|[^半钟\d一二三四五十零]{0,2}[，：:、。]?$))"
        r"\s?(?:钟|整|(半)|(\d{1,2}|[一二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九])\s?分?)?",
        atom.behind,
    )
    if not clock:
        return None
    minutes = int(atom.value) * 60 + (30 if clock[1] else _minute(clock[2] or ""))
    return atom.figure(
        NumberKind.TIME, [times(minutes)], end=atom.end + clock.end(), value=Fraction(minutes)
    )


def _minute(text: str) -> int:
    match = numerals.ATOM.fullmatch(text)
    numeral = numerals.read(match) if match else None
    return int(numeral.values[0]) if numeral else 0


def _vague(atom: _Atom) -> Figure | None:
    """数十亿, 几百, 百万: an order of magnitude."""
    if not atom.numeral.spelled:
        return None
    if re.search("[数几]$", atom.before):
        return _nothing(atom)
    parts = [counts(atom.value)]
    return atom.figure(NumberKind.VAGUE, parts) if atom.numeral.bare_scale else None


def _is_one(atom: _Atom) -> bool:
    return atom.text[atom.start : atom.end] == "一"


def _quantity(atom: _Atom) -> Figure | None:
    if atom.numeral.spelled and not _counting(atom):
        return None
    money = _MONEY.match(atom.text, _behind_approximation(atom))
    unit = _UNIT.match(atom.text, _behind_approximation(atom))
    kind = NumberKind.MONEY if money else NumberKind.QUANTITY
    named = money[0] if money else unit[0] if unit else ""
    half = re.match("(?:个?[年岁天倍月](?=半)|(?=半)|个(?=半[月年小]))半(?!年|径)", atom.behind)
    extra = Fraction(1, 2) if half else Fraction(0)
    numbered = _NUMBERED.match(atom.text, atom.end)
    read = counts if numbered or atom.before.endswith("第") else cardinal
    accepted = {one for value in atom.numeral.values for one in read(value + extra)}
    if atom.value == 10 and atom.numeral.spelled and re.match("[多余来几]", atom.behind):  # noqa: PLR2004
        accepted.add(number(12))  # more than a dozen
    parts = [frozenset(accepted)]
    end = _behind_approximation(atom) + len(named) if named else atom.end
    if half:
        end = atom.end + half.end()
    return atom.figure(kind, parts, end=end, unit=named, value=atom.value + extra)


def _behind_approximation(atom: _Atom) -> int:
    behind = re.compile(r"\s?[多余来]?\s?").match(atom.text, atom.end)
    return behind.end() if behind else atom.end


def _counting(atom: _Atom) -> bool:
    """Whether a number in Chinese numerals counts something, as far as its place says."""
    if _is_one(atom):
        return False
    if len(atom.numeral.values) == 1 and atom.end - atom.start > 2:  # noqa: PLR2004 - no one digit
        return True
    return MEASURES.match(atom.text, _behind_approximation(atom)) is not None


_RULES: tuple[Callable[[_Atom], Figure | None], ...] = (
    _vague,
    _identifier,
    _ordinal,
    _share,
    _multiple,
    _year,
    _month_or_day,
    _time,
    _quantity,
)
