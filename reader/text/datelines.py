"""Datelines: with which agency opening does a paragraph begin, and whom does it name?

Forms: 株洲日报讯(通讯员/…), 本报讯 记者…报道, 本报北京3月5日讯, 新华社北京3月5日电（记者…）,
【本報訊】, (记者 …) at the head of a paragraph.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.text.bylines import leading_people, parse_byline
from reader.text.characters import HAN

if TYPE_CHECKING:
    from reader.text.model import Byline

_DATE = r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日"
_OWN = "本报|本報|本网|本網|本台|本刊|本社|本埠|综合"
_PAPER = "报|報|社|网|網|台|臺|在线|客户端|新闻|时刻|融媒体?|传媒|频道"
_OUTLET = rf"(?:据)?[{HAN}A-Za-z·]{{0,16}}?(?:{_PAPER})(?:\s?[·•]\s?[{HAN}]{{2,10}}客户端)?"
_OPENING = re.compile(
    rf"(?P<left>[【\[［〔]?)(?:"
    rf"(?P<own>(?:据)?(?:{_OWN})\s?[{HAN}]{{0,8}}?\s?(?:{_DATE})?(?:专讯|综合讯|综合消息|讯|訊|电|"
    rf"電|消息))"
    rf"|(?P<agency>{_OUTLET}\s?[{HAN}·]{{0,10}}?\s?{_DATE}\s?(?:专电|电|電|讯|訊|消息))"
    rf"|(?P<paper>{_OUTLET}\s?(?:综合)?(?:专讯|讯|訊|电|電|消息))"
    rf"|(?P<place>[{HAN}]{{2,8}}?讯)"
    rf")(?P<right>[】\]］〕]?)"
)
_PAREN = re.compile(r"\s*[（(〔【\[]([^（）()〔〕【】]{2,80})[）)〕】\]]")
_HINT = re.compile(r"[讯訊电電息]|^\s*[（(〔【\[]")
"""Every dateline has one of these; nearly every other line has none."""
_LONGEST = 120
_FREE = re.compile(rf"[^{HAN}]|题|$")
"""What may follow 电 so that it is no word like 电力."""


class Dateline(NamedTuple):
    """The opening of a paragraph: its end offset and the people it names."""

    end: int
    bylines: tuple[Byline, ...]


def find_dateline(text: str) -> Dateline | None:
    """Return the agency opening at the start of `text`, or None."""
    if not _HINT.search(text, 0, _LONGEST):
        return None
    opening = _OPENING.match(text[:_LONGEST])
    if opening is None or bool(opening["left"]) != bool(opening["right"]):
        return _people_in_brackets(text)
    end = opening.end()
    people = _named_behind(text, end)
    if not people and not opening["left"]:
        if opening["place"]:
            return _people_in_brackets(text)
        # 据新华社消息 and 日报讯 stand apart from the sentence; 通讯 and 电力 do not.
        if not opening["own"] and not opening["agency"] and not _FREE.match(text, end):
            return None
    return people or Dateline(end, ())


def _named_behind(text: str, end: int) -> Dateline | None:
    paren = _PAREN.match(text, end)
    if paren:
        bylines = parse_byline(paren[1])
        return Dateline(paren.end(), bylines) if bylines is not None else None
    start = end + len(text[end:]) - len(text[end:].lstrip(" \u3000:："))
    people = leading_people(text, start)
    if people is None:
        return None
    return Dateline(len(text[: people.end].rstrip()), people.bylines)


def _people_in_brackets(text: str) -> Dateline | None:
    paren = _PAREN.match(text)
    if paren is None or paren.end() == len(text):
        return None
    bylines = parse_byline(paren[1])
    return Dateline(paren.end(), bylines) if bylines else None


def is_bare_dateline(text: str) -> bool:
    """Whether the line `text` is an agency opening and nothing else (据新华社电)."""
    found = find_dateline(text)
    return found is not None and found.end == len(text)
