"""The dialog that shows where a word stands in everything that was read or translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.desktop.widgets.card_delegate import CardDelegate
from reader.desktop.widgets.column import Column
from reader.desktop.widgets.quiet_list import QuietList
from reader.desktop.widgets.rows_model import RowsModel
from reader.desktop.widgets.typefaces import english, han_sans, sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import ConcordanceRow

_TYPING_MS = 250


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
        self._model: RowsModel[ConcordanceRow] = RowsModel(
            lambda row: ", ".join((row.chinese, row.english, row.facts)), parent=self
        )
        self.list = QuietList(theme, self)
        self.list.setAccessibleName(self.tr("Sentences with the word"))
        CardDelegate(_card, theme, self.list, on_paper=True)
        self.list.setModel(self._model)
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


def _card(row: ConcordanceRow, width: float, _selected: bool) -> Column:
    column = Column(width)
    marked = (row.start, row.end) if row.start >= 0 else None
    column.text(row.chinese, han_sans(15), leading=1.15, marked=marked)
    if row.english:
        column.skip(2)
        column.text(row.english, english(14), leading=1.1)
    column.text(row.facts, sans(11), "secondary")
    return column
