"""A segmented control: one of a few options, all of them in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from reader.desktop.widgets.paint import colour, draw_ring, draw_round
from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme

_HEIGHT = 26
_RADIUS = 6.0


class _Segment(QAbstractButton):
    """One option: a real button, so that keys and assistive technology find it."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setText(text)
        self.setFont(sans(13))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(sans(13, bold=True)).horizontalAdvance(self.text())
        return QSize(round(width) + 20, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        painter = QPainter(self)
        theme, rect = self.theme, QRectF(self.rect())
        painter.setFont(sans(13, bold=self.isChecked()))
        ink = theme.accent if self.isChecked() else theme.secondary
        if self.underMouse() and not self.isChecked():
            ink = theme.ink
        painter.setPen(colour(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_ring(painter, rect, _RADIUS - 1, theme)


class SegmentedControl(QWidget):
    """Options side by side, one of them chosen; arrow keys move the choice."""

    chosen = Signal(str)
    """Key of the option that the reader chose."""

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str, str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Offer `options`: key, short text and full name of each."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for key, text, full in options:
            segment = _Segment(text, theme, self)
            segment.setAccessibleName(f"{name}: {full}")
            segment.setToolTip(full)
            self._segments[key] = segment
            self._group.addButton(segment)
            row.addWidget(segment)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def current(self) -> str:
        """Key of the chosen option, or an empty text."""
        return next((key for key, one in self._segments.items() if one.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Show `key` as chosen without telling anybody; none where it is no option."""
        blocked = self._group.blockSignals(True)
        self._group.setExclusive(False)
        for name, segment in self._segments.items():
            segment.setChecked(name == key)
        self._group.setExclusive(True)
        self._group.blockSignals(blocked)
        self.update()

    def set_tip(self, key: str, tip: str) -> None:
        """Say `tip` of the option `key` under the mouse."""
        self._segments[key].setToolTip(tip)

    def choose(self, key: str) -> None:
        """Choose `key` as if the reader had clicked it."""
        self._segments[key].setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        for segment in self._segments.values():
            segment.theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint the common frame, the chosen ground and the lines between."""
        painter = QPainter(self)
        theme, frame = self._theme, QRectF(self.rect())
        draw_round(painter, frame, _RADIUS, theme.card)
        clip = QPainterPath()
        clip.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(clip)
        segments = list(self._segments.values())
        for segment in segments:
            if segment.isChecked():
                painter.fillRect(segment.geometry(), colour(theme.accent_ground))
        for segment in segments[1:]:
            painter.fillRect(segment.x(), 0, 1, self.height(), colour(theme.hairline))
        painter.restore()
        draw_round(painter, frame, _RADIUS, edge=theme.hairline)

    def _on_toggled(self, button: QAbstractButton, checked: bool) -> None:
        self.update()
        if checked:
            self.chosen.emit(next(key for key, one in self._segments.items() if one is button))
