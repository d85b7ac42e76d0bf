"""How would English write a Chinese figure: 394亿元 as *39.4 billion yuan*."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from reader.translation.numbers import numerals
from reader.translation.numbers.values import NumberKind, Tag

if TYPE_CHECKING:
    from reader.translation.numbers.values import Figure

_UNITS = {
    "元": "yuan", "人民币元": "yuan", "块钱": "yuan", "美元": "US dollars", "欧元": "euros",
    "港元": "HK dollars", "日元": "yen", "英镑": "pounds", "卢布": "roubles", "人": "people",
    "户": "households", "例": "cases", "公里": "km", "千米": "km", "米": "metres",
    "厘米": "cm", "毫米": "mm", "平方米": "square metres", "平方公里": "square km",
    "平方千米": "square km", "立方米": "cubic metres", "公顷": "hectares", "亩": "mu",
    "吨": "tonnes", "斤": "jin", "公斤": "kg", "千克": "kg", "克": "grams", "度": "degrees",
    "岁": "years old", "年": "years", "天": "days", "小时": "hours", "个小时": "hours",
    "分钟": "minutes", "秒": "seconds", "个月": "months", "周": "weeks", "个星期": "weeks",
    "千瓦时": "kWh", "千瓦": "kW", "万千瓦": "kW",
}  # fmt: skip
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_FRACTIONS = {
    Fraction(1, 2): "half", Fraction(1, 3): "one third", Fraction(2, 3): "two thirds",
    Fraction(1, 4): "a quarter", Fraction(3, 4): "three quarters", Fraction(1, 5): "one fifth",
}  # fmt: skip
_PLACES = 6
_TEENS = (11, 12, 13)
_MOST_PLACES = 3


def expected(figure: Figure) -> str:
    """Return how English would write `figure`, its unit with it where that is known."""
    writer = _WRITERS.get(figure.kind)
    if writer is not None:
        return writer(figure)
    amounts = " to ".join(amount(value) for value in _values(figure))
    unit = _UNITS.get(figure.unit, "")
    return f"{amounts} {unit}".rstrip()


def _values(figure: Figure) -> tuple[Fraction, ...]:
    if len(figure.parts) == 1:
        return (figure.value,)
    return tuple(min(reading.value for reading in part) for part in figure.parts)


def amount(value: Fraction) -> str:
    """Return `value` in English: 39.4 billion, 36,000, 0.5."""
    for scale, name in _SCALES:
        scaled = value / scale
        if scaled >= 1 and _decimal(scaled, _MOST_PLACES) is not None:
            return f"{_decimal(scaled, _MOST_PLACES)} {name}"
    return _decimal(value, _PLACES) or str(value)


def _decimal(value: Fraction, places: int) -> str | None:
    """Write `value` with at most `places` decimals; None where it needs more."""
    scaled = value * 10**places
    if scaled.denominator != 1:
        return None
    whole, rest = divmod(int(scaled), 10**places)
    digits = f"{rest:0{places}d}".rstrip("0")
    return f"{whole:,}.{digits}" if digits else f"{whole:,}"


def ordinal(value: int) -> str:
    """Return ``14th``, ``2nd``, ``21st``."""
    teen = value % 100 in _TEENS
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def _ordinal(figure: Figure) -> str:
    return ordinal(int(figure.value))


def _percent(figure: Figure) -> str:
    shares = (
        max(reading.value for reading in part if reading.tag is Tag.PERCENT)
        for part in figure.parts
    )
    values = (figure.value,) if len(figure.parts) == 1 else tuple(shares)
    return " to ".join(f"{_decimal(value, _PLACES) or value}%" for value in values)


def _points(figure: Figure) -> str:
    plural = "" if figure.value == 1 else "s"
    return f"{_decimal(figure.value, _PLACES) or figure.value} percentage point{plural}"


def _fraction(figure: Figure) -> str:
    return _FRACTIONS.get(figure.value) or str(figure.value)


def _multiple(figure: Figure) -> str:
    return f"{_decimal(figure.value, _PLACES) or figure.value} times"


def _date(figure: Figure) -> str:
    month = day = year = ""
    for part in figure.parts:
        tags = {reading.tag for reading in part}
        value = int(min(reading.value for reading in part))
        if Tag.MONTH in tags:
            month = _MONTHS[value - 1]
        elif value > 31 or ("年" in figure.text and not month and part is figure.parts[0]):  # noqa: PLR2004
            year = str(value)
        else:
            day = str(value)
    if "年代" in figure.text or figure.text.endswith("后"):
        return f"the {int(figure.value)}s"
    if "世纪" in figure.text:
        return f"the {ordinal(int(figure.value))} century"
    if day and not month:
        return f"the {ordinal(int(day))}"
    return ", ".join(filter(None, (f"{month} {day}".strip(), year)))


def _time(figure: Figure) -> str:
    hour, minute = divmod(int(figure.value), 60)
    return f"{hour}:{minute:02d}"


def _identifier(figure: Figure) -> str:
    return numerals.plain(figure.text)


_WRITERS = {
    NumberKind.PERCENT: _percent,
    NumberKind.POINTS: _points,
    NumberKind.FRACTION: _fraction,
    NumberKind.MULTIPLE: _multiple,
    NumberKind.ORDINAL: _ordinal,
    NumberKind.DATE: _date,
    NumberKind.TIME: _time,
    NumberKind.IDENTIFIER: _identifier,
}
