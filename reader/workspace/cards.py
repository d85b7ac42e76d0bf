"""Words and terms of a text to be learned: which are they, and what stands on their cards?

The words are those that carry a reading in the mode of the export. People's names are none,
and what the dictionary knows nothing about is left out: an empty card teaches nothing.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from reader.annotation.script import Script
from reader.exchange.apkg import Card
from reader.glossary.choice import choose
from reader.text.annotated import KIND_CODES, TokenKind
from reader.text.model import Span
from reader.workspace.exporting import STATUS_WORDS, around
from reader.workspace.terms import hits_in, uses
from reader.workspace.words import explain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.dictionary.lookup import DictionaryEntry
    from reader.workspace.exporting import Shown
    from reader.workspace.services import Services
    from reader.workspace.terms import TermUse

_WORD = KIND_CODES[TokenKind.WORD]
_SENSES = 4
"""Meanings of a word on its card; the dictionary lists the usual ones first."""
_NOT_MEANINGS = ("CL:", "surname ", "variant of ", "old variant of ")


def cards_of(services: Services, shown: Shown, script: Script) -> tuple[Card, ...]:
    """Return the cards of one text in its order; a word that is a term has the term's card.

    `script` is that of the sentences; the traditional forms are Taiwan's where it is
    simplified.
    """
    traditional = traditional_of(services, shown, script)
    used = uses(hits_in(services, shown.article.text), services.glossary)
    found = [(use.spans[0].start, _term(shown, use, script)) for use in used]
    taken = {form for use in used for form in use.entry.forms}
    for span in _words(shown):
        if span.of(shown.simplified) not in taken:
            card = word_card(services, shown, span, traditional)
            found += [(span.start, card)] if card else []
    found.sort(key=lambda one: one[0])
    return tuple(card for _, card in found)


def _words(shown: Shown) -> Iterator[Span]:
    """Yield each word that carries a reading where it stands first, read in that way."""
    annotation, seen = shown.annotation, set[tuple[str, tuple[int, ...]]]()
    for number, kind in enumerate(annotation.token_kinds):
        span = annotation.token_span(number)
        if kind != _WORD or (shown.visible is not None and not any(shown.visible[slice(*span)])):
            continue
        known = span.of(shown.simplified), tuple(annotation.syllables[span.start : span.end])
        if known not in seen and any(known[1]):
            seen.add(known)
            yield span


def traditional_of(services: Services, shown: Shown, script: Script) -> str:
    """Return the text in the traditional characters of `script`, or else in Taiwan's."""
    if script is Script.SIMPLIFIED:
        return services.scripts.write(shown.article.text, Script.TAIWAN)
    return shown.text


def word_card(services: Services, shown: Shown, span: Span, traditional: str) -> Card | None:
    """Return the card of the word at `span`; None where the dictionary knows nothing of it.

    `traditional` is the text in traditional characters.
    """
    word = span.of(shown.simplified)
    syllables = [shown.annotation.syllable_at(offset) for offset in range(*span)]
    meaning = meaning_of(services, word, syllables)
    if not meaning:
        return None
    pinyin = services.orthography.word(word, syllables)
    sentence, at = _sentence(shown, span)
    return Card(word, span.of(traditional), pinyin, meaning, sentence, at, shown.title)


def _term(shown: Shown, use: TermUse, script: Script) -> Card:
    entry, span = use.entry, use.spans[0]
    chosen = choose(entry, shown.date, around(shown, span)).rendering
    standing = (STATUS_WORDS[chosen.status], chosen.publisher or chosen.source, chosen.date)
    note = " · ".join(filter(None, standing))
    sentence, at = _sentence(shown, span)
    written = entry.zh_hant if script is Script.SIMPLIFIED else span.of(shown.text)
    # A variant, or a form of Hong Kong's, is shown as the sentence has it.
    traditional = written if len(written) == len(entry.zh_hant) else entry.zh_hant
    about = (entry.pinyin_words, chosen.text, sentence, at, shown.title)
    return Card(entry.zh, traditional, *about, note=note, is_term=True)


def _sentence(shown: Shown, span: Span) -> tuple[str, Span]:
    """Return the sentence around `span` as it is to be written, and where `span` is in it."""
    whole = shown.annotation.sentence_at(span.start) or span
    whole = Span(whole.start, max(whole.end, span.end))
    return whole.of(shown.text), span.shifted(-whole.start)


def meaning_of(services: Services, word: str, syllables: Sequence[str]) -> str:
    """Return the first senses of `word`, read so; those of its parts where it has no entry."""
    known = explain(services, word)
    if not known.entries and known.term is not None:
        return known.term.rendering_for("").text
    if not known.entries:
        parts = ((part, _senses(services.dictionary.look_up(part), 2)) for part in known.parts)
        named = [f"{part}: {'; '.join(senses)}" for part, senses in parts if senses]
        return " + ".join(named) if len(named) == len(known.parts) else ""
    return "; ".join(_senses(_read_so(known.entries, syllables), _SENSES))


def _read_so(
    entries: Sequence[DictionaryEntry], syllables: Sequence[str]
) -> Sequence[DictionaryEntry]:
    """Return the entries that are read as `syllables`, with other tones if need be, or all."""
    letters = "".join(syllables)
    exact = [one for one in entries if one.pinyin.replace(" ", "").lower() == letters]
    if exact:
        return exact
    alike = [one for one in entries if _toneless(one.pinyin) == _toneless(letters)]
    return alike or entries


def _toneless(pinyin: str) -> str:
    letters = unicodedata.normalize("NFD", pinyin.lower())
    return "".join(one for one in letters if one.isalpha() or one == "\u0308")


def _senses(entries: Sequence[DictionaryEntry], most: int) -> list[str]:
    senses = (sense for entry in entries for sense in entry.senses)
    wanted = [one for one in dict.fromkeys(senses) if not one.startswith(_NOT_MEANINGS)]
    return wanted[:most]
