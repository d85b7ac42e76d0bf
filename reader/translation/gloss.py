"""A word-for-word gloss: what can be said of a sentence without an engine.

It is no translation and is never shown as one. The dictionary is a look-up function,
given by the caller.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SEPARATOR = " · "

_LONGEST = 36
"""Longest sense, in characters, that is still a gloss and not an explanation."""

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）")
# "variant of 裡", "see 某", "CL:個" and the like are told by the Han in them.
_NOT_A_SENSE = re.compile(r"surname |also (?:written|pr)|Taiwan pr|abbr\. ", re.IGNORECASE)
_HAN = re.compile("[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_OTHER = rf"(?:(?!{_HAN.pattern})[^\W_])+"
_RUNS = re.compile(rf"{_HAN.pattern}+|{_OTHER}(?:[.,:'-]{_OTHER})*%?|\S")
_MARKS = str.maketrans(
    dict.fromkeys("《》〈〉“”「」『』", '"')
    | dict.fromkeys("‘’", "'")
    | {"。": ".", "、": ",", "【": "[", "】": "]", "—": "-", "…": ".", "·": ""}
)
_OPENING = frozenset("“‘「『《〈（(【[")


class _Kind(StrEnum):
    """What a part of the line is, as far as the space around it is concerned."""

    START = "start"
    WORD = "word"
    OPENING = "opening"
    CLOSING = "closing"


def gloss(words: Sequence[str], senses: Callable[[str], str | None]) -> str:
    """Put the first short sense of each word in a row: ``new quality · productive forces``.

    `senses` gives the senses of a word, separated by ``/`` or ``;``, or None. Numbers
    and Latin words stay, punctuation becomes ASCII, and a word without a sense stays
    as it is. A word whose senses only describe its grammar is left out.
    """
    line, before = "", _Kind.START
    for word in words:
        kind, text = _part(word.strip(), senses)
        if text:
            line += _gap(before, kind) + text
            before = kind
    return line.strip()


def _part(word: str, senses: Callable[[str], str | None]) -> tuple[_Kind, str]:
    if any(character.isalnum() for character in word):
        return _Kind.WORD, _meaning(word, senses)
    text = unicodedata.normalize("NFKC", word.translate(_MARKS))
    if word[:1] in _OPENING:
        return _Kind.OPENING, text
    return _Kind.CLOSING, f" {text}" if text.startswith("-") else text


def _gap(before: _Kind, kind: _Kind) -> str:
    if kind is _Kind.CLOSING or before in {_Kind.START, _Kind.OPENING}:
        return ""
    return SEPARATOR if before is kind is _Kind.WORD else " "


def _meaning(word: str, senses: Callable[[str], str | None]) -> str:
    found = senses(word)
    if found is not None:
        return _first_short(word, found)
    if not _HAN.search(word):
        return unicodedata.normalize("NFKC", word)
    runs = [run.group() for run in _RUNS.finditer(word)]
    if runs == [word]:  # a name, most likely: its characters' senses would mislead
        return word
    pieces = (piece for run in runs for piece in _pieces(run, senses))
    meanings = (_meaning(piece, senses) for piece in pieces)
    return SEPARATOR.join(meaning for meaning in meanings if meaning)


def _pieces(run: str, senses: Callable[[str], str | None]) -> Sequence[str]:
    """Divide what follows a number (亿元) into characters unless it is a word itself."""
    return run if _HAN.match(run) and senses(run) is None else (run,)


def _first_short(word: str, found: str) -> str:
    offered = [sense for sense in re.split("[/;]", found) if sense.strip()]
    cleaned = [
        _cleaned(sense)
        for sense in offered
        if not _NOT_A_SENSE.match(sense.strip()) and not _HAN.search(_BRACKETS.sub("", sense))
    ]
    for sense in cleaned:
        if 0 < len(sense) <= _LONGEST:
            return sense
    if cleaned:  # explanations, or nothing but grammar in brackets
        return min(cleaned, key=len)
    named = (sense.strip().removeprefix("surname ") for sense in offered if "surname " in sense)
    return next(named, word)


def _cleaned(sense: str) -> str:
    without = _BRACKETS.sub(" ", _BRACKETS.sub(" ", sense))  # twice: brackets in brackets
    words = " ".join(without.split()).replace(" ,", ",").strip(" ,")
    return words.removeprefix("to ")
