"""Finding glossary terms in a text: every hit, overlapping and nested ones too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
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


@dataclass(frozen=True)
class TermMatcher:
    """Finds the forms of entries; traditional ones only in a text that may have them.

    An automaton is made in the time its forms take: that of the traditional forms waits
    for the first text with a character that no simplified form has.
    """

    simplified: Matcher
    """Over all forms without such a character."""
    traditional_forms: tuple[tuple[str, str], ...]
    """The others, each with the id of its entry."""
    characters: frozenset[str]
    """Characters of traditional forms that no simplified form has."""

    @classmethod
    def over(
        cls,
        ids: Sequence[str],
        zh: Sequence[str],
        zh_hant: Sequence[str],
        variants: Sequence[Sequence[str]],
    ) -> TermMatcher:
        """Build from columns of equal length."""
        characters = frozenset("".join(zh_hant)) - frozenset("".join(zh))
        pairs = list(zip(zh, ids, strict=True))
        known = zip(ids, zh, variants, strict=True)
        pairs += [(one, name) for name, own, forms in known if forms for one in forms if one != own]
        plain, other = pairs, list[tuple[str, str]]()
        for name, own, hant, forms in zip(ids, zh, zh_hant, variants, strict=True):
            if hant != own and hant not in forms:
                (plain if characters.isdisjoint(hant) else other).append((hant, name))
        return cls(Matcher.over(plain), tuple(other), characters)

    @cached_property
    def traditional(self) -> Matcher:
        """Matcher over the traditional forms."""
        return Matcher.over(self.traditional_forms)

    def hits(self, text: str) -> tuple[TermHit, ...]:
        """Every hit in `text`, by start, the longest first among equals."""
        hits = self.simplified.hits(text)
        if self.characters.isdisjoint(text):
            return hits
        both = (*hits, *self.traditional.hits(text))
        return tuple(sorted(both, key=lambda hit: (hit.span.start, -hit.span.end)))


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
