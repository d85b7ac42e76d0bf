"""Long work of the window's own thread, cut so short that the window keeps answering."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

T = TypeVar("T")

AT_ONCE = 12
"""So many parts are worked out before anything else happens: most texts have no more."""
_SLICE_S = 0.008


class Slices(QObject, Generic[T]):
    """Works out the parts of one result at a time; the newest request wins."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing to do yet."""
        super().__init__(parent)
        self._parts: Iterator[T] = iter(())
        self._made: list[T] = []
        self._done: Callable[[list[T]], object] = len
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def stop(self) -> None:
        """Forget the result that is being worked out."""
        self._timer.stop()
        self._parts, self._made = iter(()), []

    def run(self, parts: Iterator[T], done: Callable[[list[T]], object]) -> None:
        """Take all `parts` and then call `done` with them: before this returns if they are few."""
        self.stop()
        self._parts, self._done = parts, done
        for _ in range(AT_ONCE):
            if not self._take():
                return
        self._timer.start()

    def _go_on(self) -> None:
        stop = monotonic() + _SLICE_S
        while self._take() and monotonic() < stop:
            pass

    def _take(self) -> bool:
        """Take one part; False once there is none and `done` was called."""
        try:
            self._made.append(next(self._parts))
        except StopIteration:
            made = self._made
            self.stop()
            self._done(made)
            return False
        return True
