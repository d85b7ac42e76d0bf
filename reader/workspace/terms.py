"""Terms of the glossary in a document or in the open article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.workspace.documents import passages

if TYPE_CHECKING:
    from collections.abc import Iterable

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
        FoundTerm(part.envelope(hit.span), hit.span.of(part.text), by_id[hit.entry])
        for part in passages(document)
        for hit in hits_in(services, part.text)
    )


def hits_in(services: Services, text: str) -> tuple[TermHit, ...]:
    """Every hit in `text`, by start, the longest first among equals.

    Of a text in traditional characters the simplified form is searched too, because
    the glossary writes one traditional form and Hong Kong another.
    """
    matcher = services.glossary.matcher
    hits = matcher.hits(text)
    simplified = services.simplified(text)
    if simplified == text:
        return hits
    together = {*hits, *matcher.hits(simplified)}
    return tuple(sorted(together, key=lambda hit: (hit.span.start, -hit.span.end, hit.entry)))


def uses(hits: Iterable[TermHit], glossary: Glossary) -> tuple[TermUse, ...]:
    """Group `hits` by entry, in the order of first appearance."""
    spans: dict[str, list[Span]] = {}
    for hit in hits:
        spans.setdefault(hit.entry, []).append(hit.span)
    return tuple(TermUse(glossary.by_id[entry], tuple(places)) for entry, places in spans.items())
