"""Tone sandhi, for readers who want to see what is said rather than what is written.

Rules as taught: 一 and 不 before a fourth tone take the second; 一 before another tone
takes the fourth, except in numbers and ordinals and at the end; of two third tones in
one word the first is said in the second.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.text.annotated import TokenKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.text.annotated import Token

_TONES = {mark: tone for tone, marks in enumerate(("āēīōūǖ", "áéíóúǘ", "ǎěǐǒǔǚ", "àèìòùǜ"), 1) for mark in marks}
_SECOND = str.maketrans("ǎěǐǒǔǚ", "áéíóúǘ")
_DIGITS = frozenset("零〇一二三四五六七八九十百千万亿两第初")


def tone(syllable: str) -> int:
    """Tone of a tone-marked syllable, from 1 to 4, or 5 for the neutral tone."""
    return next((_TONES[letter] for letter in syllable if letter in _TONES), 5)


def apply(tokens: Sequence[Token]) -> list[Token]:
    """Return the `tokens` of one sentence with spoken tones."""
    spoken: list[Token] = []
    for index, token in enumerate(tokens):
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        spoken.append(_spoken(token, after, tokens[index - 1] if index else None))
    return spoken


def _spoken(token: Token, after: Token | None, before: Token | None) -> Token:
    if token.syllables is None or token.kind is TokenKind.NAME:
        return token
    lookahead = after.syllables[0] if after is not None and after.syllables else ""
    heads = (before.text[-1] if before else "", *token.text)
    followed = (*token.text[1:], after.text[0] if after else "")
    written = (*token.syllables, lookahead)
    said = [
        _say(character, syllable, written[place + 1], heads[place], followed[place])
        for place, (character, syllable) in enumerate(zip(token.text, token.syllables, strict=True))
    ]
    for place in range(len(said) - 1):
        if tone(token.syllables[place]) == 3 and tone(token.syllables[place + 1]) == 3:
            said[place] = said[place].translate(_SECOND)
    return replace(token, syllables=tuple(said))


def _say(character: str, syllable: str, following: str, head: str, next_character: str) -> str:
    if character == "不" and tone(following) == 4:
        return "bú"
    if character != "一" or not following:
        return syllable
    if head in _DIGITS or next_character in _DIGITS:
        return syllable
    return "yí" if tone(following) == 4 else "yì"
