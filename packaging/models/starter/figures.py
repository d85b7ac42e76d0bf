"""Other figures in the same sentence, right on both sides, so that figures are learnt.

A figure of the Chinese is changed where exactly one figure of the English says it, in one
of the few ways that our texts write it. 万 and 亿 are converted. Standard library only.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from corpus import Pair

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

SCALES = {"": 1, "万": 10**4, "亿": 10**8, "万亿": 10**12}
_WORDS = (("trillion", 10**12), ("billion", 10**9), ("million", 10**6))
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_CHINESE = re.compile(
    r"(?<![\d.,A-Za-z/:-])(?P<digits>\d+(?:\.\d+)?)(?P<scale>万亿|万|亿)?"
    r"(?![\d.,A-Za-z/:-]|[年月日时点分]|[余多几]?[十百千]|多万|余万)"
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=年)")
_DATE = re.compile(r"(?<!\d)(\d{1,2})月(\d{1,2})日")
_LEAST = 10
_FIRST_YEAR, _LAST_YEAR, _LAST_DAY = 1949, 2035, 28


class Figure(NamedTuple):
    """A figure as the Chinese writes it."""

    digits: str
    scale: str = ""

    @property
    def value(self) -> Decimal:
        """What it stands for."""
        return Decimal(self.digits) * SCALES[self.scale]

    @property
    def chinese(self) -> str:
        """The figure with its unit of counting."""
        return self.digits + self.scale


def english(value: Decimal) -> str:
    """Write `value` as our English does: from a million on in words, else with commas."""
    for word, size in _WORDS:
        if abs(value) >= size:
            return f"{_plain(value / size)} {word}"
    whole, _, rest = _plain(value).partition(".")
    return f"{int(whole):,}" + (f".{rest}" if rest else "")


def spellings(figure: Figure) -> tuple[str, ...]:
    """Every way in which the English of our texts may write `figure`."""
    usual = english(figure.value)
    as_it_is = figure.digits if not figure.scale else usual
    return tuple(dict.fromkeys((usual, as_it_is)))


def _plain(value: Decimal) -> str:
    text = format(value.normalize(), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def other(figure: Figure, chance: random.Random) -> Figure:
    """Return a random figure of the same make: decimals, unit and order of size."""
    decimals = len(figure.digits.partition(".")[2])
    whole = float(figure.digits)
    drawn = whole * 10 ** chance.uniform(-0.6, 0.6)
    if not decimals:
        return Figure(str(max(_LEAST if whole >= _LEAST else 2, round(drawn))), figure.scale)
    text = f"{max(drawn, 10.0**-decimals):.{decimals}f}"
    if text.endswith("0"):
        text = text[:-1] + str(chance.randint(1, 9))
    return Figure(text, figure.scale)


def varied(pair: Pair, chance: random.Random) -> Pair | None:
    """Return `pair` with other figures, years and dates, or None where it has none to change."""
    changes = [*_figures(pair, chance), *_years(pair, chance), *_dates(pair, chance)]
    zh, en = pair
    taken: list[tuple[int, int, str]] = []
    placed: list[tuple[int, int, str]] = []
    for (start, end, new), (at, to, english_new) in changes:
        if _free(taken, start, end) and _free(placed, at, to):
            taken.append((start, end, new))
            placed.append((at, to, english_new))
    if not taken:
        return None
    return Pair(_replaced(zh, taken), _replaced(en, placed))


_Change = tuple[tuple[int, int, str], tuple[int, int, str]]


def _figures(pair: Pair, chance: random.Random) -> Iterator[_Change]:
    for match in _CHINESE.finditer(pair.zh):
        figure = Figure(match["digits"], match["scale"] or "")
        small = not figure.scale and "." not in figure.digits and figure.value < _LEAST
        if small or pair.zh.count(figure.digits) != 1:
            continue
        found = [
            (place, spelling) for spelling in spellings(figure) for place in _places(spelling, pair)
        ]
        if len(found) == 1:
            (start, end), spelling = found[0]
            new = other(figure, chance)
            text = new.digits if spelling == figure.digits else english(new.value)
            yield (match.start(), match.end(), new.chinese), (start, end, text)


def _years(pair: Pair, chance: random.Random) -> Iterator[_Change]:
    for match in _YEAR.finditer(pair.zh):
        found = _places(match[1], pair)
        if len(found) == 1 and pair.zh.count(match[1]) == 1:
            new = str(chance.randint(_FIRST_YEAR, _LAST_YEAR))
            yield (*match.span(1), new), (*found[0], new)


def _dates(pair: Pair, chance: random.Random) -> Iterator[_Change]:
    found = list(_DATE.finditer(pair.zh))
    if len(found) != 1 or not 1 <= int(found[0][1]) <= len(MONTHS):
        return
    places = _places(f"{MONTHS[int(found[0][1]) - 1]} {int(found[0][2])}", pair)
    if len(places) == 1:
        month, day = chance.randint(1, len(MONTHS)), chance.randint(1, _LAST_DAY)
        english_date = f"{MONTHS[month - 1]} {day}"
        yield (*found[0].span(), f"{month}月{day}日"), (*places[0], english_date)


def _places(spelling: str, pair: Pair) -> list[tuple[int, int]]:
    """Where `spelling` stands in the English as a figure of its own."""
    behind = r"(?![\d]|[.,]\d| (?:million|billion|trillion)|-?[A-Za-z])"
    if spelling[-1].isalpha():
        behind = r"(?![A-Za-z])"
    return [
        match.span()
        for match in re.finditer(rf"(?<![\d.,A-Za-z-]){re.escape(spelling)}{behind}", pair.en)
    ]


def _free(spans: list[tuple[int, int, str]], start: int, end: int) -> bool:
    return all(end <= other_start or start >= other_end for other_start, other_end, _ in spans)


def _replaced(text: str, changes: list[tuple[int, int, str]]) -> str:
    for start, end, new in sorted(changes, reverse=True):
        text = text[:start] + new + text[end:]
    return text


_UNITS = (
    ("元", "yuan"), ("人", "people"), ("亩", "mu"), ("吨", "tonnes"), ("户", "households"),
    ("公里", "kilometers"), ("家企业", "enterprises"), ("千瓦时", "kilowatt-hours"),
    ("平方米", "square meters"), ("人次", "visits"), ("美元", "US dollars"), ("件", "items"),
    ("名学生", "students"), ("辆", "vehicles"), ("个", "units"), ("千瓦", "kilowatts"),
)  # fmt: skip
_FRAMES = (
    ("{0}", "{0}"), ("达{0}", "reached {0}"), ("共{0}", "a total of {0}"), ("约{0}", "about {0}"),
    ("超过{0}", "more than {0}"), ("增至{0}", "rose to {0}"), ("降至{0}", "fell to {0}"),
    ("从{0}增至{1}", "rose from {0} to {1}"), ("占{2}%", "accounted for {2} percent"),
    ("{0}，同比增长{2}%", "{0}, up {2} percent year on year"),
    ("{0}，同比下降{2}%", "{0}, down {2} percent year on year"),
)  # fmt: skip


def drills(count: int, chance: random.Random) -> Iterator[Pair]:
    """Make `count` short phrases of figures with units, half of them in 万 and 亿."""
    for _ in range(count):
        unit, english_unit = chance.choice(_UNITS)
        chinese, frame = chance.choice(_FRAMES)
        scale = chance.choices(tuple(SCALES), (2, 4, 3, 1))[0]
        first, second = (_drawn(scale, chance) for _ in range(2))
        percent = f"{chance.uniform(0.1, 60):.1f}"
        yield Pair(
            chinese.format(first.chinese + unit, second.chinese + unit, percent),
            frame.format(
                f"{english(first.value)} {english_unit}",
                f"{english(second.value)} {english_unit}",
                percent,
            ),
        )


def _drawn(scale: str, chance: random.Random) -> Figure:
    size = 10 ** chance.uniform(1.1, 4) if not scale else 10 ** chance.uniform(0.3, 3.6)
    decimals = 0 if not scale or chance.random() < 1 / 3 else chance.randint(1, 2)
    digits = f"{size:.{decimals}f}"
    return Figure(digits.rstrip("0").rstrip(".") if decimals else digits, scale)
