"""A list view without frames: the list behind the articles and the terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from reader.desktop.widgets.controls import ThinScrollBar
from reader.desktop.widgets.paint import colour, draw_ring
from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from reader.desktop.theme import Theme

_CHOOSING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class QuietList(QListView):
    """A flat list that scrolls by pixels; click, Enter and Space choose a row."""

    row_chosen = Signal(QModelIndex)
    width_changed = Signal(int)
    """Width that rows have, in pixels, when it changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Lie on the chrome of `theme`."""
        super().__init__(parent)
        self.empty_text = ""
        self.used_by_keyboard = False
        self._theme = theme
        self._bar = ThinScrollBar(theme, "chrome", self)
        self.setVerticalScrollBar(self._bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(self.row_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self._bar.set_theme(theme)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell rows that depend on the width."""
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit(event.size().width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current row on Enter and Space."""
        self.used_by_keyboard = True
        if event.key() in _CHOOSING_KEYS and self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus; then some row shows it."""
        self.used_by_keyboard = event.reason() in _KEYBOARD_REASONS
        super().focusInEvent(event)
        if self.used_by_keyboard and not self.currentIndex().isValid():
            first = self._first_in_view()
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show no ring while the mouse is used."""
        self.used_by_keyboard = False
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows or, where there are none, the sentence that says so."""
        super().paintEvent(event)
        if self.empty_text and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(colour(self._theme.secondary))
            painter.setFont(sans(13))
            box = self.viewport().rect().adjusted(16, 12, -16, -12)
            painter.drawText(box, Qt.TextFlag.TextWordWrap, self.empty_text)
        if self.hasFocus() and self.used_by_keyboard and not self.currentIndex().isValid():
            ring = QRectF(self.viewport().rect()).adjusted(4, 4, -4, -4)
            draw_ring(QPainter(self.viewport()), ring, 8, self._theme)

    def _first_in_view(self) -> QModelIndex:
        """Return the first row that can be chosen, of those in view, else of all."""
        model = self.model()
        start = max(0, self.indexAt(QPoint(8, 2)).row())
        rows = (model.index(row, 0) for row in (*range(start, model.rowCount()), *range(start)))
        chosen = Qt.ItemFlag.ItemIsSelectable
        return next((row for row in rows if model.flags(row) & chosen), QModelIndex())


def shows_ring(option: QStyleOptionViewItem) -> bool:
    """Whether the row has the keyboard and the keyboard is what the reader uses."""
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    return has_focus and isinstance(option.widget, QuietList) and option.widget.used_by_keyboard
