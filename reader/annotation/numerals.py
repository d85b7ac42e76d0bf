"""Han numerals as words of pinyin, after GB/T 16159-2012, 6.1.5.

Numbers from eleven to ninety-nine are one word; 百 千 万 亿 join a single digit before
them and stand apart from a longer number; 零 stands alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NUMERALS = frozenset("零〇一二三四五六七八九十百千万萬亿億两兩")
_GREAT = frozenset("万萬亿億")
_UNITS = _GREAT | frozenset("百千")


def groups(characters: str, syllables: Sequence[str]) -> Iterator[list[str]]:
    """Yield the syllables of each written word of the numeral `characters`.

    A numeral without units is read digit by digit: 二〇二三 has four words.
    """
    if not (_UNITS | {"十"}).intersection(characters):
        yield from ([syllable] for syllable in syllables)
        return
    word: list[str] = []
    for character, syllable in zip(characters, syllables, strict=True):
        alone = character in "零〇" or (character in _GREAT and len(word) > 1)
        if alone and word:
            yield word
            word = []
        word.append(syllable)
        if alone or character in _UNITS:
            yield word
            word = []
    if word:
        yield word
