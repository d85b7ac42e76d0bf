"""The dialog that shows where a word stands in everything that was read or translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QTimer,
    Signal,
)
from PySide6.QtGui import QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.desktop.utf16 import Utf16Map
from reader.desktop.widgets.column import Column
from reader.desktop.widgets.paint import colour, draw_ring, draw_round
from reader.desktop.widgets.quiet_list import QuietList, shows_ring
from reader.desktop.widgets.rows_model import ROW_ROLE, RowsModel
from reader.desktop.widgets.typefaces import english, han_sans, sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import ConcordanceRow

_TYPING_MS = 250
_LEFT, _TOP = 12.0, 8.0


class _Delegate(QStyledItemDelegate):
    """Paints one line: the Chinese with the word marked, the English, where it is from."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = 500

    def set_width(self, width: int) -> None:
        self._width = width

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt passes it
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        row: ConcordanceRow = index.data(ROW_ROLE)
        chinese, column = self._laid_out(row)
        return QSize(100, round(chinese.boundingRect().height() + column.y + 2 * _TOP + 3))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: ConcordanceRow = index.data(ROW_ROLE)
        card, theme = QRectF(option.rect).adjusted(0, 0, -10, -3), self._theme
        chinese, column = self._laid_out(row)
        painter.save()
        draw_round(painter, card, 7, theme.card, theme.hairline)
        if shows_ring(option):
            draw_ring(painter, card, 6, theme)
        at = card.topLeft() + QPointF(_LEFT, _TOP)
        painter.setPen(colour(theme.ink))
        chinese.draw(painter, at)
        column.paint(painter, at + QPointF(0, chinese.boundingRect().height() + 2), theme)
        painter.restore()

    def _laid_out(self, row: ConcordanceRow) -> tuple[QTextLayout, Column]:
        width = max(120.0, self._width - 2 * _LEFT - 10)
        layout = QTextLayout(row.chinese, han_sans(15))
        if row.start >= 0:
            layout.setFormats([self._mark(row)])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height() * 1.15
        layout.endLayout()
        column = Column(width)
        if row.english:
            column.text(row.english, english(14), leading=1.1)
        column.text(row.facts, sans(11), "secondary")
        return layout, column

    def _mark(self, row: ConcordanceRow) -> QTextLayout.FormatRange:
        units = Utf16Map(row.chinese)
        found = QTextLayout.FormatRange()
        found.start = units.to_utf16(row.start)
        found.length = units.to_utf16(row.end) - found.start
        look = QTextCharFormat()
        look.setForeground(colour(self._theme.accent))
        look.setFontUnderline(True)
        found.format = look
        return found


class ConcordanceDialog(QuietDialog):
    """A field, and the sentences with the word in it; Enter or a click goes to one."""

    asked = Signal(str)
    """Word to look for."""
    chosen = Signal(int)
    """Place of the line to go to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing asked."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Concordance"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("A word, Chinese in either script or English"))
        self.field.setClearButtonEnabled(True)
        self._delegate = _Delegate(theme, self)
        self._model: RowsModel[ConcordanceRow] = RowsModel(
            lambda row: ", ".join((row.chinese, row.english, row.facts)), parent=self
        )
        self.list = QuietList(theme, self)
        self.list.setAccessibleName(self.tr("Sentences with the word"))
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self._model)
        self.list.width_changed.connect(self._fit)
        self.list.row_chosen.connect(self._choose)
        self._count = quiet_label("", self)
        self.body.addWidget(self.field)
        self.body.addWidget(self._count)
        self.body.addWidget(self.list, 1)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.field.textChanged.connect(self._typing.start)
        self.field.returnPressed.connect(self._ask)
        self.add_close()
        self.resize(640, 560)

    @property
    def rows(self) -> Sequence[ConcordanceRow]:
        """The lines that are shown."""
        return self._model.rows

    def ask_for(self, word: str) -> None:
        """Look for `word` now."""
        self.field.setText(word)
        self.field.selectAll()
        if word:
            self._ask()

    def set_rows(self, rows: Sequence[ConcordanceRow], words: str) -> None:
        """Show the lines, and `words` on how many there are."""
        self._model.set_rows(rows)
        self._count.setText(words)

    def _ask(self) -> None:
        self._typing.stop()
        self.asked.emit(self.field.text())

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _fit(self, width: int) -> None:
        self._delegate.set_width(width)
        self.list.scheduleDelayedItemsLayout()
