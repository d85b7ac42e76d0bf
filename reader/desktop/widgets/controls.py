"""The small controls of the window: link and icon buttons, badges, a quiet scroll bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollBar, QSizePolicy, QToolButton, QWidget

from reader.desktop.viewmodels.rows import Tone
from reader.desktop.widgets.icons import draw_icon
from reader.desktop.widgets.paint import (
    BADGE_HEIGHT,
    BADGE_SIZE,
    badge_width,
    colour,
    draw_badge,
    draw_ring,
    draw_round,
)
from reader.desktop.widgets.typefaces import fitted, sans

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme
    from reader.desktop.widgets.icons import IconName


class LinkButton(QAbstractButton):
    """A button that is only its words; underlined under the mouse."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Show `text`, which may carry a mnemonic."""
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setFont(sans(12))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Size of the words and room for the ring."""
        metrics = QFontMetricsF(self.font())
        return QSize(round(metrics.horizontalAdvance(self.text())) + 12, 24)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint the words."""
        painter = QPainter(self)
        hovered = self.underMouse() and self.isEnabled()
        font = self.font()
        font.setUnderline(hovered)
        painter.setFont(font)
        strong = hovered or self.isDown()
        painter.setPen(colour(self._theme.accent if strong else self._theme.secondary))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()), 6, self._theme)


class PushButton(QAbstractButton):
    """A rounded button; the primary one of a dialog or a strip is filled."""

    def __init__(
        self, text: str, theme: Theme, parent: QWidget | None = None, *, primary: bool = False
    ) -> None:
        """Show `text`."""
        super().__init__(parent)
        self._theme = theme
        self._primary = primary
        self.setText(text)
        self.setFont(sans(13))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Size of the words with padding."""
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(width) + 28, 30)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint ground, words and ring."""
        theme, painter = self._theme, QPainter(self)
        rect = QRectF(self.rect())
        filled = self._primary and self.isEnabled()
        ground = theme.accent if filled else theme.card
        if self.underMouse() and not filled and self.isEnabled():
            ground = theme.hover
        draw_round(painter, rect, 7, ground, theme.accent if filled else theme.hairline)
        ink = theme.card if filled else theme.ink
        painter.setPen(colour(ink if self.isEnabled() else theme.secondary))
        painter.setFont(self.font())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            inner = rect.adjusted(2, 2, -2, -2) if filled else rect
            draw_ring(painter, inner, 6, theme)


class IconButton(QToolButton):
    """A drawn icon that triggers an action, and shows whether the action is on."""

    def __init__(self, icon: IconName, theme: Theme, parent: QWidget | None = None) -> None:
        """Show `icon`; give it words with `setDefaultAction` or `setAccessibleName`."""
        super().__init__(parent)
        self._icon_name: IconName = icon
        self._theme = theme
        self.setFixedSize(30, 28)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint the icon over a ground that tells hover and press."""
        theme, painter = self._theme, QPainter(self)
        rect = QRectF(self.rect())
        if self.isDown() or (self.underMouse() and self.isEnabled()):
            draw_round(painter, rect, 6, theme.hover)
        hovered = self.underMouse() and self.isEnabled()
        ink = theme.ink if hovered else theme.secondary
        draw_icon(painter, self._icon_name, rect.center(), colour(ink), filled=self.isChecked())
        if self.hasFocus():
            draw_ring(painter, rect, 6, theme)


class Prose(QLabel):
    """A label for sentences, punctuated as the language of each."""

    def __init__(self, size: int, parent: QWidget, text: str = "") -> None:
        """Set `text` in letters of `size` pixels."""
        super().__init__(parent)
        self._size = size
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`."""
        self.setFont(fitted(sans(self._size), text))
        super().setText(text)


class Badge(QWidget):
    """A rounded label such as *approved · 2024*."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._tone = Tone.NEUTRAL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, tone: Tone) -> None:
        """Show `text` in the colours of `tone`; an empty text hides the badge."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The shown text."""
        return self._text

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Size of the pill."""
        return QSize(int(badge_width(self._text)) + 1, int(BADGE_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint the pill."""
        painter = QPainter(self)
        painter.setFont(sans(BADGE_SIZE))
        draw_badge(painter, QPointF(0, 0), self._text, self._tone, self._theme)


class ThinScrollBar(QScrollBar):
    """A vertical scroll bar that is only a rounded handle."""

    def __init__(self, theme: Theme, ground: str, parent: QWidget | None = None) -> None:
        """Lie on the theme colour called `ground`, for instance ``chrome``."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._ground = ground

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Ten pixels wide."""
        return QSize(10, 80)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint the handle where the value is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(getattr(self._theme, self._ground)))
        span = self.maximum() - self.minimum()
        if span <= 0:
            return
        room = self.height() - 4
        length = max(28.0, room * self.pageStep() / (span + self.pageStep()))
        top = 2 + (room - length) * (self.value() - self.minimum()) / span
        strong = self.underMouse() or self.isSliderDown()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._theme.secondary, 170 if strong else 90))
        painter.drawRoundedRect(QRectF(2, top, 6, length), 3, 3)
