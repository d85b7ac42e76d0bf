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
        self.narrow = bytearray()
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

    def _reserve(self, count: int) -> None:
        super()._reserve(count)
        self.narrow.extend(bytes(count))

    def _measure_inner(self, key: int, cell: Inner) -> None:  # noqa: ARG002 - every cell is one
        self._set_cell(key)

    def _measure_edge(self, key: int, cell: Edge) -> None:
        narrow = cell.char_class in _NARROW
        width = self._metrics.advance(cell.char) if narrow and cell.char else 0.0
        if cell.char_class is CharClass.SPACE and width >= _FULL_SPACE:
            narrow = False
        self.narrow[key] = narrow
        if narrow:
            trail = width if cell.char_class is CharClass.SPACE else 0.0
            width = 0.0 if cell.char_class is CharClass.JOINED else width
            self._set(key, width, trail, join=Join.FIXED)
        else:
            self._set_cell(key)

    def _set_cell(self, key: int) -> None:
        self._set(key, self.grid, self.grid - 1.0 - self.spacing.column, join=Join.FIXED)
