"""Sentences: where does one sentence of a text end and the next begin?

A sentence ends after 。！？ (either width) with the closing quotes and brackets behind
them, and at the end of a line. It does not end at ；, inside a book title, before
a comma, or between a quotation and a short “他说。” behind it.
"""

from __future__ import annotations

import re

from reader.text.characters import (
    CLOSERS,
    COMMAS,
    ELLIPSES,
    HAN,
    HAN_NUMERALS,
    LINE_BREAKS,
    OPENERS,
    QUOTE_CLOSERS,
    QUOTE_OPENERS,
    SENTENCE_MARKS,
    in_brackets,
    is_digit,
    is_han,
    is_latin,
)
from reader.text.model import Span

_POINT = r"(?<![.．])[.．](?![.．])"
_STOP = re.compile(
    rf"(?P<line>[{in_brackets(LINE_BREAKS)}])"
    rf"|(?P<marks>[{in_brackets(SENTENCE_MARKS)}]"
    rf"[{in_brackets(SENTENCE_MARKS + ELLIPSES)}]*"
    rf"|[{ELLIPSES}]+[{in_brackets(SENTENCE_MARKS)}]*|[.．]{{3,}}|{_POINT})"
    rf"(?P<closers>[{in_brackets(CLOSERS)}]*)"
)
_SPEECH = "说|道|问|答|喊|叫|嚷|想|骂|叹|回应|回答|表示|介绍|說|問|喊|嘆|回應|回答|介紹"
_SAYING = re.compile(rf"[{HAN}·]{{0,14}}(?:{_SPEECH})(?:道|着|着说)?(?:[。｡!！]|[.．](?!\w))")
"""A whole clause like 他笑着说。, directly behind a quotation."""
_BRACKET_OPENERS = "（([［【〔"
_BRACKET_CLOSERS = "）)]］】〕"
_TITLE_CLOSERS = "》〉"
_ABBREVIATIONS = frozenset(
    ["mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "etc", "inc", "ltd", "co", "jr", "sr",
     "fig", "vol", "approx", "dept", "gov", "gen", "rev", "al", "cf", "eg", "ie", "jan", "feb",
     "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"]
)  # fmt: skip
_WORD = re.compile(r"[A-Za-z.]*$")
_ENUMERATOR = re.compile(rf"\s*(?:[（(]?[0-9０-９{HAN_NUMERALS}]{{1,3}}[）)]?|[A-Za-z])$")
_LOOK_BACK = 24
"""Characters before an ASCII point that may belong to its word."""


def split_sentences(text: str, base: int = 0) -> tuple[Span, ...]:
    """Return the sentences of `text` in order; `base` is added to every offset.

    White space around a sentence belongs to none; every other character is in one.
    """
    found: list[Span] = []
    start = 0
    for stop in _STOP.finditer(text):
        if stop["line"] or _ends_sentence(text, start, stop):
            end = stop.start() if stop["line"] else _with_ascii_quote(text, start, stop.end())
            _add(found, text, start, end, base)
            start = max(end, stop.end())
    _add(found, text, start, len(text), base)
    return tuple(found)


def _add(found: list[Span], text: str, start: int, end: int, base: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start + base, end + base))


def _with_ascii_quote(text: str, start: int, end: int) -> int:
    """Return `end` behind an ASCII quote that closes there: the odd one of its sentence."""
    quote = text[end : end + 1]
    if quote and quote in "\"'" and text.count(quote, start, end) % 2:
        return end + 1
    return end


def _ends_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    marks, closers = stop["marks"], stop["closers"]
    following = text[stop.end() : stop.end() + 1]
    if marks in (".", "．"):
        return _point_ends_sentence(text, start, stop.start(), stop.end())
    if not following or following in LINE_BREAKS:
        return True
    if following in COMMAS:
        return False
    if marks[-1] not in SENTENCE_MARKS:  # an ellipsis: a pause more often than an end
        return _has_quote(closers) or following.isspace() or following in QUOTE_OPENERS
    if closers and closers[0] in _BRACKET_CLOSERS:  # a remark (really?) inside a sentence
        return text[start : stop.start()].lstrip()[:1] in _BRACKET_OPENERS
    return _mark_ends_sentence(text, stop, closers, following)


def _mark_ends_sentence(text: str, stop: re.Match[str], closers: str, following: str) -> bool:
    before = text[stop.start() - 1 : stop.start()]
    if closers and before and before in OPENERS:  # (?) or “!” alone
        return False
    if closers:
        return not (
            closers[0] in _TITLE_CLOSERS
            or following == "的"
            or (_has_quote(closers) and _SAYING.match(text, stop.end()))
        )
    # An address like page?id=3 is one word.
    return not (before.isascii() and before.isalnum() and following.isascii()
                and following.isalnum())  # fmt: skip


def _has_quote(closers: str) -> bool:
    return any(closer in QUOTE_CLOSERS for closer in closers)


def _point_ends_sentence(text: str, start: int, at: int, end: int) -> bool:
    before, following = text[at - 1 : at], text[end : end + 1]
    if at <= start or not (not following or following.isspace() or _may_begin(following)):
        return False
    if _ENUMERATOR.match(text[max(start, at - _LOOK_BACK) : at]) and at - start <= _LOOK_BACK:
        return False
    if is_han(before) or before in CLOSERS:
        return True
    if not following or following in LINE_BREAKS:
        return True
    word = _WORD.search(text, max(start, at - _LOOK_BACK), at)
    return following.isspace() and _ends_english(word[0] if word else "", before)


def _may_begin(char: str) -> bool:
    return is_han(char) or char in OPENERS


def _ends_english(word: str, before: str) -> bool:
    if is_digit(before):
        return True
    known = word.lower().replace(".", "") in _ABBREVIATIONS
    return is_latin(before) and len(word) > 1 and "." not in word and not known
