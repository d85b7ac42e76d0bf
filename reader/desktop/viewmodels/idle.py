"""When the translation model gives its memory back: some minutes after its last sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from reader.desktop.jobs import JobExecutor
    from reader.workspace.services import Services

IDLE_MS = 5 * 60 * 1000
"""Milliseconds without a sentence; loading again takes a tenth of a second."""


class IdleUnload(QObject):
    """Unloads the model of `services` when nobody has asked for a while."""

    def __init__(
        self, services: Services, executor: JobExecutor, parent: QObject | None = None
    ) -> None:
        """Unload on `executor`, because that waits for a sentence under way."""
        super().__init__(parent)
        self._services = services
        self._executor = executor
        self.timer = QTimer(self, singleShot=True, interval=IDLE_MS)
        self.timer.timeout.connect(self._unload)

    def touch(self) -> None:
        """Count from now."""
        self.timer.start()

    def _unload(self) -> None:
        if "translation" in self._services.__dict__:  # else nothing was ever loaded
            self._executor.execute(self._services.translation.unload)
