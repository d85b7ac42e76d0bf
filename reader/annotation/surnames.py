"""Where in running text does a character stand as a surname with a reading of its own?

Words are the first witness: 任务, 解决, 华为 and 查处 are words, so their first characters
are no surnames. What is left must stand before a title or 某, or behind a role and before
a given name. Characters that are everyday words as well (曾, 任, 应) need more proof.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.annotation.names import SURNAME_READINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_READINGS = {**SURNAME_READINGS, "佴": "nài", "尹": "yǐn"}
_ADDRESSES = _words("先生 女士 小姐")
"""Before these even the end of a word is a name: 采访了解先生."""
_FORMS = _ADDRESSES | _words(
    "太太 同学 同志 老师 某 某某 氏 大爷 大妈 大娘 大姐 大哥 大叔 奶奶 爷爷 阿姨 师傅 老汉"
)
_OFFICES = _words(
    "书记 总书记 副书记 市长 副市长 县长 副县长 省长 副省长 区长 镇长 乡长 村长 局长 副局长 处长"
    " 科长 厅长 部长 主席 副主席 主任 副主任 校长 院长 会长 董事长 总经理 经理 教授 副教授 博士"
    " 医生 医师 大夫 律师 法官 检察官 警官 民警 队长 秘书长 所长 站长 馆长 台长 社长 行长 总理"
    " 总统 首相 大使 将军 司令 团长 营长 连长 班长 教练 导演 记者 委员 代表 院士 总"
)
_ROLES = tuple(
    _ADDRESSES
    | _OFFICES
    | _words(
        "通讯员 实习生 作者 编辑 主编 村民 居民 市民 老人 选手 队员 志愿者 工人 职工 教师 学生"
        " 司机 负责人 发言人 研究员 工程师 农民 商户 业主 患者 家属 演员 作家 画家 校友 网友"
        " 读者 员工 干部 党员 厂长 店主 老板 专家 助理 护士"
    )
)
_SPEECH = _words(
    "说 说道 表示 介绍 告诉 认为 坦言 回忆 感慨 指出 透露 强调 笑着 称 回答 解释 提醒 建议"
)
_BEHIND_NAME = _SPEECH | _words(
    "等 和 与 在 的 是 也 就 对 从 把 向 为 带 、 , ， 。 ： : （ ( ） )"
)
_COMMON = frozenset("曾任应都过那查解种折召员区华燕纪盖")
_BEFORE_OFFICE = frozenset('、，。：；！？,:;!?（）()“”"‘’《》和与及由向对请找随让 \n')
_TENURE = _words("期间 时 以来 后 前 之后 之前 一 职")
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
    return words[end] in _SPEECH
