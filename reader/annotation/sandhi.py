"""Tone sandhi, for readers who want to see what is said rather than what is written.

Rules as taught (现代汉语词典, notes on 一 and 不): 不 takes the second tone before a fourth
one and is toneless between two words or inside a complement (好不好, 看不见); 一 takes the
second tone before a fourth one and the fourth before any other, save in numbers read
digit by digit, in ordinals and at the end of a word; of two third tones in one word the
first is said in the second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text.annotated import TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.text.annotated import Token

_MARKED = ("āēīōūǖ", "áéíóúǘ", "ǎěǐǒǔǚ", "àèìòùǜ")
_TONES = {mark: tone for tone, marks in enumerate(_MARKED, start=1) for mark in marks}
_THIRD, _FOURTH, _NEUTRAL = 3, 4, 5
_TO_SECOND = str.maketrans(_MARKED[2], _MARKED[1])

_DIGITS = frozenset("零〇一二三四五六七八九十两几")
_BEFORE_ORDINAL_ONE = _DIGITS | {"第", "初"}
"""Behind these 一 is part of a number or an ordinal: 十一, 第一, 初一."""
_AFTER_ORDINAL_ONE = _DIGITS | frozenset("月号號级級等")
"""Before these 一 is a digit or names a place in an order: 一九, 一月, 一级."""
_ENDING_IN_ONE = frozenset("统統唯万萬同单單专專划劃归歸如合周期拜逐之")
"""Behind these 一 ends a word even where a longer one goes on: 统一战线, 星期一."""
_COMPLEMENT = 3
"""Characters of a word like 看不见, with a toneless 不 in its middle."""
_FOUR = 4
"""Syllables from which on a word is said in pairs."""


def tone(syllable: str) -> int:
    """Tone of a tone-marked `syllable`, from 1 to 4, or 5 for the neutral tone."""
    return next((_TONES[letter] for letter in syllable if letter in _TONES), _NEUTRAL)


def apply(tokens: Sequence[Token]) -> list[Token]:
    """Return the `tokens` of one sentence with spoken tones; names stay as written."""
    return [
        _spoken(token, tokens[index - 1] if index else None, tokens[index + 1 : index + 2])
        for index, token in enumerate(tokens)
    ]


def _spoken(token: Token, before: Token | None, following: Sequence[Token]) -> Token:
    if token.syllables is None or token.kind is TokenKind.NAME:
        return token
    after = following[0] if following else None
    text = (before.text[-1] if before else " ") + token.text + (after.text[0] if after else " ")
    lookahead = after.syllables[0] if after is not None and after.syllables else ""
    written = (*token.syllables, lookahead)
    said = list(token.syllables)
    for place, character in enumerate(token.text):
        around = text[place : place + 3]
        if character == "不":
            middle = len(token.text) == _COMPLEMENT and place == 1
            said[place] = _said_not(around, written[place + 1], middle=middle)
        elif character == "一":
            final = place == len(token.text) - 1 and place > 0
            said[place] = _said_one(around, written[place + 1], final=final)
    return token._replace(syllables=tuple(_with_second_tones(said)))


def _said_not(around: str, following: str, *, middle: bool) -> str:
    """How 不 is said between the two characters `around` it, `following` being the next."""
    if middle or around[0] == around[-1] != " ":
        return "bu"
    return "bú" if following and tone(following) == _FOURTH else "bù"


def _said_one(around: str, following: str, *, final: bool) -> str:
    """How 一 is said between the two characters `around` it, `following` being the next."""
    before, after = around[0], around[-1]
    kept = before in _ENDING_IN_ONE | _BEFORE_ORDINAL_ONE or after in _AFTER_ORDINAL_ONE
    if kept or final or not following:
        return "yī"
    if before == after:
        return "yi"
    return "yí" if tone(following) == _FOURTH else "yì"


def _with_second_tones(syllables: Sequence[str]) -> Iterable[str]:
    """Put the second tone for a third one before a third one; long words are said in pairs."""
    last = len(syllables) - 1
    for place, syllable in enumerate(syllables):
        ends_pair = len(syllables) >= _FOUR and place % 2 == 1
        rises = place < last and not ends_pair and tone(syllables[place + 1]) == _THIRD
        yield syllable.translate(_TO_SECOND) if rises and tone(syllable) == _THIRD else syllable
