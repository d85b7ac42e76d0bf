"""Which figures of a sentence belong together: dates written in parts, and ranges?"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.text.model import Span
from reader.translation.numbers import numerals
from reader.translation.numbers.readings import counts, percents, times
from reader.translation.numbers.values import Figure, NumberKind, Readings, Tag, tagged

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

_RANGE = re.compile(r"\s*(?:[-—–~]{1,2}|至|到|、|或)\s*")
_SCALED = frozenset({NumberKind.QUANTITY, NumberKind.MONEY})
_SIGNED = frozenset({NumberKind.PERCENT, NumberKind.POINTS, NumberKind.TIME})


def joined(found: Sequence[Figure], text: str) -> list[Figure]:
    """Return the figures `found` in `text`, in order, with dates and ranges put together."""
    return _ranges(_dates(found, text), text)


def _dates(found: Sequence[Figure], text: str) -> list[Figure]:
    """Join 2020年, 7月 and 26日 that touch."""
    together: list[Figure] = []
    for figure in found:
        last = together[-1] if together else None
        if last and last.text.endswith("世纪") and figure.text.endswith("年代"):
            together[-1] = _decade(last, figure)
        elif last and _goes_on(last, figure, text):
            together[-1] = replace(
                last,
                span=Span(last.span.start, figure.span.end),
                text=last.text + figure.text,
                parts=last.parts + figure.parts,
            )
        else:
            together.append(figure)
    return together


def _goes_on(last: Figure, figure: Figure, text: str) -> bool:
    """Whether `figure` is the next smaller part of the date `last`."""
    return (
        last.kind is figure.kind is NumberKind.DATE
        and not text[last.span.end : figure.span.start].strip()
        and last.text[-1] in "年月份"
        and figure.text[-1] in "月日份"
    )


def _decade(century: Figure, decade: Figure) -> Figure:
    """20世纪70年代: the 1970s."""
    year = (century.value - 1) * 100 + decade.value
    span = Span(century.span.start, decade.span.end)
    parts = (counts(year) | counts(decade.value),)
    return replace(decade, span=span, value=year, text=f"{century.text}年代", parts=parts)


def _ranges(found: list[Figure], text: str) -> list[Figure]:
    """Give the first number of 3—5万 and of 3-5% the scale and sign of the second."""
    result = list(found)
    for index in range(len(found) - 2, -1, -1):
        first, second = result[index], result[index + 1]
        between = text[first.span.end : second.span.start]
        if _RANGE.fullmatch(between) and first.kind is NumberKind.QUANTITY and not first.unit:
            result[index] = _like(first, second)
    return result


def _like(first: Figure, second: Figure) -> Figure:
    if second.kind in _SIGNED:
        readings = first.parts[0] | _as(second.kind, first.value)
        return replace(first, kind=second.kind, parts=(readings,))
    match = numerals.ATOM.match(numerals.plain(second.text))
    numeral = numerals.read(match) if match else None
    scale = numeral.scale if numeral and second.kind in _SCALED else 1
    if numerals.plain(first.text)[-1] in numerals.SCALES:
        scale = 1
    parts = tuple(part | counts(first.value * scale) for part in first.parts)
    return replace(first, value=first.value * scale, parts=parts, unit=second.unit)


def _as(kind: NumberKind, value: Fraction) -> Readings:
    if kind is NumberKind.TIME:
        return times(int(value) * 60)
    return percents(value) if kind is NumberKind.PERCENT else tagged(Tag.POINTS, value)
