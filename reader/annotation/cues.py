"""What surrounds a character and may tell its reading.

Cues are short strings: a letter for the kind of cue, then what was found. Training and
reading call the same function, or the weights would mean nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.text.annotated import KIND_CODES, TokenKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PAD = "^^^^^^^"
_MARGIN = len(_PAD)
_WIDTHS = str.maketrans(",;:!?()\n\t\u3000", "，；：！？（）^ \x20")
_DIGITS = {ord(digit): "0" for digit in "0123456789０１２３４５６７８９"}
_LETTERS = {code: "a" for first in "aA" for code in range(ord(first), ord(first) + 26)}
_PLAIN = _WIDTHS | _DIGITS | _LETTERS
_STOPS = frozenset('，；：！？（）。、“”‘’《》^"')
_HAN_KINDS = frozenset((KIND_CODES[TokenKind.WORD], KIND_CODES[TokenKind.NAME]))
_NUMBER, _LATIN = KIND_CODES[TokenKind.NUMBER], KIND_CODES[TokenKind.LATIN]
_BAG = 7
_WORDS_AFTER, _WORDS_BEFORE = 7, 4
_FAR = 4

READING_CUES = frozenset("DEF")
"""Kinds of cue that quote a dictionary."""


@dataclass(frozen=True, slots=True)
class Lexis:
    """What is known about words besides their cost."""

    readings: Mapping[str, str]
    """Syllables of words, spaces between, where CC-CEDICT differs from the base reading."""
    phrases: Mapping[str, str]
    """Syllables of the phrases that the base readings know, spaces between."""
    classes: Mapping[str, str]
    """Two characters a word: its coarse and its fine distributional class."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text made ready to be asked about its characters."""

    text: str
    """Digits, letters and punctuation made alike, with padding on both sides."""
    starts: Sequence[int]
    """Start of each token in the text as it was given."""
    words: Sequence[str]
    """The tokens, numbers and Latin runs made alike, with padding on both sides."""
    syllables: Sequence[str]
    """Base reading of each code point of the text as it was given."""
    lexis: Lexis

    @classmethod
    def of(
        cls,
        text: str,
        starts: Sequence[int],
        kinds: bytes | bytearray,
        syllables: Sequence[str],
        lexis: Lexis,
    ) -> Passage:
        """Prepare `text`; `starts` has one entry more than `kinds`, the text's length."""
        plain = text.translate(_PLAIN)
        words = [
            plain[start:end]
            if kind in _HAN_KINDS
            else "0"
            if kind == _NUMBER
            else "a"
            if kind == _LATIN
            else plain[start]
            for start, end, kind in zip(starts, starts[1:], kinds, strict=False)
        ]
        padding = list(_PAD)
        return cls(f"{_PAD}{plain}{_PAD}", starts, padding + words + padding, syllables, lexis)

    def plain(self, first: int, last: int) -> str:
        """Return the code points from `first` up to `last`."""
        return self.text[first + _MARGIN : last + _MARGIN]

    def word(self, token: int) -> str:
        """Return the word at the index `token`."""
        return self.words[token + _MARGIN]

    def tokens(self) -> Sequence[str]:
        """All tokens, without padding."""
        return self.words[_MARGIN:-_MARGIN]

    def token_at(self, offset: int) -> int:
        """Index of the token that holds the code point at `offset`."""
        return bisect_right(self.starts, offset) - 1

    def cues(self, offset: int, token: int) -> list[str]:
        """Everything that may tell the reading of the character at `offset` in `token`."""
        text, words = self.text, self.words
        at, index = offset + _MARGIN, token + _MARGIN
        inside = offset - self.starts[token]
        word = words[index]
        far_before, before, after, far_after = (
            words[index - 2],
            words[index - 1],
            words[index + 1],
            words[index + 2],
        )
        left, right = text[at - 1], text[at + 1]
        left2, right2 = text[at - 2 : at], text[at + 1 : at + 3]
        cues = [
            "a" + left,
            "b" + left2[0],
            "c" + text[at - 3],
            "d" + right,
            "e" + right2[1],
            "f" + text[at + 3],
            "g" + left2,
            "h" + text[at - 3 : at],
            "i" + right2,
            "j" + text[at + 1 : at + 4],
            "k" + left + right,
            "l" + left2 + right,
            "m" + left + right2,
            f"n{inside}{word}",
            "o" + before,
            "p" + after,
            f"t{len(word)}{inside}",
            f"r{word}|{before}",
            f"s{word}|{after}",
            "u" + far_before,
            "v" + far_after,
            f"w{after}|{far_after}",
            f"x{far_before}|{before}",
        ]
        cues += self._reading_cues(offset, word, inside)
        cues += self._class_cues(far_before, before, after, far_after, alone=len(word) == 1)
        nearby = text[at - _BAG : at - 1] + text[at + 2 : at + _BAG + 1]
        cues += ["A" + character for character in set(nearby)]
        cues += ["B" + one for one in set(words[index + 1 : index + _WORDS_AFTER])]
        cues += ["C" + one for one in set(words[index - _WORDS_BEFORE : index])]
        cues += _edges(text, at)
        return cues

    def _reading_cues(self, offset: int, word: str, inside: int) -> tuple[str, ...]:
        base = self.syllables[offset]
        listed = base if len(word) > 1 else ""
        known = self.lexis.readings.get(word) or self.lexis.phrases.get(word)
        if known:
            listed = known.split(" ")[inside]
        return "D" + base, "E" + listed, f"F{base}|{listed}"

    def _class_cues(
        self, far_before: str, before: str, after: str, far_after: str, *, alone: bool
    ) -> list[str]:
        known = self.lexis.classes.get
        left, right = known(before) or _unclassed(before), known(after) or _unclassed(after)
        far_left, far_right = known(far_before, "??")[0], known(far_after, "??")[0]
        cues = [
            "G" + left[0],
            "H" + right[0],
            "I" + left[0] + right[0],
            "J" + far_left + left[0],
            "K" + right[0] + far_right,
            "N" + left[1],
            "O" + right[1],
            "P" + far_left,
            "Q" + far_right,
        ]
        if alone:
            cues += [
                f"q{before}|{after}",
                "R" + left[0] + right[0] + far_right,
                "S" + far_left + left[0] + right[0],
            ]
        return cues


def _unclassed(word: str) -> str:
    return "123"[min(len(word), 3) - 1] + "?"


def _edges(text: str, at: int) -> tuple[str, str, str]:
    """How far the clause goes on to both sides."""
    left = right = 0
    while left < _FAR and text[at - 1 - left] not in _STOPS:
        left += 1
    while right < _FAR and text[at + 1 + right] not in _STOPS:
        right += 1
    return f"L{left}", f"M{right}", f"T{left}{right}"
