"""Pinyin as running text, after GB/T 16159-2012.

A word is written together, with an apostrophe before a, o, e inside it; sentences and
proper nouns begin with a capital. What a token's text alone does not tell — is it a
proper noun, an idiom, a verb — an `Orthography` is told by functions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import normalize

from reader.annotation import numerals
from reader.text.annotated import TokenKind
from reader.text.model import Span
from reader.text.names import COMPOUND_SURNAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from reader.text.annotated import Token

_VOWELS = frozenset("aāáǎàoōóǒòeēéěèê")
_MARKS = str.maketrans("，。｡！？；：（）、％「」『』", ",..!?;:(),%“”‘’")
"""Section 8: a small point for 。, a comma for 、; other marks stay as they are."""
_REPEATED = {"—": "—", "…": "..."}
"""Marks that Chinese writes as two characters, and what stands for both."""
_OPENING = frozenset("(“‘《〈[【")
_CLOSING = frozenset(",.!?;:)”’》〉]】%‰…")
_BINDING = frozenset("·-/～~")
"""Marks without space on either side."""

_PARTICLES = {"着": "zhe", "著": "zhe", "了": "le", "们": "men", "們": "men"}
"""Written together with the word before them when read like this (6.1.2, 6.1.1)."""
_EXPERIENTIAL = frozenset("过過")
"""Written together with a verb before it."""
_FINAL_PARTICLE = "了"
_ORDINAL = "第"
_PLACE_CLASSES = frozenset("省市县縣区區州盟旗乡鄉镇鎮村山河江湖海岛島港路街")
_JOINED_IDIOMS = frozenset(
    ("不亦乐乎", "爱莫能助", "一衣带水", "糊里糊涂", "稀里糊涂", "黑不溜秋", "吊儿郎当", "乱七八糟")
)
"""Idioms that are not read as two pairs (6.1.8 and its examples)."""
_LINKS = frozenset("而之")
"""As second character, these make an idiom that is not read as two pairs: 总而言之."""
_DIVIDERS = frozenset(" '’-")
_TONE_MARKS = frozenset("\u0300\u0301\u0304\u030c")
_IDIOM = 4
_SHORT_WORD = 3
"""Longest word, in syllables, that is always written together (6.1, 3.2)."""


def _never(_word: str) -> bool:
    return False


def _none(_word: str) -> Sequence[int]:
    return ()


@dataclass(frozen=True, slots=True)
class Orthography:
    """Writes tokens as pinyin; its functions are asked about simplified words."""

    capitals: Callable[[str], Sequence[int]] = _none
    """Places of the syllables of a proper noun that begin with a capital: each begins a word."""
    is_idiom: Callable[[str], bool] = _never
    is_verb: Callable[[str], bool] = _never
    is_word: Callable[[str], bool] = _never
    spelled: Mapping[str, str] = field(default_factory=dict[str, str])
    """Spelling of words that are known to be written in a certain way."""

    def running_text(self, tokens: Iterable[Token]) -> str:
        """Write the `tokens` of one sentence as pinyin."""
        line = ""
        before: Token | None = None
        shown = _without_repeated_marks(_with_whole_numerals(tokens))
        for token, following in _with_next(shown):
            piece = self._piece(token)
            gap = self._gap(line, piece, before, token, following) if line else ""
            if _begins_sentence(line) or self._classifies(token, before):
                piece = _capitalized(piece)
            line += gap + piece
            before = token
        return line

    def word(self, text: str, syllables: Sequence[str]) -> str:
        """Write one word that is read as `syllables`, one a character; spaces may divide it."""
        known = _respelled(self.spelled.get(text, ""), "".join(syllables))
        if known:
            return known
        if text.startswith(_ORDINAL) and len(text) > 1:
            return self._ordinal(text, syllables)
        capitals = self.capitals(text)
        if capitals:
            return " ".join(map(_capitalized, self._proper(text, syllables, capitals)))
        if len(text) == _IDIOM and self.is_idiom(text):
            return _idiom(text, syllables)
        return " ".join(map(join_syllables, self._divided(text, syllables)))

    def _classifies(self, token: Token, before: Token | None) -> bool:
        """Whether `token` begins with the class word of the place `before` it: Zhūzhōu Shì."""
        return (
            token.text[0] in _PLACE_CLASSES
            and before is not None
            and before.kind is TokenKind.WORD
            and before.span.end == token.span.start
            and bool(self.capitals(before.text))
        )

    def _piece(self, token: Token) -> str:
        if token.syllables is None:
            return _REPEATED.get(token.text, token.text.translate(_MARKS))
        pairs = zip(token.syllables, token.text, strict=True)
        syllables = [syllable or character for syllable, character in pairs]
        if token.kind is TokenKind.NAME:
            return _name(token.text, syllables)
        if len(token.text) > 1 and numerals.NUMERALS.issuperset(token.text):
            if not numerals.hyphen(token.text) and self.is_word(token.text):  # 万一, 三八
                return join_syllables(syllables)
            return _numeral(token.text, syllables)
        return self.word(token.text, syllables)

    def _ordinal(self, text: str, syllables: Sequence[str]) -> str:
        end = 1
        while end < len(text) and text[end] in numerals.NUMERALS:
            end += 1
        if end == 1:
            return join_syllables(syllables)
        number = _numeral(text[1:end], syllables[1:end])
        rest = self.word(text[end:], syllables[end:]) if end < len(text) else ""
        return f"{syllables[0]}-{number} {rest}".rstrip()

    def _proper(self, text: str, syllables: Sequence[str], capitals: Sequence[int]) -> list[str]:
        """Words of a proper noun; the class word of a place stands apart: Húnán Shěng."""
        if len(capitals) > 1 and capitals[0] == 0:
            bounds = pairwise((*capitals, len(syllables)))
            return [join_syllables(syllables[start:end]) for start, end in bounds]
        if len(text) >= _SHORT_WORD and text[-1] in _PLACE_CLASSES:
            return [join_syllables(syllables[:-1]), syllables[-1]]
        return [join_syllables(part) for part in self._divided(text, syllables)]

    def _divided(self, text: str, syllables: Sequence[str]) -> list[Sequence[str]]:
        """Divide a long word into shorter ones of two syllables or more, if it has such."""
        if len(text) > _SHORT_WORD:
            if text[0] in _PLACE_CLASSES and self._has_parts(text[1:]):  # 市人民政府
                return [syllables[:1], *self._divided(text[1:], syllables[1:])]
            for end in range(2, len(text) - 1):
                if self.is_word(text[:end]) and self._has_parts(text[end:]):
                    return [syllables[:end], *self._divided(text[end:], syllables[end:])]
        return [syllables]

    def _has_parts(self, text: str) -> bool:
        if self.is_word(text):
            return True
        ends = range(2, len(text) - 1)
        return any(self.is_word(text[:end]) and self._has_parts(text[end:]) for end in ends)

    def _gap(
        self, line: str, piece: str, before: Token | None, token: Token, following: Token | None
    ) -> str:
        if not piece or line[-1] in _OPENING | _BINDING or piece[0] in _CLOSING | _BINDING:
            return ""
        if before is None or before.kind is TokenKind.PUNCTUATION:
            return " "
        if before.text == _ORDINAL and _is_numeral(token):
            return "-"
        return "" if self._joins(piece, before, token, following) else " "

    def _joins(self, piece: str, before: Token, token: Token, following: Token | None) -> bool:
        """Whether `token` is a particle written together with the word `before` it."""
        if before.kind not in (TokenKind.WORD, TokenKind.NAME):
            return False
        if token.text == _FINAL_PARTICLE and (following is None or _ends_clause(following)):
            return False  # Huǒchē dào le.
        if token.text in _EXPERIENTIAL:
            return piece == "guo" or self.is_verb(before.text)
        return _PARTICLES.get(token.text) == piece


def _numeral(text: str, syllables: Sequence[str]) -> str:
    place = numerals.hyphen(text)
    if place:
        about = (text[:place], syllables[:place]), (text[place:], syllables[place:])
        return "-".join(_numeral(*part) for part in about)
    return " ".join(map(join_syllables, numerals.groups(text, syllables)))


def join_syllables(syllables: Iterable[str]) -> str:
    """Join the syllables of one word: ``nǚ ér`` becomes ``nǚ'ér``."""
    joined = ""
    for syllable in syllables:
        if joined and syllable[:1] in _VOWELS:
            joined += "'"
        joined += syllable
    return joined


def _idiom(text: str, syllables: Sequence[str]) -> str:
    """Write an idiom: two pairs with a hyphen, unless it is not read so (yīndì-zhìyí)."""
    repeated = text[0] == text[1] and text[2] == text[3]
    if repeated or text in _JOINED_IDIOMS or text[1] in _LINKS:
        return join_syllables(syllables)
    return join_syllables(syllables[:2]) + "-" + join_syllables(syllables[2:])


def _name(text: str, syllables: Sequence[str]) -> str:
    """Write a personal name: surname and given name apart, both with a capital."""
    double = text[:2] in COMPOUND_SURNAMES or len(text) >= _IDIOM
    surname = 2 if double else 1
    parts = (syllables[:surname], syllables[surname:])
    return " ".join(_capitalized(join_syllables(part)) for part in parts if part)


def _with_whole_numerals(tokens: Iterable[Token]) -> Iterator[Token]:
    """Leave out space, and put the tokens of one Han numeral together."""
    held: Token | None = None
    for token in tokens:
        if token.kind is TokenKind.SPACE:
            continue
        if held is not None:
            if _is_han_numeral(held) and _is_han_numeral(token):
                held = _joined(held, token)
                continue
            yield held
        held = token
    if held is not None:
        yield held


def _joined(first: Token, second: Token) -> Token:
    return first._replace(
        span=Span(first.span.start, second.span.end),
        text=first.text + second.text,
        syllables=(*(first.syllables or ()), *(second.syllables or ())),
        uncertain=None,
    )


def _without_repeated_marks(tokens: Iterable[Token]) -> Iterator[Token]:
    before = ""
    for token in tokens:
        if token.text not in _REPEATED or token.text != before:
            yield token
        before = token.text


def _with_next(tokens: Iterable[Token]) -> Iterator[tuple[Token, Token | None]]:
    held: Token | None = None
    for token in tokens:
        if held is not None:
            yield held, token
        held = token
    if held is not None:
        yield held, None


def _is_han_numeral(token: Token) -> bool:
    return token.kind is TokenKind.WORD and numerals.NUMERALS.issuperset(token.text)


def _is_numeral(token: Token) -> bool:
    return token.kind is TokenKind.NUMBER or _is_han_numeral(token)


def _ends_clause(token: Token) -> bool:
    return token.kind is TokenKind.PUNCTUATION


def _begins_sentence(line: str) -> bool:
    """Whether what follows `line` begins the sentence, a quoted one, or a title."""
    bare = line.rstrip("(“‘《〈[【 ")
    if not bare or line[-1] in "《〈":
        return True
    return line[-1] in "“‘" and bare[-1] == ":"


def _capitalized(word: str) -> str:
    return word[:1].upper() + word[1:]


def _respelled(known: str, letters: str) -> str:
    """Return the spelling `known` with the tones of `letters`; nothing where they do not fit."""
    bare = known.lower().translate({ord(mark): None for mark in _DIVIDERS})
    if not known or len(bare) != len(letters) or _toneless(bare) != _toneless(letters):
        return ""
    fresh = iter(letters)
    return "".join(
        mark if mark in _DIVIDERS else next(fresh).upper() if mark.isupper() else next(fresh)
        for mark in known
    )


def _toneless(letters: str) -> str:
    return "".join(mark for mark in normalize("NFD", letters) if mark not in _TONE_MARKS)
