"""Terms of the glossary in a document or in the open article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.glossary.boundaries import Judged, judge
from reader.workspace.documents import passages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.glossary.candidates import Candidate
    from reader.glossary.entry import Entry
    from reader.glossary.matcher import TermHit
    from reader.glossary.store import Glossary
    from reader.text.model import Document, Span
    from reader.workspace.services import Services


@dataclass(frozen=True, slots=True)
class FoundTerm:
    """One hit in a document, led back to its source."""

    span: Span
    """Source span from the first to the last character of the hit."""
    text: str
    entry: Entry
    passage: str = ""
    """Text of the paragraph around it."""


@dataclass(frozen=True, slots=True)
class SuppressedTerm:
    """One place in a document that only looks like a term."""

    span: Span
    """Source span, as of a `FoundTerm`."""
    text: str
    entry: Entry
    reason: str
    """One clause in English, for instance ``it runs across 集中 and 办理``."""


@dataclass(frozen=True, slots=True)
class TermUse:
    """One entry and every place where the open article uses it."""

    entry: Entry
    spans: tuple[Span, ...]
    """Article spans in order."""


def find_terms(services: Services, document: Document) -> tuple[FoundTerm, ...]:
    """Every hit in `document`, joins done, in source order; overlapping ones too."""
    by_id = services.glossary.by_id
    return tuple(
        FoundTerm(part.envelope(hit.span), hit.span.of(part.text), by_id[hit.entry], part.text)
        for part in passages(document)
        for hit in hits_in(services, part.text)
    )


def find_suppressed(services: Services, document: Document) -> tuple[SuppressedTerm, ...]:
    """Everything in `document` that only looks like a term, in source order."""
    by_id = services.glossary.by_id
    return tuple(
        SuppressedTerm(
            part.envelope(one.hit.span),
            one.hit.span.of(part.text),
            by_id[one.hit.entry],
            one.reason,
        )
        for part in passages(document)
        for one in judged_in(services, part.text).suppressed
    )


def hits_in(services: Services, text: str) -> tuple[TermHit, ...]:
    """Every hit in `text`, by start, the longest first among equals.

    What only looks like a term, as 中办 in 集中办理, is left out; `judged_in` tells why.
    """
    return judged_in(services, text).kept


def judged_in(services: Services, text: str) -> Judged:
    """Every hit in `text` and everything that only looks like one, with the reason.

    Of a text in traditional characters the simplified form is searched too, because
    the glossary writes one traditional form and Hong Kong another.
    """
    matcher = services.glossary.matcher
    hits = matcher.hits(text)
    simplified = services.simplified(text)
    if simplified != text:
        together = {*hits, *matcher.hits(simplified)}
        hits = tuple(sorted(together, key=lambda hit: (hit.span.start, -hit.span.end, hit.entry)))
    return judge(simplified, hits, services.boundaries) if hits else Judged((), ())


def candidates_in(services: Services, text: str) -> tuple[Candidate, ...]:
    """Expressions of `text` that might be terms and are in neither glossary nor dictionary."""
    from reader.glossary.candidates import find_candidates  # late: for the panel only

    known, words = services.glossary.by_form, services.boundaries

    def is_known(form: str) -> bool:
        bare = services.simplified(form)
        return bare in known or form in known or bare in words.costs

    return find_candidates(text, lambda run: words.cut(services.simplified(run)), is_known)


def uses(hits: Iterable[TermHit], glossary: Glossary) -> tuple[TermUse, ...]:
    """Group `hits` by entry, in the order of first appearance."""
    spans: dict[str, list[Span]] = {}
    for hit in hits:
        spans.setdefault(hit.entry, []).append(hit.span)
    return tuple(TermUse(glossary.by_id[entry], tuple(places)) for entry, places in spans.items())
