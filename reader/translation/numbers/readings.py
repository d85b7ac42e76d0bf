"""What may a number be read as: a count, a share, a time of day?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.translation.numbers.values import Readings, Tag, number, tagged

if TYPE_CHECKING:
    from fractions import Fraction

_MINUTES_A_DAY, _HALF_DAY, _HOURS = 1440, 720, 12


def times(minutes: int) -> Readings:
    """Read so many minutes since midnight on a clock of 24 or of 12 hours."""
    half = {minutes % _MINUTES_A_DAY, (minutes + _HALF_DAY) % _MINUTES_A_DAY}
    readings = tagged(Tag.TIME, *half)
    hour, rest = divmod(minutes, 60)
    if rest == 0:
        hours = {hour, hour % _HOURS, hour % _HOURS + _HOURS} - {0}
        readings |= {number(one) for one in hours} | tagged(Tag.ORDINAL, *hours)
    return readings


def percents(value: Fraction) -> Readings:
    """Read `value` per cent, with or without the sign, or as a share of one."""
    return tagged(Tag.PERCENT, value) | tagged(Tag.NUMBER, value, value / 100)


def counts(value: Fraction) -> Readings:
    """Read `value` as a cardinal or an ordinal."""
    return tagged(Tag.NUMBER, value) | tagged(Tag.ORDINAL, value)


def cardinal(value: Fraction) -> Readings:
    """Read `value` as a cardinal alone: 40集 are 40 episodes, not the 40th."""
    return frozenset({number(value)})
