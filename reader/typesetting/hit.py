"""Which character lies at a point of a line?"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def cell_at(edges: Sequence[float], x: float) -> int:
    """Index of the cell that holds `x`, or the nearest one; `edges` ends with the right edge."""
    return min(max(bisect_right(edges, x) - 1, 0), max(len(edges) - 2, 0))


def boundary_at(edges: Sequence[float], x: float) -> int:
    """Index of the gap between cells nearest to `x`: 0 before the first cell."""
    if len(edges) <= 1:
        return 0
    cell = cell_at(edges, x)
    return cell + (x > (edges[cell] + edges[cell + 1]) / 2)


def is_inside(edges: Sequence[float], x: float) -> bool:
    """Whether `x` lies on the line's text."""
    return len(edges) > 1 and edges[0] <= x <= edges[-1]
