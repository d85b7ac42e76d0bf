"""A row of chips that wraps: the checks under a translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.desktop.widgets.column import elided
from reader.desktop.widgets.paint import (
    CHIP_HEIGHT,
    CHIP_SIZE,
    draw_pill,
    pill_width,
    tone_colours,
)
from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import Chip

_GAP = 8.0
_PADDING = 10.0


class ChipRow(QWidget):
    """Chips side by side, on as many lines as they need."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._chips: tuple[Chip, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chips(self, chips: tuple[Chip, ...]) -> None:
        """Show `chips`; an empty row takes no room."""
        self._chips = chips
        self.setVisible(bool(chips))
        self.setAccessibleName("; ".join(chip.text for chip in chips))
        self.updateGeometry()
        self.update()

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
        for chip, rect in zip(self._chips, self._rects(self.width()), strict=True):
            text = elided(chip.text, font, rect.width() - 2 * _PADDING + 1)
            draw_pill(painter, rect, text, font, tone_colours(self._theme, chip.tone))

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
