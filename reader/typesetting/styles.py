"""How is each kind of block set? Sizes, leading and spaces, as ratios of the text size."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reader.text.model import BlockKind


class Face(StrEnum):
    """A typeface of the page, by its task."""

    TEXT = "text"
    BOLD = "bold"
    LABEL = "label"
    """The sans of kickers, bylines and captions."""


class Tint(StrEnum):
    """What a block's ink is, by its task."""

    INK = "ink"
    SECONDARY = "secondary"
    ACCENT = "accent"


class BlockStyle(NamedTuple):
    """The setting of one kind of block."""

    face: Face = Face.TEXT
    tint: Tint = Tint.INK
    size: float = 1.0
    """Font size over the text size."""
    ruby: float = 0.5
    """Size of readings over the block's font size; 0 for a block without readings."""
    leading: float = 0.78
    """White between two lines without readings, in em of the block's font."""
    ruby_leading: float = 0.60
    """White between one line and the readings of the next, in em of the block's font."""
    before: float = 0.0
    """White above the block, in em of the text size."""
    after: float = 0.0
    indent: float = 0.0
    """First-line indent in em of the block's font."""
    justify: bool = False
    head: bool = False
    """Its lines are of like length and never split a word."""


_TEXT = BlockStyle(indent=2.0, after=0.32, justify=True)

STYLES: dict[BlockKind, BlockStyle] = {
    BlockKind.KICKER: BlockStyle(
        Face.LABEL, Tint.ACCENT, size=0.70, ruby=0.0, leading=0.5, after=0.30
    ),
    BlockKind.HEADLINE: BlockStyle(
        Face.BOLD, size=1.42, ruby=0.40, leading=0.36, ruby_leading=0.30, after=0.42, head=True
    ),
    BlockKind.BYLINE: BlockStyle(
        Face.LABEL, Tint.SECONDARY, size=0.70, ruby=0.0, leading=0.62, after=0.1
    ),
    BlockKind.PARAGRAPH: _TEXT,
    BlockKind.SUBHEAD: BlockStyle(
        Face.BOLD,
        size=1.10,
        ruby=0.45,
        leading=0.4,
        ruby_leading=0.34,
        before=0.75,
        after=0.30,
        head=True,
    ),
    BlockKind.RUN_IN: BlockStyle(Face.BOLD, indent=2.0, before=0.5, after=0.32, justify=True),
    BlockKind.CAPTION: BlockStyle(
        Face.LABEL,
        Tint.SECONDARY,
        size=0.80,
        ruby=0.56,
        leading=0.6,
        ruby_leading=0.5,
        before=0.3,
        after=0.7,
    ),
    BlockKind.LIST: BlockStyle(after=0.2, justify=True),
}
"""The style of every kind of block."""

OPENING_SPACE = 0.95
"""White between the head of an article and its first paragraph, in em of the text size."""
