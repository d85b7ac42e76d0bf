"""The page under the viewport: lines, their glyphs, and which character lies where.

Page coordinates are device-independent pixels from the top left of the whole article,
margins included. The page knows nothing of scrolling, mouse or keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from reader.desktop.widgets.article.glyphs import GlyphMaker
from reader.desktop.widgets.article.readings import Readings, readings_for
from reader.text.model import Span
from reader.typesetting.flow import Flow, Setting
from reader.typesetting.forms import shown_form
from reader.typesetting.hit import boundary_at, cell_at, is_inside
from reader.typesetting.metrics import Spacing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.desktop.fonts import ArticleFonts
    from reader.desktop.widgets.article.appearance import Appearance
    from reader.desktop.widgets.article.glyphs import LineGlyphs
    from reader.desktop.widgets.article.ruby import RubyGlyphs
    from reader.text.annotated import Annotation
    from reader.text.model import Article
    from reader.typesetting.flow import LineBox

_CACHED_LINES = 400
_CACHED_FORMS = 64
_FEWEST_CHARACTERS = 4


class Page:
    """One article, set for one width."""

    def __init__(
        self, article: Article, annotation: Annotation, text: str, fonts: ArticleFonts
    ) -> None:
        """Set `article`, whose characters are drawn from `text` (same length)."""
        self.article = article
        self.annotation = annotation
        self.text = text
        self.flow = Flow(article, annotation)
        self.left = 0
        self.top_margin = 0
        self._fonts = fonts
        self._bottom_margin = 0
        self._visible: bytes | None = None
        self._script = "simplified"
        self._readings = Readings(annotation.table)
        self._makers: dict[str, GlyphMaker] = {}
        self._maker = self._maker_of(self._script)
        self._boxes: dict[tuple[int, int], LineBox] = {}
        self._glyphs: dict[tuple[int, int], LineGlyphs] = {}
        self._rubies: dict[tuple[int, int], RubyGlyphs] = {}  # another script keeps them
        self._forms: dict[int, str] = {}

    # ---------------------------------------------------------------- settings

    def set_text(self, text: str, script: str) -> None:
        """Draw `text` in the forms of `script`; no line moves."""
        self.text = text
        self._forms.clear()
        self._rubies = {place: glyphs.ruby for place, glyphs in self._glyphs.items()}
        self._glyphs.clear()
        self._script = script
        self._maker = self._maker_of(script)

    def replace_text(self, text: str, written: Span) -> None:
        """Draw `text`, which differs in `written` only; the glyphs of the rest are kept."""
        self.text = text
        first, last = self.flow.piece_at(written.start), self.flow.piece_at(written.end)
        for index in [index for index in self._forms if first <= index <= last]:
            del self._forms[index]
        for place in [place for place in self._glyphs if first <= place[0] <= last]:
            self._rubies[place] = self._glyphs.pop(place).ruby

    def configure(self, appearance: Appearance, width: int) -> None:
        """Set lines for a viewport `width` pixels wide."""
        self.set_text(self.text, appearance.families)
        self._boxes.clear()
        self._rubies.clear()
        readings = readings_for(self.annotation, appearance)
        if readings != self._readings:
            self._readings = readings
            self._make_maker()
        em = appearance.font_px
        margin = max(1.4 * em, 18.0)
        fitting = max(width - 2 * margin, _FEWEST_CHARACTERS * em)
        measure = int(min(appearance.measure_em, fitting / em)) * em
        self.left = max(round((width - measure) / 2), round(margin / 2))
        self.top_margin, self._bottom_margin = round(1.9 * em), round(3.2 * em)
        on_hover = appearance.on_hover
        shows = on_hover or self._visible is None or 1 in self._visible
        setting = Setting(
            em,
            measure,
            appearance.ruby_ratio / 0.5 if shows else 0.0,
            Spacing(longer=int(appearance.notation == "digits")),
            beside=self._readings.beside and not on_hover,
            room_only=on_hover,
            grid=appearance.grid,
        )
        self.flow.configure(self._fonts.metrics(), setting, self._readings.table)

    def reread(self, annotation: Annotation, appearance: Appearance) -> None:
        """Take over another annotation; only the paragraphs that it changes are set anew."""
        longer = annotation.table[: len(self.annotation.table)] == self.annotation.table
        self.annotation = annotation
        self._readings = readings_for(annotation, appearance)
        if longer:
            self.flow.reread(annotation, self._readings.table)
        else:
            self.flow = Flow(self.article, annotation)
            self.show_readings(self._visible)
        self._boxes.clear()
        self._make_maker()

    def show_readings(self, visible: bytes | None) -> None:
        """Set readings where `visible` says so; call `configure` afterwards."""
        self._visible = visible
        if visible is None or 1 in visible:  # with none at all only the widths change
            self.flow.show_readings(visible)

    # ---------------------------------------------------------------- lines

    @property
    def height(self) -> int:
        """Height of the page; estimated where pieces are not laid out yet."""
        return self.top_margin + self.flow.height + self._bottom_margin

    def lay_between(self, top: float, bottom: float) -> None:
        """Lay out every piece that reaches into the range of heights."""
        index = self.flow.piece_at_y(top - self.top_margin)
        while index < len(self.flow.pieces):
            if self.flow.tops[index] + self.top_margin > bottom:
                return
            self.flow.lay(index)
            index += 1

    def lines_between(self, top: float, bottom: float) -> Iterator[tuple[LineBox, LineGlyphs]]:
        """Yield the lines that reach into the range of heights, with glyphs, in order."""
        flow = self.flow
        first = flow.piece_at_y(top - self.top_margin)
        for index in range(first, len(flow.pieces)):
            if flow.tops[index] + self.top_margin > bottom:
                return
            count = len(flow.lay(index))
            start = flow.line_at_y(index, top - self.top_margin)
            for number in range(start, count):
                if flow.line_top(index, number) + self.top_margin > bottom:
                    break
                yield self._box(index, number), self._drawn(index, number)

    def line_of(self, offset: int) -> LineBox:
        """Return the line that holds the code point at `offset`."""
        return self._box(*self.flow.line_at(offset))

    def top_of(self, offset: int) -> int:
        """Top of the line that holds `offset`."""
        return self.flow.line_top(*self.flow.line_at(offset)) + self.top_margin

    def top_of_line(self, line: LineBox) -> int:
        """Top of `line`."""
        return self.flow.line_top(line.piece_index, line.number) + self.top_margin

    def line_boxes(self, span: Span) -> Iterator[LineBox]:
        """Yield the lines that hold any of `span`."""
        index, number = self.flow.line_at(span.start)
        while index < len(self.flow.pieces) and self.flow.pieces[index].start < span.end:
            for current in range(number, len(self.flow.lay(index))):
                line = self._box(index, current)
                if line.start >= span.end:
                    return
                yield line
            index, number = index + 1, 0

    def _box(self, index: int, number: int) -> LineBox:
        found = self._boxes.get((index, number))
        if found is None:
            if len(self._boxes) >= _CACHED_LINES:
                self._boxes.clear()
            found = self._boxes[index, number] = self.flow.line(index, number)
        return found

    def _drawn(self, index: int, number: int) -> LineGlyphs:
        found = self._glyphs.get((index, number))
        if found is None:
            line = self._box(index, number)
            first = line.piece.start
            shown = self._form(index)[line.start - first : line.end - first]
            if len(self._glyphs) >= _CACHED_LINES:
                self._glyphs.clear()
            ruby = self._rubies.get((index, number))
            found = self._maker.make(line, shown, self._visible, ruby)
            self._glyphs[index, number] = found
        return found

    def _make_maker(self) -> None:
        self._glyphs.clear()
        self._rubies.clear()
        self._makers.clear()
        self._maker = self._maker_of(self._script)

    def _maker_of(self, script: str) -> GlyphMaker:
        found = self._makers.get(script)
        if found is None:
            found = GlyphMaker(self._fonts, script, self.annotation, self._readings)
            self._makers[script] = found
        return found

    def _form(self, index: int) -> str:
        found = self._forms.get(index)
        if found is None:
            piece = self.flow.pieces[index]
            found = shown_form(self.text[piece.start : piece.end])
            if len(self._forms) >= _CACHED_FORMS:
                self._forms.clear()
            self._forms[index] = found
        return found

    # ---------------------------------------------------------------- points

    def offset_at(self, x: float, y: float) -> int | None:
        """Offset of the character at a point; None beside the text."""
        line = self._line_at_y(y)
        inside = y - self.top_of_line(line)
        if not 0 <= inside < line.row.height or not is_inside(line.edges, x - self.left):
            return None
        return line.start + cell_at(line.edges, x - self.left)

    def boundary_at(self, x: float, y: float) -> int:
        """Offset of the gap between characters nearest to a point."""
        line = self._line_at_y(y)
        return line.start + boundary_at(line.edges, x - self.left)

    def rectangle(self, line: LineBox, span: Span) -> QRectF:
        """Where the part of `span` that stands on `line` is; the ruby belongs to it."""
        first = max(span.start - line.start, 0)
        left = line.edges[first]
        if first == 0 and left < line.left:  # an opener whose empty half hangs out
            left = line.left
        return self._band(line, left, self._right(line, span))

    def hull(self, line: LineBox, span: Span) -> QRectF:
        """Return the rectangle that also holds readings wider than their characters."""
        first = max(span.start, line.start)
        last = min(span.end, line.end) - 1
        edges, half = line.edges, line.em / 2
        left, right = edges[first - line.start], self._right(line, span)
        if line.ruby_em:
            before = self._maker.ruby.width(line, first, self._visible) / 2
            after = self._maker.ruby.width(line, last, self._visible) / 2
            left = min(left, left + half - before)
            right = max(right, edges[last - line.start] + half + after)
        return self._band(line, left, right)

    def _right(self, line: LineBox, span: Span) -> float:
        """Right edge of the part of `span` on `line`, without a gap that follows it."""
        last = min(span.end, line.end) - line.start
        if last <= 0:
            return line.left
        if last + line.start == line.end:
            return line.edges[last]
        return min(line.edges[last], line.edges[last - 1] + line.em + line.column)

    def reading_over(self, line: LineBox, word: Span) -> tuple[RubyGlyphs, float, float] | None:
        """Return what to draw over a word that is pointed at, and its ends."""
        first, last = max(word.start, line.start), min(word.end, line.end)
        if not self._readings.on_hover or not line.ruby_em or first >= last:
            return None
        return self._maker.ruby.over_word(line, first, last)

    def caret_rectangle(self, line: LineBox, offset: int) -> QRectF:
        """Where the caret before the character at `offset` stands on `line`."""
        x = max(line.edges[offset - line.start], line.left)
        return self._band(line, x - 1.0, x + 1.0)

    def _band(self, line: LineBox, left: float, right: float) -> QRectF:
        top, row = self.top_of_line(line), line.row
        height = row.band_bottom - row.band_top
        return QRectF(self.left + left, top + row.band_top, right - left, height)

    def bounds(self, span: Span, top: float, bottom: float) -> QRect:
        """Return the rectangle around the lines of `span` that lie in a range of heights.

        Where none does, it is the rectangle of its first line.
        """
        found = QRectF()
        span = Span(span.start, max(span.end, span.start + 1))
        first = self.flow.pieces[self.flow.piece_at_y(top - self.top_margin)].start
        seen = Span(min(max(span.start, first), span.end - 1), span.end)
        for line in self.line_boxes(seen):
            part = self.rectangle(line, span)
            if part.top() > bottom and not found.isNull():
                break
            if part.bottom() >= top or found.isNull():
                found = part if found.bottom() < top else found.united(part)
        return found.toAlignedRect()

    def _line_at_y(self, y: float) -> LineBox:
        index = self.flow.piece_at_y(y - self.top_margin)
        return self._box(index, self.flow.line_at_y(index, y - self.top_margin))
