"""Pinyin with tone digits, as CC-CEDICT writes it, turned into tone marks."""

from __future__ import annotations

import re

MARKS = {
    "a": "āáǎà",
    "e": "ēéěè",
    "i": "īíǐì",
    "o": "ōóǒò",
    "u": "ūúǔù",
    "ü": "ǖǘǚǜ",
}
"""Each vowel in the first four tones."""
_NEUTRAL = 5
_SYLLABLE = re.compile(r"([A-Za-zü]+)([1-5])")


def to_marks(numbered: str) -> str:
    """Write ``lu:4 xing2`` as ``lǜ xíng``; what is no syllable stays as it is.

    The mark stands on a or e, on the o of ou, else on the last vowel
    (Scheme for the Chinese Phonetic Alphabet, 1958).
    """
    text = numbered.replace("u:", "ü").replace("U:", "Ü").replace("v", "ü")
    return _SYLLABLE.sub(lambda match: _marked(match[1], int(match[2])), text)


def _marked(letters: str, tone: int) -> str:
    if tone == _NEUTRAL:
        return letters
    lower = letters.lower()
    place = next((lower.find(vowel) for vowel in ("a", "e", "ou") if vowel in lower), -1)
    if place < 0:
        place = max(lower.rfind(vowel) for vowel in "iouü")
    if place < 0:
        return letters
    mark = MARKS[lower[place]][tone - 1]
    marked = mark.upper() if letters[place].isupper() else mark
    return letters[:place] + marked + letters[place + 1 :]
