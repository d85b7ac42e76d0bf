"""A scroll bar that belongs to the page: a slim thumb on the page's own ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

if TYPE_CHECKING:
    from reader.desktop.widgets.article.appearance import Colours

_WIDTH = 14
_THUMB, _THUMB_HOVERED = 5.0, 8.0
_SHORTEST = 28.0


class PageScrollBar(QScrollBar):
    """A vertical scroll bar drawn in the colours of the page.

    Only the drawing is its own: size and reaction of the thumb are those of the style.
    """

    def __init__(self) -> None:
        """Draw nothing before `set_colours`."""
        super().__init__(Qt.Orientation.Vertical)
        self._ground = QColor()
        self._thumb = QColor()
        self._hovered = False
        self._shows = False

    def set_colours(self, colours: Colours) -> None:
        """Draw on the page colour."""
        self._ground, self._thumb = QColor(colours.page), QColor(colours.secondary)
        self.update()

    def show_thumb(self) -> None:
        """Show the thumb: the height of the page is known now."""
        self._shows = True
        self.update()

    def sizeHint(self) -> QSize:
        """Be slimmer than most styles are."""
        return QSize(_WIDTH, super().sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the thumb can be taken."""
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Draw back."""
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and thumb."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._ground)
        if self._shows and self.maximum() > self.minimum():
            self._paint_thumb(painter)
        painter.end()

    def _paint_thumb(self, painter: QPainter) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider  # slow to come

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        active = self._hovered or self.isSliderDown()
        width = _THUMB_HOVERED if active else _THUMB
        height = max(float(place.height()) - 4, _SHORTEST)
        top = min(place.top() + 2.0, self.height() - height - 2)
        colour = QColor(self._thumb)
        colour.setAlphaF(0.62 if active else 0.34)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        left = self.width() - width - 3
        painter.drawRoundedRect(QRectF(left, top, width, height), width / 2, width / 2)
