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


class Clause(StrEnum):
    """What a check says; the value is English, with places for the facts."""

    NO_ENGLISH = "there is no English"
    FIGURE_MISSING = "{0} = {1} is missing"
    FIGURE_DIFFERS = "{0} = {1}, the English has {2}"
    TERM_MISSING = "{0}: “{1}” is missing"
    TERM_SUPERSEDED = "{0}: “{1}” is superseded, use “{2}”"
    TERM_FORBIDDEN = "{0}: “{1}” is forbidden, use “{2}”"
    REPEATED = "“{0}” comes {1} times in a row"
    LEFT_IN_CHINESE = "left in Chinese: {0}"
    SHORT = "short: {0} words for {1} characters"
    LONG = "long: {0} words for {1} characters"
    NEGATION_LOST = "nothing in the English says {0}"
    UNCLOSED = "{0} do not close"


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
    clause: Clause
    facts: tuple[str, ...]
    """What stands in the places of the clause."""
    severity: Severity
    source_span: Span | None = None
    target_span: Span | None = None
    fix: Edit | None = None
    """The one change of the target that mends it, where there is one."""
    term: TermVerdict | None = None
    number: NumberFinding | None = None

    @property
    def detail(self) -> str:
        """One short clause in English for the person."""
        return self.clause.format(*self.facts)


_TERM_CLAUSES = {
    TermState.MISSING: (Clause.TERM_MISSING, Severity.NOTE),
    TermState.SUPERSEDED: (Clause.TERM_SUPERSEDED, Severity.WARNING),
    TermState.FORBIDDEN: (Clause.TERM_FORBIDDEN, Severity.ERROR),
}


def check(source: str, target: str, terms: Sequence[TermVerdict] = ()) -> tuple[Check, ...]:
    """Return everything that is wrong with `target` as the English of `source`, gravest first.

    `terms` are the verdicts about the glossary's terms in this very pair.
    """
    if not target.strip():
        return (Check(CheckKind.EMPTY, Clause.NO_ENGLISH, (), Severity.ERROR),)
    found = [
        *_number_checks(source, target),
        *_term_checks(terms),
        *_fault_checks(source, target),
    ]
    order = list(Severity)
    return tuple(sorted(found, key=lambda one: order.index(one.severity)))


def _number_checks(source: str, target: str) -> Iterator[Check]:
    for finding in numbers.compare(source, target):
        clause = Clause.FIGURE_DIFFERS if finding.found else Clause.FIGURE_MISSING
        yield Check(
            CheckKind.NUMBER,
            clause,
            (finding.text, finding.expected, *filter(None, (finding.found,))),
            finding.severity,
            finding.span,
            finding.found_span,
            correction(finding, target),
            number=finding,
        )


def _term_checks(terms: Sequence[TermVerdict]) -> Iterator[Check]:
    for term in terms:
        if term.state is TermState.USED:
            continue
        replaces = term.found_span is not None and term.state is not TermState.MISSING
        fix = Edit(term.found_span, term.expected) if replaces and term.found_span else None
        clause, severity = _TERM_CLAUSES[term.state]
        missing = term.state is TermState.MISSING
        facts = (term.term, *(() if missing else (term.found,)), term.expected)
        yield Check(
            CheckKind.TERM, clause, facts, severity, term.span, term.found_span, fix, term=term
        )


def _fault_checks(source: str, target: str) -> Iterator[Check]:
    looping = faults.loop(target)
    if looping:
        seen = (_short(looping.words), str(looping.times))
        yield Check(CheckKind.LOOP, Clause.REPEATED, seen, Severity.ERROR, target_span=looping.span)
    left = faults.untranslated(target)
    if left:
        words = (", ".join(span.of(target) for span in left),)
        clause = Clause.LEFT_IN_CHINESE
        yield Check(CheckKind.UNTRANSLATED, clause, words, Severity.ERROR, target_span=left[0])
    measured = faults.length(source, target)
    if faults.is_short(measured) or (faults.is_long(measured) and not looping):
        clause = Clause.SHORT if faults.is_short(measured) else Clause.LONG
        counts = (str(measured.words), str(measured.units))
        yield Check(CheckKind.LENGTH, clause, counts, Severity.WARNING)
    lost = faults.lost_negation(source, target)
    if lost:
        said = lost.of(source)
        # 不 alone is half the time part of a word that English words without a negation.
        severity = Severity.NOTE if said == "不" else Severity.WARNING
        yield Check(CheckKind.NEGATION, Clause.NEGATION_LOST, (said,), severity, source_span=lost)
    odd = faults.unbalanced(source, target)
    if odd:
        yield Check(CheckKind.QUOTES, Clause.UNCLOSED, (" and ".join(odd),), Severity.NOTE)


def _short(words: str) -> str:
    return words if len(words) <= 40 else words[:39] + "…"  # noqa: PLR2004
