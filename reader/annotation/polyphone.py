"""Reading polyphones in context with a small linear model.

For every character with several readings the model holds a weight for each cue and
reading (`reader.annotation.cues`). Weights of all readings of a character sit in one
integer, side by side, so that one look-up and one addition serve them all. Trained by
``packaging/models/polyphone/train.py``; blocks are unpacked when a character first occurs.
"""

from __future__ import annotations

import json
import math
import zlib
from array import array
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING, TypedDict

from reader.errors import BadInputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from reader.annotation.cues import Passage

FORMAT = b"bilingual-reader polyphones 1\n"
SHIFT = 20
"""Bits for the sum of one reading's weights."""
_TWO = 2
_HALF = 1 << (SHIFT - 1)
_MASK = (1 << SHIFT) - 1
_WORD = 4
"""Size in bytes of the numbers that hold the file together."""
_ONLY = 0.99
"""Confidence in the one reading that a character was ever seen with."""
_REMEDY = "install the program again; until then readings come from the dictionary"


class _Head(TypedDict):
    """The first part of a model file."""

    index: dict[str, tuple[str, float, list[int], int, int]]
    """For each character: syllables, scale, biases, start and end of its block."""
    calibration: tuple[float, float]
    """Slope and intercept of the logistic curve from lead to confidence."""
    frequent: str
    """Characters learnt from sentences that people labelled for them."""
    words: str
    coarse: str
    fine: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What the model says about one character."""

    offset: int
    syllable: str
    confidence: float
    """Chance that the syllable is right, between 0 and 1."""
    options: tuple[tuple[str, float], ...]
    """All readings the model knows with their chances, the likeliest first."""


@dataclass(frozen=True, slots=True)
class _Block:
    """The model of one character."""

    syllables: tuple[str, ...]
    scale: float
    bias: int
    weights: Mapping[str, int]

    def scores(self, cues: Sequence[str]) -> list[float]:
        """Score of each syllable; the highest wins."""
        total = self.bias + sum(map(self.weights.get, cues, repeat(0)))
        planes: list[float] = []
        for _ in range(1 if len(self.syllables) == _TWO else len(self.syllables)):
            low = ((total + _HALF) & _MASK) - _HALF
            planes.append(low * self.scale)
            total = (total - low) >> SHIFT
        return [-planes[0], planes[0]] if len(planes) == 1 else planes


class PolyphoneModel:
    """The weights, unpacked one character at a time."""

    def __init__(self, head: _Head, data: bytes) -> None:
        """Take the two parts of a model file; `load` reads one."""
        self._index = head["index"]
        self._calibration = head["calibration"]
        self._data = data
        self._blocks: dict[str, _Block] = {}
        pairs = zip(head["words"].split(" "), head["coarse"], head["fine"], strict=True)
        self.classes = {word: coarse + fine for word, coarse, fine in pairs}
        """Distributional classes of words, for `Lexis`."""
        self.characters = frozenset(self._index)
        """Characters that the model reads."""
        self.frequent = frozenset(head["frequent"])
        """Characters that it reads better than a dictionary does even inside a known word."""

    @classmethod
    def load(cls, path: Path) -> PolyphoneModel:
        """Read the model at `path`. Raises `BadInputError` when it is missing or damaged."""
        try:
            content = path.read_bytes()
        except OSError as error:
            cause = f"the reading model cannot be read ({error.strerror or error})"
            raise BadInputError(path, cause, _REMEDY) from error
        body, checksum = content[:-_WORD], content[-_WORD:]
        if not body.startswith(FORMAT) or zlib.crc32(body).to_bytes(_WORD, "big") != checksum:
            raise BadInputError(path, "the reading model is damaged", _REMEDY)
        start = len(FORMAT) + _WORD
        end = start + int.from_bytes(body[len(FORMAT) : start], "big")
        try:
            return cls(json.loads(zlib.decompress(body[start:end])), body[end:])
        except (KeyError, TypeError, ValueError, zlib.error) as error:
            raise BadInputError(path, "the reading model is damaged", _REMEDY) from error

    def read(self, passage: Passage, first: int, last: int) -> Iterator[Reading]:
        """Read the polyphones of `passage` from the code point `first` up to `last`."""
        starts, plain = passage.starts, passage.plain(first, last)
        token = passage.token_at(first)
        for offset, character in enumerate(plain, start=first):
            if character not in self.characters:
                continue
            while starts[token + 1] <= offset:
                token += 1
            yield self._read_one(character, offset, passage.cues(offset, token))

    def _read_one(self, character: str, offset: int, cues: Sequence[str]) -> Reading:
        block = self._blocks.get(character) or self._unpack(character)
        if not block.weights:
            only = block.syllables[0]
            return Reading(offset, only, _ONLY, ((only, _ONLY),))
        ranked = sorted(zip(block.scores(cues), block.syllables, strict=True), reverse=True)
        best, syllable = ranked[0]
        slope, intercept = self._calibration
        chance = 1 / (1 + math.exp(-(slope * (best - ranked[1][0]) + intercept)))
        shares = [math.exp(slope * (score - best)) for score, _ in ranked[1:]]
        rest = (1 - chance) / sum(shares)
        others = ((one, share * rest) for share, (_, one) in zip(shares, ranked[1:], strict=True))
        return Reading(offset, syllable, chance, ((syllable, chance), *others))

    def _unpack(self, character: str) -> _Block:
        syllables, scale, bias, start, end = self._index[character]
        names, _, values = zlib.decompress(self._data[start:end]).partition(b"\0")
        cues = names.decode("utf-8").split("\t") if names else []
        size = len(cues)
        totals: Sequence[int] = array("b", values[:size])
        for shift, at in enumerate(range(size, len(values), size or 1), start=1):
            plane = array("b", values[at : at + size])
            pairs = zip(totals, plane, strict=True)
            totals = [total + (one << SHIFT * shift) for total, one in pairs]
        weights = dict(zip(cues, totals, strict=True))
        block = _Block(tuple(syllables.split(" ")), scale, _side_by_side(bias), weights)
        self._blocks[character] = block
        return block


def _side_by_side(numbers: Iterable[int]) -> int:
    return sum(number << (SHIFT * place) for place, number in enumerate(numbers))
