"""Which rendering fits here, and why this one?

The date of the text decides first: what was not yet in force is not offered. Then the
words around the term: the note of a rendering may name a Chinese expression (“For
建设教育强国”) or a kind of text (“Title and text of the law”), and both can be looked for.
What is left is the order of preference of the entry.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from reader.glossary.entry import Status
from reader.text.characters import HAN

if TYPE_CHECKING:
    from reader.glossary.entry import Entry, Rendering

_FOUND, _NOT_FOUND = -1.5, 1.5
"""How many places a rendering gains or loses by what its note asks for."""


class Ground(StrEnum):
    """What a choice rests on; the value says it in English, with places for the facts."""

    CUE = "Chosen because the text has {0}."
    REGISTER = "Chosen because the text speaks of {0}: {1}."
    REPLACED_LATER = "Right on {0}; replaced in {1}."
    APPROVED = "Approved."
    APPROVED_BY = "Approved ({0})."
    IN_FORCE = "Approved, in force since {0}."
    APPROVED_AND_IN_FORCE = "Approved ({0}), in force since {1}."
    BEFORE_APPROVAL = "In use on {0}; “{1}” is approved only since {2}."
    NO_LAW_QUOTED = "In use; “{0}” is the wording of laws, which this text does not quote."
    FITS_BETTER = "In use; it fits this text better than the approved rendering."
    NONE_APPROVED = "In use; the glossary knows no approved rendering."


class Reason(NamedTuple):
    """A ground with its facts, in the order of its places."""

    ground: Ground
    facts: tuple[str, ...] = ()


class Choice(NamedTuple):
    """The rendering to use at one place."""

    rendering: Rendering
    reason: Reason

    @property
    def why(self) -> str:
        """One sentence in English."""
        return self.reason.ground.format(*self.reason.facts)


class _Register(NamedTuple):
    """A kind of text: how notes name it in English, how a Chinese text shows it."""

    named: re.Pattern[str]
    shown: re.Pattern[str]
    title: str


_REGISTERS = tuple(
    _Register(re.compile(named, re.IGNORECASE), re.compile(shown), title)
    for named, shown, title in (
        (
            r"\b(?:law'?s?|legal texts|statutes?|legal translations)\b",
            r"《[^》]*(?:法|条例|法律)》|本法|本条例|法律|法条|第[一二三四五六七八九十百]+条",
            "laws",
        ),
        (r"\b(?:government )?work reports?\b", r"政府工作报告", "government work reports"),
        (r"\bwhite papers?\b", r"白皮书", "white papers"),
        (r"\buniversit(?:y|ies)\b|\bhigher education\b", r"大学|高校|学院", "universities"),
        (r"\b(?:zhuzhou)\b", r"株洲", "Zhuzhou"),
        (r"\bsale or licensing\b", r"转让|许可|作价|出售", "sale or licensing"),
        (r"\btax (?:practice|and legal)\b", r"税", "taxation"),
        (r"\bof the army\b|\bfloods\b", r"军|汛|洪|抗疫", "the army or floods"),
    )
)
_CUE = re.compile(f"[{HAN}]{{2,}}(?:[、·“”][{HAN}]+)*")


def choose(entry: Entry, date: str = "", around: str = "") -> Choice:
    """Choose the rendering of `entry` in a text of `date` (ISO 8601, may be empty).

    `around` is the simplified text around the term; empty where it is not known.
    """
    usable = [one for one in entry.renderings if one.status is not Status.FORBIDDEN]
    in_force = [one for one in usable if one.holds_on(date)] or usable or [*entry.renderings]
    judged = [_judged(one, entry, around) for one in in_force]

    def rank(place: int) -> tuple[float, bool]:
        preference, replaced = in_force[place].rank_on(date)
        return preference + judged[place][0], replaced

    best = min(range(len(in_force)), key=rank)
    chosen, because = in_force[best], judged[best][1]
    if len(entry.renderings) > 1 and because:
        return Choice(chosen, because)
    passed = next((reason for shift, reason in judged if shift == _NOT_FOUND and reason), None)
    return Choice(chosen, _by_standing(chosen, entry, date, passed))


def _judged(one: Rendering, entry: Entry, around: str) -> tuple[float, Reason | None]:
    """Gain or loss of a rendering by its note, and the reason."""
    if not one.context or not around:
        return 0.0, None
    cues = [cue for cue in _CUE.findall(one.context) if cue not in entry.zh]
    for cue in cues:
        if cue in around:
            return _FOUND, Reason(Ground.CUE, (cue,))
    if cues:
        return _NOT_FOUND, None
    named = [register for register in _REGISTERS if register.named.search(one.context)]
    if any(register.shown.search(around) for register in named):
        shown = next(register for register in named if register.shown.search(around))
        return _FOUND, Reason(Ground.REGISTER, (shown.title, _clause(one.context)))
    if named and named[0].title == "laws":
        return _NOT_FOUND, Reason(Ground.NO_LAW_QUOTED, (one.text,))
    return 0.0, None


def _by_standing(one: Rendering, entry: Entry, date: str, passed: Reason | None) -> Reason:
    if one.status is Status.SUPERSEDED and date:
        return Reason(Ground.REPLACED_LATER, (date, one.valid_to))
    if one.status is Status.APPROVED:
        return _approval(one)
    later = next((other for other in entry.renderings if _comes_later(other, date)), None)
    if later is not None:
        return Reason(Ground.BEFORE_APPROVAL, (date, later.text, later.valid_from))
    if passed:
        return passed
    if any(other.status is Status.APPROVED for other in entry.renderings):
        return Reason(Ground.FITS_BETTER)
    return Reason(Ground.NONE_APPROVED)


def _approval(one: Rendering) -> Reason:
    by = ", ".join(filter(None, (one.publisher or one.source, one.date[:4])))
    if one.valid_from:
        ground = Ground.APPROVED_AND_IN_FORCE if by else Ground.IN_FORCE
    else:
        ground = Ground.APPROVED_BY if by else Ground.APPROVED
    return Reason(ground, tuple(filter(None, (by, one.valid_from))))


def _comes_later(other: Rendering, date: str) -> bool:
    approved = other.status is Status.APPROVED
    return approved and bool(date) and other.valid_from[: len(date)] > date


def _clause(context: str) -> str:
    text = context.rstrip(".")
    return text[:1].lower() + text[1:] if not text[:2].isupper() else text
