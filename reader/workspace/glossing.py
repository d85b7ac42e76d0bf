"""A sentence glossed word for word: what glossary, dictionary and annotation know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text.annotated import TokenKind
from reader.translation.gloss import Entry, Knowledge, Word, gloss

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.dictionary.lookup import DictionaryEntry
    from reader.workspace.services import Services


class WordByWord:
    """Glosses simplified sentences; remembers the words it looked up."""

    def __init__(self, services: Services) -> None:
        """Take what is needed from `services`, when it is needed."""
        self._services = services
        self._looked_up: dict[tuple[str, str], tuple[Entry, ...]] = {}
        self._knowledge = Knowledge(self._rendering, self._entries)

    def __call__(self, sentence: str) -> str:
        """Return the gloss of `sentence`, its readings refined in context.

        Raises `MissingComponentError` without a usable dictionary.
        """
        tokens = self._services.annotator.annotate(sentence).tokens(sentence)
        words = [
            Word(token.text, token.syllables or (), token.kind is TokenKind.NAME)
            for token in tokens
        ]
        return gloss(words, self._knowledge)

    def _rendering(self, word: str) -> str | None:
        term = self._services.glossary.by_form.get(word)
        return None if term is None else term.rendering_for().text

    def _entries(self, word: Word) -> Sequence[Entry]:
        key = word.text, "".join(word.reading)
        found = self._looked_up.get(key)
        if found is None:
            found = self._looked_up[key] = tuple(map(_entry, self._read_like(*key)))
        return found

    def _read_like(self, word: str, reading: str) -> Sequence[DictionaryEntry]:
        """Entries of `word` that are read like `reading`, or all where none is."""
        dictionary = self._services.dictionary
        entries = dictionary.look_up(word)
        alike = [one for one in entries if _joined(one.pinyin) == reading] or entries
        return [*alike, *(other for one in alike for other in dictionary.resolve(one))]


def _joined(pinyin: str) -> str:
    return "".join(pinyin.split()).lower()


def _entry(found: DictionaryEntry) -> Entry:
    return Entry(found.senses, found.pinyin[:1].isupper())
