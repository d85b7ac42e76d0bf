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
_DIGITS = {digit: value for value, digit in enumerate("一二三四五六七八九", 1)} | {"两": 2, "兩": 2}
_SOME = (3, 5)
_UNITS = _GREAT | frozenset("百千")


def hyphen(characters: str) -> int:
    """Where in a numeral a hyphen stands, because two neighbours tell about how many; else 0.

    三五 (sān-wǔ), 七八, 十七八, 二三十: 6.1.5.3 of the standard. A longer row of digits is a year.
    """
    if len(characters) > len("三五") and _UNITS.isdisjoint(characters) and "十" not in characters:
        return 0
    values = [_DIGITS.get(character, 0) for character in characters]
    for place in range(1, len(values)):
        pair = values[place - 1], values[place]
        if all(pair) and (pair[1] - pair[0] == 1 or pair == _SOME):
            return place
    return 0


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
