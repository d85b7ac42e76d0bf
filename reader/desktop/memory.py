"""Translation memories of other programs: taken in and written out, from one window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.desktop.viewmodels.rows import Tone
from reader.errors import ReaderError
from reader.workspace import memory_files

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.workspace.services import Services


class MemoryFiles(QObject):
    """TMX files in and out of the translation memory."""

    said = Signal(str, object)  # one sentence, Tone
    changed = Signal()
    """Sentences were taken in."""

    def __init__(self, services: Services, window: QWidget) -> None:
        """Work with the memory of `services`, in dialogs over `window`."""
        super().__init__()
        self._services = services
        self._window = window

    def choose_import(self) -> None:
        """Ask for a TMX file and take its sentences in."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import a Translation Memory"), "", self.tr("TMX (*.tmx)")
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Take the sentences of the TMX file at `path` in, and say what it came to."""
        try:
            taken, useless = memory_files.take_tmx(self._services, path)
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return
        words = self.tr("{0}: {1} new, {2} changed, {3} known already, {4} left out.")
        others = useless + taken.yours
        text = words.format(path.name, taken.new, taken.changed, taken.known, others)
        self.said.emit(text, Tone.APPROVED)
        self.changed.emit()

    def choose_export(self) -> None:
        """Ask for a place and write the memory there."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export the Translation Memory"),
            "memory.tmx",
            self.tr("TMX (*.tmx)"),
        )
        if name:
            self.write_file(Path(name))

    def write_file(self, path: Path) -> None:
        """Write the memory into a TMX file at `path`, and say how much that is."""
        try:
            count = memory_files.write_tmx(self._services, path)
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return
        words = self.tr("Sentences written to {0}: {1}.").format(path.name, count)
        self.said.emit(words, Tone.APPROVED)
