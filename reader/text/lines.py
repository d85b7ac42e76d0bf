"""Lines: which lines has a text, how deep are they indented, how far apart do they stand?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.characters import LINE_BREAKS, in_brackets
from reader.text.model import Span
from reader.text.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(f"[^{in_brackets(LINE_BREAKS)}]+|[{in_brackets(LINE_BREAKS)}]")
_TAB = 4


def read_lines(text: str) -> Iterator[Piece]:
    """Yield every line of `text` with something on it, without the white space around it."""
    breaks = 0
    first = True
    for found in _LINE.finditer(text):
        content = found[0].strip()
        if not content:
            breaks += found[0] in LINE_BREAKS
            continue
        lead = len(found[0]) - len(found[0].lstrip())
        start = found.start() + lead
        yield Piece(
            content,
            (Span(start, start + len(content)),),
            indent=_columns(found[0][:lead]),
            gap=0 if first else max(0, breaks - 1),
        )
        breaks, first = 0, False


def _columns(space: str) -> int:
    wide = space.count("\u3000")
    return len(space) + wide + (_TAB - 1) * space.count("\t")
