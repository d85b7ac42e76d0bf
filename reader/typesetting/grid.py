"""How is a text set on a grid, one character a cell, as exercise books do it?

Han and full-width marks take one cell each and keep it: nothing is compressed, stretched
or hung. A number or a Latin run keeps its own widths, and the cells that it covers are
counted whole, so that the Han behind it stand on the grid again.
"""

from __future__ import annotations

from itertools import accumulate
from math import ceil
from typing import TYPE_CHECKING

from reader.typesetting.boxes import CellWidths
from reader.typesetting.breaking import CharClass
from reader.typesetting.cells import Join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.typesetting.cells import CellBook, Edge, Inner
    from reader.typesetting.metrics import FontMetrics, Spacing

_NARROW = frozenset({CharClass.NARROW, CharClass.NARROW_MARK, CharClass.SPACE, CharClass.JOINED})
_FULL_SPACE = 0.9
_EPSILON = 1e-6


class GridWidths(CellWidths):
    """The widths of all cells of a book on a grid."""

    def __init__(
        self,
        book: CellBook,
        syllables: tuple[str, ...],
        metrics: FontMetrics,
        spacing: Spacing,
    ) -> None:
        """Make the grid wide enough for the widest of `syllables`."""
        super().__init__(book, syllables, metrics, spacing)
        gap = spacing.syllable_gap * spacing.ruby_ratio
        widest = max(map(self.reading, range(len(syllables))), default=0.0)
        self.grid = max(1.0 + spacing.column, widest + gap)
        self.narrow: list[bool] = []
        """Whether the cell belongs to a run that keeps its own widths."""

    def ends(self, keys: Sequence[int]) -> list[float]:
        """Right edges of the cells `keys`; a narrow run ends on the grid."""
        if not any(map(self.narrow.__getitem__, keys)):
            return super().ends(keys)
        return list(accumulate(self._snapped(keys, centred=False)))

    def steps(self, keys: Sequence[int]) -> list[float]:
        """Return the advances of a line's cells, narrow runs in the middle of theirs."""
        return self._snapped(keys, centred=True)

    def _snapped(self, keys: Sequence[int], *, centred: bool) -> list[float]:
        steps = list(map(self.advance.__getitem__, keys))
        narrow = [self.narrow[key] for key in keys]
        start, count = 0, len(keys)
        while start < count:
            stop = start
            while stop < count and narrow[stop]:
                stop += 1
            if start < stop < count:  # what ends the line needs no grid behind it
                slack = self._slack(sum(steps[start:stop]))
                before = slack / 2 if centred and start else 0.0
                if before:
                    steps[start - 1] += before
                steps[stop - 1] += slack - before
            start = max(stop, start + 1)
        return steps

    def _slack(self, run: float) -> float:
        """Space behind a narrow run up to the next line of the grid."""
        return ceil(run / self.grid - _EPSILON) * self.grid - run

    def _measure_inner(self, cell: Inner) -> None:  # noqa: ARG002 - every cell is one
        self.narrow.append(False)
        self._add_cell()

    def _measure_edge(self, cell: Edge) -> None:
        narrow = cell.char_class in _NARROW
        width = self._metrics.advance(cell.char) if narrow and cell.char else 0.0
        if cell.char_class is CharClass.SPACE and width >= _FULL_SPACE:
            narrow = False
        self.narrow.append(narrow)
        if narrow:
            trail = width if cell.char_class is CharClass.SPACE else 0.0
            width = 0.0 if cell.char_class is CharClass.JOINED else width
            self._add(width, trail, 0.0, 0.0, Join.FIXED)
        else:
            self._add_cell()

    def _add_cell(self) -> None:
        self._add(self.grid, self.grid - 1.0 - self.spacing.column, 0.0, 0.0, Join.FIXED)
