"""Pinyin as running text, after GB/T 16159-2012.

Syllables of a word are joined, with an apostrophe before a, o, e inside a word (4.6);
sentences and proper names begin with a capital; 第 is followed by a hyphen; of 的 地 得
each stands alone, while 着 了 过 们 join the word before them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text.annotated import TokenKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.text.annotated import Token

_SUFFIXES = frozenset("着了过们")
_NEUTRAL = frozenset(("zhe", "le", "guo", "men"))
_VOWELS = frozenset("aāáǎàoōóǒòeēéěè")
_ASCII = str.maketrans("，。！？；：（）、", ",.!?;:(),")
_CLOSED = str.maketrans({"“": "“", "”": "”", "《": "«", "》": "»", "「": "“", "」": "”"})
_NO_SPACE_BEFORE = frozenset(",.!?;:)”»%…’")
_NO_SPACE_AFTER = frozenset("(“«‘")


_CLASS_WORDS = frozenset("省市县区州乡镇村山河江湖海岛路街")


def _never(_word: str) -> bool:
    return False


def join_syllables(syllables: Iterable[str]) -> str:
    """Join the syllables of one word: ``nǚ ér`` becomes ``nǚ'ér``."""
    joined = ""
    for syllable in syllables:
        if joined and syllable[:1] in _VOWELS:
            joined += "'"
        joined += syllable
    return joined


def running_text(tokens: Iterable[Token], is_proper: Callable[[str], bool] = _never) -> str:
    """Write the `tokens` of one sentence as word-joined pinyin.

    `is_proper` tells whether a simplified word is a proper noun.
    """
    line = ""
    for token in tokens:
        piece = _proper(token) if is_proper(token.text) else _piece(token)
        if not piece:
            continue
        line += _gap(line, piece, token) + piece
    return line[:1].upper() + line[1:]


def _proper(token: Token) -> str:
    """Write a proper noun; the class word of a place stands apart (6.1.2: Húnán Shěng)."""
    syllables = list(token.syllables or ())
    if len(syllables) > 2 and token.text[-1] in _CLASS_WORDS:
        parts = [join_syllables(syllables[:-1]), syllables[-1]]
    else:
        parts = [join_syllables(syllables)]
    return " ".join(part.capitalize() for part in parts)


def _piece(token: Token) -> str:
    if token.kind is TokenKind.SPACE:
        return ""
    if token.syllables is None:
        return token.text.translate(_ASCII).translate(_CLOSED)
    if token.kind is TokenKind.NAME:
        return _name(token)
    if token.text.startswith("第") and len(token.text) > 1:
        return "dì-" + join_syllables(token.syllables[1:])
    return join_syllables(
        syllable or character for syllable, character in zip(token.syllables, token.text, strict=True)
    )


def _name(token: Token) -> str:
    syllables = list(token.syllables or ())
    surname = 2 if len(syllables) > 3 or token.text[:2] in _DOUBLE else 1
    parts = (join_syllables(syllables[:surname]), join_syllables(syllables[surname:]))
    return " ".join(part.capitalize() for part in parts if part)


def _gap(line: str, piece: str, token: Token) -> str:
    if not line or line[-1] in _NO_SPACE_AFTER or piece[0] in _NO_SPACE_BEFORE:
        return ""
    if token.text in _SUFFIXES and piece in _NEUTRAL and line[-1].isalpha():
        return ""
    return "-" if line.endswith("dì") and token.kind is TokenKind.NUMBER else " "


_DOUBLE = frozenset(("欧阳", "司马", "诸葛", "上官", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "司徒", "欧陽"))
