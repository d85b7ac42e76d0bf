"""Finding glossary terms in a text: every hit, overlapping and nested ones too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ahocorasick_rs import AhoCorasick


class TermHit(NamedTuple):
    """One place where a form of an entry stands in a text."""

    span: Span
    entry: str
    """Id of the entry."""


@dataclass(frozen=True, slots=True)
class Matcher:
    """An Aho-Corasick automaton over the forms of the glossary."""

    automaton: AhoCorasick
    ids: tuple[str, ...]
    """Entry id of each pattern of the automaton."""

    @classmethod
    def over(cls, forms: Iterable[tuple[str, str]]) -> Matcher:
        """Build from pairs of (form, entry id)."""
        from ahocorasick_rs import AhoCorasick  # late: not needed for the first frame

        pairs = [(form, entry) for form, entry in forms if form]
        return cls(AhoCorasick([form for form, _ in pairs]), tuple(entry for _, entry in pairs))

    def hits(self, text: str) -> tuple[TermHit, ...]:
        """Every hit in `text`, by start, the longest first among equals."""
        found = self.automaton.find_matches_as_indexes(text, overlapping=True)
        hits = (TermHit(Span(start, end), self.ids[pattern]) for pattern, start, end in found)
        return tuple(sorted(hits, key=lambda hit: (hit.span.start, -hit.span.end)))


def outermost(hits: Sequence[TermHit]) -> tuple[TermHit, ...]:
    """Drop the hits that lie inside a longer one; `hits` as from `Matcher.hits`.

    Hits that only overlap are kept: each names something the other does not.
    """
    kept: list[TermHit] = []
    reach = -1
    for hit in hits:
        if hit.span.end > reach or hit.span == kept[-1].span:
            kept.append(hit)
            reach = hit.span.end
    return tuple(kept)
