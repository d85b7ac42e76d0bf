"""Which words does CC-CEDICT read differently from the base readings?

The polyphone model takes the answer as a cue. Derived from CC-CEDICT, so CC BY-SA 4.0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.dictionary.cedict import CedictEntry

FILE = "word-readings.lexicon"
ALTERNATIVE = "/"
"""Stands between the readings of one character where entries disagree."""


def differing(
    entries: Iterable[CedictEntry], base: Callable[[str], Sequence[str]]
) -> dict[str, str]:
    """Syllables, spaces between, of each word that `base` reads in another way."""
    readings: dict[str, list[list[str]]] = {}
    for entry in entries:
        syllables = entry.pinyin.lower().split()
        if len(syllables) == len(entry.simplified) > 1:
            readings.setdefault(entry.simplified, []).append(syllables)
    merged = {
        word: [ALTERNATIVE.join(dict.fromkeys(options)) for options in zip(*known, strict=True)]
        for word, known in readings.items()
    }
    return {word: " ".join(known) for word, known in merged.items() if known != list(base(word))}
