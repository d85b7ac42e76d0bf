"""How does a page scroll under a viewport? Blitting, anchoring and idle layout.

`PageSurface` knows what is painted and where; what it means is the business of
`reader.desktop.widgets.article.view`.
"""

from __future__ import annotations

from copy import copy
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.desktop.widgets.article.appearance import Appearance
from reader.desktop.widgets.article.marks import Marks, TermMarks
from reader.desktop.widgets.article.painter import PagePainter
from reader.desktop.widgets.article.position import ReadingPosition, Settling
from reader.desktop.widgets.article.scrollbar import PageScrollBar
from reader.text.model import Span

if TYPE_CHECKING:
    from reader.desktop.widgets.article.page import Page

_SLICE_S = 0.008
_ANCHOR_MS = 150


class _Viewport(QWidget):
    """The viewport itself, because a scroll area is not told when the mouse leaves it.

    Not `viewportEvent`: an exception below a Python override of it is a crash.
    """

    left = Signal()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()


class PageSurface(QAbstractScrollArea):
    """A viewport over one page, at a reading position that nothing but scrolling moves."""

    anchor_changed = Signal(int)
    """Offset of the first visible line's first character, some time after it moved."""
    text_shown = Signal()
    """Another article is there, or the same one in another script."""
    left = Signal()
    """The mouse has left the page."""
    marks_changed = Signal()
    """Selection, current word or another mark is somewhere else."""
    column_changed = Signal(int, int)
    """Left edge and width of the text, in viewport pixels, after it was laid out anew."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        """Show `page`, which may be empty."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = PageScrollBar()
        self.setVerticalScrollBar(self._bar)
        viewport = _Viewport()
        viewport.left.connect(self.left)
        self.setViewport(viewport)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._appearance = Appearance()
        self._painter = PagePainter(self._appearance.colours)
        self._page = page
        self._marks = Marks()
        self._terms = TermMarks()
        self._position = ReadingPosition()
        self._settling: Settling | None = None
        self._top = 0  # the page height that the viewport's pixels show
        self._framed = False
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._settle)
        self._tell = QTimer(self, singleShot=True, interval=_ANCHOR_MS)
        self._tell.timeout.connect(self._tell_anchor)
        self._told = -1
        self._colour_around()

    # ---------------------------------------------------------------- what is shown

    @property
    def appearance(self) -> Appearance:
        """The appearance in force."""
        return self._appearance

    def anchor(self) -> int:
        """Offset of the character that the reading position is kept at."""
        return self._position.offset

    def restore_anchor(self, offset: int) -> None:
        """Scroll so that the line with `offset` is the first."""
        self._position.go_to(self._page, max(0, min(offset, len(self._page.text) - 1)))
        self._place()

    def place(self) -> ReadingPosition:
        """Return the reading position, to come back to."""
        return copy(self._position)

    def return_to(self, place: ReadingPosition) -> None:
        """Scroll back to a `place` of the same article, to the pixel."""
        self._position = copy(place)
        self._place()
        self._tell.start()

    def show_page(self, page: Page) -> None:
        """Show `page` from its top, without any marks."""
        self._page = page
        self._marks, self._terms = Marks(), TermMarks()
        self._position = ReadingPosition()
        self._told = -1
        self.relay()

    def set_appearance(self, appearance: Appearance) -> None:
        """Change size, measure, fonts or colours; the reading position stays."""
        before, self._appearance = self._appearance, appearance
        if (before.colours, before.tones) != (appearance.colours, appearance.tones):
            self._painter = PagePainter(appearance.colours, appearance.tones)
        if before.without_colours() != appearance.without_colours():
            self.relay()
        self._colour_around()
        self.viewport().update()

    def relay(self) -> None:
        """Lay the page out anew: what is visible now, the rest when there is time."""
        width = self.viewport().width()
        self._page.configure(self._appearance, width)
        self.column_changed.emit(self._page.left, width - 2 * self._page.left)
        self._bar.setSingleStep(round(1.8 * self._appearance.font_px))
        self._place()
        self._settling = Settling(self._page, self._position.offset)

    def set_again(self) -> None:
        """Set what has changed on the page: what is visible now, the rest when there is time."""
        self._place()
        self._settling = Settling(self._page, self._position.offset)

    @property
    def shown_text(self) -> str:
        """The text of the article as it is drawn, of the length of its source."""
        return self._page.text

    def replace_text(self, text: str, written: Span) -> None:
        """Draw `text` (same length), which differs from the one drawn in `written` only."""
        self._page.replace_text(text, written)
        if written.overlaps(self.shown_span()):
            self.viewport().update()
        self.text_shown.emit()

    def shown_span(self) -> Span:
        """Return the part of the article that the viewport shows."""
        page, height = self._page, self.viewport().height()
        lines = [line for line, _ in page.lines_between(self._top, self._top + height)]
        return Span(lines[0].start, lines[-1].end) if lines else Span(0, 0)

    def mark(self, marks: Marks) -> None:
        """Show other marks; only what they touch is painted again."""
        if marks == self._marks:
            return
        before, self._marks = self._marks, marks
        pairs = (
            (before.selection, marks.selection),
            (before.word, marks.word),
            (before.hovered, marks.hovered),
            (before.term, marks.term),
        )
        for old, new in pairs:
            if old != new:
                self._repaint(old)
                self._repaint(new)
        if (before.caret, before.found) != (marks.caret, marks.found):
            self.viewport().update()
        self.marks_changed.emit()

    def point_at(self, span: Span | None) -> None:
        """Mark what is pointed at elsewhere, for instance in its translation."""
        self.mark(self._marks._replace(hovered=span))

    def visible_bounds(self, span: Span) -> QRect:
        """Return the viewport rectangle around the visible part of `span`."""
        height = self.viewport().height()
        return self._page.bounds(span, self._top, self._top + height).translated(0, -self._top)

    def bring_into_view(self, span: Span) -> None:
        """Scroll as little as needed to show `span`; from afar, to the upper third."""
        page, height = self._page, self.viewport().height()
        first, last = page.line_of(span.start), page.line_of(max(span.end - 1, span.start))
        top = page.top_of_line(first)
        bottom = page.top_of_line(last) + last.row.height
        air = min(first.row.height, height // 6)
        if top >= self._top + air and bottom <= self._top + height - air:
            return
        target = top - height // 3
        if bottom - top <= height - 2 * air:
            # Where it nearly fills the view, a third above it would hide its end.
            target = max(target, bottom - height + air)
            if 0 <= self._top + air - top < height:
                target = top - air
            elif 0 <= bottom - (self._top + height - air) < height:
                target = bottom - height + air
        self._set_range()
        self._bar.setValue(target)

    # ---------------------------------------------------------------- scrolling

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Move the pixels that stay visible and paint only the rest.

        The default implementation paints everything. `_dy` is not used: it counts from
        values that were corrected meanwhile.
        """
        value = self._reach(self._bar.value())
        moved, self._top = self._top - value, value
        self._position.hold(self._page, value)
        self._tell.start()
        ratio = self.viewport().devicePixelRatioF()
        if self._framed or ratio != int(ratio) or abs(moved) >= self.viewport().height():
            self.viewport().update()
        else:
            self.viewport().scroll(0, moved)

    def _reach(self, value: int) -> int:
        """Lay out what a scroll to `value` shows; the lines already seen stay in place."""
        page, height = self._page, self.viewport().height()
        held = self._position.offset
        before = page.top_of(held)
        page.lay_between(value - height, value + 2 * height)
        drift = page.top_of(held) - before
        if drift and abs(value - self._top) < 2 * height:
            value += drift
            self._top += drift
        page.lay_between(value, value + height)
        self._set_range()
        self._set_value(value)
        return self._bar.value()

    def _place(self) -> None:
        """Put the anchor back to where it was, whatever changed around it."""
        page = self._page
        top = self._position.top(page)
        page.lay_between(top, top + self.viewport().height())
        top = self._position.top(page)
        self._set_range()
        self._set_value(top)
        self._top = self._bar.value()
        self.viewport().update()

    def _set_range(self) -> None:
        bar, height = self._bar, self.viewport().height()
        silent = bar.blockSignals(True)  # a new range must not move the page
        bar.setRange(0, max(0, self._page.height - height))
        bar.setPageStep(max(1, height - 2 * round(self._appearance.font_px)))
        bar.blockSignals(silent)

    def _set_value(self, value: int) -> None:
        bar = self._bar
        silent = bar.blockSignals(True)  # the pixels are in place already
        bar.setValue(value)
        bar.blockSignals(silent)

    # ---------------------------------------------------------------- idle layout

    def settle_all(self) -> None:
        """Lay out everything that is still estimated, at once."""
        while self._settling is not None:
            self._settle()

    def _settle(self) -> None:
        """Lay out more of the page for a few milliseconds; the visible lines stay."""
        if self._settling is None:
            self._idle.stop()
            return
        more, stop = True, monotonic() + _SLICE_S
        while more and monotonic() < stop:
            more = self._settling.step()
        if not more:
            self._settling = None
            self._idle.stop()
            self._bar.show_thumb()
        self._keep_place()

    def _keep_place(self) -> None:
        """Follow heights that changed above the viewport without moving a pixel in it."""
        top = self._position.top(self._page)
        self._set_range()
        self._set_value(top)
        value = self._bar.value()
        if value != top:  # the end of the page came closer
            self.viewport().update()
        self._top = value

    def _tell_anchor(self) -> None:
        if self._position.offset != self._told:
            self._told = self._position.offset
            self.anchor_changed.emit(self._told)

    # ---------------------------------------------------------------- painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width, or show more or less of the page."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.relay()
        else:
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what the event asks for."""
        painter = QPainter(self.viewport())
        try:
            self._paint(painter, event.rect())
        finally:
            painter.end()  # one that is still active would end the process
        if self._settling is not None and not self._idle.isActive():
            self._idle.start()  # the visible lines came first

    def sizeHint(self) -> QSize:
        """Room for a measure of about thirty characters."""
        return QSize(720, 640)

    def _paint(self, painter: QPainter, clip: QRect) -> None:
        self._painter.paint(painter, self._page, clip, self._top, self._marks, self._terms)
        if self._framed:
            self._painter.paint_focus(painter, self.viewport().rect())

    def _repaint(self, span: Span | None) -> None:
        if span is not None:
            beside = round(self._appearance.font_px)  # readings are wider than their words
            self.viewport().update(self.visible_bounds(span).adjusted(-beside, -5, beside, 7))

    def _colour_around(self) -> None:
        palette = self.viewport().palette()
        palette.setColor(QPalette.ColorRole.Base, self._painter.page)
        palette.setColor(QPalette.ColorRole.Window, self._painter.page)
        self.viewport().setPalette(palette)
        self._bar.set_colours(self._appearance.colours)
