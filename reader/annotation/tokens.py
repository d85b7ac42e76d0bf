"""Cutting a text into tokens: words, numbers, Latin runs, punctuation and white space."""

from __future__ import annotations

import re
from array import array
from typing import TYPE_CHECKING

from reader.text.annotated import KIND_CODES, TokenKind
from reader.text.characters import HAN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_LETTERS = rf"(?:(?![{HAN}])[^\W_])+"
_TOKEN = re.compile(
    rf"(?P<word>[{HAN}]+)"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?[%％‰]?|\d+(?:[.+/:]\d+)*[%％‰]?(?![A-Za-z]))"
    rf"|(?P<latin>{_LETTERS}(?:[-'’.&]{_LETTERS})*)"
    r"|(?P<space>\s+)"
    r"|(?P<punctuation>[^\w\s]|_)"
)
_CODES = {kind.value: KIND_CODES[kind] for kind in TokenKind}
_WORD = _CODES["word"]


def tokenize(
    text: str, cut: Callable[[str], Iterable[str]]
) -> tuple[array[int], bytearray, list[tuple[int, int]]]:
    """Cut `text` into tokens, its runs of Han by `cut`.

    Returns the tokens' starts with the length of the text behind them, their kinds as
    codes of `reader.text.annotated.KINDS`, and the runs of Han as start and end.
    """
    starts, kinds = array("I"), bytearray()
    runs: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(text):
        start, kind = match.start(), match.lastgroup or "punctuation"
        if kind != "word":
            starts.append(start)
            kinds.append(_CODES[kind])
            continue
        runs.append(match.span())
        for word in cut(match[0]):
            starts.append(start)
            kinds.append(_WORD)
            start += len(word)
    starts.append(len(text))
    return starts, kinds, runs
