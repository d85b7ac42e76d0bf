"""How far apart must Han stand for their readings? Per word, and between words.

A reading is centred on its character. Inside a word all characters keep one pitch,
so that the spacing stays even; a reading may hang over a neighbour that has none, or
a shorter one, and two readings never touch (JIS X 4051, clreq on interlinear text).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_OVERHANG = 0.5
"""How far a reading may hang over a neighbour without one, in em of the base."""


def pitch(widths: Sequence[float], gap: float) -> float:
    """Distance between the characters of one word, in em of the base (at least 1).

    `widths` are the widths of the readings (0 for none) and `gap` the least space
    between two of them, in the same em.
    """
    widest = 1.0
    for left, right in pairwise(widths):
        if left and right:
            widest = max(widest, (left + right) / 2 + gap)
        else:
            widest = max(widest, 0.5 + max(left, right) / 2 + 0.5 - MAX_OVERHANG)
    return widest


def clearance(left: float, right: float, distance: float, gap: float) -> float:
    """Space to add between two words so that their readings keep `gap` apart.

    `left` and `right` are the widths of the readings of the last character of one word
    and the first of the next; `distance` lies between the centres of the two.
    """
    if not left or not right:
        return 0.0
    return max(0.0, (left + right) / 2 + gap - distance)


def overhang_excess(reading: float) -> float:
    """Space to add beside a reading that would hang more than half over its neighbour."""
    return max(0.0, (reading - 1.0) / 2 - MAX_OVERHANG)
