"""Writing the English of one sentence where it is shown; kept while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

if TYPE_CHECKING:
    from reader.desktop.widgets.english_text import EnglishText

_PAUSE_MS = 400
"""Milliseconds without a key after which what was written is kept."""
_READING = Qt.TextInteractionFlag.TextSelectableByMouse | (
    Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class SentenceEditor(QObject):
    """Turns the strip's text into an editor for one sentence, and back."""

    written = Signal(str, str)
    """The sentence and its English so far, after each pause and at the end."""
    ended = Signal()
    """The text is only read again."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to write."""
        super().__init__(parent)
        self._text: EnglishText | None = None
        self._sentence = ""
        self._kept = ""
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._keep)

    @property
    def active(self) -> bool:
        """Whether a sentence is being written."""
        return self._text is not None

    def begin(self, text: EnglishText, sentence: str) -> None:
        """Let the reader write the English of `sentence` into `text`, from what it shows."""
        self._text, self._sentence = text, sentence
        self._kept = text.toPlainText()
        text.setReadOnly(False)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        text.moveCursor(QTextCursor.MoveOperation.End)
        text.installEventFilter(self)
        text.textChanged.connect(self._timer.start)
        text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Keep what was written and only show it again."""
        text = self._text
        if text is None:
            return
        self._keep()
        text.removeEventFilter(self)
        text.textChanged.disconnect(self._timer.start)
        text.setTextInteractionFlags(_READING)
        text.setReadOnly(True)
        text.setTextInteractionFlags(_READING)
        self._text = None
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End with Escape or Ctrl+Enter; keep what was written when the keyboard leaves."""
        if watched is self._text:
            if event.type() == QEvent.Type.FocusOut:
                self._keep()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # letters belong to the text, not to the window's actions
                return True
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                if event.key() == Qt.Key.Key_Escape or (enter and control):
                    self.end()
                    return True
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        self._timer.stop()
        if self._text is None:
            return
        text = " ".join(self._text.toPlainText().split())
        if text != self._kept:
            self._kept = text
            self.written.emit(self._sentence, text)
