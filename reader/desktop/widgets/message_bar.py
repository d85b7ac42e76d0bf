"""One sentence for the reader at the top of the article.

Good news leaves by itself once it can have been read; what is wrong, or offers something,
stays until dismissed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reader.desktop.viewmodels.rows import Tone
from reader.desktop.widgets.controls import IconButton, LinkButton, Prose
from reader.desktop.widgets.paint import colour, draw_hairline, tone_colours

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import Message


_PASSING = frozenset({Tone.NEUTRAL, Tone.APPROVED})
_LEAST_MS = 5_000
_READING_MS = 80
"""A character of a message, read at leisure."""


class MessageBar(QWidget):
    """A bar that never interrupts; hidden while there is nothing to say."""

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._theme = theme
        self._message: Message | None = None
        self._label = Prose(13, self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._offer: LinkButton | None = None
        self._leaving: QTimer | None = None
        self.close_button = IconButton("close", theme, self)
        self.close_button.setAccessibleName(self.tr("Dismiss message"))
        self.close_button.setToolTip(self.tr("Dismiss (Esc)"))
        self.close_button.clicked.connect(self.dismiss)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 8, 6)
        row.addWidget(self._label, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def message(self) -> Message | None:
        """The shown message."""
        return self._message

    def offer(self, message: Message, words: str, run: Callable[[], object]) -> None:
        """Show `message` with a button that says `words`; it calls `run` and the bar goes."""
        self.show_message(message)
        self._stay()
        button = self._offer = LinkButton(words, self._theme, self)
        button.setAccessibleName(words)
        button.clicked.connect(partial(self._accept, run))
        self._row.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignVCenter)

    def take_offer(self) -> bool:
        """Do what the message offers; False where it offers nothing."""
        if self._offer is None:
            return False
        self._offer.click()
        return True

    def show_message(self, message: Message) -> None:
        """Show `message` in place of any other, and announce it."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # late: not for the first frame

        self._withdraw()
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._message = message
        self._label.setText(message.text)
        self.setAccessibleName(message.text)
        self._dress()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._stay()
        if message.tone in _PASSING:
            self._leave_after(_LEAST_MS + _READING_MS * len(message.text))

    def dismiss(self) -> None:
        """Hide the message."""
        if self._message is not None:
            self._message = None
            self._stay()
            self._withdraw()
            self.hide()
            self.dismissed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.close_button.set_theme(theme)
        if self._offer is not None:
            self._offer.set_theme(theme)
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

    def _accept(self, run: Callable[[], object], _checked: bool = False) -> None:
        self.dismiss()
        run()

    def _leave_after(self, milliseconds: int) -> None:
        if self._leaving is None:
            self._leaving = QTimer(self, singleShot=True)
            self._leaving.timeout.connect(self._leave)
        self._leaving.start(milliseconds)

    def _leave(self) -> None:
        """Go, unless somebody is at it with the mouse or the keyboard."""
        if self.underMouse() or self.close_button.hasFocus():
            self._leave_after(_LEAST_MS)
        else:
            self.dismiss()

    def _stay(self) -> None:
        if self._leaving is not None:
            self._leaving.stop()

    def _withdraw(self) -> None:
        """Offer nothing any more."""
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None

    def _dress(self) -> None:
        if self._message is None:
            return
        palette = self._label.palette()
        ink, _ = tone_colours(self._theme, self._message.tone)
        palette.setColor(QPalette.ColorRole.WindowText, colour(ink))
        self._label.setPalette(palette)
        self.update()
