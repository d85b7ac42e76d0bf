"""What a gloss is made from: words, what is known of them, and pieces of the line."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reader.text.characters import HAN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_HAN_ONLY = re.compile(f"[{HAN}]+")
_TONES = frozenset("\u0300\u0301\u0304\u030c")
_VOWELS = frozenset("aoe")


class Word(NamedTuple):
    """One piece of a sentence as the caller cut it: a word, a number, a mark or white space."""

    text: str
    reading: tuple[str, ...] = ()
    """Tone-marked pinyin, one syllable a code point; empty where nothing is read."""
    is_name: bool = False
    """Known to be the name of a person."""


class Entry(NamedTuple):
    """What a dictionary has under one word and one reading."""

    senses: tuple[str, ...]
    is_proper: bool = False
    """A proper noun, a surname among them."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Where meanings come from; given by the caller, asked about simplified words."""

    rendering: Callable[[str], str | None]
    """Gives the English of a policy term."""
    entries: Callable[[Word], Sequence[Entry]]
    """Gives the entries of a word, those that are read like it before the others."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the sentence that gets one gloss."""

    word: Word
    start: int
    """Offset in the sentence."""
    english: str | None = None
    """Known without looking the word up; empty for what is left out."""
    is_figure: bool = False

    @property
    def text(self) -> str:
        """The characters of the sentence."""
        return self.word.text

    @property
    def end(self) -> int:
        """Offset behind the last character."""
        return self.start + len(self.word.text)

    @property
    def is_han(self) -> bool:
        """Whether it is a run of Han that nobody has glossed yet."""
        return self.english is None and _HAN_ONLY.fullmatch(self.text) is not None


def pieces_of(words: Sequence[Word]) -> list[Piece]:
    """Return the `words` of one sentence as pieces, in order."""
    found: list[Piece] = []
    start = 0
    for word in words:
        found.append(Piece(word, start))
        start += len(word.text)
    return found


def part(word: Word, start: int, end: int) -> Word:
    """Return the characters of `word` from `start` to `end` with their reading."""
    return Word(word.text[start:end], word.reading[start:end])


def together(words: Sequence[Word]) -> Word:
    """Return `words` that touch as one."""
    text = "".join(word.text for word in words)
    reading = tuple(syllable for word in words for syllable in word.reading)
    return Word(text, reading if len(reading) == len(text) else ())


def spelled(reading: Sequence[str]) -> str:
    """Write a name or a part of one in pinyin without tones: ``Pingfen``, ``Xi'an``."""
    line = ""
    for syllable in map(_bare, reading):
        line += f"'{syllable}" if line and syllable[:1] in _VOWELS else syllable
    return line.capitalize()


def _bare(syllable: str) -> str:
    found = unicodedata.normalize("NFD", syllable)
    return unicodedata.normalize("NFC", "".join(one for one in found if one not in _TONES))
