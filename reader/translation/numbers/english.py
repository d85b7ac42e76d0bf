"""The figures of an English sentence: which are there, and what may each be read as?"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from reader.text.model import Span
from reader.translation.numbers import words
from reader.translation.numbers.values import (
    EnglishFigure,
    Reading,
    Readings,
    Tag,
    number,
    tagged,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCALE_WORDS = "hundred|thousand|grand|million|billion|trillion|dozen|lakh|crore"
_SHORT_SCALES = r"(?:bn|mn|tn|mln|bln|[mkb])\b"
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[  ]\d{3})+(?!\d)|\d+(?:\.\d+)?"
_SPECIAL = "|".join(sorted(map(re.escape, words.SPECIAL), key=len, reverse=True))
_TOKEN = re.compile(
    rf"(?P<clock>(?<![\d.:$€£¥])(?:[01]?\d|2[0-4])[:.h][0-5]\d(?![\d%])"
    rf"(?!\s*(?:per\s?cent|{_SCALE_WORDS}|{_SHORT_SCALES})))"
    rf"|(?P<digits>{_DIGITS})(?P<suffix>(?:st|nd|rd|th|s)\b)?"
    rf"(?P<scale>[\s-]*(?:{_SCALE_WORDS})s?\b|\s?{_SHORT_SCALES})?"
    rf"|\b(?P<month>(?:{'|'.join(words.MONTHS)})\b)"
    r"|\b(?P<past>(?P<minutes>quarter|half|five|ten|twenty|twenty-five)(?: minutes)? (?:past|to) "
    rf"(?P<of>{'|'.join(words.HOURS)})\b)"
    rf"|(?P<run>{words.RUN})"
    rf"|\b(?P<fold>[a-z]+)[\s-]?fold\b"
    rf"|\b(?P<special>(?:{_SPECIAL})\b)"
    rf"|\b(?P<vague>(?:{'|'.join(words.VAGUE)})\b)"
    r"|\b(?P<hour>noon|midnight|midday)\b",
)
_ROMAN = re.compile(rf"\b(?:{'|'.join(name for name in words.ROMAN if name != 'I')}|(?<=War )I)\b")
_PERCENT = re.compile(r"\s*(?:%|per\s?cent(?!age)\b|percentage\b(?!\s*point)|percent\b|pct\b)")
_POINTS = re.compile(r"\s*-?(?:percentage|percent|per cent|%)[\s-]points?\b")
_HALF_DAY = re.compile(r"\s*(?:o['’]clock\s*)?(?:in the )?([ap])\.?\s?m\b|\s*o['’]clock")
_UNIT = re.compile(r"[\s-]*(?:(square|cubic)[\s-]+)?([a-z]+)")
_ABOUT = re.compile(
    r"(?:about|around|nearly|almost|over|some|approximately|roughly|exceed\w*|more than|up to|"
    r"less than|under|close to|as many as|at least|surpass\w*|above|below|than)\s+\D{0,3}$"
)
_MORE = re.compile(r"\s+(?:or so|odd|or more|and a half)\b|\+")
CURRENCIES = {
    "$": "$", "us$": "$", "hk$": "$", "usd": "$", "dollar": "$", "dollars": "$", "us": "$",
    "€": "EUR", "euro": "EUR", "euros": "EUR", "eur": "EUR", "£": "GBP", "pounds": "GBP",
    "¥": "CNY", "yuan": "CNY", "rmb": "CNY", "renminbi": "CNY", "cny": "CNY", "yen": "JPY",
    "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB",
}  # fmt: skip
_SIGN = re.compile(r"(us\$|hk\$|[$€£¥]|\b(?:rmb|cny|usd|euro?s?|yuan|renminbi)\s?)\s?$")
_HALF = re.compile(r"[\s-]+and[\s-]+a[\s-]+half\b")
_ONE = rf"{_DIGITS}|two|three|four|five|six|seven|eight|nine|ten"
_NEXT = re.compile(
    rf"\s*(?:to|and|or|-|–|—|through|,|/)\s*(?:{_ONE})\s*(?:and\s*(?:{_ONE})\s*)?"
    rf"(?P<tail>(?:{_SCALE_WORDS})\b|%|per\s?cent\b|percentage\spoints?)"
)
_SLASHED = re.compile(r"[-/.]\d")
_OVER = re.compile(r"/([1-9]\d{0,2})(?![\d/])")
_SINCE_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)[-–—/]$")
_VERBS_TOO = ("may", "march", "mar", "sep")
_HALF_DAY_MINUTES = 720
_LARGEST_MONTH, _HOURS, _MINUTES = 12, 24, 60


def figures(sentence: str) -> tuple[EnglishFigure, ...]:
    """Return the figures of `sentence`, in order."""
    text = sentence.lower()
    if len(text) != len(sentence):  # a letter with no one-to-one lower case
        text = "".join(char if char.isascii() else " " for char in sentence).lower()
    found = [_figure(match, text, sentence) for match in _TOKEN.finditer(text)]
    kept = [figure for figure in found if figure is not None]
    for match in _ROMAN.finditer(sentence):
        value = words.ROMAN[match[0]]
        readings = tagged(Tag.NUMBER, value) | tagged(Tag.ORDINAL, value)
        kept.append(EnglishFigure(Span(*match.span()), match[0], readings))
    return tuple(kept)


def _figure(match: re.Match[str], text: str, sentence: str) -> EnglishFigure | None:
    start, end = match.span()
    if match["vague"]:
        return EnglishFigure(Span(start, end), sentence[start:end], frozenset(), vague=True)
    if match["digits"] or match["run"]:
        return _number(match, text, sentence)
    if match[0] in _VERBS_TOO and sentence[start].islower():
        return None
    readings = frozenset(_clock(match[0], text, end)) if match["clock"] else _word(match)
    return _made(match, text, sentence, readings) if readings else None


def _word(match: re.Match[str]) -> Readings:
    """Read a month, midnight, threefold, half and the like."""
    if match["month"]:
        return tagged(Tag.MONTH, words.MONTHS[match["month"]])
    if match["past"]:
        minutes = words.MINUTES[match["minutes"]] * (-1 if " to " in match["past"] else 1)
        at = words.CARDINALS[match["of"]] * _MINUTES + minutes
        return tagged(Tag.TIME, at, (at + _HALF_DAY_MINUTES) % (2 * _HALF_DAY_MINUTES))
    if match["hour"]:
        hours = (0, 24) if match[0] == "midnight" else (12,)
        return tagged(Tag.TIME, *(hour * 60 for hour in hours))
    if match["fold"]:
        value = words.CARDINALS.get(match["fold"], words.SCALES.get(match["fold"]))
        return frozenset({number(value)}) if value else frozenset()
    return _plain(words.SPECIAL[match["special"]])


def _plain(values: tuple[Fraction, ...]) -> Readings:
    """Read words like half and double: a share is a percentage too."""
    readings = {number(value) for value in values}
    readings |= {Reading(Tag.PERCENT, value * 100) for value in values if value < 1}
    if Fraction(2) in values:
        readings |= {Reading(Tag.PERCENT, Fraction(100))}
    return frozenset(readings)


def _clock(digits: str, text: str, end: int) -> Iterator[Reading]:
    hour, minute = map(int, re.split("[:.h]", digits))
    half = _HALF_DAY.match(text, end)
    if half and half[1] == "p":
        hour = hour % 12 + 12
    yield Reading(Tag.TIME, Fraction(hour % _HOURS * _MINUTES + minute))
    if minute == 0:
        yield number(hour)
    if "." in digits:
        yield from _shares(Fraction(digits), text, end)
    if ":" in digits:  # 3:2 is a score or a ratio as well
        yield number(hour)
        yield number(minute)


def _number(match: re.Match[str], text: str, sentence: str) -> EnglishFigure:
    """Read digits or a run of number words, with what follows them."""
    end = match.end()
    values: tuple[Fraction, ...]
    if match["digits"]:
        values, ordinal = _digits(match), match["suffix"] in ("st", "nd", "rd", "th")
    else:
        values, ordinal = words.read(match["run"])
    if ordinal:
        readings = {Reading(Tag.ORDINAL, value) for value in values if value >= 1}
        readings |= {one for value in values if value < 1 for one in _shares(value, text, end)}
        readings |= {number(value) for value in values if value.denominator > 1}
    else:
        readings = {one for value in values for one in _shares(value, text, end)}
    readings |= set(_together(values, text, end))
    if match["digits"] and match["digits"].isdigit() and not match["scale"]:
        readings |= set(_dated(int(match["digits"]), match, text))
    return _made(match, text, sentence, frozenset(readings))


def _digits(match: re.Match[str]) -> tuple[Fraction, ...]:
    digits = match["digits"]
    values = [Fraction(re.sub("[,  ]", "", digits))]
    if re.search("[  ]", digits):
        values += [Fraction(part) for part in digits.split()]
    scale = (match["scale"] or "").strip(" -").rstrip("s")
    if not scale:
        return tuple(values)
    scaled = tuple(value * words.SCALES[scale] for value in values)
    return scaled + (tuple(values) if len(scale) < 3 else ())  # noqa: PLR2004 - 5 m is 5 metres


def _shares(value: Fraction, text: str, end: int) -> Iterator[Reading]:
    if _POINTS.match(text, end):
        yield Reading(Tag.POINTS, value)
    elif _PERCENT.match(text, end):
        yield Reading(Tag.PERCENT, value)
    else:
        yield number(value)
        if value < 1:
            yield Reading(Tag.PERCENT, value * 100)
        half = _HALF.match(text, end)
        if half:
            yield number(value + Fraction(1, 2))


def _together(values: tuple[Fraction, ...], text: str, end: int) -> Iterator[Reading]:
    """Read 3 in "3 to 5 million" and in "3-5 %" with the scale and the sign of the 5."""
    following = _NEXT.match(text, end)
    if not following:
        return
    tail = following["tail"]
    for value in values:
        if tail in words.SCALES:
            yield number(value * words.SCALES[tail])
        elif "point" in tail:
            yield Reading(Tag.POINTS, value)
        else:
            yield Reading(Tag.PERCENT, value)


def _dated(value: int, match: re.Match[str], text: str) -> Iterator[Reading]:
    """Read a whole number as a month in 2024-03-05 and as a time in 3 p.m. and 1530 hours."""
    start, end = match.span()
    if 1 <= value <= _LARGEST_MONTH and (
        _SLASHED.match(text, end) or re.search(r"\d[-/.]$", text[max(0, start - 2) : start])
    ):
        yield Reading(Tag.MONTH, Fraction(value))
    half = _HALF_DAY.match(text, end)
    if half and value <= _HOURS:
        hour = value % 12 + 12 if half[1] == "p" else value % 12 if half[1] else value
        yield Reading(Tag.TIME, Fraction(hour * _MINUTES))
    digits = match["digits"]
    over = _OVER.match(text, end)
    if over:
        yield from _shares(Fraction(value, int(over[1])), text, over.end())
    since = _SINCE_YEAR.search(text[max(0, start - 6) : start])
    if since and len(digits) == 2:  # noqa: PLR2004 - 2023-25
        yield number(int(since[1]) // 100 * 100 + value)
    if len(digits) == 4 and value // 100 <= _HOURS and value % 100 < _MINUTES:  # noqa: PLR2004
        yield Reading(Tag.TIME, Fraction(value // 100 % _HOURS * _MINUTES + value % 100))


def _currency(text: str, start: int, unit: str) -> str:
    before = _SIGN.search(text[max(0, start - 10) : start])
    return CURRENCIES.get(before[1].strip() if before else "", CURRENCIES.get(unit, ""))


def _made(match: re.Match[str], text: str, sentence: str, readings: Readings) -> EnglishFigure:
    start, end = match.span()
    unit = _UNIT.match(text, end)
    named = " ".join(filter(None, unit.groups())) if unit else ""
    about = _ABOUT.search(text[max(0, start - 20) : start]) or _MORE.match(text, end)
    return EnglishFigure(
        Span(start, end),
        sentence[start:end],
        readings,
        named,
        _currency(text, start, named),
        approximate=bool(about),
        digits=bool(match["digits"] or match["clock"]),
    )
