"""The bar below the article in which the reader types what to find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from reader.desktop.widgets.controls import IconButton
from reader.desktop.widgets.paint import colour, draw_hairline
from reader.desktop.widgets.typefaces import menus, sans

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme
    from reader.desktop.widgets.icons import IconName

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """A field, the count, buttons. It tells what was typed, and shows what it is told."""

    query_changed = Signal(str)
    stepped = Signal(int)
    """1 for the next place, -1 for the one before."""
    left = Signal()
    """Escape: the reader wants to be back where the search began."""
    closed = Signal()
    """The close button: the reader stays where the search led."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit(self)
        self.field.setFont(menus(14))
        self.field.setFrame(False)
        self.field.setPlaceholderText(self.tr("Chinese in either script, or pinyin"))
        self.field.setAccessibleName(self.tr("Find in the text"))
        self.field.textChanged.connect(self.query_changed)
        self.setFocusProxy(self.field)
        self.count = QLabel(self)
        self.count.setFont(sans(12))
        self.count.setAccessibleName(self.tr("Places found"))
        self.buttons = {
            "previous": self._button("chevron-up", self.tr("Previous place (Shift+Enter)")),
            "next": self._button("chevron", self.tr("Next place (Enter)")),
            "close": self._button("close", self.tr("Close")),
        }
        self.buttons["previous"].clicked.connect(lambda: self.stepped.emit(-1))
        self.buttons["next"].clicked.connect(lambda: self.stepped.emit(1))
        self.buttons["close"].clicked.connect(self.closed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 8, 5)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        row.addSpacing(8)
        for button in self.buttons.values():
            row.addWidget(button)
        self._dress()

    def open_with(self, text: str) -> None:
        """Show the bar with the keyboard in it; a `text` replaces what was typed before."""
        self.show()
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, number: int, count: int) -> None:
        """Say which of how many places is shown, counted from 1; 0 for none of them."""
        typed = bool(self.field.text().strip())
        text = self.tr("{0} of {1}").format(number, f"{count:,}") if count else self.tr("Not found")
        self.count.setText(text if typed else "")
        self._dress()
        for name in ("previous", "next"):
            self.buttons[name].setEnabled(count > 0)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        for button in self.buttons.values():
            button.set_theme(theme)
        self._dress()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift and Enter, and leave with Escape."""
        if event.key() in _ENTER:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the line above."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self._theme.chrome))
        draw_hairline(painter, QPointF(0, 0), QPointF(self.width(), 0), self._theme)

    def _button(self, icon: IconName, name: str) -> IconButton:
        button = IconButton(icon, self._theme, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _dress(self) -> None:
        theme = self._theme
        field = self.field.palette()
        field.setColor(QPalette.ColorRole.Base, colour(theme.chrome))
        self.field.setPalette(field)
        count = self.count.palette()
        missing = self.count.text() == self.tr("Not found")
        ink = theme.forbidden if missing else theme.secondary
        count.setColor(QPalette.ColorRole.WindowText, colour(ink))
        self.count.setPalette(count)
