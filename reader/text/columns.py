"""Columns: is the text cut at a column width, and which of its lines belong together?

Text copied out of a PDF has a line break at every line end of the column. Such a line is
full: the next unbreakable cluster would not have fitted. Paragraphs begin at an indent or
after a line that is not full.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.text.bylines import parse_byline, parse_credits
from reader.text.captions import is_caption
from reader.text.characters import CLOSERS, COMMAS, OPENERS, SENTENCE_MARKS, columns, in_brackets
from reader.text.furniture import furniture_kind
from reader.text.heads import list_marker
from reader.text.pieces import Piece, is_closed, is_longer, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NOT_FIRST = in_brackets(CLOSERS + COMMAS + SENTENCE_MARKS + "·%℃. ")
_CLUSTER = re.compile(
    rf"[{in_brackets(OPENERS)}]*(?:[A-Za-z0-9.%+/-]+|——|……|"
    rf".)(?:[{_NOT_FIRST}]+(?<=\s).)?[{_NOT_FIRST}]*",
    re.DOTALL,
)
"""What may not be torn apart by a line break."""
_PUNCTUATED = re.compile(f"[{in_brackets(COMMAS + SENTENCE_MARKS)}…]$")
_ITEM_END = re.compile(r"[;；。:：]$")
_ASCII_MARK = re.compile(r"[,;:?!()]")

_LEAST_WIDTH = 16
_BUCKET = 6
"""Lines looked at together; a page may have columns of different widths."""
_SLACK = 1
_INDENT = 4
_LONGEST_NAMES = 60
_HANGING = 6
"""Columns by which closing marks may hang over the edge."""
_LEAST_SUPPORT = 3
_LEAST_CONCENTRATION = 0.12
_SAMPLE = 500
_LONGEST_LINE = 120
_LEAST_SHARE = 0.3
_MOST_PUNCTUATED = 0.5
"""More line ends than that fall on a mark in a poem or a list, not in a column."""


def gather(lines: Sequence[Piece]) -> list[Piece]:
    """Return the lines, or the paragraphs that they make where the text is cut in columns."""
    measure = max(_MEASURES, key=lambda one: _concentration(lines, one))
    if _concentration(lines, measure) < _LEAST_CONCENTRATION:
        return list(lines)
    goes_on = _goes_on(lines, _full_lines(lines, measure))
    if not _is_cut(lines, goes_on):
        return list(lines)
    pieces: list[Piece] = []
    group: list[Piece] = []
    for line, more in zip(lines, [*goes_on, False], strict=False):
        group.append(line)
        if not more:
            pieces.append(joined(group, "the line is as wide as the column", 0.95))
            group = []
    return pieces


def _goes_on(lines: Sequence[Piece], full: Sequence[bool]) -> list[bool]:
    """Whether each line but the last is continued by the next one."""
    spacing = _usual_gap(lines)
    alone = [_stands_alone(line.text) for line in lines]
    may = [
        is_full and not any(apart) and _may_follow(line, following, spacing)
        for is_full, apart, (line, following) in zip(
            full, pairwise(alone), pairwise(lines), strict=False
        )
    ]
    ends = _run_ends(lines, [*may, False])
    return [
        is_open and (not is_closed(lines[index].text) or ends[index + 1] or _credited(lines, index))
        for index, is_open in enumerate(may)
    ]


def _run_ends(lines: Sequence[Piece], may: Sequence[bool]) -> list[bool]:
    """Whether the run of full lines that begins at each line ends like a paragraph.

    Where it does not, it is a head below the full last line of a paragraph, unless it breaks
    off at the end of a column, in a full line.
    """
    ends: list[bool] = []
    for index in range(len(lines) - 1, -1, -1):
        ends.append(ends[-1] if may[index] else is_closed(lines[index].text))
    return ends[::-1]


def _credited(lines: Sequence[Piece], index: int) -> bool:
    """Whether the line behind the one at `index` makes a caption of it."""
    return not lines[index].indent and is_caption(lines[index].text + lines[index + 1].text)


def _columns_wide(text: str) -> int:
    return columns(text)


def _marks_wide(text: str) -> int:
    """Columns of a text whose full-width marks were made half-width after it was cut."""
    return columns(text) + len(_ASCII_MARK.findall(text))


def _characters(text: str) -> int:
    return 2 * len(text)


_MEASURES = (_columns_wide, _marks_wide, _characters)


def _concentration(lines: Sequence[Piece], measure: Callable[[str], int]) -> float:
    """Share of lines that have one of the two commonest neighbouring widths."""
    step = 1 + len(lines) // _SAMPLE
    sample = [line.indent + measure(line.text[:_LONGEST_LINE]) for line in lines[::step]]
    widths = Counter(sample)
    most = max((count + widths[width + 1] for width, count in widths.items()), default=0)
    return most / len(sample) if sample else 0.0


def _full_lines(lines: Sequence[Piece], measure: Callable[[str], int]) -> list[bool]:
    # A paragraph's indent is two full-width characters, with how many spaces it may be copied.
    indents = [_INDENT if 0 < line.indent < _INDENT else line.indent for line in lines]
    widths = [indent + measure(line.text) for indent, line in zip(indents, lines, strict=True)]
    clusters = [measure(_first_cluster(line.text)) for line in lines[1:]]
    edges = [_edges(widths, start) for start in range(0, len(widths), _BUCKET)]
    return [
        any(
            width + cluster > edge - _SLACK and width <= edge + _HANGING
            for edge in edges[index // _BUCKET]
        )
        for index, (width, cluster) in enumerate(zip(widths, clusters, strict=False))
    ]


def _first_cluster(text: str) -> str:
    found = _CLUSTER.match(text)
    return found[0] if found else ""


def _edges(widths: Sequence[int], start: int) -> set[int]:
    """Column widths around the bucket at `start`: before it, behind it, on both sides."""
    before, behind = max(0, start - _BUCKET), start + 2 * _BUCKET
    windows = ((before, start + _BUCKET), (start, behind), (before, behind))
    return {
        edge
        for first, last in windows
        if (edge := _commonest(widths[first:last], small=len(widths) <= _BUCKET))
    }


def _commonest(widths: Sequence[int], *, small: bool) -> int:
    counts = Counter(width for width in widths if width >= _LEAST_WIDTH)
    if not counts:
        return 0
    support, edge = max(
        (count + counts[width - 1] + counts[width + 1], width) for width, count in counts.items()
    )
    return edge if support >= _LEAST_SUPPORT - small else 0


def _usual_gap(lines: Sequence[Piece]) -> int:
    """Blank lines that stand between any two lines, so that they mean nothing."""
    gaps = sorted(line.gap for line in lines[1:])
    return gaps[len(gaps) // 10] if gaps else 0


def _may_follow(line: Piece, following: Piece, spacing: int) -> bool:
    """Whether nothing but the wording speaks against `following` going on where `line` ends."""
    if following.gap > spacing or following.indent > 1:
        return False
    marker = list_marker(following.text)
    if marker == "bullet" or (marker and _ITEM_END.search(line.text)):
        return False
    return not is_closed(line.text) or furniture_kind(following.text) is None


def _stands_alone(text: str) -> bool:
    """Whether `text` is a whole line of names."""
    return not is_longer(text, _LONGEST_NAMES) and bool(parse_byline(text) or parse_credits(text))


def _is_cut(lines: Sequence[Piece], goes_on: Sequence[bool]) -> bool:
    cut = [line for line, more in zip(lines, goes_on, strict=False) if more]
    least = 2 if len(lines) <= _BUCKET else _LEAST_SUPPORT
    if len(cut) < least or len(cut) < _LEAST_SHARE * len(lines):
        return False
    punctuated = sum(_PUNCTUATED.search(line.text) is not None for line in cut)
    return punctuated <= _MOST_PUNCTUATED * len(cut)
