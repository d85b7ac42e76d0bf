"""Units: does an English figure count what the Chinese one counts?

The number may be right and the amount wrong: 5万元 are no $50,000, 60亩 no 60 acres, and
on the 26日 nothing lasts 26 days.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from reader.translation.numbers.values import NumberKind

if TYPE_CHECKING:
    from reader.translation.numbers.values import EnglishFigure, Figure

CONVERSIONS: dict[str, dict[str, Fraction]] = {
    "亩": {"hectare": Fraction(1, 15), "ha": Fraction(1, 15), "acre": Fraction("0.1647")},
    "里": {"kilometer": Fraction(1, 2), "kilometre": Fraction(1, 2), "km": Fraction(1, 2),
          "mile": Fraction("0.3107")},
    "斤": {"kilogram": Fraction(1, 2), "kilo": Fraction(1, 2), "kg": Fraction(1, 2),
          "pound": Fraction("1.1")},
    "公斤": {"pound": Fraction("2.2"), "ton": Fraction(1, 1000), "tonne": Fraction(1, 1000)},
    "公里": {"mile": Fraction("0.6214"), "meter": Fraction(1000), "metre": Fraction(1000)},
    "千米": {"mile": Fraction("0.6214")},
    "米": {"foot": Fraction("3.28"), "feet": Fraction("3.28"), "yard": Fraction("1.094")},
    "天": {"week": Fraction(1, 7), "hour": Fraction(24)},
    "日": {"week": Fraction(1, 7)},
    "年": {"decade": Fraction(1, 10), "century": Fraction(1, 100), "month": Fraction(12)},
    "个月": {"year": Fraction(1, 12)},
    "小时": {"day": Fraction(1, 24)},
    "分钟": {"hour": Fraction(1, 60)},
}  # fmt: skip
"""Units in which English may give an amount instead, and how many of them make one."""

_MISTAKEN: dict[str, frozenset[str]] = {
    "亩": frozenset({"acre", "hectare"}),
    "里": frozenset({"mile", "kilometer", "kilometre", "km"}),
    "斤": frozenset({"kilogram", "kilo", "kg"}),
    "度": frozenset({"degree"}),
}
"""English units that are taken for a Chinese one and are another size."""

_MONEY = {
    "元": "CNY", "人民币元": "CNY", "块钱": "CNY", "美元": "$", "港元": "$", "澳元": "$",
    "加元": "$", "新台币": "$", "欧元": "EUR", "英镑": "GBP", "日元": "JPY", "卢布": "RUB",
}  # fmt: skip
_LARGEST_ANGLE = 1000
_DURATION = re.compile("\\s?(?:[内间之以为后前的免游票隔集连均多年游]|$)")


def factor(figure: Figure, offer: EnglishFigure) -> Fraction | None:
    """Return how many of the units of `offer` make one of `figure`; None where that is unknown."""
    return CONVERSIONS.get(figure.unit, {}).get(singular(offer.unit))


def singular(unit: str) -> str:
    """Return the last word of `unit` in the singular."""
    word = unit.rpartition(" ")[2]
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word.removesuffix("s")


def mistaken(figure: Figure, offer: EnglishFigure, source: str) -> str:
    """Return the unit that `offer` wrongly names beside the number of `figure`, or nothing."""
    if figure.kind is NumberKind.MONEY:
        wanted = _MONEY.get(figure.unit, "")
        return offer.currency if wanted and offer.currency not in ("", wanted) else ""
    unit = singular(offer.unit)
    if figure.kind is NumberKind.DATE:
        dated = figure.unit == "日" and not _DURATION.match(source, figure.span.end)
        return unit if dated and unit == "day" and offer.text.isdigit() else ""
    if figure.kind is not NumberKind.QUANTITY or unit not in _MISTAKEN.get(figure.unit, ()):
        return ""
    return "" if figure.unit == "度" and figure.value < _LARGEST_ANGLE else unit
