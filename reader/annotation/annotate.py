"""Annotating a text: its tokens, one syllable a Han character, its sentences.

Words are cut by longest match over the dictionary and the glossary. Readings are the
base readings; `Refine` is the place where better ones come in.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from reader.annotation.names import with_surname_reading
from reader.text.annotated import KIND_CODES, Annotation, TokenKind
from reader.text.characters import HAN
from reader.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from reader.annotation.lexicon import Lexicon
    from reader.annotation.pinyin import Readings

RULES = "rules 1"
"""Changes whenever this module would annotate the same text differently."""

_LETTERS = rf"(?:(?![{HAN}])[^\W_])+"
_TOKEN = re.compile(
    rf"(?P<word>[{HAN}]+)"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?[%％‰]?|\d+(?:[.+/:]\d+)*[%％‰]?(?![A-Za-z]))"
    rf"|(?P<latin>{_LETTERS}(?:[-'’.&]{_LETTERS})*)"
    r"|(?P<space>\s+)"
    r"|(?P<punctuation>[^\w\s]|_)"
)
_CODES = {kind.value: KIND_CODES[kind] for kind in TokenKind}


class Refine(Protocol):
    """Something that reads polyphones better than the dictionary does."""

    def __call__(self, han: str, syllables: list[str]) -> tuple[list[str], Collection[int]]:
        """Return the syllables of a run of Han and the places that stay in doubt."""
        ...


@dataclass(frozen=True, slots=True)
class Annotator:
    """Annotates texts with one set of words and readings."""

    words: Lexicon
    readings: Readings
    simplify: Callable[[str], str]
    """Brings traditional characters to simplified ones, one for one."""
    traditional: frozenset[str] = frozenset()
    """Characters that no simplified text contains."""
    fixed: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Words with a reading of their own, one syllable a character."""
    refine: Refine | None = None

    @property
    def engine(self) -> str:
        """What the annotation of a text depends on besides the text."""
        return "; ".join((RULES, self.words.version, self.readings.version))

    def annotate(self, text: str, names: Collection[str] = ()) -> Annotation:
        """Annotate `text`; `names` are personal names known to occur in it.

        Text in traditional characters is read through its simplified form, since
        the word list and the readings are simplified.
        """
        if not self.traditional.isdisjoint(text):
            text = self.simplify(text)
        words = self.words.with_words(names) if names else self.words
        starts, kinds = array("I"), bytearray()
        readings = ["" for _ in text]
        doubtful: set[int] = set()
        for match in _TOKEN.finditer(text):
            start, kind = match.start(), match.lastgroup or "punctuation"
            if kind != "word":
                starts.append(start)
                kinds.append(_CODES[kind])
                continue
            run = match[0]
            syllables = self.readings.read(run)
            if self.refine is not None:
                syllables, doubts = self.refine(run, syllables)
                doubtful.update(start + place for place in doubts)
            readings[start : match.end()] = syllables
            for word in words.longest_matches(run):
                starts.append(start)
                kinds.append(_CODES["name" if word in names else "word"])
                if word in names:
                    end = start + len(word)
                    readings[start:end] = with_surname_reading(word, readings[start:end])
                elif word in self.fixed:
                    readings[start : start + len(word)] = self.fixed[word]
                start += len(word)
        starts.append(len(text))
        table = {"": 0}
        syllable_ids = array("H", (table.setdefault(one, len(table)) for one in readings))
        return Annotation(
            starts, bytes(kinds), syllable_ids, tuple(table), split_sentences(text), frozenset(doubtful)
        )
