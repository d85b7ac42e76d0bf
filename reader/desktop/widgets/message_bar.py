"""One sentence for the reader at the top of the article, until dismissed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.desktop.widgets.controls import IconButton
from reader.desktop.widgets.paint import colour, draw_hairline, tone_colours
from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import Message


class MessageBar(QWidget):
    """A bar that never interrupts; hidden while there is nothing to say."""

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._theme = theme
        self._message: Message | None = None
        self._label = QLabel(self)
        self._label.setFont(sans(13))
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = IconButton("close", theme, self)
        self.close_button.setAccessibleName(self.tr("Dismiss message"))
        self.close_button.setToolTip(self.tr("Dismiss (Esc)"))
        self.close_button.clicked.connect(self.dismiss)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 8, 6)
        row.addWidget(self._label, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def message(self) -> Message | None:
        """The shown message."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Show `message` in place of any other, and announce it."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # late: not for the first frame

        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._message = message
        self._label.setText(message.text)
        self.setAccessibleName(message.text)
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self) -> None:
        """Hide the message."""
        if self._message is not None:
            self._message = None
            self.hide()
            self.dismissed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.close_button.set_theme(theme)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Dismiss on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground in the tone of the message, with a strong left edge."""
        if self._message is None:
            return
        painter = QPainter(self)
        ink, ground = tone_colours(self._theme, self._message.tone)
        painter.fillRect(event.rect(), colour(ground))
        painter.fillRect(QRectF(0, 0, 3, self.height()), colour(ink))
        bottom = self.height() - 1
        draw_hairline(painter, QPointF(0, bottom), QPointF(self.width(), bottom), self._theme)

    def _dress(self) -> None:
        if self._message is None:
            return
        palette = self._label.palette()
        ink, _ = tone_colours(self._theme, self._message.tone)
        palette.setColor(QPalette.ColorRole.WindowText, colour(ink))
        self._label.setPalette(palette)
        self.update()
