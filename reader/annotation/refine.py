"""Better readings for a text: what its words, the context and the names say.

From the weakest witness to the strongest: the base readings, the dictionary's reading of
the word, the polyphone model, the list of neutral tones, surnames. What a person or the
glossary fixed is put in by the annotator and outranks all of these.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.annotation import surnames
from reader.annotation.cues import Passage
from reader.annotation.neutral import NEUTRAL_LAST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.annotation.cues import Lexis
    from reader.annotation.polyphone import PolyphoneModel, Reading

DOUBT = 0.98
"""A reading with less confidence is marked as uncertain: one Han character in forty."""
WEAK = 0.75
"""Inside a word of the dictionary the model is not believed below this, save where it is good."""
_SUFFIXES = frozenset("子头")
"""In 脖子 or 石头 the dictionary knows whether the tone is lost."""
_PLURAL = "们"
_RHOTIC = "儿"
_ALTERNATIVE = "/"
_TONES = "\u0300\u0301\u0304\u030c"


@dataclass(frozen=True, slots=True)
class Refined:
    """What was found out about a text."""

    syllables: dict[int, str] = field(default_factory=dict[int, str])
    """Tone-marked syllable by offset, where it may differ from the base reading."""
    doubtful: set[int] = field(default_factory=set[int])
    """Offsets of readings that stay in doubt."""

    def settle(self, offset: int, syllable: str) -> None:
        """Put in a `syllable` that is certain."""
        self.syllables[offset] = syllable
        self.doubtful.discard(offset)


@dataclass(frozen=True, slots=True)
class ContextReadings:
    """Reads the characters of a text in their context."""

    lexis: Lexis
    model: PolyphoneModel | None
    """None where the model is missing or damaged: then the dictionary alone speaks."""

    def refine(
        self,
        text: str,
        starts: Sequence[int],
        kinds: bytes | bytearray,
        syllables: Sequence[str],
        span: tuple[int, int] | None = None,
    ) -> Refined:
        """Refine the base readings `syllables` of `text`, or of a `span` of whole paragraphs.

        `starts` and `kinds` are those of an `Annotation`.
        """
        passage = Passage.of(text, starts, kinds, syllables, self.lexis)
        first, last = span or (0, len(text))
        tokens = range(passage.token_at(first), passage.token_at(max(first, last - 1)) + 1)
        refined = Refined()
        listed: set[int] = set()
        for token in tokens:
            listed |= self._read_word(passage, token, refined)
        if self.model is not None:
            for reading in self.model.read(passage, first, last):
                character = text[reading.offset]
                if not (reading.offset in listed and _yields(self.model, reading, character)):
                    refined.syllables[reading.offset] = reading.syllable
                    if reading.confidence < DOUBT:
                        refined.doubtful.add(reading.offset)
        _drop_tones(passage, tokens, refined)
        self._join_rhotic(passage, tokens, refined)
        for token, place, syllable in surnames.find(passage.tokens()):
            if first <= (offset := starts[token] + place) < last:
                refined.settle(offset, syllable)
        return refined

    def _join_rhotic(self, passage: Passage, tokens: range, refined: Refined) -> None:
        """Read 儿 as *r* where CC-CEDICT says that it is no syllable: 玩儿, not 女儿."""
        for token in tokens:
            word = passage.word(token)
            if _RHOTIC in word and len(word) > 1:
                listed = self.lexis.readings.get(word, "").split(" ")
                for place, syllable in enumerate(listed):
                    if "r" in syllable.split(_ALTERNATIVE) and word[place] == _RHOTIC:
                        refined.settle(passage.starts[token] + place, "r")

    def _read_word(self, passage: Passage, token: int, refined: Refined) -> set[int]:
        """Put in the dictionary's reading of a word; return the offsets that it is sure of.

        It is not asked about lost tones: CC-CEDICT drops far too many.
        """
        word = passage.word(token)
        known = self.lexis.phrases.get(word) or self.lexis.readings.get(word)
        if known is None or len(word) == 1:
            return set()
        sure: set[int] = set()
        for offset, syllable in enumerate(known.split(" "), start=passage.starts[token]):
            if _ALTERNATIVE not in syllable:
                sure.add(offset)
                if syllable != without_tone(passage.syllables[offset]):
                    refined.syllables[offset] = syllable
        return sure


def _yields(model: PolyphoneModel, reading: Reading, character: str) -> bool:
    """Whether the model gives way to the dictionary inside a word."""
    if character in _SUFFIXES:
        return True
    return character not in model.frequent and reading.confidence < WEAK


def _drop_tones(passage: Passage, tokens: range, refined: Refined) -> None:
    """Take the tone from the last syllable of words that never have one there."""
    for token in tokens:
        word = passage.word(token)
        if word in NEUTRAL_LAST or (len(word) > 1 and word[-1] == _PLURAL):
            offset = passage.starts[token] + len(word) - 1
            syllable = refined.syllables.get(offset) or passage.syllables[offset]
            refined.settle(offset, without_tone(syllable))


def without_tone(syllable: str) -> str:
    """Return the `syllable` without its tone mark: ``nǚ`` gives ``nü``."""
    if syllable.isascii():
        return syllable
    parts = unicodedata.normalize("NFD", syllable)
    return unicodedata.normalize("NFC", "".join(one for one in parts if one not in _TONES))
