"""What is wrong with a translated sentence, so that a person can see it and put it right?

Numbers, approved terms, loops, Chinese left over, length, lost negations, quotes. Every
check says what it saw and where; some know the one change that mends it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.translation import faults, numbers
from reader.translation.numbers import Severity
from reader.translation.numbers.correcting import Edit, correction

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.text.model import Span
    from reader.translation.numbers import NumberFinding


class CheckKind(StrEnum):
    """What a check is about."""

    NUMBER = "number"
    TERM = "term"
    LOOP = "loop"
    UNTRANSLATED = "untranslated"
    EMPTY = "empty"
    LENGTH = "length"
    NEGATION = "negation"
    QUOTES = "quotes"


class TermState(StrEnum):
    """What became of a term of the source."""

    USED = "used"
    MISSING = "missing"
    SUPERSEDED = "superseded"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class TermVerdict:
    """What became of one term, as whoever knows the glossary says."""

    term: str
    """As it stands in the source."""
    span: Span
    """Where it stands in the source."""
    state: TermState
    expected: str
    """The rendering to use."""
    found: str = ""
    found_span: Span | None = None
    """Where `found` stands in the target."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that is wrong, or looks so."""

    kind: CheckKind
    detail: str
    """One short clause for the person."""
    severity: Severity
    source_span: Span | None = None
    target_span: Span | None = None
    fix: Edit | None = None
    """The one change of the target that mends it, where there is one."""
    term: TermVerdict | None = None
    number: NumberFinding | None = None


def check(source: str, target: str, terms: Sequence[TermVerdict] = ()) -> tuple[Check, ...]:
    """Return everything that is wrong with `target` as the English of `source`, gravest first.

    `terms` are the verdicts about the glossary's terms in this very pair.
    """
    if not target.strip():
        return (Check(CheckKind.EMPTY, "there is no English", Severity.ERROR),)
    found = [
        *_number_checks(source, target),
        *_term_checks(terms),
        *_fault_checks(source, target),
    ]
    order = list(Severity)
    return tuple(sorted(found, key=lambda one: order.index(one.severity)))


def _number_checks(source: str, target: str) -> Iterator[Check]:
    for finding in numbers.compare(source, target):
        yield Check(
            CheckKind.NUMBER,
            number_detail(finding),
            finding.severity,
            finding.span,
            finding.found_span,
            correction(finding, target),
            number=finding,
        )


def number_detail(finding: NumberFinding) -> str:
    """Return one clause about `finding`."""
    if finding.found is None:
        return f"{finding.text} = {finding.expected} is missing"
    return f"{finding.text} = {finding.expected}, the English has {finding.found}"


def _term_checks(terms: Sequence[TermVerdict]) -> Iterator[Check]:
    for term in terms:
        if term.state is TermState.USED:
            continue
        replaces = term.found_span is not None and term.state is not TermState.MISSING
        fix = Edit(term.found_span, term.expected) if replaces and term.found_span else None
        severity = Severity.NOTE if term.state is TermState.MISSING else Severity.WARNING
        if term.state is TermState.FORBIDDEN:
            severity = Severity.ERROR
        detail = _term_detail(term)
        yield Check(CheckKind.TERM, detail, severity, term.span, term.found_span, fix, term=term)


def _term_detail(term: TermVerdict) -> str:
    if term.state is TermState.MISSING:
        return f"{term.term}: “{term.expected}” is missing"
    return f"{term.term}: “{term.found}” is {term.state}, use “{term.expected}”"


def _fault_checks(source: str, target: str) -> Iterator[Check]:
    looping = faults.loop(target)
    if looping:
        detail = f"“{_short(looping.words)}” comes {looping.times} times in a row"
        yield Check(CheckKind.LOOP, detail, Severity.ERROR, target_span=looping.span)
    left = faults.untranslated(target)
    if left:
        detail = "left in Chinese: " + ", ".join(span.of(target) for span in left)
        yield Check(CheckKind.UNTRANSLATED, detail, Severity.ERROR, target_span=left[0])
    measured = faults.length(source, target)
    if faults.is_short(measured):
        detail = f"short: {measured.words} words for {measured.units} characters"
        yield Check(CheckKind.LENGTH, detail, Severity.WARNING)
    elif faults.is_long(measured) and not looping:
        detail = f"long: {measured.words} words for {measured.units} characters"
        yield Check(CheckKind.LENGTH, detail, Severity.WARNING)
    lost = faults.lost_negation(source, target)
    if lost:
        detail = f"nothing in the English says {lost.of(source)}"
        # 不 alone is half the time part of a word that English words without a negation.
        severity = Severity.NOTE if lost.of(source) == "不" else Severity.WARNING
        yield Check(CheckKind.NEGATION, detail, severity, source_span=lost)
    odd = faults.unbalanced(source, target)
    if odd:
        detail = f"{' and '.join(odd)} do not close"
        yield Check(CheckKind.QUOTES, detail, Severity.NOTE)


def _short(words: str) -> str:
    return words if len(words) <= 40 else words[:39] + "…"  # noqa: PLR2004
