"""Where does a sheet of paper end? Lines, stacked on an endless page, become sheets.

A line is never cut. A head stays with what follows it, and a paragraph leaves at least
two of its lines on either side of a break, as long as that costs only a little white.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_BACK = 8
"""Lines that a break may move up for the sake of a better one."""


class Strip(NamedTuple):
    """One line on the endless page."""

    top: int
    bottom: int
    block: int
    """Number of the block that the line belongs to."""
    with_next: bool = False
    """The line is part of a head: what follows stands on the same sheet."""


def paginate(strips: Sequence[Strip], height: int) -> list[tuple[int, int]]:
    """Return the lines of every sheet, first and behind the last, for sheets `height` high.

    A line that is higher than a sheet gets one of its own.
    """
    sheets: list[tuple[int, int]] = []
    start = 0
    while start < len(strips):
        end = _fitting(strips, start, height)
        if end < len(strips):
            end = _better(strips, start, end)
        sheets.append((start, end))
        start = end
    return sheets


def _fitting(strips: Sequence[Strip], start: int, height: int) -> int:
    limit = strips[start].top + height
    end = start + 1
    while end < len(strips) and strips[end].bottom <= limit:
        end += 1
    return end


def _better(strips: Sequence[Strip], start: int, end: int) -> int:
    """Return the last place up to `end` where a sheet may well end."""
    for place in range(end, max(start + 1, end - _MOST_BACK), -1):
        if not _is_poor(strips, place):
            return place
    return end


def _is_poor(strips: Sequence[Strip], place: int) -> bool:
    """Whether a break before the line at `place` tears something apart."""
    before, after = strips[place - 1], strips[place]
    if before.with_next:
        return True
    if before.block != after.block:
        return False
    lonely_first = place < 2 or strips[place - 2].block != before.block  # noqa: PLR2004
    lonely_last = place + 1 == len(strips) or strips[place + 1].block != after.block
    return lonely_first or lonely_last
