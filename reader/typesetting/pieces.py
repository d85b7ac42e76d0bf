"""How is an article cut into pieces that are laid out in one go?

A block is one piece, or several of bounded length, so that a paragraph of 400,000
characters costs no more at once than a short one.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.text.model import BlockKind
from reader.typesetting.breaking import WIDE_CLOSERS
from reader.typesetting.styles import OPENING_SPACE, STYLES, BlockStyle

if TYPE_CHECKING:
    from reader.text.model import Article

PIECE_LENGTH = 4_000
"""A longer block is cut behind the next sentence end."""
_HEADS = frozenset({BlockKind.KICKER, BlockKind.HEADLINE, BlockKind.BYLINE})


class Piece(NamedTuple):
    """A block, or a bounded part of one very long block."""

    start: int
    end: int
    block: int
    style: BlockStyle
    opens: bool
    closes: bool
    """It ends its block: its last line stays ragged."""


def cut_into_pieces(article: Article) -> list[Piece]:
    """Return the pieces of all blocks of `article`, in order."""
    pieces: list[Piece] = []
    in_head = opening = False
    before: BlockKind | None = None
    style = STYLES[BlockKind.PARAGRAPH]
    for index, (block, begin) in enumerate(zip(article.blocks, article.block_starts, strict=True)):
        kind, finish = block.kind, begin + len(block.text)
        if kind is not before or opening:
            style = STYLES[kind]
            opening = in_head and kind not in _HEADS
            if opening:
                style = style._replace(before=max(style.before, OPENING_SPACE))
            in_head, before = kind in _HEADS, kind
        if finish - begin <= PIECE_LENGTH:
            pieces.append(Piece(begin, finish, index, style, opens=True, closes=True))
            continue
        cuts = [begin, *_cuts(block.text, begin), finish]
        for start, end in pairwise(cuts):
            pieces.append(Piece(start, end, index, style, start == begin, end == finish))
    return pieces


def _cuts(text: str, origin: int) -> list[int]:
    cuts: list[int] = []
    position = PIECE_LENGTH
    while position < len(text) - PIECE_LENGTH // 2:
        position = _sentence_end(text, position, position + PIECE_LENGTH // 2)
        cuts.append(origin + position)
        position += PIECE_LENGTH
    return cuts


def _sentence_end(text: str, start: int, stop: int) -> int:
    """Offset behind the first sentence that ends in the range, or `start`."""
    ends = [at for mark in "。！？；" if (at := text.find(mark, start, stop)) >= 0]
    if not ends:
        return start
    end = min(ends) + 1
    while text[end : end + 1] in WIDE_CLOSERS:
        end += 1
    return end
