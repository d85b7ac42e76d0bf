"""When and where was an article written, as far as its own words tell?

The issue date stands in the masthead (with its weekday, which proves it), in the dateline,
or only in what the text mentions; the place in the name of the paper, in the dateline, or
in the city that the text names most. Each guess carries its certainty; a person may know
better and say so.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

_WEEKDAYS = "一二三四五六日"
_FULL = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)\s*[年./-]\s*(?P<month>1[0-2]|0?[1-9])\s*[月./-]\s*"
    r"(?P<day>[12]\d|3[01]|0?[1-9])(?!\d)\s*日?(?:\s*(?:星期|周)(?P<weekday>[一二三四五六日天]))?"
)
_DATELINE = re.compile(
    r"(?<!\d)(?P<month>1[0-2]|0?[1-9])月(?P<day>[12]\d|3[01]|0?[1-9])日"
    r"(?:专|综合)?(?:电|讯|消息)"
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)年")
_PAPER = re.compile(r"([一-鿿]{2,3}?)(?:日报|晚报|晨报|早报|都市报|时报|商报|新闻网|发布)")
_NEWS_PLACE = re.compile(r"社([一-鿿]{2,3})(?:1[0-2]|0?[1-9])月")
_UNITS = {
    "province": re.compile(r"([一-鿿]{2,3})省(?!份|级|直|委|长|会|政)"),
    "city": re.compile(r"([一-鿿]{2,3})市(?!场|民|长|级|直|区|委|值|面|内|外|辖|域|政)"),
    "county": re.compile(r"([一-鿿]{2,3})县(?!级|长|委|域|城|区|市|政)"),
    "district": re.compile(r"([一-鿿]{2,3})区(?!域|别|间|块|委|长|级|县)"),
}
_NOT_NAMES = re.compile(
    "[我本全该各每某两三四五六七八九十跨多外省市县区的在和与从到为及是于等这那有新老城开]"
)
_COMMON = frozenset(
    ["人民", "中国", "经济", "环球", "光明", "农民", "工人", "法治", "科技", "参考"]
)
_CERTAIN, _MASTHEAD, _BY_LINE, _MENTIONED = 0.99, 0.85, 0.7, 0.4
_HEAD = 600
"""Characters at the start in which a masthead stands."""
_NAMED_TWICE = 2


class Clue(StrEnum):
    """What the day of an article was read from, as one clause."""

    NONE = ""
    WEEKDAY = "a date with its weekday"
    PAGE = "the date on the page"
    DATELINE = "the dateline and the latest year in the text"
    LATEST = "the latest date in the text"
    KEPT = "the date of the article"


@dataclass(frozen=True, slots=True)
class IssueDate:
    """The day an article appeared."""

    day: date
    certainty: float
    """From 0 to 1; 1 where a person said so."""
    clue: Clue = Clue.NONE


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article speaks from; what is not known is empty."""

    province: str = ""
    city: str = ""
    county: str = ""
    district: str = ""
    certainty: float = 0.0

    def of(self, unit: str) -> str:
        """Return the Chinese name of 省, 市, 县 or 区, with its unit, or nothing."""
        name = {"省": self.province, "市": self.city, "县": self.county, "区": self.district}[unit]
        return f"{name}{unit}" if name else ""


@dataclass(frozen=True, slots=True)
class Setting:
    """When and where an article was written."""

    issued: IssueDate | None = None
    place: Place | None = None


def infer(text: str, dateline: str = "", masthead: str = "") -> Setting:
    """Guess the setting of the article `text`; `masthead` is what stands on its page besides."""
    return Setting(_issued(text, dateline, masthead), _place(text, dateline, masthead))


def _issued(text: str, dateline: str, masthead: str) -> IssueDate | None:
    for place, certainty in ((masthead, _MASTHEAD), (text[:_HEAD], _MENTIONED)):
        for match in _FULL.finditer(place):
            found = _day(match)
            if found and match["weekday"]:
                if _WEEKDAYS.index(match["weekday"].replace("天", "日")) == found.weekday():
                    return IssueDate(found, _CERTAIN, Clue.WEEKDAY)
            elif found and certainty == _MASTHEAD:
                return IssueDate(found, certainty, Clue.PAGE)
    return _by_dateline(text, dateline) or _mentioned(text)


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _by_dateline(text: str, dateline: str) -> IssueDate | None:
    match = _DATELINE.search(dateline or text[:_HEAD])
    years = Counter(map(int, _YEAR.findall(text)))
    if not match or not years:
        return None
    year = max(years)
    try:
        written = date(year, int(match["month"]), int(match["day"]))
    except ValueError:
        return None
    certainty = _BY_LINE if years[year] > 1 else _MENTIONED
    return IssueDate(written, certainty, Clue.DATELINE)


def _mentioned(text: str) -> IssueDate | None:
    days = [found for match in _FULL.finditer(text) if (found := _day(match))]
    if not days:
        return None
    latest = max(days)
    return IssueDate(latest + timedelta(days=1), _MENTIONED, Clue.LATEST)


def _place(text: str, dateline: str, masthead: str) -> Place | None:
    names = {unit: _named(pattern, text) for unit, pattern in _UNITS.items()}
    place = Place(names["province"], names["city"], names["county"], names["district"])
    head = f"{masthead}\n{dateline}\n{text[:_HEAD]}"
    paper = next((name for name in _PAPER.findall(head) if name not in _COMMON), "")
    news = _NEWS_PLACE.search(dateline or text[:_HEAD])
    told = paper or (news[1] if news else "")
    if told and told in (place.province, place.city, place.county):
        return replace(place, certainty=0.9)
    if told and not place.province.startswith(told):
        return replace(place, city=told, certainty=0.6)
    if place.city or place.county or place.province:
        return replace(place, certainty=0.4)
    return None


def _named(pattern: re.Pattern[str], text: str) -> str:
    """Return the name that `pattern` finds most often, or nothing."""
    names = (name[-2:] if _NOT_NAMES.search(name) else name for name in pattern.findall(text))
    counted = Counter(name for name in names if not _NOT_NAMES.search(name))
    if not counted:
        return ""
    name, times = counted.most_common(1)[0]
    return name if times >= _NAMED_TWICE or len(counted) == 1 else ""
