"""What is known about one word: the glossary's entry, the dictionary's, its level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.dictionary import marks

if TYPE_CHECKING:
    from reader.dictionary.lookup import DictionaryEntry
    from reader.glossary.entry import Entry
    from reader.workspace.services import Services

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
        () if entries else _parts(services, simplified),
    )


def _parts(services: Services, word: str) -> tuple[str, ...]:
    """Shorter dictionary words that make up `word`; empty where it only falls to characters."""
    parts = tuple(services.boundaries.cut(word))
    return parts if 1 < len(parts) < len(word) or len(word) == _PAIR else ()
