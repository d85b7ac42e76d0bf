"""A row of chips that wraps: the checks under a translation.

A chip that can put something right, or that hangs on the date of the article, is a button: a
click or, with the keyboard, the arrows and Return.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.desktop.widgets.column import elided
from reader.desktop.widgets.paint import (
    CHIP_HEIGHT,
    CHIP_SIZE,
    draw_pill,
    draw_ring,
    pill_width,
    tone_colours,
)
from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import Chip

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_GAP = 8.0
_PADDING = 10.0


class ChipRow(QWidget):
    """Chips side by side, on as many lines as they need."""

    mend_requested = Signal(str)
    """The whole English, put right as a chip offers."""
    date_requested = Signal()
    """The date of the article is to be set."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._chips: tuple[Chip, ...] = ()
        self._current = -1
        """Which chip the keyboard is on; -1 for none."""
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: tuple[Chip, ...]) -> None:
        """Show `chips`; an empty row takes no room."""
        self._chips = chips
        self._current = -1
        buttons = bool(self._buttons())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if buttons else Qt.FocusPolicy.NoFocus)
        self.setVisible(bool(chips))
        self.setAccessibleName("; ".join(chip.text for chip in chips))
        self.updateGeometry()
        self.update()

    def press(self, number: int) -> None:
        """Ask for what the chip with that `number` offers; nothing where it offers none."""
        if number not in self._buttons():
            return
        chip = self._chips[number]
        if chip.mended:
            self.mend_requested.emit(chip.mended)
        else:
            self.date_requested.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Chips wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines of chips."""
        rects = self._rects(width)
        return round(rects[-1].bottom()) if rects else 0

    def sizeHint(self) -> QSize:
        """All chips on one line."""
        return QSize(200, round(CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """One chip."""
        return QSize(60, round(CHIP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint the chips."""
        painter, font = QPainter(self), sans(CHIP_SIZE)
        for number, rect in enumerate(self._rects(self.width())):
            chip = self._chips[number]
            text = elided(chip.text, font, rect.width() - 2 * _PADDING + 1)
            draw_pill(painter, rect, text, font, tone_colours(self._theme, chip.tone))
            if number == self._current and self.hasFocus():
                draw_ring(painter, rect, CHIP_HEIGHT / 2, self._theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over a chip that is a button."""
        number = self._at(event.position())
        over = number in self._buttons()
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the chip offers."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.press(self._at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the chips that are buttons, and press one."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _PRESSES:
            self.press(self._current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first button."""
        if self._current < 0:
            self._step(1)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell more about the chip under the mouse."""
        if isinstance(event, QHelpEvent):
            number = self._at(QPointF(event.pos()))
            tip = self._chips[number].tip if number >= 0 else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def _buttons(self) -> list[int]:
        chips = enumerate(self._chips)
        return [number for number, chip in chips if chip.mended or chip.asks_date]

    def _step(self, step: int) -> None:
        buttons = self._buttons()
        if not buttons:
            return
        place = buttons.index(self._current) + step if self._current in buttons else 0
        self._current = buttons[place % len(buttons)]
        self.setAccessibleDescription(self._chips[self._current].tip)
        self.update()

    def _at(self, position: QPointF) -> int:
        """Return the number of the chip at `position`, or -1."""
        rects = self._rects(self.width())
        found = (number for number, rect in enumerate(rects) if rect.contains(position))
        return next(found, -1)

    def _rects(self, width: int) -> list[QRectF]:
        rects: list[QRectF] = []
        x = y = 0.0
        for chip in self._chips:
            wide = min(pill_width(chip.text, sans(CHIP_SIZE), _PADDING), float(width))
            if x and x + wide > width:
                x, y = 0.0, y + CHIP_HEIGHT + 6
            rects.append(QRectF(x, y, wide, CHIP_HEIGHT))
            x += wide + _GAP
        return rects
