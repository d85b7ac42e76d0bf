"""The labelled sentences that the polyphone model is trained on and measured with.

Read from ``../shared/data/pinyin`` (see the README beside this file for origins) and
from ``own.tsv``, our own sentences. One `Example` is one marked character.
"""

from __future__ import annotations

import lzma
import random
import re
from typing import TYPE_CHECKING, NamedTuple

from reader.dictionary.numbered import to_marks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MARK = "▁"
_OWN = re.compile(r"(.)(?:\[([a-z:]+\d)\])?")
SEED = 5
HELD_OUT = 3
"""One sentence in three of CPP dev is held out while developing."""


class Example(NamedTuple):
    """One marked character and its right reading."""

    text: str
    offset: int
    syllable: str
    """Tone-marked, without a mark for the neutral tone."""

    @property
    def character(self) -> str:
        """The character in question."""
        return self.text[self.offset]


def g2pl(folder: Path, part: str) -> list[Example]:
    """g2pL's ``train`` or ``dev``: 114 frequent polyphones."""
    name = "train.sent.xz" if part == "train" else f"{part}.sent"
    return _pairs(folder / "g2pl" / name, folder / "g2pl" / f"{part}.lb")


def cpp(folder: Path, part: str = "dev") -> list[Example]:
    """CPP: 623 polyphones, most of them rare."""
    return _pairs(folder / "cpp" / f"{part}.sent", folder / "cpp" / f"{part}.lb")


def cpp_split(folder: Path) -> tuple[list[Example], list[Example]]:
    """CPP dev in two parts, for training and held out."""
    examples = cpp(folder)
    random.Random(SEED).shuffle(examples)  # noqa: S311 - a split, no secret
    size = len(examples) // HELD_OUT
    return examples[size:], examples[:size]


def sentences(folder: Path) -> list[Example]:
    """Read the hand-written news lines; for measuring only."""
    rows = (line.split("\t") for line in _lines(folder / "sentences.tsv"))
    return [_example(text, reading) for text, reading in rows]


def own(path: Path) -> Iterator[Example]:
    """Our own sentences, several marked characters a line."""
    for line in _lines(path):
        parts = _OWN.findall(line)
        text = "".join(character for character, _ in parts)
        for offset, (_, reading) in enumerate(parts):
            if reading:
                yield Example(text, offset, to_marks(reading))


def _pairs(texts: Path, labels: Path) -> list[Example]:
    return [_example(*pair) for pair in zip(_lines(texts), _lines(labels), strict=True)]


def _example(text: str, reading: str) -> Example:
    return Example(text.replace(_MARK, ""), text.index(_MARK), to_marks(reading.strip()))


def _lines(path: Path) -> list[str]:
    if path.suffix == ".xz":
        with lzma.open(path, "rt", encoding="utf-8") as stream:
            return stream.read().rstrip("\n").split("\n")
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")
