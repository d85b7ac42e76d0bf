"""Which words of running text are the name of a person? Told by surname and company.

No list knows all names, so a name needs a witness: a role before it (记者, 市长), or words
behind it that only people have (先生, 表示). A surname that is an everyday word as well (高,
党) needs more proof.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.annotation import company
from reader.text.characters import HAN
from reader.text.names import COMPOUND_SURNAMES, SURNAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


_ROLES = tuple(
    company.OFFICES
    | company.CALLINGS
    | company.words(
        "先生 女士 老师 师傅 创始人 干事 传承人 被告人 被告 原告 嫌疑人 当事人 受害人 残疾人 男子"
        " 女子"
    )
)
_ADDRESSES = company.FORMS | company.words("老头 教授 书记 主任 医生 律师 博士")
_TOO_PLAIN = frozenset(("同志", "书记", "主任", "教授"))
"""Behind an everyday word these alone do not make a surname of it: 党书记."""
_PSEUDONYM = ("某", "某某")
"""These belong to the name: 申某."""
_SOMEWHERE = frozenset("国省市县区镇乡村部局厂校院地")
"""Behind 某 these make a place of it."""
_SEPARATORS = frozenset("/／、:： \u3000")
_AMBIGUOUS = frozenset(
    "国党农商文师家门年时水金车马林田高方白万能边荣充配空平安成关管从和于向连都应全会同由与计项路区乐"
    "石山云花单景终从别古初钱江海边牛羊鱼卓战户温干解应房易经麻广黑红青毛米谷甘党常代阳任查折召种盖区支史"
)
"""Surnames that are everyday words as well."""
_LITTLE = frozenset(
    "的地得了着过们吗呢吧啊呀嘛哦啦哟所之在于自从由到至向往朝对给为把将被让使令以用按据凭靠因随与和及同跟"
    "并且而或但却则虽若如即等是就有没无未不非能会可要须需应曾已正刚仍还也又再都才便只仅更最很太较越均皆共"
    "全各每某该本此这那其他她它我你您谁几多余数另者性化上下中里内外前后间时来去起出进入成像似比既连第个一"
    "二两当经沿凡尚互占属除"
)
"""The little words that hold sentences together: no given name has one."""
_NO_GIVEN = frozenset("说称问答看讲道写做作坐站住聚")
_ASPECTS = frozenset("着了过")
_GIVEN = 2
"""A given name has at most so many characters."""
_HAN_ONLY = re.compile(f"[{HAN}]+")


def find(words: Sequence[str], is_common: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Yield the index of the first word and the number of words of each name among `words`.

    `words` are the tokens of simplified text in order, marks and spaces among them. A name
    set wide (王 玺) is told in its two parts; a surname alone where a form of address
    follows (李 女士). `is_common` tells whether a word is an everyday word and no name.
    """
    finder = _Finder(words, is_common)
    at = 0
    while at < len(words):
        parts = finder.name_at(at) if words[at][0] in SURNAMES else ()
        yield from parts
        at = sum(parts[-1]) if parts else at + 1


class _Finder:
    """Looks for names in one row of words; remembers where the last one ended."""

    def __init__(self, words: Sequence[str], is_common: Callable[[str], bool]) -> None:
        self._words = words
        self._is_common = is_common
        self._last_end = -1

    def name_at(self, at: int) -> tuple[tuple[int, int], ...]:
        """Return the parts of the name that begins with the word at `at`: one, two or none."""
        count = self._count(at)
        if count:
            self._last_end = at + count
            return ((at, count),)
        if self._is_spaced(at) and self._is_led(at):
            self._last_end = at + 3
            return (at, 1), (at + 2, 1)
        return ()

    def _count(self, at: int) -> int:
        """How many words from `at` on are a person's name; 0 for none."""
        first, surname = self._words[at], self._surname_at(at)
        if len(first) > surname and self._is_common(first):
            return 0
        count = self._length(at, surname + _GIVEN)
        if count == 1:
            found = len(first) == surname and self._is_addressed(at)
        else:
            found = count > 1 and self._is_witnessed(at, count)
        return count if found else 0

    def _is_spaced(self, at: int) -> bool:
        """Whether a name of two characters is set as wide as three: 王 玺."""
        if len(self._word(at)) != 1 or not self._word(at + 1).isspace():
            return False
        return self._may_be_given(at + 2) and not self._word(at + 3).strip()

    def _word(self, at: int) -> str:
        return self._words[at] if 0 <= at < len(self._words) else ""

    def _surname_at(self, at: int) -> int:
        return 2 if (self._word(at) + self._word(at + 1))[:2] in COMPOUND_SURNAMES else 1

    def _length(self, at: int, longest: int) -> int:
        """How many words from `at` on are a name of at most `longest` characters."""
        if self._word(at + 1) in _PSEUDONYM and len(self._word(at)) == self._surname_at(at):
            return 0 if self._word(at + 2)[:1] in _SOMEWHERE else 2
        if self._has_given_word(at):
            return 2
        length, count = len(self._words[at]), 1
        while length < longest and self._may_be_given(at + count):
            length += 1
            count += 1
        if self._word(at + count) in _ASPECTS and count > 1:
            count -= 1  # what 着 follows is a verb
        return count if length <= longest else 0

    def _has_given_word(self, at: int) -> bool:
        """Whether a given name follows that is a word as well: 滕松柏, 赵建设."""
        surname, given = self._word(at), self._word(at + 1)
        if len(surname) != 1 or surname in _AMBIGUOUS or surname in _LITTLE:
            return False
        if len(given) != _GIVEN or not _HAN_ONLY.fullmatch(given):
            return False
        return given not in _ADDRESSES and not given.endswith("界")

    def _may_be_given(self, at: int) -> bool:
        word = self._word(at)
        plain = len(word) == 1 and word not in _NO_GIVEN and word not in _LITTLE
        return plain and _HAN_ONLY.fullmatch(word) is not None

    def _is_addressed(self, at: int) -> bool:
        """Whether the surname at `at` stands before what one calls people by."""
        surname, behind = self._word(at), self._word(at + 1)
        if behind not in _ADDRESSES or surname in _LITTLE:
            return False
        if surname not in _AMBIGUOUS or self._is_led(at):
            return True
        return self._is_free(at) and behind not in _TOO_PLAIN

    def _is_free(self, at: int) -> bool:
        """Whether the word at `at` begins a clause."""
        return not self._word(at - 1)[-1:].isalnum()

    def _is_witnessed(self, at: int, count: int) -> bool:
        """Whether a role before the name or a verb of speech behind it proves that it is one."""
        surname, behind = self._word(at)[:1], self._word(at + count)
        led = self._is_led(at)
        if self._word(at + count - 1) in _PSEUDONYM and count > 1:
            return surname not in _LITTLE and (led or surname not in _AMBIGUOUS)
        follows = behind in company.SPEECH or behind in _ADDRESSES
        if surname in _LITTLE and count <= 2:  # noqa: PLR2004 - a surname and one character
            return False
        if surname in _AMBIGUOUS or surname in _LITTLE:
            return led and (follows or count > 2 or not behind.isalnum())  # noqa: PLR2004
        short = len(self._word(at)) <= self._surname_at(at)
        return led or (follows and short and self._is_free(at))

    def _is_led(self, at: int) -> bool:
        """Whether a role, or another name, stands before; marks and spaces may stand between."""
        before = at - 1
        while before >= 0 and self._words[before] in _SEPARATORS:
            before -= 1
        if before < 0:
            return False
        return self._words[before].endswith(_ROLES) or (
            before < at - 1 and before + 1 == self._last_end
        )
