"""A dialog with one list of short lines and buttons that act on the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget

from reader.desktop.widgets.controls import ThinScrollBar
from reader.desktop.widgets.typefaces import han_sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QListWidgetItem, QWidget

    from reader.desktop.theme import Theme


class RowsDialog(QuietDialog):
    """Shows lines; Enter or a double click chooses one."""

    chosen = Signal(int)
    """Place of the line."""

    def __init__(self, title: str, empty: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Show no line yet; `empty` says what that means."""
        super().__init__(theme, parent)
        self.set_title(title)
        self.list = QListWidget(self)
        self.list.setFont(han_sans(15))
        self.list.setAccessibleName(title)
        self.list.setVerticalScrollBar(ThinScrollBar(theme, "card", self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemActivated.connect(self._choose)
        self._empty = quiet_label(empty, self)
        self.body.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.list, 1)
        self.resize(560, 480)

    def set_rows(self, rows: Sequence[str]) -> None:
        """Show `rows`, the same one chosen as far as there is one."""
        place = max(0, self.list.currentRow())
        self.list.clear()
        self.list.addItems(list(rows))
        self.list.setCurrentRow(min(place, len(rows) - 1))
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))

    def _choose(self, _item: QListWidgetItem) -> None:
        self.chosen.emit(self.list.currentRow())

    @property
    def rows(self) -> list[str]:
        """The lines that are shown."""
        return [self.list.item(place).text() for place in range(self.list.count())]
