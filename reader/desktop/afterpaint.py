"""Doing something once the next frame is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class _AfterPaint(QObject):
    """Waits for one paint event of its parent."""

    def __init__(self, widget: QWidget, work: Callable[[], object]) -> None:
        super().__init__(widget)
        self._work = work
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the frame through and do the work after it."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._finish)
        return False

    def _finish(self) -> None:
        self._work()
        self.deleteLater()


def after_paint(widget: QWidget, work: Callable[[], object]) -> None:
    """Call `work` on the event loop after `widget` was painted the next time.

    A zero timer would not do: it fires before the first frame of a new window.
    """
    _AfterPaint(widget, work)
    widget.update()
