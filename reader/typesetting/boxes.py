"""How wide is a cell, and where may it give? Cells become widths in em.

`CellWidths` turns the numbered cells of a `CellBook` into flat tables for one face and
one spacing. Each table is read at C speed by the line breaker. A cell is measured when the
first line with it is set, because a long text has so many; and a table ends with the last cell
that it was asked for, because heads know few.
"""

from __future__ import annotations

from array import array
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.typesetting.breaking import CharClass
from reader.typesetting.cells import Inner, Join
from reader.typesetting.ruby import clearance, overhang_excess, pitch

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from reader.typesetting.cells import CellBook, Edge
    from reader.typesetting.metrics import FontMetrics, Spacing

_WIDE_ENOUGH = 0.9
_HALF = 0.5
_LETTER = 0.55
"""Mean width of a letter, in em."""
_MOST_AIR = 0.35
_PAUSES = (CharClass.CLOSER, CharClass.SPACE)
_STRETCHING = frozenset({Join.WORD, Join.MIXED, Join.MARK})


class CellWidths:
    """The widths of all cells of a book in one face, in em of that face."""

    def __init__(
        self,
        book: CellBook,
        syllables: tuple[str, ...],
        metrics: FontMetrics,
        spacing: Spacing,
    ) -> None:
        """Measure for `metrics` and `spacing`; `syllables` is the annotation's table."""
        self.advance = array("d")
        """From a cell's left edge to the next one's, in an unstretched line."""
        self.trail = array("d")
        """Part of the advance that vanishes at the end of a line."""
        self.lead = array("f")
        """Part of the cell that vanishes at the start of a line."""
        self.shift = array("f")
        """Where the glyph's origin lies, from the cell's left edge (0 or negative)."""
        self.loose = bytearray()
        """1 where a justified line may open a gap behind the cell."""
        self.tight = bytearray()
        """1 where it may do so only when other gaps do not suffice."""
        self._book = book
        self._syllables = syllables
        self._metrics = metrics
        self.spacing = spacing
        self._readings: dict[int, float] = {}
        self._known = bytearray()
        self._unknown = 0

    def grow(self, keys: Collection[int] | None = None) -> None:
        """Measure the cells `keys` that were not measured before; None: the whole book."""
        if keys is None:
            keys = range(len(self._book))
        if len(self.advance) < len(self._book):
            more = max(keys, default=0) + 1 - len(self.advance)
            if more > 0:
                self._reserve(more)
        if self._unknown:
            known = self._known
            for key in set(keys):
                if not known[key]:
                    self._measure(key)

    def _reserve(self, count: int) -> None:
        """Make room for `count` more cells."""
        self._unknown += count
        for table in (self.advance, self.trail, self.lead, self.shift):
            table.frombytes(bytes(count * table.itemsize))
        for flags in (self.loose, self.tight, self._known):
            flags.extend(bytes(count))

    def _measure(self, key: int) -> None:
        self._known[key] = 1
        self._unknown -= 1
        cell = self._book.cell(key)
        if isinstance(cell, Inner):
            self._measure_inner(key, cell)
        else:
            self.grow(cell.chain)
            self._measure_edge(key, cell)

    grid = 0.0
    """Width of the cells of a grid; 0 where characters take what they need."""

    def ends(self, keys: Sequence[int]) -> list[float]:
        """Right edges of the cells `keys`, from the left edge of the first one."""
        return list(accumulate(map(self.advance.__getitem__, keys)))

    def steps(self, keys: Sequence[int]) -> list[float]:
        """Return the advances of the cells `keys`, which begin a line."""
        return list(map(self.advance.__getitem__, keys))

    def is_pause(self, key: int) -> bool:
        """Whether the cell is a mark or a space behind which a head is best broken."""
        cell = self._book.cell(key)
        return not isinstance(cell, Inner) and cell.char_class in _PAUSES

    def reading(self, syllable: int) -> float:
        """Width of a syllable of the table above the base, in em of the base face."""
        if not syllable or not self.spacing.ruby_ratio or self.spacing.column:
            return 0.0
        found = self._readings.get(syllable)
        if found is None:
            width = self._metrics.syllable(self._syllables[syllable])
            found = self._readings[syllable] = width * self.spacing.ruby_ratio
        return found

    def _measure_inner(self, key: int, cell: Inner) -> None:
        gap = self.spacing.syllable_gap * self.spacing.ruby_ratio
        solid = 1.0 + self.spacing.column
        advance = max(pitch([self.reading(one) for one in cell.reading], gap), solid)
        self._set(key, advance, advance - solid, join=Join.INNER)

    def _measure_edge(self, key: int, cell: Edge) -> None:
        width = self._own_width(cell)
        lead = trail = shift = 0.0
        if cell.char_class is CharClass.OPENER and width > _WIDE_ENOUGH:
            lead = _HALF
        elif cell.char_class is CharClass.CLOSER and width > _WIDE_ENOUGH:
            trail = _HALF
        elif cell.char_class is CharClass.SPACE:
            trail = width
        if cell.head_cut:
            width, shift, lead = width - lead, -lead, 0.0
        if cell.tail_cut:
            width, trail = width - trail, 0.0
        if cell.own:
            width += self.spacing.column
        gap = self._gap(cell, width)
        self._set(key, width + gap, trail + gap, join=cell.join)
        self.lead[key], self.shift[key] = lead, shift

    def _own_width(self, cell: Edge) -> float:
        if cell.char_class is CharClass.JOINED:
            return 0.0
        width = self._metrics.advance(cell.char) if cell.char else 1.0
        return max(width, 1.0) if cell.char_class is CharClass.PAIR else width

    def _gap(self, cell: Edge, width: float) -> float:
        spacing = self.spacing
        gap = 0.0
        before, after = self.reading(cell.before), self.reading(cell.after)
        if cell.join is Join.MIXED:
            gap = spacing.mixed_gap
        elif cell.join is Join.WORD and (before or after or spacing.column):
            gap = spacing.word_gap
            if before and after:
                gap = max(gap, min(self._inner_space(cell.crowd), _MOST_AIR))
        if cell.own and not after:
            return max(gap, overhang_excess(before))
        if not before or not after:
            return max(gap, overhang_excess(after))
        least = spacing.reading_gap * spacing.ruby_ratio
        return max(gap, clearance(before, after, self._distance(cell, width), least))

    def _inner_space(self, letters: int) -> float:
        """Estimate the space inside a word, so that the space around it is no smaller."""
        spacing = self.spacing
        letters += 2 * spacing.longer
        return (letters * _LETTER / 2 + spacing.syllable_gap) * spacing.ruby_ratio - 1.0

    def _distance(self, cell: Edge, width: float) -> float:
        """From the centre of the character with the last reading to the next one's."""
        if cell.own or not cell.chain:
            return width - 0.5 + 0.5
        return sum(self.advance[key] for key in cell.chain) - 0.5 + width + 0.5

    def _set(self, key: int, advance: float, trail: float, *, join: Join) -> None:
        self.advance[key], self.trail[key] = advance, trail
        self.loose[key] = 1 if join in _STRETCHING else 0
        self.tight[key] = 1 if join is Join.INNER else 0
