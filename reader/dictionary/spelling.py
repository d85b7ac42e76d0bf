"""How do people type pinyin? With marks, with digits or without tones, in one piece or not."""

from __future__ import annotations

from unicodedata import normalize

from reader.dictionary.numbered import MARKS, to_marks

_DIVIDERS = dict.fromkeys(map(ord, " '’-·,5"))
_VOWELS = {mark: vowel for vowel, marks in MARKS.items() for mark in marks}
_TONELESS = str.maketrans(_VOWELS)


def spelled(pinyin: str) -> str:
    """Write ``Lv4xing2``, ``lu:4 xing2`` and ``lǜ xíng`` as ``lǜxíng``."""
    return normalize("NFC", to_marks(pinyin)).lower().translate(_DIVIDERS)


def letters(pinyin: str) -> str:
    """Write `pinyin` without tones and in one piece: ``fā zhǎn`` as ``fazhan``."""
    return spelled(pinyin).translate(_TONELESS)


def agrees(asked: str, known: str) -> bool:
    """Whether `known` is read as `asked`, both `spelled`; a vowel asked without tone fits any."""
    pairs = zip(asked, known, strict=False)
    return len(asked) == len(known) and all(
        one == other or one == _VOWELS.get(other) for one, other in pairs
    )
