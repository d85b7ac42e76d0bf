"""Heads: of what rank is a line without an end - kicker, headline, deck, sub-head, slogan?"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.text.characters import HAN, HAN_NUMERALS, is_han
from reader.text.furniture import names_section
from reader.text.model import BlockKind
from reader.text.pieces import Kind, is_longer, length, open_brackets

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LONGEST_HEAD = 40
_SENTENCE_INSIDE = re.compile(r"[。；;｡].")
_ENUMERATED = re.compile(
    rf"[（(]?(?:[{HAN_NUMERALS}]{{1,3}}|\d{{1,2}})(?:[)）、]|[.．](?!\d))\s*\S"
    rf"|第[{HAN_NUMERALS}\d]{{1,5}}[章节節回部编編篇幕课]|[①-⑳]|附[:：注录件]"
)
_BULLET = re.compile(r"[●○■□◆◇▪•·★☆※*-]\s*\S")
_MARKER = re.compile(
    rf"(?P<bullet>[●○■□◆◇▪•★☆※*-])\s*\S|(?P<point>\d{{1,2}}[.．、])\s*\D|"
    rf"(?P<paren>[（(]\d{{1,2}}[)）])"
    rf"|(?P<han>[{HAN_NUMERALS}]{{1,3}}、)|(?P<han_paren>[（(][{HAN_NUMERALS}]{{1,3}}[)）])|"
    rf"(?P<circle>[①-⑳])"
    rf"|(?P<point_digit>\d{{1,2}}[.．]\s\d)|(?P<point_year>\d{{1,2}}[、]\s*\d)"
)
_DECK = re.compile(r"[—―–－-]{2,}|[—―]")
_NOTICE = re.compile(
    r".{0,28}(?:公\s?告|通\s?告|通\s?知|启\s?事|声\s?明|讣\s?告|征\s?稿|更\s?正|致\s?歉|公\s?示|"
    r"倡议书|公开信|啟\s?事|聲\s?明|訃\s?告)"
)
_ORGANISATION = re.compile(
    rf"[{HAN}·（）()]{{2,28}}(?:局|委|委员会|厅|处|院|协会|学会|工会|商会|联合会|理事会|公司|中心|"
    rf"办公室|政府|编辑部|编委会|组委会|宣传部|指挥部|领导小组|"
    "大学|学校|医院|集团|委員會|局長|廳|處|協會)"
)
_TWO_HALVES = re.compile(rf"[^\d,，:：]{{2,12}}[\s·•　]+[{HAN}“”、]{{2,12}}")
_REPORTS = re.compile(r"(?:强调|指出|要求|表示|出席|讲话|召开|举行|会见|发布|印发|強調|表示|舉行)$")
"""A kicker that leads over to what somebody said; no slogan ends like this."""
_DECK_RATIO = 0.6
_LONG_DECK = 22
_LIKELY_COVERED = 0.3
_HARDLY_RELATED = 0.2
_LONGEST_SLOGAN = 24
_LONGEST_LABEL = 6


def may_be_head(text: str) -> bool:
    """Whether `text`, which has no end, is short and plain enough for a head."""
    return not is_longer(text, LONGEST_HEAD) and _SENTENCE_INSIDE.search(text) is None


def is_enumerated(text: str) -> bool:
    """Whether `text` begins with a number like 一、 or 第三章."""
    return _ENUMERATED.match(text) is not None


def list_marker(text: str) -> str:
    """Return the kind of bullet or number that `text` begins with, or an empty text."""
    found = _MARKER.match(text)
    name = found.lastgroup if found else None
    return name.partition("_")[0] if name and name != "han_paren" else name or ""


def is_deck(text: str) -> bool:
    """Whether `text` begins with the dash of a line below the headline."""
    return _DECK.match(text) is not None


def is_notice(text: str) -> bool:
    """Whether `text` is the head of a notice, which stands for itself (公告, 启事)."""
    return _NOTICE.fullmatch(text) is not None


def is_organisation(text: str) -> bool:
    """Whether `text` may be the name of an office that signs a notice."""
    return _ORGANISATION.fullmatch(text) is not None


def has_slogan_form(text: str) -> bool:
    """Whether `text` is built like a slogan: two halves, no figures."""
    return not is_longer(text, _LONGEST_SLOGAN) and _TWO_HALVES.fullmatch(text) is not None


def coverage(head: str, body: str) -> float:
    """Return the share of neighbouring Han characters of `head` that `body` has as well."""
    pairs = {one + other for one, other in pairwise(head) if is_han(one) and is_han(other)}
    if not pairs:
        return 1.0
    return sum(pair in body for pair in pairs) / len(pairs)


def rank(heads: Sequence[str], body: str, *, is_top: bool) -> list[BlockKind | Kind]:
    """Return what each of the `heads` above an article's `body` is; `is_top`: of the page.

    The last is the headline, the one above it the kicker, a deck below it a sub-head.
    Lines before them that have nothing to do with the body are slogans; what the article
    is about shows in the pairs of characters that a line shares with it.
    """
    decks = 0
    while decks < len(heads) - 1 and is_deck(heads[-1 - decks]):
        decks += 1
    above = list(heads[: len(heads) - decks])
    sections = _count_leading(above[:-1], names_section)
    rest = above[sections:]
    slogans = _count_slogans(rest, body)
    kinds: list[BlockKind | Kind] = [Kind.SECTION] * sections
    kinds += [
        Kind.SECTION if is_top and length(head) <= _LONGEST_LABEL else Kind.SLOGAN
        for head in rest[:slogans]
    ]
    return kinds + _rank_titles(rest[slogans:]) + [BlockKind.SUBHEAD] * decks


def _count_leading(texts: Sequence[str], test: Callable[[str], bool]) -> int:
    count = 0
    while count < len(texts) and test(texts[count]):
        count += 1
    return count


def _count_slogans(heads: Sequence[str], body: str) -> int:
    if len(heads) == 2:  # noqa: PLR2004 - one line above the headline: nearly always its kicker
        opening, _, _ = body.partition("\n")
        related = coverage(heads[0], body) + _shared(heads[0], opening) / 2
        return int(related < _HARDLY_RELATED and not re.search(r"\d", heads[0]))
    return _count_leading(
        heads[:-1],
        lambda head: coverage(head, body) < _LIKELY_COVERED and not _REPORTS.search(head),
    )


def _shared(head: str, opening: str) -> float:
    """Share of the different Han characters of `head` that `opening` has as well."""
    chars = set(filter(is_han, head))
    return sum(char in opening for char in chars) / len(chars) if chars else 1.0


def _rank_titles(titles: Sequence[str]) -> list[BlockKind | Kind]:
    if len(titles) == 1:
        return [BlockKind.HEADLINE]
    if len(titles) == 2:  # noqa: PLR2004
        first, second = map(length, titles)
        is_short = 5 <= first < _DECK_RATIO * second  # noqa: PLR2004
        if is_short and second >= _LONG_DECK:
            return [BlockKind.HEADLINE, BlockKind.SUBHEAD]
        return [BlockKind.KICKER, BlockKind.HEADLINE]
    kickers = len(titles) - 2
    return [*[BlockKind.KICKER] * kickers, BlockKind.HEADLINE, BlockKind.SUBHEAD]


def goes_on(head: str, following: str) -> bool:
    """Whether a head is broken: it opens a bracket that the following line closes."""
    return (
        bool(open_brackets(head))
        and not open_brackets(head + following)
        and length(head + following) <= LONGEST_HEAD + LONGEST_HEAD // 2
    )
