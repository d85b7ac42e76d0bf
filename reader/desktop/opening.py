"""Opening: articles of the library, files, copied text; and the place kept in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.desktop.viewmodels.rows import Tone
from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.desktop.viewmodels.library import LibraryModel
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.text.model import Document

_REMEMBER_AFTER = 1000
"""Milliseconds without scrolling after which the place is kept."""


class Opener(QObject):
    """Brings texts into the library and articles onto the page."""

    said = Signal(str, object)  # one sentence, Tone

    def __init__(
        self, library: LibraryModel, reading: ReadingModel, place: Callable[[], int]
    ) -> None:
        """Open articles of `library` in `reading`; `place` tells where reading is now."""
        super().__init__()
        self._library = library
        self._reading = reading
        self._place = place
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REMEMBER_AFTER)
        self._timer.timeout.connect(self.remember_place)

    def start(self, files: Sequence[str], last: int) -> None:
        """Open `files`, else the article with the number `last`, else the first one."""
        if files:
            self.open_files(files)
        if self._reading.opened is None:
            numbers = self._library.numbers()
            if numbers:
                self.open_article(last if last in numbers else numbers[0])

    def open_article(self, number: int) -> None:
        """Open the article with that library number."""
        self.remember_place()
        try:
            self._reading.open(number)
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)

    def open_files(self, names: Sequence[str]) -> None:
        """Put the articles of the files into the library and open the first of them."""
        from reader.exchange.importing import heading_of, read_document  # late: with files only

        added: list[int] = []
        for name in names:
            try:
                document = read_document(name)
                added += self._add(document, heading_of(document), name)
            except ReaderError as error:
                self.said.emit(str(error), Tone.FORBIDDEN)
        if added:
            self.open_article(added[0])

    def open_clipboard(self) -> None:
        """Read the text that was copied elsewhere."""
        from reader.exchange.importing import document_of, heading_of  # late, likewise

        document = document_of(QGuiApplication.clipboard().text(), "-")
        try:
            added = self._add(document, heading_of(document), self.tr("the clipboard"))
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return
        if added:
            self.open_article(added[0])

    def choose_files(self, parent: QWidget) -> None:
        """Ask which files to open."""
        from PySide6.QtWidgets import QFileDialog

        from reader.exchange.formats import EXTENSIONS

        kinds = " ".join(f"*.{extension}" for extension in EXTENSIONS)
        kinds = self.tr("Texts ({0});;All files (*)").format(kinds)
        names, _ = QFileDialog.getOpenFileNames(parent, self.tr("Open"), "", kinds)
        if names:
            self.open_files(names)

    def place_moved(self) -> None:
        """Keep the place when the reader stays there for a moment."""
        self._timer.start()

    def remember_place(self) -> None:
        """Keep the place of the open article now."""
        self._timer.stop()
        opened = self._reading.opened
        if opened is None:
            return
        try:
            self._library.remember(opened.record.id, self._place())
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)

    def _add(self, document: Document, section: str, name: str) -> tuple[int, ...]:
        if not document.articles:
            text = self.tr("{0}: there is no article in it.").format(name)
            self.said.emit(text, Tone.CAUTION)
            return ()
        return self._library.add([(document, section)])
