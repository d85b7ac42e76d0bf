"""Where on the endless page does every line stand? Paragraphs laid out when needed.

A `Flow` stacks the blocks of one article. A block is cut into pieces of bounded length,
so that a paragraph of 400,000 characters costs no more at once than a short one. A
piece that was not laid out yet has an estimated height, and `lay` replaces it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reader.text.model import BlockKind
from reader.typesetting.boxes import CellWidths
from reader.typesetting.cells import CellBook, CellReader
from reader.typesetting.layout import break_evenly, break_paragraph, set_line
from reader.typesetting.metrics import COLUMN_RATIO, Spacing
from reader.typesetting.pieces import Piece, cut_into_pieces
from reader.typesetting.styles import STYLES, BlockStyle, Face

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.text.annotated import Annotation
    from reader.text.model import Article
    from reader.typesetting.cells import Cells
    from reader.typesetting.layout import LinePositions
    from reader.typesetting.metrics import FontMetrics


class Setting(NamedTuple):
    """Everything besides text and fonts that decides where a line stands."""

    font_px: float
    measure_px: float
    ruby_scale: float = 1.0
    """Size of all readings over the styles' own; 0 sets none and closes the leading."""
    spacing: Spacing = Spacing()
    beside: bool = False
    """Readings stand to the right of their characters, not above."""
    room_only: bool = False
    """Lines keep room for readings, but none is set: they come and go over single words."""
    grid: bool = False
    """Running text stands on a grid, one character a cell."""


class Row(NamedTuple):
    """Vertical geometry of the lines of one style, in pixels from a line's top."""

    height: int
    ruby_baseline: int
    baseline: int
    band_top: int
    band_bottom: int
    """A selection is painted from `band_top` to `band_bottom`."""


class LineBox(NamedTuple):
    """One line: offsets, and `left` and `edges` in pixels from the left of the measure.

    Its height on the page is not in it, because that moves while the rest is laid out;
    `Flow.line_top` tells it.
    """

    piece_index: int
    number: int
    """Its place in the piece."""
    start: int
    end: int
    left: float
    edges: tuple[float, ...]
    shifts: tuple[float, ...]
    row: Row
    piece: Piece
    em: float
    ruby_em: float
    """Size of the readings in pixels, 0 where there are none."""
    column: float = 0.0
    """Width in pixels of a reading to the right of its character, 0 where it is above."""


class Flow:
    """The lines of one annotated article, from the first to the last."""

    def __init__(self, article: Article, annotation: Annotation) -> None:
        """Cut `article` into pieces; nothing is laid out before `configure`."""
        self.pieces = cut_into_pieces(article) or [
            Piece(0, 0, 0, STYLES[BlockKind.PARAGRAPH], opens=True, closes=True)
        ]
        self.starts = [piece.start for piece in self.pieces]
        self._annotation = annotation
        self._book = CellBook(annotation.table)
        self._text = article.text
        self._reader = CellReader(self._book, article.text, annotation)
        self._visible: bytes | None = None
        count = len(self.pieces)
        self._cells: list[Cells | None] = [None] * count
        self._lines: list[Sequence[int] | None] = [None] * count
        self._heights: list[int] = [0] * count
        self._tops: list[int] | None = None
        self._widths: dict[tuple[Face, float, bool], CellWidths] = {}
        self._rows: dict[BlockStyle, Row] = {}
        self._metrics: Mapping[Face, FontMetrics] = {}
        self._setting = Setting(20, 800)
        self._table = annotation.table

    @property
    def setting(self) -> Setting:
        """The setting in force."""
        return self._setting

    def configure(
        self,
        metrics: Mapping[Face, FontMetrics],
        setting: Setting,
        table: tuple[str, ...] | None = None,
    ) -> None:
        """Take over fonts and setting; every piece is to be laid out anew.

        `table` writes the syllables of the annotation's table in another notation.
        """
        table = self._annotation.table if table is None else table
        if (
            metrics is not self._metrics
            or table is not self._table
            or _differs(setting, self._setting)
        ):
            self._widths.clear()
        self._metrics, self._setting, self._table = metrics, setting, table
        self._rows.clear()
        self._forget_lines()

    def show_readings(self, visible: bytes | None) -> None:
        """Set readings only where `visible` has a 1 (one byte a code point); None: all."""
        if visible != self._visible:
            self._visible = visible
            self._cells = [None] * len(self.pieces)
            self._forget_lines()

    def reread(self, annotation: Annotation, table: tuple[str, ...]) -> list[int]:
        """Take over another annotation of the same text; return which pieces it changes.

        Only those are to be laid out anew, and until then keep their height. The table of
        `annotation` begins with the one in force; `table` writes it in the notation shown.
        """
        before, self._annotation = self._annotation, annotation
        self._table = table
        self._book.extend(annotation.table)
        self._reader = CellReader(self._book, self._text, annotation)
        self._widths.clear()
        changed = [
            index
            for index, piece in enumerate(self.pieces)
            if _is_read_differently(before, annotation, piece)
        ]
        for index in range(len(self.pieces)) if self._setting.grid else changed:
            self._cells[index] = self._lines[index] = None
        return changed

    # ---------------------------------------------------------------- laying out

    def is_laid(self, index: int) -> bool:
        """Whether the piece at `index` has its real height."""
        return self._lines[index] is not None

    def lay(self, index: int) -> Sequence[int]:
        """Return where the lines of the piece start, relative to it; lay it out if needed."""
        lines = self._lines[index]
        if lines is None:
            piece = self.pieces[index]
            cells, widths = self._cells_of(index), self._widths_of(piece.style)
            em = self.em(piece.style)
            indent = self._indent(piece, widths) if piece.opens else 0.0
            measure = self._setting.measure_px / em
            if piece.style.head:
                lines = break_evenly(cells, widths, measure)
            else:
                lines = break_paragraph(cells, widths, measure, indent)
            self._lines[index] = lines
            height = self._height(piece, len(lines))
            if height != self._heights[index]:
                self._heights[index] = height
                self._tops = None
        return lines

    def line(self, index: int, number: int) -> LineBox:
        """Return line `number` of the piece at `index`, with all its positions."""
        piece, starts = self.pieces[index], self.lay(index)
        cells, em = self._cells_of(index), self.em(piece.style)
        start = starts[number]
        last = number + 1 == len(starts)
        end = len(cells.keys) if last else starts[number + 1]
        widths = self._widths_of(piece.style)
        indent = self._indent(piece, widths) if piece.opens and not number else 0.0
        room = max(self._setting.measure_px / em - indent, 1.0)
        justify = piece.style.justify and not (last and piece.closes)
        positions = set_line(cells, widths, start, end, room, justify=justify)
        return self._box(index, number, (start, end), indent * em, positions)

    def _box(
        self, index: int, number: int, part: tuple[int, int], left: float, line: LinePositions
    ) -> LineBox:
        piece = self.pieces[index]
        em, row = self.em(piece.style), self.row(piece.style)
        ruby_em = em * self._ruby_ratio(piece.style)
        return LineBox(
            index,
            number,
            piece.start + part[0],
            piece.start + part[1],
            left,
            tuple(edge * em + left for edge in line.edges),
            tuple(shift * em for shift in line.shifts),
            row,
            piece,
            em,
            ruby_em,
            ruby_em * COLUMN_RATIO if self._setting.beside else 0.0,
        )

    # ---------------------------------------------------------------- where things are

    @property
    def tops(self) -> list[int]:
        """Top of every piece and, last, the height of all; some of it estimated."""
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops

    @property
    def height(self) -> int:
        """Height of all pieces in pixels; some of it estimated."""
        return self.tops[-1]

    def piece_at(self, offset: int) -> int:
        """Index of the piece that holds the code point at `offset`."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def piece_at_y(self, y: float) -> int:
        """Index of the piece at the height `y`."""
        return min(max(0, bisect_right(self.tops, y) - 1), len(self.pieces) - 1)

    def line_at(self, offset: int) -> tuple[int, int]:
        """Piece and number of the line that holds `offset`; lays the piece out."""
        index = self.piece_at(offset)
        inside = offset - self.pieces[index].start
        return index, max(0, bisect_right(self.lay(index), inside) - 1)

    def line_at_y(self, index: int, y: float) -> int:
        """Return the number of the line of the piece nearest to the height `y`."""
        row = self.row(self.pieces[index].style)
        number = int((y - self.line_top(index, 0)) // row.height)
        return min(max(number, 0), len(self.lay(index)) - 1)

    def line_top(self, index: int, number: int) -> int:
        """Top of a line in pixels."""
        piece = self.pieces[index]
        return self.tops[index] + self._before(piece) + number * self.row(piece.style).height

    def row(self, style: BlockStyle) -> Row:
        """Return the vertical geometry of the lines of `style`."""
        found = self._rows.get(style)
        if found is None:
            above = 0.0 if self._setting.beside else self._ruby_ratio(style)
            found = self._rows[style] = _row(self.em(style), style, above)
        return found

    def em(self, style: BlockStyle) -> float:
        """Font size of `style` in whole pixels: some toolkits draw no others well."""
        return float(max(1, round(self._setting.font_px * style.size)))

    def _ruby_ratio(self, style: BlockStyle) -> float:
        """Size of the readings of `style`, whole pixels too, over that of its font."""
        em = self.em(style)
        return round(em * style.ruby * self._setting.ruby_scale) / em

    # ---------------------------------------------------------------- inner workings

    def _forget_lines(self) -> None:
        self._lines = [None] * len(self.pieces)
        self._heights = self._estimates()
        self._tops = None

    def _estimates(self) -> list[int]:
        """Estimate all heights; most pieces have the style of the one before them."""
        heights: list[int] = []
        style, per_line, row, before, after = None, 1.0, 0, 0, 0
        for piece in self.pieces:
            if piece.style is not style:
                style = piece.style
                per_line = max(self._setting.measure_px, 1.0) / self._usual_width(style)
                row = self.row(style).height
                before, after = self._white(style)
            height = (1 + int((piece.end - piece.start) / per_line)) * row
            if piece.opens and piece.start:
                height += before
            heights.append(height + after if piece.closes else height)
        return heights

    def _usual_width(self, style: BlockStyle) -> float:
        """Return about how wide a character of `style` is, in pixels."""
        setting = self._setting
        wider = 1.0
        if setting.ruby_scale and style.ruby and not setting.room_only:
            wider = 1.7 if setting.grid else (1.5 if setting.beside else 1.18)
        return self.em(style) * wider

    def _height(self, piece: Piece, lines: int) -> int:
        after = self._white(piece.style)[1] if piece.closes else 0
        return self._before(piece) + lines * self.row(piece.style).height + after

    def _before(self, piece: Piece) -> int:
        first = piece.start == 0
        return 0 if first or not piece.opens else self._white(piece.style)[0]

    def _white(self, style: BlockStyle) -> tuple[int, int]:
        """White above and below a block, in pixels."""
        px = self._setting.font_px
        return round(style.before * px), round(style.after * px)

    def _cells_of(self, index: int) -> Cells:
        cells = self._cells[index]
        if cells is None:
            piece = self.pieces[index]
            cells = self._reader.read(piece.start, piece.end, self._visible)
            self._cells[index] = cells
        return cells

    def _widths_of(self, style: BlockStyle) -> CellWidths:
        setting = self._setting
        ratio = 0.0 if setting.room_only else self._ruby_ratio(style)
        on_grid = setting.grid and style.justify
        found = self._widths.get((style.face, ratio, on_grid))
        if found is None:
            spacing = setting.spacing
            if ratio:
                spacing = spacing.with_readings(ratio, beside=setting.beside)
            else:
                spacing = spacing.without_readings()
            found = _kind_of_widths(on_grid=on_grid)(
                self._book, self._table, self._metrics[style.face], spacing
            )
            self._widths[style.face, ratio, on_grid] = found
        return found

    def _indent(self, piece: Piece, widths: CellWidths) -> float:
        """First-line indent in em of the piece's font: so many cells where it is on a grid."""
        return piece.style.indent * (widths.grid or 1.0)


def _is_read_differently(before: Annotation, after: Annotation, piece: Piece) -> bool:
    """Whether the words of `piece` or their readings are not the same."""
    start, end = piece.start, piece.end
    if before.syllables[start:end] != after.syllables[start:end]:
        return True
    if before.token_starts is after.token_starts:
        return False
    return _tokens_of(before, piece) != _tokens_of(after, piece)


def _tokens_of(annotation: Annotation, piece: Piece) -> tuple[Sequence[int], bytes]:
    starts = annotation.token_starts
    first, last = bisect_left(starts, piece.start), bisect_left(starts, piece.end)
    return starts[first:last], annotation.token_kinds[first:last]


def _kind_of_widths(*, on_grid: bool) -> type[CellWidths]:
    if not on_grid:
        return CellWidths
    from reader.typesetting.grid import GridWidths  # late: few texts stand on a grid

    return GridWidths


def _differs(one: Setting, other: Setting) -> bool:
    """Whether characters have other widths."""
    return (one.spacing, one.beside) != (other.spacing, other.beside)


def _row(em: float, style: BlockStyle, ruby: float) -> Row:
    """Stack white, reading and character; Han fill their em box from 0.88 to -0.12."""
    if not ruby:
        white = style.leading * em
        baseline = white / 2 + 0.88 * em
        height = round(em + white)
        band = max(1, round(0.16 * em))
        top, bottom = round(white / 2) - band, round(white / 2 + em) + band
        return Row(height, 0, round(baseline), max(top, 0), min(bottom, height))
    reading = ruby * em
    white = style.ruby_leading * em
    ruby_baseline = white * 0.55 + 0.95 * reading
    baseline = ruby_baseline + 0.26 * reading + 0.06 * em + 0.88 * em
    height = round(baseline + 0.12 * em + white * 0.45)
    top = round(white * 0.55 - 0.08 * em)
    bottom = round(baseline + 0.12 * em + 0.14 * em)
    return Row(height, round(ruby_baseline), round(baseline), max(top, 0), min(bottom, height))
