"""The small button that opens the menu of the rarer pinyin modes, and names the one in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QToolButton, QWidget

from reader.desktop.widgets.icons import draw_icon
from reader.desktop.widgets.paint import colour, draw_ring, draw_round
from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme

_HEIGHT, _CHEVRON = 26, 20


class ModeButton(QToolButton):
    """A chevron; with a mode of its own in force, the name of that mode before it."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Start without a mode; `name` says what the menu holds."""
        super().__init__(parent)
        self._theme = theme
        self._mode = ""
        self._name = name
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_mode("")

    @property
    def mode(self) -> str:
        """The mode that is named."""
        return self._mode

    def show_mode(self, mode: str, full: str = "") -> None:
        """Name `mode`, in words `full`; an empty one shows the chevron only."""
        self._mode = mode
        self.setToolTip(full or self._name)
        self.setAccessibleName(f"{self._name}: {full}" if full else self._name)
        width = QFontMetricsF(sans(13, bold=True)).horizontalAdvance(mode) + 8 if mode else 0
        self.setFixedSize(round(width) + _CHEVRON, _HEIGHT)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint the mode like a chosen segment, and the chevron."""
        theme, painter = self._theme, QPainter(self)
        rect = QRectF(self.rect())
        if self._mode:
            draw_round(painter, rect, 6, theme.accent_ground, theme.hairline)
            painter.setFont(sans(13, bold=True))
            painter.setPen(colour(theme.accent))
            words = rect.adjusted(8, 0, -_CHEVRON, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._mode)
        elif self.underMouse() or self.isDown():
            draw_round(painter, rect, 6, theme.hover)
        ink = theme.accent if self._mode else theme.secondary
        centre = QPointF(rect.right() - _CHEVRON / 2, rect.center().y())
        draw_icon(painter, "chevron", centre, colour(ink))
        if self.hasFocus():
            draw_ring(painter, rect, 6, theme)
