"""Cutting a run of Han into words: the likeliest way through the word list.

A unigram model: a word costs the negative logarithm of its frequency, and the cheapest
way wins. Whatever comes out is a word of the list or a single character, so that it can
be looked up. Longest match would cut 和了解 into 和了 and 解; this does not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import BadInputError, MissingComponentError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

COSTS_FORMAT = "bilingual-reader word costs 1"
FORMAT = "bilingual-reader segmenter 1"
UNIT = 12
"""Costs are in twelfths of a nat, so that one byte holds them."""
RARE = 200
"""Cost of a word of the list that was never counted."""
UNKNOWN = 230
"""Cost of a character by itself that was never counted."""
GIVEN = 40
"""Cost of a word somebody asked for: it wins over what it is made of."""
AVOIDED = 1023
"""Cost of a word of the list that a text is better not cut into."""
_BASE = 0x100
"""Numbers are kept as characters from here on, clear of line feeds and tabs."""
_FAR = 1 << 30
_PAIR = 2
_REMEDY = "run “python3 packaging/dev.py prepare”, or install the program again"


@dataclass(frozen=True, slots=True)
class WordCosts:
    """How usual words are, as counted when the program was made."""

    costs: Mapping[str, int]
    """Cost of each counted word and single character, below `RARE`."""
    avoided: frozenset[str]
    """Words of the dictionary that a text is better not cut into: 那是, 一次, 成了."""


@dataclass(frozen=True, slots=True)
class Segmenter:
    """A word list with the cost of every word."""

    costs: Mapping[str, int]
    """Cost of each word and of each counted character by itself."""
    reach: Mapping[str, int]
    """Length of the longest word that begins with two characters, where it is over two."""

    @classmethod
    def of(cls, words: Iterable[str], known: WordCosts) -> Segmenter:
        """Make a segmenter over `words`."""
        costs, avoided = known.costs, known.avoided
        table = {word: costs.get(word, RARE) for word in words}
        table |= dict.fromkeys(avoided & table.keys(), AVOIDED)
        table |= {word: cost for word, cost in costs.items() if len(word) == 1}
        return cls(table, _reach(table))

    def with_words(self, words: Iterable[str]) -> Segmenter:
        """Return a segmenter that prefers `words` to what they are made of."""
        given = {word: min(GIVEN, self.costs.get(word, GIVEN)) for word in words if len(word) > 1}
        reach = dict(self.reach)
        for pair, length in _reach(given).items():
            reach[pair] = max(length, reach.get(pair, 0))
        return Segmenter({**self.costs, **given}, reach)

    def cut(self, han: str) -> list[str]:
        """Cut a run of Han into words, in order and without gaps."""
        origins = self._origins(han)
        words: list[str] = []
        end = len(han)
        while end:
            start = origins[end]
            words.append(han[start:end])
            end = start
        words.reverse()
        return words

    def best_cut(self, word: str) -> int:
        """Where to cut `word` in two: into the fewest and then the cheapest words."""

        def cost(place: int) -> tuple[int, int]:
            parts = (*self.cut(word[:place]), *self.cut(word[place:]))
            return len(parts), sum(self.costs.get(part, UNKNOWN) for part in parts)

        return min(range(1, len(word)), key=cost)

    def _origins(self, han: str) -> list[int]:
        """For each end of a word, where the word on the cheapest way there begins."""
        cost_of, reach_of = self.costs.get, self.reach.get
        size = len(han)
        best = [0] + [_FAR] * (size + 1)  # one more, for the pair that the last one lacks
        origins = list(range(-1, size + 1))
        for start, character in enumerate(han):
            here = best[start]
            after = here + cost_of(character, UNKNOWN)
            if after < best[start + 1]:
                best[start + 1] = after
                origins[start + 1] = start
            pair = han[start : start + _PAIR]
            cost = cost_of(pair)
            if cost is not None and here + cost < best[start + _PAIR]:
                best[start + _PAIR] = here + cost
                origins[start + _PAIR] = start
            longest = reach_of(pair)
            if longest is not None:
                for end in range(start + _PAIR + 1, min(start + longest, size) + 1):
                    cost = cost_of(han[start:end])
                    if cost is not None and here + cost < best[end]:
                        best[end] = here + cost
                        origins[end] = start
        return origins


def read_costs(path: Path) -> WordCosts:
    """Read the counted costs at `path`: a line for each cost, led by the avoided words.

    Raises `BadInputError`.
    """
    try:
        header, avoided, *lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, ValueError) as error:
        raise BadInputError(path, "the word costs cannot be read", _REMEDY) from error
    if header != COSTS_FORMAT:
        raise BadInputError(path, "this is not a file of word costs", _REMEDY)
    costs = {word: cost for cost, line in enumerate(lines) for word in line.split()}
    return WordCosts(costs, frozenset(avoided.split()))


def write_costs(path: Path, known: WordCosts) -> None:
    """Keep `known` in the file at `path`. Raises `OSError`."""
    lines: list[list[str]] = [[] for _ in range(RARE)]
    for word, cost in sorted(known.costs.items()):
        lines[cost].append(word)
    rows = (COSTS_FORMAT, " ".join(sorted(known.avoided)), *map(" ".join, lines))
    path.write_text("\n".join(rows), encoding="utf-8", newline="\n")


def write(path: Path, segmenter: Segmenter, words: Collection[str]) -> None:
    """Keep a `segmenter` made from `words` in a file that loads fast. Raises `OSError`."""
    costs = segmenter.costs
    singles = [word for word in costs if len(word) == 1]
    lines = (
        FORMAT,
        _packed(costs[word] for word in words),
        "".join(singles),
        _packed(costs[one] for one in singles),
        "\t".join(segmenter.reach),
        _packed(segmenter.reach.values()),
    )
    path.write_bytes("\n".join(lines).encode("utf-16-le"))


def read(path: Path, words: Collection[str]) -> Segmenter:
    """Read the segmenter at `path`, made from the same `words` in the same order.

    Raises `MissingComponentError` when there is none or it is of other words.
    """
    try:
        fields = path.read_bytes().decode("utf-16-le").split("\n")
        made_by, costs, singles, single_costs, pairs, lengths = fields
        _check(made_by)
        table = dict(zip(words, _unpacked(costs), strict=True))
        table.update(zip(singles, _unpacked(single_costs), strict=True))
        reach = dict(zip(pairs.split("\t"), _unpacked(lengths), strict=True))
    except (OSError, ValueError) as error:
        raise MissingComponentError(f"the segmenter {path.name}", _REMEDY) from error
    return Segmenter(table, reach)


def _check(made_by: str) -> None:
    if made_by != FORMAT:
        raise ValueError(made_by)


def _packed(numbers: Iterable[int]) -> str:
    return "".join(chr(_BASE + number) for number in numbers)


def _unpacked(text: str) -> Iterable[int]:
    return (ord(character) - _BASE for character in text)


def _reach(words: Iterable[str]) -> dict[str, int]:
    reach: dict[str, int] = {}
    for word in words:
        if len(word) > reach.get(word[:_PAIR], _PAIR):
            reach[word[:_PAIR]] = len(word)
    return reach
