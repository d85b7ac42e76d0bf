"""What is known about one word: the glossary's entry, the dictionary's, its level.

A word may be Chinese, in either script; `search` also takes pinyin and English.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reader.dictionary import marks, spelling
from reader.dictionary.lookup import remoteness
from reader.text.characters import count_han

if TYPE_CHECKING:
    from reader.dictionary.lookup import DictionaryEntry
    from reader.glossary.entry import Entry
    from reader.workspace.services import Services

_MOST_FOUND = 20
_MOST_TERMS = 5
"""Terms that have the English among other words."""
_UNGRADED = 9
_PAIR = 2
"""A word of two characters may fall to characters and still say something."""


@dataclass(frozen=True, slots=True)
class WordExplanation:
    """Everything the word card shows."""

    word: str
    entries: tuple[DictionaryEntry, ...]
    """Dictionary entries, those pointed to by “see …” after those that point."""
    term: Entry | None
    level: int | None
    """HSK level of the list named in ``dictionary.levels``; None where it is on none."""
    parts: tuple[str, ...] = ()
    """Shorter words, for a word that the dictionary does not have."""


def explain(services: Services, word: str) -> WordExplanation:
    """Look `word` up, in either script. Raises `MissingComponentError`."""
    entries = services.dictionary.look_up(word)
    pointed = (other for entry in entries for other in services.dictionary.resolve(entry))
    entries = tuple(dict.fromkeys((*entries, *pointed)))
    simplified = entries[0].simplified if entries else services.simplified(word)
    forms = services.glossary.by_form
    return WordExplanation(
        word,
        entries,
        forms.get(word) or forms.get(simplified),
        marks.level(services.words.values.get(simplified, "")),
        () if entries or not count_han(word) else _parts(services, simplified),
    )


class Found(NamedTuple):
    """What pinyin or English leads to, the best first."""

    terms: tuple[Entry, ...]
    entries: tuple[DictionaryEntry, ...]


def search(services: Services, text: str) -> Found:
    """Find what is read as the pinyin `text` or means the English `text`.

    Raises `MissingComponentError` without a usable dictionary.
    """
    level_of = services.words.values.get

    def rank(entry: DictionaryEntry) -> int:
        return marks.level(level_of(entry.simplified, "")) or _UNGRADED

    read = sorted(services.dictionary.read_as(text), key=rank)
    meant = services.dictionary.meaning(text) if len(text) > 1 else ()
    nearest = sorted(meant, key=lambda entry: (remoteness(entry, text), rank(entry)))
    entries = tuple(dict.fromkeys((*read, *nearest)))
    return Found(_terms(services, text), entries[:_MOST_FOUND])


def _terms(services: Services, text: str) -> tuple[Entry, ...]:
    """Terms of the glossary: those read as `text`, rendered as it, and with it in a rendering."""
    glossary, asked, english = services.glossary, spelling.spelled(text), text.casefold()
    read: list[Entry] = []
    same: list[Entry] = []
    among: list[tuple[int, Entry]] = []
    for at, head in enumerate(glossary.heads):
        if spelling.agrees(asked, spelling.spelled(head.pinyin)):
            read.append(glossary.entries[at])
    for entry in glossary.entries:
        texts = [one.text.casefold() for one in entry.renderings]
        if english in texts:
            same.append(entry)
        elif found := [one for one in texts if f" {english} " in f" {one} "]:
            among.append((min(map(len, found)), entry))
    near = (entry for _, entry in sorted(among, key=lambda one: one[0])[:_MOST_TERMS])
    return tuple({one.id: one for one in (*read, *same, *near)}.values())


def _parts(services: Services, word: str) -> tuple[str, ...]:
    """Shorter dictionary words that make up `word`; empty where it only falls to characters."""
    parts = tuple(services.boundaries.cut(word))
    return parts if 1 < len(parts) < len(word) or len(word) == _PAIR else ()
