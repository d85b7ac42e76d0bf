"""Cutting a text into tokens: words, numbers, Latin runs, punctuation and white space."""

from __future__ import annotations

import re
from array import array
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.text.annotated import KIND_CODES, TokenKind
from reader.text.characters import HAN

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

_LETTERS = rf"(?:(?![{HAN}])[^\W_])+"
_UNIT = "(?:日(?![元圆])|天|年(?=[前内后来]))"
"""Behind digits a day or a year, not the beginning of a word: 3月5日|本市, 12天|后, 10年|前."""
_TOKEN = re.compile(
    rf"(?P<word>(?<=\d){_UNIT}|[{HAN}]+)"
    r"|(?P<number>\d{1,3}(?:,\d{3})++(?!\d)(?:\.\d++)?[%％‰]?"
    r"|\d++(?:[.+/:]\d++)*+[%％‰]?+(?![A-Za-z]))"
    rf"|(?P<latin>{_LETTERS}(?:[-'’.&]{_LETTERS})*)"
    r"|(?P<space>\s+)"
    r"|(?P<punctuation>[^\w\s]|_)"
)
"""Every character is in exactly one token. `\\d++` gives nothing back: 3D is one Latin run."""
_CODES = {kind.value: KIND_CODES[kind] for kind in TokenKind}
_WORD, _NAME = _CODES["word"], _CODES["name"]
_ONE_WORD = bytes([_WORD])
_SHORTEST_NAME = 2


def tokenize(
    text: str, cut: Callable[[str], Sequence[str]], names: Collection[str] = ()
) -> tuple[array[int], bytearray, list[tuple[int, int]]]:
    """Cut `text` into tokens, its runs of Han by `cut`, but never the known `names`.

    Returns the tokens' starts with the length of the text behind them, their kinds as
    codes of `reader.text.annotated.KINDS`, and the runs of Han as start and end.
    """
    starts, kinds = array("I"), bytearray()
    runs: list[tuple[int, int]] = []
    named = _any_of(names)
    for match in _TOKEN.finditer(text):
        start, kind = match.start(), match.lastgroup or "punctuation"
        if kind != "word":
            starts.append(start)
            kinds.append(_CODES[kind])
            continue
        runs.append(match.span())
        if named is None:
            words = cut(match[0])
            starts.extend(accumulate(map(len, words[:-1]), initial=start))
            kinds.extend(_ONE_WORD * len(words))
            continue
        for word, code in _around_names(match[0], named, cut):
            starts.append(start)
            kinds.append(code)
            start += len(word)
    starts.append(len(text))
    return starts, kinds, runs


def _any_of(names: Collection[str]) -> re.Pattern[str] | None:
    longest_first = sorted({name for name in names if len(name) >= _SHORTEST_NAME}, key=len)
    if not longest_first:
        return None
    return re.compile("(" + "|".join(map(re.escape, reversed(longest_first))) + ")")


def _around_names(
    run: str, named: re.Pattern[str], cut: Callable[[str], Sequence[str]]
) -> Iterator[tuple[str, int]]:
    """Yield the words of a run with their kinds; `split` puts the names at the odd places."""
    for place, part in enumerate(named.split(run)):
        if place % 2:
            yield part, _NAME
        elif part:
            yield from ((word, _WORD) for word in cut(part))
