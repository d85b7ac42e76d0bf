"""Paints the rows of a dialog's list as cards, each as high as the text in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.desktop.widgets.paint import draw_ring, draw_round
from reader.desktop.widgets.quiet_list import shows_ring
from reader.desktop.widgets.rows_model import ROW_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from reader.desktop.theme import Theme
    from reader.desktop.widgets.column import Column
    from reader.desktop.widgets.quiet_list import QuietList

R = TypeVar("R")

_LEFT, _TOP = 14.0, 8.0
_GAP = 4
_BESIDE = 10
"""Free pixels at the right of the cards, where the scroll bar is."""
_NARROWEST = 120.0


class CardDelegate(QStyledItemDelegate, Generic[R]):
    """Cards; the selected one lies on paper, or all do where none stays selected."""

    def __init__(
        self,
        lay_out: Callable[[R, float, bool], Column],
        theme: Theme,
        cards: QuietList,
        *,
        on_paper: bool = False,
    ) -> None:
        """Fill the cards of the list with `lay_out(row, width in pixels, is it selected)`."""
        super().__init__(cards)
        self._lay_out = lay_out
        self._theme = theme
        self._cards = cards
        self._on_paper = on_paper
        cards.setItemDelegate(self)
        cards.width_changed.connect(cards.scheduleDelayedItemsLayout)

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt passes it
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Height of the card at the width of the list."""
        column = self._column(index.data(ROW_ROLE), selected=False)
        return QSize(100, round(column.y + 2 * _TOP) + _GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the card over `option.rect`."""
        card, theme = QRectF(option.rect).adjusted(0, 0, -_BESIDE, -_GAP), self._theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        ground = theme.card if selected or self._on_paper else ""
        draw_round(painter, card, 8, ground, theme.hairline)
        if shows_ring(option):
            draw_ring(painter, card, 7, theme)
        column = self._column(index.data(ROW_ROLE), selected=selected)
        column.paint(painter, card.topLeft() + QPointF(_LEFT, _TOP), theme)
        painter.restore()

    def _column(self, row: R, *, selected: bool) -> Column:
        width = self._cards.viewport().width() - _BESIDE - 2 * _LEFT
        return self._lay_out(row, max(_NARROWEST, width), selected)
