"""Bylines: who wrote, photographed or edited this, and in which role?

A byline is a line that consists of roles and names and nothing else; that is what
tells “记者 王小明” from a headline about a reporter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.text.characters import HAN
from reader.text.model import Byline
from reader.text.names import find_names, has_surname

if TYPE_CHECKING:
    from collections.abc import Sequence

_MODIFIERS = (
    "全媒体|全媒體|融媒体|融媒體|融媒|全媒|首席|资深|資深|高级|见习|見習|实习|實習|特约|特約|特派|"
    "特邀|驻站|文字|摄影|攝影|"
    f"视频|主任|驻[{HAN}]{{1,3}}|派驻[{HAN}]{{1,3}}"
)
_NOUNS = (
    "记者|記者|通讯员|通訊員|实习生|實習生|评论员|評論員|撰稿人|撰稿|撰文|特派员|特派員|观察员|"
    "主笔|译者|"
    "摄影报道|摄影|攝影|摄像|采写|采访|採訪|整理|编译|翻译|供稿|供图|供圖|制图|绘图|漫画|插画|口述|"
    "讲述|文字|图片|视频|报道|報導"
)
_SHORT = (
    "读者|讀者|市民|网友|作者|文/图|文/圖|图/文|文／图|图／文|文图|图文|文·图|文|图|圖|摄|攝|绘"
)
"""Too short to be a role where another character touches them."""
_EDITORS = (
    "责任编辑|責任編輯|本版责编|本版编辑|本版主编|责任校对|责编|責編|美术编辑|美術編輯|图片编辑|"
    "图文编辑|视觉编辑|版面编辑|版式编辑|值班编辑|"
    "美编|美編|图编|编辑|編輯|版式设计|版面设计|视觉设计|美术设计|版式|版面|排版|组版|校对|校對|"
    "检校|审校|审读|"
    "值班主任|值班编委|值班总编|值班主编|值班副总编|值班|执行主编|执行总编|副主编|主编|總編|总编辑|"
    "副总编辑|总编|总监制|监制|总策划|策划|总统筹|统筹|"
    "视觉|设计|一审|二审|三审|初审|复审|终审|一读|二读|三读|签发|出品人|出品|审核|审签|电子版"
)
_OWN = "本报|本報|本网|本網|本台|本刊|本社"
_OUTLET = (
    f"[{HAN}A-Za-z·]{{0,14}}?(?:日报社|晚报社|报社|日报|晚报|晨报|时报|商报|都市报|早报|周报|周刊|"
    f"报|社|网|台|刊|传媒|"
    "客户端|在线|新闻|频道|时刻|中心|集团|日報|晚報|時報|報|網|臺)"
)
_ROLE = re.compile(
    rf"(?:(?<![{HAN}])(?!{_OWN}){_OUTLET}[·\s/／-]*)?"
    rf"(?P<role>(?:{_OWN})?(?:{_MODIFIERS})*(?:{_NOUNS})"
    rf"|(?<![{HAN}])(?:{_SHORT})(?![{HAN}])|(?:摄|攝)(?![{HAN}]))"
)
_EDITOR = re.compile(rf"(?P<role>{_EDITORS})")
_HINT = re.compile(f"{_NOUNS}|{_SHORT}|{_EDITORS}")
"""Much faster than the patterns of roles, and nearly every line has none of it."""
_WRITING_EDITOR = re.compile(rf"{_ROLE.pattern[:-1]}|(?<![{HAN}])编辑)")
"""An editor named beside the writer belongs to the byline; alone, to the credits."""
_BULLETS = " \t\u3000□■●○◎◆◇★☆▲△▼·•※*＊—－-|｜丨>》〉▍▎▏▌"
_BRACKETS = {
    "(": ")",
    "（": "）",
    "[": "]",
    "［": "］",
    "【": "】",
    "〔": "〕",
    "<": ">",
    "『": "』",
}
_NOTE = re.compile(r"[(（][^()（）]{1,20}[)）]")
_CERTAIN = re.compile(r"\s*[/／:：|｜丨]")
_LONGEST = 120
_TRAILING = frozenset(f"{_SHORT}|摄影|报道|摄影报道|整理|采写|供图".split("|"))
"""Roles that only say what the people named before them did."""
_SOURCE = re.compile(
    r"[\d年月日:：/.\s星期一二三四五六天|｜丨-]*(?:稿件|文章)?[来來]源\s*[:：/]\s*\S{2,30}(?:\s+|$)"
)
_PLACE = re.compile(
    rf"\s*[/／]\s*[{HAN}]{{2,6}}(?:報導|报道|電|电)|\s+(?!通讯员|记者)[{HAN}]{{2,6}}(?:報導|报道)$|[{HAN}、]{{2,8}}提供"
)
"""What is no name: ／綠川報導 in Taiwan papers, 图/受访者提供."""
_LEADING = re.compile(rf"(?P<who>(?:{_MODIFIERS}|{_OWN})*(?:记者|記者|通讯员|通訊員))")


_SIGNED = re.compile(r"[（(]([^（）()]{2,40})[）)]$")
_SIGNED_BEHIND = re.compile(r"[。！？!?][”’」』]?\s*((?:本报|新华社)?[^。！？!?]{4,40})$")
_SIGNATURE = 60
_SIGNED_FROM = re.compile(rf"(?:[{HAN}]{{2,12}}\s+)?([{HAN}·]{{2,4}})")
"""A name, perhaps behind a place: 石桥社区 吕文秀."""


class People(NamedTuple):
    """Bylines found at the start of a text, and where they end."""

    bylines: tuple[Byline, ...]
    end: int


def parse_byline(text: str) -> tuple[Byline, ...] | None:
    """Return the roles and names that the line `text` consists of, or None.

    A role without names (本报评论员) has an empty tuple of names; a line that only names the
    source of the text names nobody.
    """
    if len(text) > _LONGEST:
        return None
    bare = _undecorated(text)
    source = _SOURCE.match(bare)
    if source and source.end() == len(bare):
        return ()
    return _parse(bare[source.end() if source else 0 :], _WRITING_EDITOR)


def parse_credits(text: str) -> tuple[Byline, ...] | None:
    """Return the editors' roles and names that the line `text` consists of, or None."""
    return None if len(text) > _LONGEST else _parse(_undecorated(text), _EDITOR)


def parse_names(text: str) -> tuple[Byline, ...] | None:
    """Return the names, without a role, that the line `text` consists of, or None."""
    bare = _undecorated(text)
    if len(bare) > _LONGEST // 4 or not bare or re.search(r"[,，:：;；]", bare):
        return None
    names = find_names(bare)
    return (Byline("", names),) if names and all(map(has_surname, names)) else None


def find_signature(text: str) -> tuple[Byline, ...] | None:
    """Return whom the brackets at the end of a paragraph name as its author, or None."""
    tail = text[-_SIGNATURE:]
    found = _SIGNED.search(tail)
    if found is None:
        credit = _SIGNED_BEHIND.search(tail)
        return parse_byline(credit[1]) if credit else None
    bylines = parse_byline(found[1]) or parse_names(found[1])
    if bylines is None and (signed := _SIGNED_FROM.fullmatch(found[1].strip())):
        bylines = parse_names(signed[1])
    return bylines


def leading_people(text: str, start: int) -> People | None:
    """Return the reporters named in `text` from `start` on: 记者张三 通讯员李四报道.

    None where what follows 记者 is no name (记者从市科技局获悉).
    """
    end = re.compile(r"(?:报道|報道)?[:：,，]?\s|(?:报道|報道)[:：,，]?|\s+(?=\d)").search(
        text, start
    )
    bylines: tuple[Byline, ...] = ()
    reached = start
    while end and end.end() - start <= _LONGEST:
        found = _parse(text[start : end.end()].rstrip(":：,， \t\u3000"), _ROLE)
        if found and all(one.names for one in found):
            bylines, reached = found, end.end()
        if not _LEADING.match(text, start):
            break
        end = re.compile(r"(?:报道|報道)[:：,，]?|[:：,，]?\s").search(text, end.end())
    return People(bylines, reached) if bylines else None


def _undecorated(text: str) -> str:
    bare = text.strip(_BULLETS)
    while bare and _BRACKETS.get(bare[0]) == bare[-1]:
        bare = bare[1:-1].strip(_BULLETS)
    return bare.removesuffix("。")


def _parse(text: str, role: re.Pattern[str]) -> tuple[Byline, ...] | None:
    if not _HINT.search(text):
        return None
    text = _PLACE.sub(" ", _NOTE.sub(" ", text))
    roles = list(role.finditer(text))
    if not roles or (role is _WRITING_EDITOR and all(one["role"] == "编辑" for one in roles)):
        return None
    ends = [found.end() for found in roles]
    starts = [found.start() for found in roles]
    before = text[: starts[0]].strip()
    if before:  # 张三/文 李四/图
        gaps = [text[start:end] for start, end in zip([0, *ends], starts, strict=False)]
        gaps, rest = gaps[: len(roles)], text[ends[-1] :]
        if rest.strip():
            return None
    else:
        gaps = [text[start:end] for start, end in zip(ends, [*starts[1:], len(text)], strict=True)]
    people = [_named(one["role"], gap) for one, gap in zip(roles, gaps, strict=True)]
    if None in people and _proves_names(roles, people):
        people = [
            person or _named(one["role"], gap, certain=True)
            for person, one, gap in zip(people, roles, gaps, strict=True)
        ]
    found = [person for person in people if person is not None]
    return _without_trailing_roles(found) if len(found) == len(people) else None


def _named(role: str, gap: str, *, certain: bool = False) -> Byline | None:
    names = find_names(gap, certain=certain or _CERTAIN.match(gap) is not None)
    return None if names is None else Byline(role, names)


def _proves_names(roles: Sequence[re.Match[str]], people: Sequence[Byline | None]) -> bool:
    """Whether one name with a known surname vouches for the others of the line."""
    return len(roles) > 1 and any(person is not None and person.names for person in people)


def _without_trailing_roles(people: list[Byline]) -> tuple[Byline, ...]:
    named = tuple(one for one in people if one.names)
    return named or tuple(one for one in people if one.role not in _TRAILING)
