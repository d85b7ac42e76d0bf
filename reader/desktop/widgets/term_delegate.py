"""Paints the rows of the terms list and the card that the chosen one opens into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.desktop.widgets.paint import draw_ring, draw_round
from reader.desktop.widgets.quiet_list import shows_ring
from reader.desktop.widgets.rows_model import ROW_ROLE
from reader.desktop.widgets.term_card import card_column, row_column

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import TermCard, TermRow
    from reader.desktop.widgets.column import Column

_MARGIN = 11.0
_PADDING = 11.0
_TOP = 8.0
_BOTTOM = 9.0


class TermDelegate(QStyledItemDelegate):
    """Rows of finished text, laid out once for each width."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in the colours of `theme`."""
        super().__init__(parent)
        self.theme = theme
        self.script = "simplified"
        self._width = 0
        self._card: TermCard | None = None
        self._card_column: Column | None = None
        self._columns: dict[TermRow, Column] = {}

    @property
    def card(self) -> TermCard | None:
        """The open card."""
        return self._card

    def set_width(self, width: int) -> bool:
        """Lay rows out for a list of `width` pixels; say whether that is new."""
        if width == self._width:
            return False
        self._width = width
        self.forget()
        return True

    def set_card(self, card: TermCard | None) -> None:
        """Open `card` in the row of its term."""
        self._card, self._card_column = card, None

    def forget(self) -> None:
        """Forget what was laid out: the rows changed."""
        self._columns.clear()
        self._card_column = None

    def area_at(self, row: TermRow, rect: QRectF, at: QPointF) -> str:
        """Name of the part of the card at the point `at`, for a row over `rect`."""
        if not self._is_open(row):
            return ""
        origin = self._origin(rect) + QPointF(0, self._row(row).y)
        areas = self._opened().areas
        return next((name for name, area in areas.items() if area.contains(at - origin)), "")

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt passes it
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Height of the row, with its card where it is open."""
        row: TermRow = index.data(ROW_ROLE)
        height = _TOP + self._row(row).y + _BOTTOM
        if self._is_open(row):
            height += self._opened().y + 4
        return QSize(100, round(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row over `option.rect`."""
        row: TermRow = index.data(ROW_ROLE)
        rect, theme = QRectF(option.rect), self.theme
        is_open = self._is_open(row)
        card = rect.adjusted(_MARGIN, 0, -_MARGIN, -2)
        painter.save()
        if is_open:
            draw_round(painter, card, 9, theme.card, theme.hairline)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_round(painter, card, 9, theme.hover)
        if shows_ring(option):
            draw_ring(painter, card, 8, theme)
        column, origin = self._row(row), self._origin(rect)
        column.paint(painter, origin, theme)
        if is_open:
            self._opened().paint(painter, origin + QPointF(0, column.y), theme)
        painter.restore()

    def _is_open(self, row: TermRow) -> bool:
        return self._card is not None and self._card.entry_id == row.entry_id

    def _origin(self, rect: QRectF) -> QPointF:
        return QPointF(rect.left() + _MARGIN + _PADDING, rect.top() + _TOP)

    def _inner_width(self) -> float:
        return max(80.0, self._width - 2 * (_MARGIN + _PADDING))

    def _row(self, row: TermRow) -> Column:
        column = self._columns.get(row)
        if column is None:
            column = self._columns[row] = row_column(row, self._inner_width(), self.script)
        return column

    def _opened(self) -> Column:
        if self._card_column is None:
            assert self._card is not None  # noqa: S101 - asked for an open card only
            self._card_column = card_column(self._card, self._inner_width())
        return self._card_column
