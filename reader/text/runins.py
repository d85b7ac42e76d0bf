"""Run-in heads: which short sentence opens a section instead of being a paragraph?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.model import Block, BlockKind
from reader.text.pieces import length

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 16
_LEAST_NEIGHBOUR = 40
_PLAIN = re.compile(r"[^，,。：:；;！!？?…（(]{3,}[。？?]$")
_NARRATIVE = re.compile(r"[他她它我你咱]|[了着过]。$")


def with_run_ins(blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks of an article, its run-in heads recognised.

    A run-in head is one plain sentence between two long paragraphs, in an article that
    has sub-heads, a byline or a kicker, as newspaper articles do.
    """
    is_news = any(
        block.kind in (BlockKind.SUBHEAD, BlockKind.BYLINE, BlockKind.KICKER) for block in blocks
    )
    if not is_news:
        return list(blocks)
    result = list(blocks)
    texts = [i for i, block in enumerate(blocks) if block.kind is not BlockKind.CAPTION]
    for before, index, behind in zip(texts, texts[1:], texts[2:], strict=False):
        if _is_run_in(blocks[before], blocks[index], blocks[behind]):
            result[index] = Block(BlockKind.RUN_IN, blocks[index].text, blocks[index].spans)
    return result


def _is_run_in(before: Block, block: Block, behind: Block) -> bool:
    return (
        block.kind is BlockKind.PARAGRAPH
        and before.kind in (BlockKind.PARAGRAPH, BlockKind.LIST)
        and behind.kind is BlockKind.PARAGRAPH
        and length(block.text) <= _LONGEST
        and min(length(before.text), length(behind.text)) >= _LEAST_NEIGHBOUR
        and _PLAIN.fullmatch(block.text) is not None
        and _NARRATIVE.search(block.text) is None
    )
