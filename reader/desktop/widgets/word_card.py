"""The card of one word, near the word: both scripts, pinyin, senses, level, rendering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.desktop.viewmodels.rows import Tone
from reader.desktop.widgets.column import Block, Column
from reader.desktop.widgets.paint import colour, draw_ring, draw_round
from reader.desktop.widgets.segmented import SegmentedControl
from reader.desktop.widgets.typefaces import english, han_serif, sans
from reader.desktop.widgets.word_states import state_options

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import WordRow

_WIDTH = 320
_PADDING = 16.0
_SHADOW = 10
"""Room around the card for its shadow, in pixels."""
_GAP = 6
_LEAVE_DELAY = 220
"""Milliseconds in which the mouse may travel from the word to the card."""
_MAX_SENSES = 12
_STATES_HEIGHT = 42
"""Of what the word is to the reader, with the room below it."""


def word_column(row: WordRow, width: float, script: str) -> Column:
    """Set the entry of one word, its headword in the forms of `script`."""
    column = Column(width)
    head = han_serif(26, script, bold=True)
    block = column.text(row.headword, head, leading=0.92)
    if row.other_script and row.other_script != row.headword:
        _add_beside(column, block, row.other_script, _other(script))
    if row.pinyin:
        column.text(row.pinyin, sans(14), "accent")
    if row.level:
        column.skip(5)
        column.badge(row.level, Tone.NEUTRAL)
    if row.term_rendering:
        column.hairline(8)
        column.text(row.term_rendering, english(15), "approved")
    column.hairline(8)
    _add_senses(column, row)
    return column


def _other(script: str) -> str:
    return "taiwan" if script == "simplified" else "simplified"


def _add_beside(column: Column, block: Block, text: str, script: str) -> None:
    font = han_serif(18, script)
    x = block.last_width + 10
    below = column.y
    if x + QFontMetricsF(font).horizontalAdvance(text) > column.width:
        column.text(text, font, "secondary")
        return
    column.y = block.rect.bottom() - QFontMetricsF(font).height() - 2
    column.text(text, font, "secondary", x=x)
    column.y = below


def _add_senses(column: Column, row: WordRow) -> None:
    number = 0
    for sense in row.senses:
        if len(row.senses) > 1 and sense.pinyin:
            column.text(sense.pinyin, sans(12), "secondary")
        for gloss in sense.glosses:
            number += 1
            if number > _MAX_SENSES:
                column.text("…", sans(13), "secondary", x=22)
                return
            column.label(f"{number}", sans(12), "secondary")
            column.text(gloss, sans(13), x=22)
            column.skip(2)


class WordCard(QWidget):
    """A card over the window. Opened by hovering it leaves the keyboard where it is."""

    closed = Signal()
    state_chosen = Signal(str)
    """What the reader says the word is: the key of one of `state_options`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Float over `parent`, hidden at first."""
        super().__init__(parent)
        self._theme = theme
        self.script = "simplified"
        self._room = parent
        self._column: Column | None = None
        self._offset = -1
        self.states = SegmentedControl(self.tr("The word"), state_options(), theme, self)
        for button in self.states.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card would close without it
        self.states.chosen.connect(self.state_chosen)
        self._by_hand = False
        self._returns_to: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LEAVE_DELAY)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    @property
    def closes_soon(self) -> bool:
        """Whether the card is about to close because the mouse left."""
        return self._timer.isActive()

    @property
    def offset(self) -> int:
        """Article offset of the word on the card; -1 where none is shown."""
        return -1 if self.isHidden() else self._offset

    def show_state(self, state: str) -> None:
        """Show what the word is now, without telling anybody."""
        self.states.set_current(state)

    def show_word(self, row: WordRow, near: QRect, *, by_hand: bool) -> None:
        """Show `row` beside the word at `near`, a rectangle of the parent.

        A card opened `by_hand` (click or key) takes the keyboard until Escape.
        """
        self._timer.stop()
        self._column = word_column(row, _WIDTH - 2 * _PADDING, self.script)
        self._offset = row.offset
        self._by_hand = by_hand
        self.setAccessibleName(_spoken(row))
        self.states.setVisible(bool(row.state))
        self.show_state(row.state)
        self.setGeometry(self._place(near))
        self.states.move(_SHADOW + round(_PADDING), self.height() - _SHADOW - _STATES_HEIGHT)
        self.raise_()
        self.show()
        if by_hand:
            self._take_keyboard()
        self.update()

    def dismiss(self) -> None:
        """Close the card and give the keyboard back."""
        self._timer.stop()
        if self.isHidden():
            return
        had_keyboard = self.hasFocus()
        self.hide()
        if had_keyboard and self._returns_to is not None:
            self._returns_to.setFocus(Qt.FocusReason.PopupFocusReason)
        self._returns_to = None
        self.closed.emit()

    def dismiss_soon(self) -> None:
        """Close a hovering card unless the mouse reaches it in time."""
        if not self._by_hand and not self.isHidden():
            self._timer.start()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.states.set_theme(theme)
        self.update()

    def sizeHint(self) -> QSize:
        """Size of the card with its shadow."""
        height = self._column.y if self._column else 0
        full = height + _PADDING + self._foot + 2 * _SHADOW
        return QSize(_WIDTH + 2 * _SHADOW, round(full))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint shadow, card and text."""
        if self._column is None:
            return
        painter, theme = QPainter(self), self._theme
        card = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        self._paint_shadow(painter, card)
        draw_round(painter, card, 10, theme.card, theme.hairline)
        if self.hasFocus():
            draw_ring(painter, card, 9, theme)
        painter.setClipRect(card.adjusted(0, 0, 0, -self._foot / 2))
        self._column.paint(painter, card.topLeft() + QPointF(_PADDING, _PADDING - 2), theme)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Stay while the mouse is on the card."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Close when the mouse leaves."""
        self.dismiss_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape and Enter."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close a card opened by hand when the reader goes on elsewhere."""
        super().focusOutEvent(event)
        if self._by_hand and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.dismiss()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Close when the text is scrolled under the card."""
        self.dismiss()
        event.ignore()

    @property
    def _foot(self) -> float:
        """Room below the text, in pixels."""
        return _PADDING if self.states.isHidden() else _STATES_HEIGHT + _PADDING / 2

    def _take_keyboard(self) -> None:
        self._returns_to = self.window().focusWidget()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, near: QRect) -> QRect:
        room, size = self._room.rect(), self.sizeHint()
        height = min(size.height(), room.height())
        x = near.center().x() - size.width() // 2
        x = max(0, min(x, room.width() - size.width()))
        below = near.bottom() + _GAP - _SHADOW
        above = near.top() - _GAP - height + _SHADOW
        y = below if below + height <= room.height() or above < 0 else above
        return QRect(x, min(y, max(0, room.height() - height)), size.width(), height)

    def _paint_shadow(self, painter: QPainter, card: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        strength = 14 if self._theme.dark else 5
        for spread in range(_SHADOW - 2, 0, -1):
            painter.setBrush(colour("#000000", strength))
            shade = card.adjusted(-spread, -spread + 2, spread, spread + 2)
            painter.drawRoundedRect(shade, 10 + spread, 10 + spread)


def _spoken(row: WordRow) -> str:
    glosses = "; ".join(gloss for sense in row.senses for gloss in sense.glosses)
    parts = (row.headword, row.pinyin, row.level, row.term_rendering, glosses)
    return ", ".join(part for part in parts if part)
