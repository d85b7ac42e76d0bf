"""What tone does a syllable have, and how is it written without the mark?

The tone marks of the Scheme for the Chinese Phonetic Alphabet (1958) are combining
marks in their decomposed form; a syllable without one is in the neutral tone.
"""

from __future__ import annotations

import unicodedata
from functools import cache

NEUTRAL = 5
_MARKS = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}


@cache
def bare(syllable: str) -> str:
    """Return the letters of `syllable` without its tone mark: ``lǜ`` is ``lü``."""
    found = unicodedata.normalize("NFD", syllable)
    return unicodedata.normalize("NFC", "".join(one for one in found if one not in _MARKS))


@cache
def tone_of(syllable: str) -> int:
    """Tone of `syllable`, 1 to 4, or `NEUTRAL`; 0 for what is no syllable."""
    if not bare(syllable).isalpha():
        return 0
    marks = (_MARKS[one] for one in unicodedata.normalize("NFD", syllable) if one in _MARKS)
    return next(marks, NEUTRAL)


def with_digit(syllable: str) -> str:
    """Write ``xīn`` as ``xin1`` and ``de`` as ``de5``."""
    tone = tone_of(syllable)
    return f"{bare(syllable)}{tone}" if tone else syllable
