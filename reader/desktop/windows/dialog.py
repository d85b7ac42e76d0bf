"""The frame that all dialogs share: a title, a body, buttons below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.desktop.widgets.controls import Prose, PushButton
from reader.desktop.widgets.typefaces import english

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader.desktop.theme import Theme


_FIELDS = """
QLineEdit, QPlainTextEdit, QListWidget {{
    background: {card}; color: {ink}; border: 1px solid {hairline}; border-radius: 7px;
    padding: 5px 8px; selection-background-color: {selection}; selection-color: {ink};
    outline: 0;
}}
QListWidget {{ padding: 4px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {focus}; padding: 4px 7px; }}
QListWidget:focus {{ border: 2px solid {focus}; padding: 3px; }}
QListWidget::item {{ padding: 4px 8px; border-radius: 5px; }}
QListWidget::item:hover {{ background: {hover}; }}
QListWidget::item:selected {{ background: {selection}; color: {ink}; }}
QRadioButton {{
    spacing: 8px; padding: 2px 4px; border: 2px solid transparent; border-radius: 6px;
}}
QRadioButton:focus {{ border-color: {focus}; }}
QRadioButton::indicator {{ background: {card}; border-radius: 7px; }}
QRadioButton::indicator:unchecked {{ width: 12px; height: 12px; border: 1px solid {secondary}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 4px solid {accent}; }}
"""
_SHARE_OF_SCREEN = 0.92


class QuietDialog(QDialog):
    """A dialog with a serif title; Escape and Close close it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with an empty body and no buttons."""
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet(_FIELDS.format(**theme._asdict()))
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

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough for the text, and no larger than the screen."""
        column = self.layout()
        most = self.screen().availableSize() * _SHARE_OF_SCREEN
        wanted = column.totalHeightForWidth(self.width()) if column is not None else 0
        self.resize(self.size().expandedTo(QSize(0, wanted)).boundedTo(most))
        super().showEvent(event)

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
    label = Prose(13, parent, text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
