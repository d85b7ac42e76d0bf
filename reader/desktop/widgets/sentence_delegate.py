"""Paints one sentence of the English beside the text: its words and where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.desktop.viewmodels.rows import Origin, SentenceRow
from reader.desktop.widgets.column import Column
from reader.desktop.widgets.paint import colour, draw_ring, draw_round
from reader.desktop.widgets.quiet_list import shows_ring
from reader.desktop.widgets.rows_model import ROW_ROLE
from reader.desktop.widgets.typefaces import english, han_serif, sans

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from reader.desktop.theme import Theme
    from reader.desktop.widgets.column import Ink

_LEFT, _RIGHT, _TOP, _BOTTOM = 18.0, 16.0, 7.0, 8.0
_SIZE, _HEADING_SIZE, _LABEL_SIZE = 15, 18, 11
_LEADING = 1.22
_INKS: dict[Origin, Ink] = {
    Origin.REFERENCE: "approved",
    Origin.YOURS: "approved",
    Origin.MEMORY: "approved",
    Origin.GLOSS: "caution",
}


class SentenceDelegate(QStyledItemDelegate):
    """Rows of finished text, laid out once for each width."""

    def __init__(self, theme: Theme, missing: str, parent: QWidget) -> None:
        """Paint in the colours of `theme`; `missing` stands where there is no English."""
        super().__init__(parent)
        self.theme = theme
        self.script = "simplified"
        self.interleaved = False
        """Whether the Chinese stands above its English."""
        self.pointed = -1
        """Row whose sentence is pointed at in the text."""
        self._missing = missing
        self._width = 0
        self._columns: dict[SentenceRow, Column] = {}

    def set_width(self, width: int) -> bool:
        """Lay rows out for a list of `width` pixels; say whether that is new."""
        if width == self._width:
            return False
        self._width = width
        self.forget()
        return True

    def forget(self) -> None:
        """Forget what was laid out."""
        self._columns.clear()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt passes it
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Height of the sentence at the width of the list."""
        row: SentenceRow = index.data(ROW_ROLE)
        return QSize(100, round(_TOP + self._column(row).y + _BOTTOM))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the sentence over `option.rect`."""
        row: SentenceRow = index.data(ROW_ROLE)
        rect, theme = QRectF(option.rect), self.theme
        band = rect.adjusted(6, 1, -6, -1)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            draw_round(painter, band, 6, theme.selection)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(theme.selection_edge))
            painter.drawRoundedRect(QRectF(band.left(), band.top(), 3, band.height()), 1.5, 1.5)
        elif index.row() == self.pointed or option.state & QStyle.StateFlag.State_MouseOver:
            draw_round(painter, band, 6, theme.hover)
        if shows_ring(option):
            draw_ring(painter, band, 6, theme)
        self._column(row).paint(painter, rect.topLeft() + QPointF(_LEFT, _TOP), theme)
        painter.restore()

    def measure(self, row: SentenceRow) -> None:
        """Lay `row` out ahead of time."""
        self._column(row)

    def _column(self, row: SentenceRow) -> Column:
        column = self._columns.get(row)
        if column is None:
            column = self._columns[row] = self._laid_out(row)
        return column

    def _laid_out(self, row: SentenceRow) -> Column:
        column = Column(max(80.0, self._width - _LEFT - _RIGHT))
        size = _HEADING_SIZE if row.heading else _SIZE
        if self.interleaved:
            column.text(
                row.chinese, han_serif(size + 2, self.script, bold=row.heading), leading=1.3
            )
            column.skip(3)
        if row.english:
            column.text(row.english, english(size, bold=row.heading), leading=_LEADING)
            if row.label:
                column.skip(2)
                column.text(row.label, sans(_LABEL_SIZE), _INKS.get(row.origin, "secondary"))
        else:
            column.text(self._missing, sans(12), "secondary")
        return column
