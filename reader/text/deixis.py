"""What do 今年, 近日, 昨日, 我市 and a bare 12日 mean in an article of this day and place?

Days and months are said as English says them. What the setting does not decide is left out;
近日 stays a stretch of days and never becomes a date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reader.text.setting import Place, Setting

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_YEARS = {"今年": 0, "本年": 0, "去年": -1, "上年": -1, "前年": -2, "明年": 1, "后年": 2}
_MONTH_STEPS = {"本月": 0, "上月": -1, "上个月": -1, "下月": 1, "下个月": 1}
_DAYS = {
    "今天": 0, "今日": 0, "今早": 0, "今晚": 0, "昨天": -1, "昨日": -1, "昨晚": -1,
    "前天": -2, "前日": -2, "明天": 1, "明日": 1, "后天": 2,
}  # fmt: skip
_WEEKS = {"本周": 0, "这周": 0, "上周": -1, "下周": 1}
_WEEKDAYS = "一二三四五六日"
_DECEMBER = 12
_RECENT = timedelta(days=15)
"""A day without its month is taken for one of these last days only."""
_LATELY = ("近日", "日前", "近期", "连日来", "近来", "最近", "不久前")
_SEASONS = {"春": "spring", "夏": "summer", "秋": "autumn", "冬": "winter"}
_HALVES = {"上半年": "first half of", "下半年": "second half of", "年初": "early",
           "年底": "the end of", "年末": "the end of", "年中": "the middle of"}  # fmt: skip


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_WORD = re.compile(
    rf"(?P<year>{_any(_YEARS)})(?!轻|级)"
    rf"(?P<half>{_any(_HALVES)}|(?P<month>1[0-2]|[1-9])月(?:(?P<mday>[12]\d|3[01]|[1-9])日)?)?"
    rf"|(?P<monthly>{_any(_MONTH_STEPS)})|(?P<daily>{_any(_DAYS)})"
    rf"|(?P<weekly>{_any(_WEEKS)})(?P<weekday>[{_WEEKDAYS}])?"
    rf"|(?P<lately>{_any(_LATELY)})|(?P<season>[今去])(?P<name>[春夏秋冬])(?!天)"
    rf"|(?P<whose>[我本全])(?P<unit>[省市县区])(?!域|别|级|场|民|委|长|外|内的|政)"
    r"|(?<![\d年.])(?P<m>1[0-2]|[1-9])月(?P<d>[12]\d|3[01]|[1-9])日"
    r"|(?<![\d月.至—-])(?P<bare>[12]\d|3[01]|[1-9])日(?![元])"
)


@dataclass(frozen=True, slots=True)
class Pointer:
    """A word whose meaning hangs on when or where it was written."""

    span: Span
    text: str
    meaning: str
    """What it stands for, in English: ``2024``, ``12 March 2024``, ``Zhuzhou``."""
    certainty: float
    """That of the setting it was read with."""


def _same(name: str) -> str:
    return name


def pointers(
    text: str, setting: Setting, name: Callable[[str], str] = _same
) -> tuple[Pointer, ...]:
    """Return the words of `text` that `setting` gives a meaning to, in order.

    `name` gives the English of a place like 株洲市.
    """
    found = (_pointer(match, setting, name) for match in _WORD.finditer(text))
    return tuple(one for one in found if one is not None)


def _pointer(match: re.Match[str], setting: Setting, name: Callable[[str], str]) -> Pointer | None:
    span = Span(*match.span())
    if match["whose"]:
        place = _place(match["unit"], setting.place)
        if place is None or setting.place is None:
            return None
        return Pointer(span, match[0], name(place), setting.place.certainty)
    issued = setting.issued
    meaning = next(_times(match, issued.day), "") if issued else ""
    if not issued or not meaning:
        return None
    return Pointer(span, match[0], meaning, issued.certainty)


def _place(unit: str, place: Place | None) -> str | None:
    return (place.of(unit) or None) if place else None


def _times(match: re.Match[str], day: date) -> Iterator[str]:
    if match["m"]:
        yield from _dated(day, int(match["m"]), int(match["d"]))
    elif match["bare"]:
        yield from _bare(day, int(match["bare"]))
    else:
        yield _said_by_word(match, day)


def _said_by_word(match: re.Match[str], day: date) -> str:
    if match["year"]:
        return _in_year(match, day.year + _YEARS[match["year"]])
    if match["monthly"]:
        return _month(day, _MONTH_STEPS[match["monthly"]])
    if match["daily"]:
        return said(day + timedelta(days=_DAYS[match["daily"]]))
    if match["weekly"]:
        return _week(day, _WEEKS[match["weekly"]], match["weekday"])
    if match["season"]:
        return f"{_SEASONS[match['name']]} {day.year - (match['season'] == '去')}"
    return f"in the days before {said(day)}"


def said(day: date) -> str:
    """Return ``12 March 2024``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _in_year(match: re.Match[str], year: int) -> str:
    if match["month"]:
        month = _MONTHS[int(match["month"]) - 1]
        return f"{match['mday'] or ''} {month} {year}".strip()
    return f"{_HALVES[match['half']]} {year}" if match["half"] else str(year)


def _month(day: date, step: int) -> str:
    place = day.year * _DECEMBER + day.month - 1 + step
    return f"{_MONTHS[place % _DECEMBER]} {place // _DECEMBER}"


def _week(day: date, step: int, weekday: str | None) -> str:
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=step)
    if weekday:
        return said(monday + timedelta(days=_WEEKDAYS.index(weekday)))
    return f"the week of {said(monday)}"


def _dated(day: date, month: int, number: int) -> Iterator[str]:
    """Give a date without a year the nearest one: before the paper came out, or soon after."""
    for year in (day.year, day.year - 1, day.year + 1):
        try:
            found = date(year, month, number)
        except ValueError:
            continue
        if timedelta(days=-300) <= found - day <= timedelta(days=120):
            yield said(found)
            return


def _bare(day: date, number: int) -> Iterator[str]:
    """12日 alone is the last 12th before the paper came out."""
    first = day.replace(day=1)
    for month in (first, (first - timedelta(days=1)).replace(day=1)):
        try:
            found = month.replace(day=number)
        except ValueError:
            continue
        if timedelta(0) <= day - found <= _RECENT:
            yield said(found)
            return
