"""The dialog of an article's words that the reader does not know yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from reader.desktop.widgets.segmented import SegmentedControl
from reader.desktop.widgets.word_states import StateOption, state_options
from reader.desktop.widgets.word_table import WordTable, WordTableModel
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.article_words import ArticleWordRow
    from reader.desktop.widgets.controls import PushButton

_NATIVE = QKeySequence.SequenceFormat.NativeText


class WordsDialog(QuietDialog):
    """How much is known, the words that are not, and buttons that say what they are now."""

    marked = Signal(list, str)
    """Places of words in the order of the text, and the key of their state."""
    chosen = Signal(int)
    """Place of the word to go to."""
    export_requested = Signal()

    def __init__(
        self, theme: Theme, keys: Mapping[str, QKeySequence], parent: QWidget | None = None
    ) -> None:
        """Start while the words are being counted; `keys` are those of each state."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Words of This Article"))
        self.share = quiet_label(self.tr("The words are being counted."), self)
        self.model = WordTableModel(theme, self)
        self.table = WordTable(self.model, theme, self)
        self.table.setAccessibleName(self.tr("Words that you do not know yet"))
        self.table.activated.connect(self._choose)
        self.order = self._orders()
        top = QHBoxLayout()
        top.addWidget(self.share, 1)
        top.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.state_buttons = {
            one.key: self._state_button(one, keys.get(one.key, QKeySequence()))
            for one in state_options()
        }
        self.export_button = self.add_button(self.tr("Export…"))
        self.export_button.clicked.connect(self.export_requested)
        self.add_close()
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self.resize(980, 640)
        self._follow()
        self.table.setFocus()

    def set_rows(
        self,
        rows: Sequence[ArticleWordRow],
        meaning: Callable[[int], str],
        script: str = "simplified",
    ) -> None:
        """Show the words in the forms of `script`; `meaning` is asked by their place."""
        self.model.set_rows(rows, meaning, script)
        self._begin()

    def set_share(self, words: str) -> None:
        """Say how much is known."""
        self.share.setText(words)

    def _orders(self) -> SegmentedControl:
        orders = (
            ("text", self.tr("As in the text"), self.tr("in the order of the text")),
            ("count", self.tr("Most frequent"), self.tr("the most frequent words first")),
        )
        control = SegmentedControl(self.tr("Order"), orders, self.theme, self)
        control.set_current("text")
        control.chosen.connect(self._sort)
        return control

    def _state_button(self, option: StateOption, key: QKeySequence) -> PushButton:
        button, written = self.add_button(option.text), key.toString(_NATIVE)
        button.setAccessibleDescription(option.full)
        button.setToolTip(f"{option.full} ({written})" if written else option.full)
        button.clicked.connect(lambda: self._mark(option.key))
        if written:
            QShortcut(key, self).activated.connect(lambda: self._mark(option.key))
        return button

    def _mark(self, state: str) -> None:
        rows = self.table.chosen_rows()
        if rows:
            self.marked.emit([self.model.place_of(row) for row in rows], state)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.place_of(index.row()))

    def _sort(self, order: str) -> None:
        self.model.order_by_count(by_count=order == "count")
        self._begin()

    def _begin(self) -> None:
        if self.model.rowCount():
            self.table.choose_row(0)
        self._follow()

    def _follow(self) -> None:
        chosen = self.table.selectionModel().hasSelection()
        for button in self.state_buttons.values():
            button.setEnabled(chosen)
        self.export_button.setEnabled(self.model.rowCount() > 0)
