"""Where in running text does a character stand as a surname with a reading of its own?

Words are the first witness: 任务, 解决, 华为 and 查处 are words, so their first characters
are no surnames. What is left must stand before a title or 某, or behind a role and before
a given name. Characters that are everyday words as well (曾, 任, 应) need more proof.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.annotation import company
from reader.annotation.names import SURNAME_READINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_READINGS = {**SURNAME_READINGS, "佴": "nài", "尹": "yǐn"}
_ADDRESSES = company.words("先生 女士 小姐")
"""Before these even the end of a word is a name: 采访了解先生."""
_FORMS = company.FORMS | company.words("太太 同学 大哥")
_OFFICES = company.OFFICES | company.words(
    "副书记 副市长 副县长 副省长 副局长 副主席 副主任 副教授 大夫 警官 首相 将军 司令 营长 连长"
    " 班长 教练 委员 代表 总"
)
_ROLES = tuple(
    _ADDRESSES | _OFFICES | company.CALLINGS | company.words("老人 教师 学生 家属 读者 干部 助理")
)
_BEHIND_NAME = company.SPEECH | company.words(
    "等 和 与 在 的 是 也 就 对 从 把 向 为 带 、 , ， 。 ： : （ ( ） )"
)
_COMMON = frozenset("曾任应都过那查解种折召员区华燕纪盖")
_BEFORE_OFFICE = frozenset('、，。：；！？,:;!?（）()“”"‘’《》和与及由向对请找随让 \n')
_TENURE = company.words("期间 时 以来 后 前 之后 之前 一 职")
_COMPOUND = {name: readings.split(" ") for name, readings in _READINGS.items() if len(name) > 1}
_GIVEN = 2
"""A given name has at most so many characters."""


def find(words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield index of the word, place in the word and reading of each surname among `words`.

    `words` are the tokens of a text in order, punctuation among them.
    """
    for index, word in enumerate(words):
        if word[:2] in _COMPOUND:
            yield from ((index, place, one) for place, one in enumerate(_COMPOUND[word[:2]]))
        reading = _READINGS.get(word[-1]) if len(word) <= _GIVEN else None
        if reading is not None and _is_surname(words, index):
            yield index, len(word) - 1, reading


def _is_surname(words: Sequence[str], index: int) -> bool:
    following = words[index + 1] if index + 1 < len(words) else ""
    if len(words[index]) > 1:
        return following in _ADDRESSES
    return following in _FORMS or _holds_office(words, index) or _has_given_name(words, index)


def _holds_office(words: Sequence[str], index: int) -> bool:
    """Whether an office follows: 任书记, but not 任书记期间 and not 原任书记."""
    if index + 1 >= len(words) or words[index + 1] not in _OFFICES:
        return False
    if words[index] not in _COMMON:
        return True
    free = index == 0 or words[index - 1] in _BEFORE_OFFICE
    return free and not (index + 2 < len(words) and words[index + 2] in _TENURE)


def _has_given_name(words: Sequence[str], index: int) -> bool:
    """Whether a given name follows, proved by a role before it or by what comes after."""
    led = index > 0 and words[index - 1].endswith(_ROLES)
    common = words[index] in _COMMON
    if led and not common:
        return True
    end, length = index + 1, 0
    while end < len(words) and words[end] not in _BEHIND_NAME:
        length += len(words[end])
        if length > _GIVEN:
            return False
        end += 1
    if not length or end >= len(words):
        return False
    if common:
        return led and end - index - 1 == length == _GIVEN
    return words[end] in company.SPEECH
