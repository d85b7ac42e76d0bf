"""What is known about one word: the glossary's entry, the dictionary's, its level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.workspace.services import simplify

if TYPE_CHECKING:
    from reader.dictionary.lookup import DictionaryEntry
    from reader.glossary.entry import Entry
    from reader.workspace.services import Services


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
    simplified = entries[0].simplified if entries else simplify(word)
    digits = "".join(filter(str.isdigit, services.words.values.get(simplified, "")))
    return WordExplanation(
        word,
        entries,
        services.glossary.by_form.get(word),
        int(digits) if digits else None,
        () if entries else _parts(services, simplified),
    )


def _parts(services: Services, word: str) -> tuple[str, ...]:
    parts = tuple(services.derived.words().longest_matches(word))
    return parts if 1 < len(parts) < len(word) or len(word) < 3 else ()
