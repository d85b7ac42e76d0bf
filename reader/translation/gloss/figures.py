"""Figures, dates and times of a gloss, with the words behind them that only count."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.translation.gloss.pieces import Piece, part, pieces_of, together
from reader.translation.gloss.usual import AFTER_FIGURE, COUNTING, MEASURES
from reader.translation.numbers.chinese import figures
from reader.translation.numbers.values import NumberKind
from reader.translation.numbers.wording import expected

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.translation.gloss.pieces import Word
    from reader.translation.numbers.values import Figure

_AMOUNTS = frozenset({NumberKind.QUANTITY, NumberKind.MONEY})
_DIGITS = re.compile(r"[\d.:/-]+")
_ONE = re.compile(r"1 ([a-z]+)s")
_TIMES = frozenset(("年", "天", "日", "周", "秒", "个月", "小时", "个小时", "分钟", "个星期"))
_OF_TIME = frozenset("底初末来前后内间里中起")
"""What says something about time behind a time alone: 三年来, but 三间房."""
_NUMBERED = {
    "条": "article",
    "章": "chapter",
    "节": "section",
    "款": "paragraph",
    "版": "page",
    "页": "page",
    "号": "no.",
}
_MONTH_OF_YEAR = re.compile(r"([A-Z][a-z]+), (\d{4})")
_BEFORE = frozenset("第约近超逾达")
"""What may begin a word in front of a figure."""
_PLURAL = "(s)"


def with_figures(
    sentence: str,
    pieces: Sequence[Piece],
    is_term: Callable[[str], bool],
    cut: Callable[[Word], Sequence[Word]],
) -> list[Piece]:
    """Return the `pieces` of `sentence` with each of its figures as one piece, in English.

    `is_term` tells policy terms, whose numerals count nothing; `cut` divides what is left
    of a word that a figure reaches into: 120多名师生 was cut as 名师 and 生.
    """
    left, done = list(pieces), list[Piece]()
    for figure in figures(sentence):
        english, span = _english(figure), figure.span
        covered = [one for one in left if one.start < span.end and span.start < one.end]
        if english is None or not covered or not _counts(covered, figure, is_term):
            continue
        at = left.index(covered[0])
        word, start = together([one.word for one in covered]), covered[0].start
        head = part(word, 0, span.start - start)
        tail = part(word, span.end - start, len(word.text))
        whole = Piece(part(word, span.start - start, span.end - start), span.start, english)
        done += [*left[:at], *([Piece(head, start)] if head.text else ())]
        left = _recut(tail, left[at + len(covered) :], span.end, cut)
        if left and (after := _after(figure, english, left[0])) is not None:
            counted = together([whole.word, left.pop(0).word])
            whole = replace(whole, word=counted, english=after)
        done.append(whole)
    return [*done, *left]


def without_measures(pieces: Sequence[Piece]) -> list[Piece]:
    """Leave out what stands between 这, 每 or 两 and the thing counted: 这家公司."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1].text if found and found[-1].english is None else ""
        counts = before in COUNTING if before else False
        dropped = counts and piece.is_han and piece.text in MEASURES
        found.append(replace(piece, english="") if dropped else piece)
    return found


def _english(figure: Figure) -> str | None:
    """Return how English writes `figure`; None where its words say it better."""
    text = unicodedata.normalize("NFKC", figure.text)
    if figure.kind is NumberKind.VAGUE or not figure.parts:
        return None
    if figure.kind in _AMOUNTS and _DIGITS.fullmatch(text):
        return text  # a year, a telephone number, a version: 2023 and no 2,023
    more = "over " if re.search("[多余]", text) else "about " if "来" in text else ""
    english = _MONTH_OF_YEAR.sub(r"\1 \2", expected(figure))
    if figure.kind is NumberKind.QUANTITY and figure.unit == "次":
        english += " times"
    single = _ONE.fullmatch(english)
    return more + (f"1 {single[1]}" if single else english)


def _counts(covered: Sequence[Piece], figure: Figure, is_term: Callable[[str], bool]) -> bool:
    """Whether `figure` is one, and not in a term or in the middle of a word like 七零八落."""
    first, last, span = covered[0], covered[-1], figure.span
    if any(one.is_han and is_term(one.text) for one in covered):
        return False
    if figure.spelled and first is last and span.end < last.end:
        return False
    return first.start == span.start or first.text[0] in _BEFORE


def _recut(
    tail: Word, behind: list[Piece], start: int, cut: Callable[[Word], Sequence[Word]]
) -> list[Piece]:
    """Return what stands behind a figure, its `tail` cut anew together with the next word."""
    if not tail.text:
        return behind
    known = tail.text in AFTER_FIGURE or not behind or not behind[0].is_han
    words = (tail,) if known else cut(together([tail, behind[0].word]))
    pieces = [replace(one, start=one.start + start) for one in pieces_of(words)]
    return [*pieces, *(behind if known else behind[1:])]


def _after(figure: Figure, english: str, piece: Piece) -> str | None:
    """Return the figure with the word behind it, where that word only counts or qualifies."""
    if not piece.is_han:
        return None
    numbered = _NUMBERED.get(piece.text)
    if numbered is not None and (figure.kind is NumberKind.ORDINAL or piece.text == "版"):
        return f"{numbered} {figure.value}"
    word = _meaning_behind(figure, piece.text)
    if word is None:
        counts = figure.kind in {*_AMOUNTS, NumberKind.ORDINAL} and not figure.unit
        return english if counts and piece.text in MEASURES else None
    ending = "s" if figure.kind is NumberKind.QUANTITY and figure.value != 1 else ""
    word = word.replace(_PLURAL, ending)
    return word.format(english) if "{}" in word else f"{english} {word}".rstrip()


def _meaning_behind(figure: Figure, text: str) -> str | None:
    is_date = figure.kind is NumberKind.DATE
    if text in _OF_TIME and not is_date and figure.unit not in _TIMES:
        return None
    return "before {}" if text == "前" and is_date else AFTER_FIGURE.get(text)
