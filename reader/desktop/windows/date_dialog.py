"""The dialog in which a person says when the open article appeared."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QWidget

from reader.desktop.widgets.typefaces import han_sans, sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from reader.desktop.theme import Theme

_WIDTH = 440
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OLDEST, _YOUNGEST = QDate(1900, 1, 1), QDate(2099, 12, 31)


class DateDialog(QuietDialog):
    """A day, and what the words of the article mean by it; Enter keeps it."""

    chosen = Signal(str)
    """ISO 8601 date; empty to go back to what the text tells."""

    def __init__(
        self,
        theme: Theme,
        day: date,
        known: str,
        meaning: Callable[[date], str],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with `day`; `known` says where it is from, `meaning` what follows from a day."""
        super().__init__(theme, parent)
        self._meaning = meaning
        self.set_title(self.tr("Date of the Article"))
        self.known = quiet_label(known, self)
        self.field = QDateEdit(QDate(day.year, day.month, day.day), self)
        self.field.setDateRange(_OLDEST, _YOUNGEST)
        self.field.setDisplayFormat("yyyy-MM-dd")
        self.field.setCalendarPopup(True)
        self.field.setFont(sans(14))
        self.field.setAccessibleName(self.tr("Day on which the text appeared"))
        label = QLabel(self.tr("&Appeared on"), self)
        label.setFont(sans(13))
        label.setBuddy(self.field)
        self.meaning = quiet_label("", self)
        self.meaning.setFont(han_sans(14))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(label)
        line.addWidget(self.field)
        line.addStretch(1)
        self.body.addWidget(self.known)
        self.body.addLayout(line)
        self.body.addWidget(self.meaning)
        self.keep_button = self.add_button(self.tr("Keep"), primary=True)
        self.forget_button = self.add_button(self.tr("As the Text Tells"))
        self.keep_button.clicked.connect(self._keep)
        self.forget_button.clicked.connect(self._forget)
        self.field.dateChanged.connect(self._follow)
        self.add_close()
        self.resize(_WIDTH, self.sizeHint().height())
        self.field.setFocus()
        self._follow()

    @property
    def day(self) -> date:
        """The day in the field."""
        shown = self.field.date()
        return date(shown.year(), shown.month(), shown.day())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the day on Enter, which the field leaves over."""
        if event.key() in _ENTER and self.focusWidget() is self.field:
            self._keep()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.meaning.setText(self._meaning(self.day))

    def _keep(self) -> None:
        self.chosen.emit(self.day.isoformat())
        self.accept()

    def _forget(self) -> None:
        self.chosen.emit("")
        self.accept()
