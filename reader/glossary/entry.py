"""What a glossary entry holds (research, features.md §3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Standing of a rendering; the order is the order of preference."""

    APPROVED = "approved"
    """Used by the institution that owns the term, or by a central document; cited."""
    ADMITTED = "admitted"
    """In use, or descriptive; not official."""
    SUPERSEDED = "superseded"
    """Once right, replaced since."""
    FORBIDDEN = "forbidden"
    """A known mistake."""


class Basis(StrEnum):
    """What the status of a rendering rests on."""

    CITATION = "citation"
    PREVAILING_USAGE = "prevailing-usage"
    DESCRIPTIVE = "descriptive"


@dataclass(frozen=True, slots=True)
class Rendering:
    """One English rendering of a term. Dates are ISO 8601, whole or cut to month or year."""

    text: str
    status: Status
    basis: Basis
    source: str = ""
    publisher: str = ""
    date: str = ""
    url: str = ""
    valid_from: str = ""
    valid_to: str = ""
    context: str = ""

    def holds_on(self, date: str) -> bool:
        """Whether the rendering was in force on `date`; an empty date is today's usage."""
        if not date:
            return not self.valid_to
        return self.valid_from[: len(date)] <= date and (
            not self.valid_to or date <= self.valid_to + "~"
        )

    def rank_on(self, date: str) -> tuple[int, bool]:
        """Place among the renderings in force on `date`; the lowest is the one to use.

        What was replaced later was the right one before that, whatever else was in use.
        """
        was_right = bool(date) and self.status is Status.SUPERSEDED and bool(self.valid_to)
        return _PREFERENCE[Status.APPROVED if was_right else self.status], was_right


@dataclass(frozen=True, slots=True)
class Entry:
    """One term: its Chinese forms, how it is read, and how it is rendered."""

    id: str
    zh: str
    """Simplified form."""
    zh_hant: str
    """Traditional form, written by the author and not converted."""
    pinyin: str
    """One tone-marked syllable a Han character of `zh`, separated by spaces."""
    pinyin_words: str
    """The same joined into words after GB/T 16159-2012."""
    type: str
    domain: str
    renderings: tuple[Rendering, ...]
    definition: str = ""
    note: str = ""
    literal: str = ""
    warnings: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    full_form: str = ""
    related: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """Every Chinese form that a text may show, both scripts, without repeats."""
        return tuple(dict.fromkeys((self.zh, self.zh_hant, *self.variants)))

    def rendering_for(self, date: str = "") -> Rendering:
        """Return the rendering to use in a text of `date` (ISO 8601, may be empty)."""
        usable = [one for one in self.renderings if one.status is not Status.FORBIDDEN]
        in_force = [one for one in usable if one.holds_on(date)] or usable or [*self.renderings]
        return min(in_force, key=lambda one: one.rank_on(date))


_PREFERENCE = {status: place for place, status in enumerate(Status)}
