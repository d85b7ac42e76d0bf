"""Selectable running text that tells how high it is: the English of a sentence."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.desktop.widgets.controls import ThinScrollBar

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from reader.desktop.theme import Theme

LABEL_SIZE = 14
"""Size of text that is no translation, in pixels."""
_LEADING = 112.0
"""Line height of English, in percent of the face's own."""


class EnglishText(QTextEdit):
    """Selectable running text that tells how high it is."""

    reached = Signal(bool)
    """The keyboard has come here, not by the mouse, or has left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.bar = ThinScrollBar(theme, "card", self)
        self.setVerticalScrollBar(self.bar)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell how the keyboard came."""
        super().focusInEvent(event)
        self.reached.emit(event.reason() != Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard has left."""
        super().focusOutEvent(event)
        self.reached.emit(False)

    def show_text(self, text: str) -> None:
        """Show `text`, English running text with more leading than anything else."""
        self.setPlainText(text)
        leading = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        leading.setLineHeight(self._leading(), kind.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(leading)

    def heightForWidth(self, width: int) -> int:
        """Height of the whole text in lines of `width`, both in pixels.

        Counted from the font: the document itself always has the width of the widget.
        """
        metrics = QFontMetricsF(self.font())
        box = QRectF(0, 0, width, 1e6)
        text = self.toPlainText()
        height = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, text).height()
        lines = max(1, round(height / metrics.lineSpacing()))
        # A document rounds each line up to whole pixels.
        return lines * ceil(ceil(metrics.lineSpacing()) * self._leading() / 100) + 2

    def _leading(self) -> float:
        return _LEADING if self.font().pixelSize() > LABEL_SIZE else 100.0
