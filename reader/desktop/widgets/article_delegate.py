"""How a row of the list of articles looks: a heading, an article, an article that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.desktop.utf16 import Utf16Map
from reader.desktop.widgets.column import elided, in_two_lines
from reader.desktop.widgets.paint import colour, draw_ring, draw_round
from reader.desktop.widgets.quiet_list import shows_ring
from reader.desktop.widgets.rows_model import ROW_ROLE
from reader.desktop.widgets.typefaces import han_sans, sans

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import ArticleRow, FoundRow

_ROW_HEIGHT = 54
_HEADING_HEIGHT = 36
_TITLE_SIZE = 14
_LINE_HEIGHT = 20
_SNIPPET_SIZE = 12
_SNIPPET_LINE = 18
_SNIPPET_LINES = 2
_MARGIN = 7
_PADDING = 11
_BAR = QSize(54, 3)


class ArticleDelegate(QStyledItemDelegate):
    """Paints headings and rows; the current article is a raised card."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in the colours of `theme`."""
        super().__init__(parent)
        self.theme = theme
        self.current = ""
        """Id of the open article."""
        self.known = ""
        """How much of it is known, in few words."""
        self.width = 228
        self.script = "simplified"
        self._lines: dict[tuple[str, str, float], list[str]] = {}

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt passes it
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of a row: that of its title, and of its snippet if it has one."""
        row = index.data(ROW_ROLE)
        if isinstance(row, str):
            return QSize(100, _HEADING_HEIGHT)
        lines = len(self._title_lines(row, self.width - 2 * (_MARGIN + _PADDING)))
        height = _ROW_HEIGHT + (lines - 1) * _LINE_HEIGHT
        if row.found is not None and row.found.snippet:
            height += _SNIPPET_LINES * _SNIPPET_LINE + 2
        return QSize(100, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        row, rect = index.data(ROW_ROLE), QRectF(option.rect)
        painter.save()
        if isinstance(row, str):
            self._paint_heading(painter, rect, row)
        else:
            self._paint_row(painter, rect, row, option)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, text: str) -> None:
        font = han_sans(12, self.script, bold=True)
        painter.setFont(font)
        painter.setPen(colour(self.theme.secondary))
        box = rect.adjusted(16, 12, -12, -2)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, elided(text, font, box.width()))

    def _paint_row(
        self, painter: QPainter, rect: QRectF, row: ArticleRow, option: QStyleOptionViewItem
    ) -> None:
        theme, card = self.theme, rect.adjusted(_MARGIN, 0, -_MARGIN, -1)
        current = row.id == self.current
        if current:
            draw_round(painter, card, 8, theme.card, theme.hairline)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_round(painter, card, 8, theme.hover)
        if shows_ring(option):
            draw_ring(painter, card, 7, theme)
        x, width = card.left() + _PADDING, card.width() - 2 * _PADDING
        painter.setFont(han_sans(_TITLE_SIZE, self.script))
        painter.setPen(colour(theme.accent if current else theme.ink))
        y = card.top() + 8
        for line in self._title_lines(row, width):
            box = QRectF(x, y, width, _LINE_HEIGHT)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
            y += _LINE_HEIGHT
        if row.found is None:
            self._paint_details(painter, QPointF(x, y + 1), width, row)
        else:
            self._paint_found(painter, QPointF(x, y + 1), width, row)

    def _title_lines(self, row: ArticleRow, width: float) -> list[str]:
        key = (row.title, self.script, width)
        if key not in self._lines:
            if len(self._lines) > 5000:  # noqa: PLR2004 - widths tried while the edge was dragged
                self._lines.clear()
            self._lines[key] = in_two_lines(row.title, han_sans(_TITLE_SIZE, self.script), width)
        return self._lines[key]

    def _paint_details(self, painter: QPainter, at: QPointF, width: float, row: ArticleRow) -> None:
        theme = self.theme
        known = self.known if row.id == self.current else ""
        parts = [row.topic, self.tr("{0} 字").format(f"{row.characters:,}"), known]
        left = self._paint_small(painter, at, width, " · ".join(part for part in parts if part))
        if row.progress is None or left + _BAR.width() > at.x() + width:
            return
        bar = QRectF(left, at.y() + 7, _BAR.width(), _BAR.height())
        draw_round(painter, bar, 1.5, theme.hairline)
        done = max(0.0, min(1.0, row.progress)) * bar.width()
        if done >= 1:
            bar.setWidth(done)
            draw_round(painter, bar, 1.5, theme.approved)

    def _paint_found(self, painter: QPainter, at: QPointF, width: float, row: ArticleRow) -> None:
        if row.found is None:
            return
        parts = [row.topic, row.found.label]
        self._paint_small(painter, at, width, " · ".join(part for part in parts if part))
        if row.found.snippet:
            layout = _laid_out(row.found, han_sans(_SNIPPET_SIZE, self.script), width)
            painter.setPen(colour(self.theme.secondary))
            mark = _mark(row.found, self.theme)
            layout.draw(painter, at + QPointF(0, 18), [mark] if mark.length else [])

    def _paint_small(self, painter: QPainter, at: QPointF, width: float, text: str) -> float:
        """Paint one small line and return where something may follow it."""
        font = sans(11)
        text = elided(text, font, width)
        painter.setFont(font)
        painter.setPen(colour(self.theme.secondary))
        painter.drawText(QRectF(at.x(), at.y(), width, 16), Qt.AlignmentFlag.AlignVCenter, text)
        return at.x() + painter.fontMetrics().horizontalAdvance(text) + 10


def _laid_out(found: FoundRow, font: QFont, width: float) -> QTextLayout:
    """Set the snippet in at most `_SNIPPET_LINES` lines."""
    layout, option = QTextLayout(found.snippet, font), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    for number in range(_SNIPPET_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * _SNIPPET_LINE))
    layout.endLayout()
    return layout


def _mark(found: FoundRow, theme: Theme) -> QTextLayout.FormatRange:
    """Emphasise what was found: in bold, in the ink of the text."""
    units, (start, end) = Utf16Map(found.snippet), found.marked
    mark, look = QTextLayout.FormatRange(), QTextCharFormat()
    look.setForeground(colour(theme.accent))
    look.setFontWeight(QFont.Weight.Bold)
    mark.start = units.to_utf16(start)
    mark.length = units.to_utf16(end) - mark.start
    mark.format = look
    return mark
