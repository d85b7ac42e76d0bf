"""When does Python look for garbage? Between two events, in the window's thread.

Left alone, Python collects wherever an object happens to be made: in the middle of opening a
long article, where walking through everything takes longer than the article, or in a worker
thread, where the last reference to a widget must not be dropped (Qt's objects belong to the
thread that made them).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 2_000
_ENOUGH = 2_000
"""So many more containers made than dropped are worth a look."""
_ROUNDS = 10
"""So many looks at new objects go before one at all of them, as in Python's own scheme."""


class GarbageCollector(QObject):
    """Collects garbage from time to time while it lives, and nothing else does."""

    def __init__(self, parent: QObject) -> None:
        """Begin. What exists by now is the window, which stays: it is not looked at again."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._rounds = 0
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect if enough was made since the last time."""
        if gc.get_count()[0] < _ENOUGH:
            return
        self._rounds = (self._rounds + 1) % _ROUNDS
        gc.collect(1 if self._rounds else 2)
