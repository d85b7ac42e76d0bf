"""Where does every character of a line stand? Cells become lines and positions.

Everything is in em of the paragraph's face; `reader.typesetting.flow` multiplies by
the font size and stacks the lines.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reader.typesetting.breaking import LineBreaker, LineStart
from reader.typesetting.cells import Cells

if TYPE_CHECKING:
    from array import array

    from reader.typesetting.boxes import CellWidths

MOST_STRETCH = 0.6
"""A line whose gaps would open further than this, in em, stays ragged."""
_EVEN_ENOUGH = 0.25
_LOPSIDED = 0.6
_WHOLE_WORDS = bytes.maketrans(bytes([LineStart.INSIDE_WORD]), bytes([LineStart.EMERGENCY]))


class LinePositions(NamedTuple):
    """One line: left edges of its cells, the right edge last, in em from its left end."""

    edges: tuple[float, ...]
    shifts: tuple[float, ...]
    """Where each glyph's origin lies, from its cell's left edge."""
    justified: bool
    """The line ends exactly at the measure."""


def break_paragraph(cells: Cells, widths: CellWidths, measure: float, indent: float) -> list[int]:
    """Return the offset in `cells` of every line set to `measure` em.

    The first line is indented by `indent` em. An empty paragraph has one line.
    """
    keys = cells.keys
    if not keys:
        return [0]
    widths.grow(keys)
    ends = widths.ends(keys)
    breaker = LineBreaker(ends, keys, widths.trail, widths.lead, cells.marks)
    return breaker.starts(max(measure - indent, 1.0), max(measure, 1.0))


def break_evenly(cells: Cells, widths: CellWidths, measure: float) -> list[int]:
    """Return line starts for a head: no more lines than `measure` needs, of like length.

    Words stay whole, because a ragged head has no edge that would suffer.
    """
    whole = Cells(cells.keys, cells.marks.translate(_WHOLE_WORDS))
    found = break_paragraph(whole, widths, measure, 0.0)
    if len(found) == 1:
        return found
    if len(found) == 2 and (pause := _break_at_pause(whole, widths, measure)):  # noqa: PLR2004
        return [0, pause]
    narrow, wide = measure / 2, measure
    while wide - narrow > _EVEN_ENOUGH:
        middle = (narrow + wide) / 2
        starts = break_paragraph(whole, widths, middle, 0.0)
        if len(starts) > len(found):
            narrow = middle
        else:
            wide, found = middle, starts
    return found


def _break_at_pause(cells: Cells, widths: CellWidths, measure: float) -> int:
    """Where a head of two lines pauses, if neither line gets too long or short; else 0."""
    ends = widths.ends(cells.keys)
    best, least = 0, _LOPSIDED * measure
    for at in range(1, len(ends)):
        if cells.marks[at] == LineStart.FREE and widths.is_pause(cells.keys[at - 1]):
            first, second = ends[at - 1], ends[-1] - ends[at - 1]
            if max(first, second) <= measure and abs(first - second) < least:
                best, least = at, abs(first - second)
    return best


def set_line(
    cells: Cells, widths: CellWidths, start: int, end: int, room: float, *, justify: bool
) -> LinePositions:
    """Return the positions of the cells ``[start, end)`` in a line `room` em wide."""
    keys = cells.keys[start:end]
    if not keys:
        return LinePositions((0.0,), (), justified=False)
    widths.grow(keys)
    steps = widths.steps(keys)
    steps[-1] -= widths.trail[keys[-1]]
    left = 0.0 - widths.lead[keys[0]]
    slack = room - left - sum(steps)
    stretched = (justify or slack < 0) and _stretch(steps, keys, widths, slack)
    edges = tuple(accumulate(steps, initial=left))
    shifts = tuple(map(widths.shift.__getitem__, keys))
    return LinePositions(edges, shifts, justified=stretched)


def _stretch(steps: list[float], keys: array[int], widths: CellWidths, slack: float) -> bool:
    """Spread `slack` over the gaps of a line; False where it is too much to look well."""
    loose = [widths.loose[key] for key in keys]
    tight = [widths.tight[key] for key in keys]
    loose[-1] = tight[-1] = 0
    between, inside = sum(loose), sum(tight)
    if not between + inside:
        return False
    word = min(max(slack, 0.0) / between, widths.spacing.word_stretch) if between else 0.0
    every = (slack - word * between) / (between + inside)
    if every > MOST_STRETCH or (not inside and word + every > MOST_STRETCH):
        return False
    for index, (gap, inner) in enumerate(zip(loose, tight, strict=True)):
        if gap:
            steps[index] += word + every
        elif inner:
            steps[index] += every
    return True
