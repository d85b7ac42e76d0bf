"""Texts with readings in a short notation, and a font whose widths are easy to reckon."""

from __future__ import annotations

import random
from array import array

import pytest

from reader.text.annotated import KIND_CODES, Annotation, TokenKind
from reader.text.model import Article, Block, BlockKind
from reader.text.spans import Spans
from reader.typesetting.boxes import CellWidths
from reader.typesetting.cells import CellBook, CellReader
from reader.typesetting.metrics import Spacing

SYLLABLES = ("ē", "yī", "de", "zhuāng", "chuáng", "shuǎng", "xiǎng", "guó", "huì", "lǜ", "jiàn")
HAN = "国会市政府科技成果转化新质生产力企业发展改革研究人民今年全省登记合同"


class PlainFont:
    """Han and full-width marks are 1 em wide, all else half; letters of readings half."""

    def advance(self, char: str) -> float:
        return 1.0 if ord(char) > 0x2E7F or char in "“”‘’—…" else 0.5

    def syllable(self, text: str) -> float:
        return 0.5 * len(text)


def _kind(word: str, reading: str) -> TokenKind:
    if reading:
        return TokenKind.WORD
    if word.isspace():
        return TokenKind.SPACE
    if word[0].isdigit():
        return TokenKind.NUMBER
    if word[0].isascii() and word[0].isalpha():
        return TokenKind.LATIN
    return TokenKind.WORD if "\u4e00" <= word[0] <= "\u9fff" else TokenKind.PUNCTUATION


def annotated(tokens: list[tuple[str, str]]) -> tuple[str, Annotation]:
    """The text and annotation of (word, its syllables one space apart) pairs."""
    starts, kinds, table, ids = array("I"), bytearray(), [""], {"": 0}
    syllables = array("H")
    text = ""
    for word, reading in tokens:
        starts.append(len(text))
        kinds.append(KIND_CODES[_kind(word, reading)])
        text += word
        parts = reading.split() if reading else [""] * len(word)
        assert len(parts) == len(word)
        for part in parts:
            if part not in ids:
                ids[part] = len(table)
                table.append(part)
            syllables.append(ids[part])
    starts.append(len(text))
    return text, Annotation(starts, bytes(kinds), syllables, tuple(table), Spans.of(()))


class Setter:
    """Sets paragraphs in the plain font."""

    def __init__(self, spacing: Spacing) -> None:
        self.spacing = spacing

    def cells(self, tokens, visible=None):
        """Cells, widths, text and annotation of a paragraph."""
        text, annotation = annotated(tokens)
        book = CellBook(annotation.table)
        cells = CellReader(book, text, annotation).read(0, len(text), visible)
        widths = CellWidths(book, annotation.table, PlainFont(), self.spacing)
        widths.grow()
        return cells, widths, text, annotation


@pytest.fixture
def setter() -> Setter:
    return Setter(Spacing())


@pytest.fixture
def solid() -> Setter:
    """Sets paragraphs without readings."""
    return Setter(Spacing().without_readings())


@pytest.fixture
def font() -> PlainFont:
    return PlainFont()


def _random_tokens(seed: int, length: int) -> list[tuple[str, str]]:
    dice = random.Random(seed)
    tokens: list[tuple[str, str]] = []
    total = 0
    while total < length:
        roll = dice.random()
        if roll < 0.72:
            count = dice.choice((1, 1, 2, 2, 2, 3, 4))
            word = "".join(dice.choices(HAN, k=count))
            token = word, " ".join(dice.choices(SYLLABLES, k=count))
        elif roll < 0.88:
            token = dice.choice("，。、；：？！,;:?!”’）》」”·%"), ""
        elif roll < 0.94:
            token = dice.choice("“‘（《「(【"), ""
        elif roll < 0.96:
            tokens += [("—", ""), ("—", "")] if dice.random() < 0.5 else [("…", ""), ("…", "")]
            continue
        else:
            token = dice.choice(("3.27%", "2024", "1,000", "4467", "GDP", "5G", "iPhone")), ""
        tokens.append(token)
        total += len(token[0])
    return tokens


@pytest.fixture
def random_tokens():
    """Paragraphs made of words, marks, numbers and Latin in random order."""
    return _random_tokens


@pytest.fixture
def read():
    """Turns (word, reading) pairs, one list a block, into an article with its annotation."""

    def make(*blocks: list[tuple[str, str]], kind: BlockKind = BlockKind.PARAGRAPH):
        tokens: list[tuple[str, str]] = []
        for index, block in enumerate(blocks):
            tokens += ([("\n", "")] if index else []) + block
        _, annotation = annotated(tokens)
        texts = ["".join(word for word, _ in block) for block in blocks]
        return Article(tuple(Block(kind, text, ()) for text in texts)), annotation

    return make
