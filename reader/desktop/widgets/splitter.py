"""A splitter whose handles look like one hairline and are wide enough to grasp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from reader.desktop.widgets.paint import colour

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme

_GRASP = 5
"""Width of a handle in pixels: a hairline and a strip of the ground beside it."""


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        splitter = self.splitter()
        assert isinstance(splitter, HairlineSplitter)  # noqa: S101 - made by no other
        ground, line_first = splitter.look_of(self)
        painter, theme = QPainter(self), splitter.theme
        painter.fillRect(self.rect(), colour(getattr(theme, ground)))
        if self.orientation() == Qt.Orientation.Horizontal:
            x = 0 if line_first else self.width() - 1
            painter.fillRect(x, 0, 1, self.height(), colour(theme.hairline))
        else:
            y = 0 if line_first else self.height() - 1
            painter.fillRect(0, y, self.width(), 1, colour(theme.hairline))


class HairlineSplitter(QSplitter):
    """Parts side by side, or one above the other, divided by hairlines."""

    def __init__(
        self,
        orientation: Qt.Orientation,
        looks: Sequence[tuple[str, bool]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Give each handle its look: its ground, and whether the hairline comes first."""
        super().__init__(orientation, parent)
        self.theme = theme
        self._looks = tuple(looks)
        self.setHandleWidth(_GRASP)
        self.setChildrenCollapsible(False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.theme = theme
        for place in range(1, self.count()):
            self.handle(place).update()

    def look_of(self, handle: QSplitterHandle) -> tuple[str, bool]:
        """Ground and side of the hairline of one handle."""
        for place, look in enumerate(self._looks, start=1):
            if self.handle(place) is handle:
                return look
        return self._looks[-1]

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's name
        """Make a handle that looks like a hairline."""
        return _Handle(self.orientation(), self)
