"""Does an English sentence use the glossary's renderings for the terms of its Chinese?

Of terms that lie in each other or overlap, the longest speaks for all. A term is *used*
when any rendering that holds is there, inflected or turned around as English likes; a
rendering that does not hold is *superseded* or *forbidden*; a term with neither is
*missing*. Words of general vocabulary and of newspapers are never missed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.glossary.entry import Status
from reader.glossary.wording import EnglishText, len_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from reader.glossary.entry import Entry, Rendering
    from reader.glossary.matcher import TermHit
    from reader.text.model import Span

_FREE_TYPES = frozenset({"general", "newspaper"})
"""Types of entries that a translation may render as it likes."""
_PLAIN_TYPES = frozenset({"policy-term", "set-phrase"})
_PLAIN_LENGTH = 2
_WRONG = (Status.SUPERSEDED, Status.FORBIDDEN)
_PLACES = frozenset({"city", "provinc", "county", "region", "local"})
"""Roots of the words that may stand for a place just named."""
_AROUND = 4
"""How much longer than a term a word around it may be on one side, in code points."""
_HALF = 0.5
"""Share of the words of a rendering in use, never approved, that are enough."""
_SHARE = 0.5
"""A shorter term inside a longer one may stand for it from this share of its length on."""


class FindingKind(StrEnum):
    """What became of a term."""

    USED = "used"
    MISSING = "missing"
    SUPERSEDED = "superseded"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class TermFinding:
    """What became of one term of a sentence."""

    kind: FindingKind
    term: str
    """As it stands in the Chinese sentence."""
    span: Span
    """Where it stands first."""
    entry: str
    """Id of the entry."""
    expected: tuple[str, ...]
    """Renderings that hold, the best first."""
    found: str = ""
    """What the English has."""
    found_span: Span | None = None
    note: str = ""
    """Why what was found does not hold."""

    @property
    def is_fault(self) -> bool:
        """Whether somebody should look at it."""
        return self.kind is not FindingKind.USED


@dataclass(frozen=True, slots=True)
class _Term:
    """A demanded entry with everything that may stand for it."""

    entry: Entry
    hits: tuple[TermHit, ...]
    parts: tuple[Entry, ...]
    """Entries inside it, from half its length on."""
    links: tuple[Entry, ...]
    """Its full or its short form."""


def check(
    source: str,
    hits: Sequence[TermHit],
    by_id: Mapping[str, Entry],
    target: str,
    *,
    date: str = "",
    is_word: Callable[[str], bool] = lambda _: False,
) -> tuple[TermFinding, ...]:
    """Check the English `target` of a Chinese `source` with these `hits`.

    `date` (ISO 8601, may be empty) is that of the text: a rendering that was in force
    then is right. `is_word` tells the words of the dictionary: a term of two characters
    that is one (调研, 规划) means the term only at times and is never missed, and nothing
    is demanded of a term inside a longer word (北京 in 北京大学). Findings come in the
    order of the source.
    """
    draft = _Draft(source, target, EnglishText.of(target), date, is_word)
    terms = _terms(hits, by_id)
    right = {term.entry.id: draft.exact(term) for term in terms}
    found = (draft.finding(term, right) for term in terms)
    return tuple(one for one in found if one is not None)


@dataclass(frozen=True, slots=True)
class _Draft:
    """One sentence with its translation, and what is known about both."""

    source: str
    target: str
    english: EnglishText
    date: str
    is_word: Callable[[str], bool]

    def finding(self, term: _Term, right: Mapping[str, Sequence[Span]]) -> TermFinding | None:
        """Say what became of `term`; None where there is nothing to say.

        `right` are the places of each entry's renderings that hold.
        """
        wrong = self._wrong(term, right)
        if wrong is not None:
            rendering, place = wrong
            return self._made(term, FindingKind(rendering.status.value), place, rendering.context)
        own = right[term.entry.id]
        used = own[0] if own else self._loose(term)
        if used is not None:
            return self._made(term, FindingKind.USED, used)
        return self._made(term, FindingKind.MISSING) if self._is_demanded(term) else None

    def exact(self, term: _Term) -> list[Span]:
        """Where the English has a rendering that holds, its words in order."""
        found: list[Span] = []
        for one in holding(term.entry, self.date):
            for span in self.english.find(one.text):
                if not any(span.overlaps(other) for other in found):
                    found.append(span)
        return found

    def _made(
        self, term: _Term, kind: FindingKind, found: Span | None = None, note: str = ""
    ) -> TermFinding:
        span = term.hits[0].span
        expected = tuple(one.text for one in holding(term.entry, self.date))
        text = found.of(self.target) if found else ""
        return TermFinding(
            kind, span.of(self.source), span, term.entry.id, expected, text, found, note
        )

    def _wrong(
        self, term: _Term, right: Mapping[str, Sequence[Span]]
    ) -> tuple[Rendering, Span] | None:
        """Find a rendering that does not hold, outside everything that is right.

        Where the term itself is not there word for word, those inside it count as well:
        扩大内需 is no “inner demand” because 内需 is none.
        """
        if self._is_part_of_a_word(term):
            return None
        own = right[term.entry.id]
        covered = [span for spans in right.values() for span in spans]
        for entry in (term.entry,) if own else (term.entry, *term.parts):
            for rendering, span in self._wrong_places(entry, self._is_short_word(term)):
                inside = [one for one in own if span.covers(one) and span != one]
                enough = len(own) - len(inside) >= len(term.hits)
                if not enough and not any(one.covers(span) for one in covered):
                    return rendering, span
        return None

    def _wrong_places(self, entry: Entry, is_short: bool) -> Iterator[tuple[Rendering, Span]]:
        good = {one.text for one in holding(entry, self.date)}
        bad = (one for one in entry.renderings if one.status in _WRONG)
        wrong = [one for one in bad if one.text not in good]
        for one in sorted(wrong, key=lambda one: one.status is Status.SUPERSEDED):
            for span in self.english.find(one.text):
                # 街道 is a subdistrict in “Lusong Street” and a street in “the streets”.
                text = span.of(self.target)
                if " " in text or not text.islower() or not is_short:
                    yield one, span

    def _loose(self, term: _Term) -> Span | None:
        """Where the English says the term in other words that will do."""
        good = holding(term.entry, self.date)
        share = 1.0 if good and good[0].status is Status.APPROVED else _HALF
        for one in good:
            initials = self.english.find_initials(self.target, one.text)
            span = initials or self.english.find_loosely(one.text, share)
            if span is not None:
                return span
        for ally in (*term.parts, *term.links):
            for one in holding(ally, self.date):
                found = self.english.find(one.text)
                span = found[0] if found else self.english.find_loosely(one.text)
                if span is not None:
                    return span
        return None

    def _is_demanded(self, term: _Term) -> bool:
        """Whether a translation that does without the renderings of `term` has a fault."""
        entry = term.entry
        if entry.type in _FREE_TYPES or self._is_plain(term) or self._is_part_of_a_word(term):
            return False
        if entry.type == "place" and self.english.has_any(_PLACES):
            return False
        approved = any(one.status is Status.APPROVED for one in entry.renderings)
        return approved or entry.type != "set-phrase"

    def _is_plain(self, term: _Term) -> bool:
        """Whether the term is a short word that means other things too."""
        named = any(not one.text.islower() for one in term.entry.renderings)
        common = term.entry.type in _PLAIN_TYPES or not named
        return common and self._is_short_word(term)

    def _is_short_word(self, term: _Term) -> bool:
        text = term.hits[0].span.of(self.source)
        return len(text) <= _PLAIN_LENGTH and self.is_word(text)

    def _is_part_of_a_word(self, term: _Term) -> bool:
        """Whether a longer word of the dictionary holds the term."""
        start, end = term.hits[0].span
        return any(
            self.is_word(self.source[first:last])
            for first in range(max(0, start - _AROUND), start + 1)
            for last in range(end, min(len(self.source), end + _AROUND) + 1)
            if last - first > end - start
        )


def holding(entry: Entry, date: str) -> tuple[Rendering, ...]:
    """Return the renderings of `entry` that a text of `date` may use, the best first."""
    good = [
        one
        for one in entry.renderings
        if one.status in (Status.APPROVED, Status.ADMITTED)
        or (one.status is Status.SUPERSEDED and date and one.valid_to and one.holds_on(date))
    ]
    return tuple(sorted(good, key=lambda one: one.rank_on(date)))


def _terms(hits: Sequence[TermHit], by_id: Mapping[str, Entry]) -> list[_Term]:
    """Return the entries to look for, each with its hits, in the order of the source."""
    taken: list[TermHit] = []
    for hit in sorted(hits, key=lambda hit: (-len_of(hit.span), hit.span.start)):
        if not any(hit.span.overlaps(other.span) for other in taken):
            taken.append(hit)
    taken.sort(key=lambda hit: hit.span.start)
    grouped: dict[str, list[TermHit]] = {}
    for hit in taken:
        grouped.setdefault(hit.entry, []).append(hit)
    return [
        _Term(
            by_id[name],
            tuple(places),
            tuple(_parts(by_id[name], places[0], hits, by_id)),
            tuple(_links(by_id[name], by_id)),
        )
        for name, places in grouped.items()
    ]


def _parts(
    entry: Entry, place: TermHit, hits: Iterable[TermHit], by_id: Mapping[str, Entry]
) -> Iterator[Entry]:
    for hit in hits:
        inside = place.span.covers(hit.span) and hit.entry != entry.id
        if inside and len_of(hit.span) >= _SHARE * len_of(place.span):
            yield by_id[hit.entry]


def _links(entry: Entry, by_id: Mapping[str, Entry]) -> Iterator[Entry]:
    for name in entry.related:
        linked = by_id.get(name)
        if linked and (linked.zh == entry.full_form or linked.full_form == entry.zh):
            yield linked
