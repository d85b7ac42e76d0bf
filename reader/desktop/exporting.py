"""Exporting the open article for other programs, in the background, as the reader asks for it.

What is written, and how, is the same as on the command line: `reader.workspace.export_files`.
PDF is left to the paper desk, which draws.
"""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.desktop.jobs import BackgroundQueue
from reader.desktop.paper.desk import file_name
from reader.desktop.viewmodels.rows import Tone
from reader.errors import ReaderError
from reader.exchange.chapter import About, title_of
from reader.storage import atomic
from reader.translation.engine import TranslationCancelledError
from reader.workspace import export_files
from reader.workspace.export_files import Order
from reader.workspace.exporting import Mode, Shown, show

if TYPE_CHECKING:
    from reader.desktop.jobs import JobExecutor
    from reader.desktop.paper.desk import PaperDesk
    from reader.desktop.paper.sheets import Leaf
    from reader.desktop.preferences import Preferences
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.windows.main_window import MainWindow
    from reader.workspace.services import Services

_PDF = "pdf"


class Choice(NamedTuple):
    """One line of the list of formats."""

    words: str
    form: str
    """Name of the format, which is how its files end as well."""
    english: bool = False


class _Exported(NamedTuple):
    """A file that is there now."""

    path: Path
    written: export_files.Written


class ExportDesk(QObject):
    """Writes the open article into files of other programs."""

    said = Signal(str, object)  # one sentence, Tone

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        reading: ReadingModel,
        preferences: Preferences,
        executor: JobExecutor,
        paper: PaperDesk,
    ) -> None:
        """Ask over `window`; the article is as `paper` has it right then."""
        super().__init__(window)
        self._services = services
        self._window = window
        self._reading = reading
        self._preferences = preferences
        self._paper = paper
        self._closing = threading.Event()
        self._queue = BackgroundQueue(executor, self)
        self._queue.succeeded.connect(self._tell)
        self._queue.failed.connect(self._explain)
        window.closing.connect(self._closing.set)

    def choices(self) -> tuple[Choice, ...]:
        """Return the formats to choose from, the usual ones first."""
        return (
            Choice(self.tr("E-book (*.epub)"), "epub"),
            Choice(self.tr("E-book with English (*.epub)"), "epub", english=True),
            Choice(self.tr("Word document (*.docx)"), "docx"),
            Choice(self.tr("Word document with English in a table (*.docx)"), "docx", english=True),
            Choice(self.tr("Web page (*.html)"), "html"),
            Choice(self.tr("Web page with English (*.html)"), "html", english=True),
            Choice(self.tr("PDF (*.pdf)"), _PDF),
            Choice(self.tr("Excel workbook of sentences and terms (*.xlsx)"), "xlsx"),
            Choice(self.tr("Translation memory (*.tmx)"), "tmx"),
            Choice(self.tr("Anki cards of unknown words and terms (*.apkg)"), "apkg"),
        )

    def choose_file(self) -> None:
        """Ask where to and in which format, and write the file there."""
        from PySide6.QtWidgets import QFileDialog

        leaf = self._paper.leaf()
        if leaf is None:
            return
        choices = self.choices()
        filters = ";;".join(one.words for one in choices)
        name, words = QFileDialog.getSaveFileName(
            self._window, self.tr("Export As"), file_name(leaf.title), filters
        )
        if name:
            chosen = next((one for one in choices if one.words == words), choices[0])
            self.export(*_settled(Path(name), chosen, choices))

    def export(self, path: Path, choice: Choice) -> None:
        """Write the open article into the file `path` and say so, once it is read in context."""
        if choice.form == _PDF:
            self._paper.export(path)
        else:
            self._paper.once_read(lambda: self._begin(path, choice))

    def _begin(self, path: Path, choice: Choice) -> None:
        leaf, opened = self._paper.leaf(), self._reading.opened
        if leaf is None or opened is None:
            return
        pinyin = "all" if leaf.visible is None or any(leaf.visible) else "none"
        level = self._preferences.settings.known_level
        is_cards = choice.form == "apkg"
        mode = Mode(self._reading.script, "unknown" if is_cards else pinyin, level)
        date = opened.record.date
        about = About(_title(leaf), mode.language, int(time.time()), date=date)
        order = Order(choice.form, mode, about, choice.english, cancelled=self._closing.is_set)
        services = self._services

        def work() -> _Exported:
            if is_cards:
                shown = show(services, leaf.article, mode, leaf.annotation, date)
            else:
                shown = _as_seen(services, leaf, date)
            written = export_files.write(services, order, [shown])
            atomic.write_bytes(path, written.data)
            return _Exported(path, written)

        self._queue.submit(work)
        if order.has_english:
            text = self.tr("{0} is being written; its English may take a while.").format(path.name)
            self.said.emit(text, Tone.NEUTRAL)

    def _tell(self, _ticket: int, exported: _Exported) -> None:
        written = exported.written
        if not written.lacking:
            self.said.emit(self.tr("Written: {0}").format(exported.path), Tone.NEUTRAL)
            return
        words = self.tr("Written: {0}; {1} of {2} sentences have no English.")
        text = words.format(exported.path, written.lacking, written.sentences)
        self.said.emit(text, Tone.CAUTION)

    def _explain(self, _ticket: int, error: Exception) -> None:
        if isinstance(error, TranslationCancelledError):  # the window closes
            return
        if not isinstance(error, ReaderError):
            raise error
        self.said.emit(str(error), Tone.FORBIDDEN)


def _title(leaf: Leaf) -> str:
    return title_of(leaf.article, leaf.text)


def _as_seen(services: Services, leaf: Leaf, date: str) -> Shown:
    simplified = services.simplified(leaf.article.text)
    return Shown(leaf.article, leaf.annotation, leaf.text, simplified, leaf.visible, date)


def _settled(path: Path, chosen: Choice, choices: tuple[Choice, ...]) -> tuple[Path, Choice]:
    """Return file and format: how the name ends, if it says a format, else what was chosen."""
    suffix = path.suffix.lower().removeprefix(".")
    if suffix == chosen.form:
        return path, chosen
    typed = next((one for one in choices if one.form == suffix), None)
    if typed is not None:
        return path, typed
    return path.with_name(f"{path.name}.{chosen.form}"), chosen
