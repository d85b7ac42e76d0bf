"""The field above the list of articles in which the reader types what to look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from reader.desktop.widgets.controls import IconButton
from reader.desktop.widgets.paint import colour, draw_ring, draw_round
from reader.desktop.widgets.typefaces import menus

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QWidget):
    """One line to type in. It tells what was typed and knows nothing of articles."""

    query_changed = Signal(str)
    begun = Signal()
    """The reader is about to type."""
    entered = Signal()
    """Enter: the reader wants the first of what was found."""
    went_down = Signal()
    """The reader wants to choose among what was found."""
    left = Signal()
    """Escape, and the field is empty now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit(self)
        self.field.setFont(menus(13))
        self.field.setFrame(False)
        self.field.setPlaceholderText(self.tr("Search the library"))
        self.field.setAccessibleName(self.tr("Search the library"))
        self.field.setToolTip(self.tr("Chinese in either script, pinyin without tones, or English"))
        self.field.textChanged.connect(self._tell)
        self.field.installEventFilter(self)
        self.setFocusProxy(self.field)
        self.clear_button = IconButton("close", theme, self)
        self.clear_button.setFixedSize(24, 24)
        self.clear_button.setAccessibleName(self.tr("Clear the search"))
        self.clear_button.setToolTip(self.tr("Clear the search (Esc)"))
        self.clear_button.clicked.connect(self.field.clear)
        self.clear_button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 10, 4)
        row.setSpacing(0)
        row.addWidget(self.field, 1)
        row.addWidget(self.clear_button)
        self.setFixedHeight(40)
        self._dress()

    @property
    def query(self) -> str:
        """What was typed, without the blanks around it."""
        return self.field.text().strip()

    def open(self) -> None:
        """Bring the keyboard here; typing replaces what is there."""
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.clear_button.set_theme(theme)
        self._dress()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, choose with Down, clear and leave with Escape."""
        if event.key() in _ENTER:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.field.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show where the keyboard is, and tell when it comes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            if event.type() == QEvent.Type.FocusIn:
                self.begun.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rounded edge."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self._theme.chrome))
        box = QRectF(self.rect()).adjusted(7, 5, -7, -3)
        draw_round(painter, box, 8, self._theme.card, self._theme.hairline)
        if self.field.hasFocus():
            draw_ring(painter, box, 7, self._theme)

    def _tell(self, _text: str) -> None:
        self.clear_button.setVisible(bool(self.field.text()))
        self.query_changed.emit(self.query)

    def _dress(self) -> None:
        field = self.field.palette()
        field.setColor(QPalette.ColorRole.Base, colour(self._theme.card))
        field.setColor(QPalette.ColorRole.PlaceholderText, colour(self._theme.secondary))
        self.field.setPalette(field)
