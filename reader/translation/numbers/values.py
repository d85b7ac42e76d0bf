"""What a figure is: a number in a sentence, with everything that it may be read as.

A *reading* is a tag and an exact value. A Chinese figure accepts some readings, an English
figure offers some; they agree where they share one. Ambiguity (``10.30`` is a number and a
time) is so a larger set and never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.text.model import Span


class Severity(StrEnum):
    """How sure and how grave a finding is."""

    ERROR = "error"
    """Surely not what the source says."""
    WARNING = "warning"
    """Probably not, or less grave."""
    NOTE = "note"
    """Worth a look."""


class NumberKind(StrEnum):
    """What a figure counts or names."""

    QUANTITY = "quantity"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "percentage points"
    FRACTION = "fraction"
    MULTIPLE = "multiple"
    ORDINAL = "ordinal"
    DATE = "date"
    TIME = "time"
    IDENTIFIER = "identifier"
    VAGUE = "vague"
    """数十, 上万: an order of magnitude; nothing is claimed about it."""


class Tag(StrEnum):
    """In which sense a value is read."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    POINTS = "points"
    MONTH = "month"
    TIME = "time"
    """Minutes since midnight."""


class Reading(NamedTuple):
    """One thing that a figure may mean."""

    tag: Tag
    value: Fraction


Readings = frozenset[Reading]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a Chinese sentence."""

    span: Span
    text: str
    kind: NumberKind
    value: Fraction
    """The number as written, its scale applied; of a date the last part, of 五六百 the first."""
    parts: tuple[Readings, ...]
    """One set of accepted readings for every number that the English must hold."""
    unit: str = ""
    approximate: bool = False
    spelled: bool = False
    """Written in Chinese numerals, so that English may well use a word."""


@dataclass(frozen=True, slots=True)
class EnglishFigure:
    """A figure of an English sentence."""

    span: Span
    text: str
    readings: Readings
    unit: str = ""
    """The word behind it, in lower case and singular."""
    currency: str = ""
    """Code of the currency named beside it, for instance ``CNY``; ``$`` is any dollar."""
    approximate: bool = False
    vague: bool = False
    """Dozens, thousands: an order of magnitude."""
    digits: bool = False
    """Written in digits."""


@dataclass(frozen=True, slots=True)
class NumberFinding:
    """A figure that the translation has wrong or not at all."""

    kind: NumberKind
    text: str
    span: Span
    """Where it stands in the source."""
    expected: str
    """How English would write it, for instance ``39.4 billion yuan``."""
    found: str | None
    """The English figure that stands in its place; None where there is none."""
    severity: Severity
    found_span: Span | None = None
    """Where `found` stands in the target."""


@dataclass(frozen=True, slots=True)
class NumberMatch:
    """A figure that the translation has right."""

    kind: NumberKind
    text: str
    span: Span
    found: str
    found_span: Span


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every figure of a sentence: those found in the translation and those not."""

    matches: tuple[NumberMatch, ...]
    findings: tuple[NumberFinding, ...]


def number(value: Fraction | int) -> Reading:
    """Read `value` as a plain number."""
    return Reading(Tag.NUMBER, Fraction(value))


def tagged(tag: Tag, *values: Fraction | int) -> Readings:
    """Read each of `values` in the sense of `tag`."""
    return frozenset(Reading(tag, Fraction(value)) for value in values)
