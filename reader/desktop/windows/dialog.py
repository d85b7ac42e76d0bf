"""The frame that all dialogs share: a title, a body, buttons below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.desktop.widgets.controls import PushButton
from reader.desktop.widgets.typefaces import english, sans

if TYPE_CHECKING:
    from reader.desktop.theme import Theme


class QuietDialog(QDialog):
    """A dialog with a serif title; Escape and Close close it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with an empty body and no buttons."""
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = QLabel(self)
        self._title.setFont(english(20, bold=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(self.body, 1)
        column.addLayout(self.buttons)

    def set_title(self, title: str) -> None:
        """Name the dialog, in its frame and above its body."""
        self.setWindowTitle(title)
        self._title.setText(title)

    def add_button(self, text: str, *, primary: bool = False) -> PushButton:
        """Add a button after the others."""
        button = PushButton(text, self.theme, self, primary=primary)
        self.buttons.addWidget(button)
        return button

    def add_close(self) -> PushButton:
        """Add the button that closes the dialog, at the right."""
        self.buttons.addStretch(1)
        button = self.add_button(self.tr("Close"))
        button.clicked.connect(self.reject)
        return button


def quiet_label(text: str, parent: QWidget) -> QLabel:
    """Return a label of secondary, wrapped, selectable text."""
    label = QLabel(text, parent)
    label.setFont(sans(13))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
