"""People named in a sentence: told by their surname and by the company it keeps.

No list knows all names, so a name needs a witness: a role before it (记者, 市长), or words
behind it that only people have (先生, 表示).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text.names import COMPOUND_SURNAMES, SURNAMES
from reader.translation.gloss.pieces import Piece, spelled, together
from reader.translation.gloss.places import place
from reader.translation.gloss.usual import is_function_word, usual

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ROLES = _words(
    "记者 通讯员 实习生 作者 编辑 主编 书记 总书记 市长 县长 省长 区长 镇长 乡长"
    " 村长 局长 处长 科长 厅长 部长 主席 主任 校长 院长 会长 董事长 经理 总经理"
    " 教授 博士 医生 医师 律师 法官 检察官 民警 队长 秘书长 所长 站长 馆长 台长"
    " 社长 行长 总理 总统 大使 团长 厂长 店主 老板 导演 院士 村民 居民 市民 选手"
    " 队员 志愿者 工人 职工 老师 司机 负责人 发言人 研究员 工程师 农民 商户 业主"
    " 患者 演员 作家 画家 校友 网友 员工 党员 专家 护士 创始人 干事 传承人 师傅"
    " 先生 女士"
)
_ADDRESSES = frozenset(
    _words(
        "先生 女士 小姐 某 某某 氏 老师 同志 大爷 大妈 大娘 大姐 大叔 阿姨 奶奶 爷爷 教授 师傅"
        " 老汉 老头 书记 主任 医生 律师 博士"
    )
)
_TOO_PLAIN = frozenset(("同志", "书记", "主任", "教授"))
"""Behind an everyday word these alone do not make a surname of it: 党书记."""
_SOMEWHERE = frozenset(
    ("省", "市", "县", "区", "镇", "乡", "村", "部", "局", "厂", "校", "院", "公司")
)
_SPEECH = frozenset(
    _words("说 表示 介绍 告诉 认为 坦言 回忆 感慨 指出 透露 强调 笑着 称 回答 解释 提醒 建议 说道")
)
_SEPARATORS = frozenset("/／、:： \u3000")
_AMBIGUOUS = frozenset(
    "国党农商文师家门年时水金车马林田高方白万能边荣充配空平安成关管从和于向连都应全会同由与计项路区乐"
    "石山云花单景终从别古初钱江海边牛羊鱼卓战户温干解应房易经麻广黑红青毛米谷甘党常代阳"
)
"""Surnames that are everyday words as well."""
_NO_GIVEN = frozenset("说称问答看讲道写做作坐站住聚")
_ASPECTS = frozenset("着了过")
_LONGEST_GIVEN = 2


def with_names(
    pieces: Sequence[Piece], is_word: Callable[[Piece], bool], has_name: Callable[[str], bool]
) -> list[Piece]:
    """Return `pieces` with each name as one piece, in pinyin without tones.

    `is_word` tells whether a dictionary has a piece as a common word, `has_name` whether
    it has a text as a proper noun.
    """
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        name = (
            _known(pieces[at]) or _person(pieces, at, found, is_word) or place(pieces, at, has_name)
        )
        if name is None:
            found.append(pieces[at])
            at += 1
        else:
            found.append(name[0])
            at += name[1]
    return found


def person(name: Piece, surname: int) -> str:
    """Write the `name` of a person, `surname` characters of it first: Huang Pingfen."""
    reading = name.word.reading
    return f"{spelled(reading[:surname])} {spelled(reading[surname:])}".strip()


def _known(piece: Piece) -> tuple[Piece, int] | None:
    if not piece.word.is_name or not piece.word.reading:
        return None
    return Piece(piece.word, piece.start, person(piece, _surname(piece.text))), 1


def _surname(text: str) -> int:
    return 2 if text[:2] in COMPOUND_SURNAMES and len(text) > 2 else 1  # noqa: PLR2004


def _person(
    pieces: Sequence[Piece], at: int, before: Sequence[Piece], is_word: Callable[[Piece], bool]
) -> tuple[Piece, int] | None:
    first = pieces[at]
    surname = _surname_at(pieces, at)
    if not surname or not first.is_han or (len(first.text) > surname and is_word(first)):
        return None
    count = _name_length(pieces, at, surname + _LONGEST_GIVEN)
    parts = [one.word for one in pieces[at : at + count] if one.text.strip()]
    name = Piece(together(parts), first.start)
    if not name.word.reading or not _is_witnessed(pieces, at, count, before):
        return None
    if len(name.text) == surname and not _is_addressed(pieces, at + count):
        return None
    return Piece(name.word, name.start, person(name, surname)), count


def _surname_at(pieces: Sequence[Piece], at: int) -> int:
    """How many characters from the piece at `at` on are a surname; 0 for none."""
    text = "".join(piece.text for piece in pieces[at : at + 2])
    return 2 if text[:2] in COMPOUND_SURNAMES else int(text[:1] in SURNAMES)


def _name_length(pieces: Sequence[Piece], at: int, longest: int) -> int:
    """How many pieces from `at` on are a name of at most `longest` characters; 0 for none."""
    if _is_spaced(pieces, at):
        return 3
    if _has_given_word(pieces, at):
        return 2
    length, count = len(pieces[at].text), 1
    while at + count < len(pieces) and length < longest and _may_be_given(pieces[at + count]):
        length += 1
        count += 1
    behind = pieces[at + count].text if at + count < len(pieces) else ""
    if behind in _ASPECTS and count > 1:
        count -= 1  # what 着 follows is a verb
    return count if length <= longest else 0


def _is_spaced(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a name of two characters is set as wide as three: 王 玺."""
    texts = [piece.text for piece in pieces[at : at + 4]]
    if len(texts) < 3 or len(texts[0]) != 1 or texts[1].strip():  # noqa: PLR2004
        return False
    return _may_be_given(pieces[at + 2]) and not "".join(texts[3:]).strip()


def _has_given_word(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a given name follows that is a word as well: 滕松柏, 赵建设."""
    surname, given = pieces[at].text, pieces[at + 1 : at + 2]
    if len(surname) != 1 or surname in _AMBIGUOUS or not given or not given[0].is_han:
        return False
    if (usual(surname) or "").islower() or given[0].text in _ADDRESSES:
        return False
    return len(given[0].text) == _LONGEST_GIVEN and not given[0].text.endswith("界")


def _may_be_given(piece: Piece) -> bool:
    single = len(piece.text) == 1 and piece.text not in _NO_GIVEN
    return piece.is_han and single and not is_function_word(piece.text)


def _is_addressed(pieces: Sequence[Piece], at: int) -> bool:
    texts = [piece.text for piece in pieces[at : at + 2]]
    if not texts or texts[0] not in _ADDRESSES:
        return False
    return texts[0] != "某" or texts[-1] not in _SOMEWHERE  # 曾任某市市长


def _is_witnessed(pieces: Sequence[Piece], at: int, count: int, before: Sequence[Piece]) -> bool:
    """Whether a role before the name or a verb of speech behind it proves that it is one."""
    behind = pieces[at + count].text if at + count < len(pieces) else ""
    surname, led = pieces[at].text[:1], _is_led(before)
    follows = behind in _SPEECH or behind in _ADDRESSES
    free = not before or not before[-1].text.isalnum()
    if count == 1 and len(pieces[at].text) == 1:
        plain = surname in _AMBIGUOUS and behind in _TOO_PLAIN
        return not is_function_word(surname) and (led or free or not plain)
    if is_function_word(surname) and count <= 2:  # noqa: PLR2004
        return False
    if surname in _AMBIGUOUS or is_function_word(surname):
        plain = all(usual(one.text) is None for one in pieces[at + 1 : at + count])
        return led and plain and (follows or count > 2 or not behind.isalnum())  # noqa: PLR2004
    return led or (follows and free and len(pieces[at].text) <= _surname_at(pieces, at))


def _is_led(before: Sequence[Piece]) -> bool:
    """Whether a role, or another name, stands before; marks and spaces may stand between."""
    at = len(before) - 1
    while at >= 0 and before[at].text in _SEPARATORS:
        at -= 1
    if at < 0:
        return False
    if before[at].text.endswith(_ROLES):
        return True
    return at < len(before) - 1 and _is_person(before[at])


def _is_person(piece: Piece) -> bool:
    return piece.english is not None and piece.text[:1] in SURNAMES and piece.english.istitle()
