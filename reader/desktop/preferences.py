"""The reader's choices while the window is open, saved whenever one changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.storage import settings as settings_store

if TYPE_CHECKING:
    from pathlib import Path

    from reader.storage.settings import Settings


class Preferences(QObject):
    """The current `Settings` and the file they are kept in."""

    failed = Signal(object)  # ReaderError: the file could not be written

    def __init__(self, settings: Settings, path: Path) -> None:
        """Start from `settings`, which are what the file at `path` says."""
        super().__init__()
        self._settings = settings
        self._saved = settings
        self._path = path

    @property
    def settings(self) -> Settings:
        """The choices as they are now."""
        return self._settings

    def note(self, **choices: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Change some choices without writing them yet."""
        self._settings = replace(self._settings, **choices)

    def change(self, **choices: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Change some choices and keep them."""
        self.note(**choices)
        self.save()

    def save(self) -> None:
        """Write what changed since the last time."""
        if self._settings == self._saved:
            return
        try:
            settings_store.save(self._path, self._settings)
        except ReaderError as error:
            self.failed.emit(error)
        else:
            self._saved = self._settings
