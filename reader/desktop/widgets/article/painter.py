"""How is the page painted? Bands and lines under the glyphs, then the glyphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.text.model import Span
from reader.typesetting.styles import Tint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QGlyphRun

    from reader.desktop.widgets.article.appearance import Colours
    from reader.desktop.widgets.article.glyphs import LineGlyphs
    from reader.desktop.widgets.article.marks import Found, Marks, TermMarks
    from reader.desktop.widgets.article.page import Page
    from reader.typesetting.flow import LineBox

_RADIUS = 3.0


class PagePainter:
    """Paints pages in one set of colours."""

    def __init__(self, colours: Colours, tones: Sequence[str] = ()) -> None:
        """Make the colours ready; `tones` are those of the tones 1 to 5, if they have any."""
        self._tones = [QColor(tone) for tone in tones]
        self.page = QColor(colours.page)
        self._tints = {
            Tint.INK: QColor(colours.ink),
            Tint.SECONDARY: QColor(colours.secondary),
            Tint.ACCENT: QColor(colours.accent),
        }
        self._ruby = QColor(colours.ruby)
        self._selection = QColor(colours.selection)
        self._edge = QColor(colours.selection_edge)
        self._veil = QColor(colours.selection_edge)  # a hovered word on the selection
        self._veil.setAlphaF(0.35)
        self._term = QColor(colours.term)
        self._accent = QColor(colours.accent)
        self._hover = QColor(colours.hover)
        self._focus = QColor(colours.focus)

    def paint(
        self,
        painter: QPainter,
        page: Page,
        clip: QRect,
        top: int,
        marks: Marks,
        terms: TermMarks,
    ) -> None:
        """Paint the part of `page` that `clip` shows when the viewport's top is at `top`."""
        painter.fillRect(clip, self.page)
        painter.translate(0, -top)
        shown = list(page.lines_between(clip.top() + top, clip.bottom() + 1 + top))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line, _ in shown:
            self._paint_marks(painter, page, line, marks)
            self._paint_terms(painter, page, line, marks, terms)
            if marks.found is not None:
                self._paint_found(painter, page, line, marks.found)
        for line, glyphs in shown:
            self.paint_line(painter, line, glyphs, QPointF(page.left, page.top_of_line(line)))
        if (word := marks.hovered or marks.word) is not None:
            self._paint_reading(painter, page, [line for line, _ in shown], word)
        if marks.caret is not None:
            self._paint_caret(painter, page, [line for line, _ in shown], marks.caret)
        painter.resetTransform()

    def paint_line(
        self, painter: QPainter, line: LineBox, glyphs: LineGlyphs, origin: QPointF
    ) -> None:
        """Paint one line, text and readings, with its left end and top at `origin`."""
        self._paint_runs(painter, origin, glyphs.base, self._tints[line.piece.style.tint])
        ruby = glyphs.ruby
        self._paint_runs(painter, origin, ruby.runs, self._ruby)
        if ruby.doubts:
            pen = QPen(self._accent, max(1.2, line.ruby_em / 9), Qt.PenStyle.DotLine)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, 1.9])
            painter.setPen(pen)
            painter.drawLines([doubt.translated(origin) for doubt in ruby.doubts])

    def _paint_runs(
        self,
        painter: QPainter,
        origin: QPointF,
        runs: Sequence[tuple[int, QGlyphRun]],
        plain: QColor,
    ) -> None:
        for tone, run in runs:
            painter.setPen(self._tones[tone - 1] if tone and self._tones else plain)
            painter.drawGlyphRun(origin, run)

    def paint_focus(self, painter: QPainter, rectangle: QRect) -> None:
        """Frame the viewport: the keyboard is here."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(rectangle.left(), rectangle.top(), rectangle.width(), 2, self._focus)
        bottom = rectangle.bottom() - 1
        painter.fillRect(rectangle.left(), bottom, rectangle.width(), 2, self._focus)
        painter.fillRect(rectangle.left(), rectangle.top(), 2, rectangle.height(), self._focus)
        right = rectangle.right() - 1
        painter.fillRect(right, rectangle.top(), 2, rectangle.height(), self._focus)

    # ---------------------------------------------------------------- what comes and goes

    def _paint_reading(
        self, painter: QPainter, page: Page, lines: Sequence[LineBox], word: Span
    ) -> None:
        """Paint the reading of the word pointed at, where readings come and go."""
        for line in lines:
            if _touches(line, word) and (reading := page.reading_over(line, word)) is not None:
                origin = QPointF(page.left, page.top_of_line(line))
                self._paint_runs(painter, origin, reading[0].runs, self._ruby)

    def _paint_caret(
        self, painter: QPainter, page: Page, lines: Sequence[LineBox], caret: int
    ) -> None:
        """Paint where the keyboard is between two characters."""
        near = [line for line in lines if line.start <= caret <= line.end]
        if near:  # at the end of one line and the start of the next it is the next
            painter.fillRect(page.caret_rectangle(near[-1], caret), self._focus)

    def _paint_found(self, painter: QPainter, page: Page, line: LineBox, found: Found) -> None:
        """Paint places on the ground of the selection, where all text is legible, in a frame."""
        painter.setPen(QPen(self._edge, 1.2))
        painter.setBrush(self._selection)
        for span in found.marks.between(line.start, line.end):
            painter.drawRoundedRect(page.rectangle(line, span), _RADIUS, _RADIUS)
        if found.current is not None and _touches(line, found.current):
            painter.setPen(QPen(self._accent, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            band = page.rectangle(line, found.current).adjusted(-1, 0, 1, 0)
            painter.drawRoundedRect(band, _RADIUS, _RADIUS)

    # ---------------------------------------------------------------- marks of one line

    def _paint_marks(self, painter: QPainter, page: Page, line: LineBox, marks: Marks) -> None:
        selection, hovered, word = marks.selection, marks.hovered, marks.word
        if selection is not None and _touches(line, selection):
            band = page.rectangle(line, selection)
            painter.fillRect(band, self._selection)
            edge = QRectF(band.left(), band.bottom() - 1.5, band.width(), 1.5)
            painter.fillRect(edge, self._edge)
        if hovered is not None and _touches(line, hovered):
            covered = selection is not None and selection.overlaps(hovered)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._veil if covered else self._hover)
            painter.drawRoundedRect(
                page.hull(line, hovered).adjusted(-2, 0, 2, 0), _RADIUS, _RADIUS
            )
        if word is not None and _touches(line, word):
            painter.setPen(QPen(self._focus, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                page.hull(line, word).adjusted(-2, -0.5, 2, 1.5), _RADIUS, _RADIUS
            )

    def _paint_terms(
        self, painter: QPainter, page: Page, line: LineBox, marks: Marks, terms: TermMarks
    ) -> None:
        y = page.top_of_line(line) + line.row.baseline + 0.20 * line.em
        for span in terms.between(line.start, line.end):
            left, right = _extent(page, line, span)
            pen = QPen(self._term, max(1.3, line.em / 14), Qt.PenStyle.DotLine)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, 2.3])
            painter.setPen(pen)
            painter.drawLine(QPointF(left + 1, y), QPointF(right - 1, y))
        term = marks.term
        if term is not None and _touches(line, term):
            cut = Span(max(term.start, line.start), min(term.end, line.end))
            left, right = _extent(page, line, cut)
            painter.fillRect(QRectF(left, y - 0.5, right - left, 2.0), self._accent)


def _touches(line: LineBox, span: Span) -> bool:
    return span.start < line.end and line.start < span.end


def _extent(page: Page, line: LineBox, span: Span) -> tuple[float, float]:
    """Left and right of a span without the gap that follows its last character."""
    left = page.left + line.edges[span.start - line.start]
    last = line.edges[span.end - line.start - 1] + line.em
    return left, page.left + min(last, line.edges[span.end - line.start])
