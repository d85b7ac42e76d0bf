"""Finding a word in everything that was read or translated, from one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.labels import origin_words
from reader.desktop.viewmodels.rows import ConcordanceRow, Origin, Tone
from reader.desktop.windows.concordance_dialog import ConcordanceDialog
from reader.workspace.concordance import LIMIT, Line, concordance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.windows.main_window import MainWindow
    from reader.workspace.services import Services

_LONGEST_WORD = 12
"""A longer selection is no word that somebody wants to find."""


class Concordance(QObject):
    """The dialog and the search behind it."""

    place_wanted = Signal(int, object)  # library number of an article, Span
    said = Signal(str, object)  # one sentence, Tone

    def __init__(self, services: Services, window: MainWindow, executor: JobExecutor) -> None:
        """Search what `services` know, in a dialog over `window`."""
        super().__init__()
        self._services = services
        self._window = window
        self._dialog: ConcordanceDialog | None = None
        self._lines: Sequence[Line] = ()
        self._job: LatestJob[Sequence[Line]] = LatestJob(executor, self)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._explain)

    @property
    def dialog(self) -> ConcordanceDialog | None:
        """The open dialog."""
        return self._dialog

    def open(self) -> None:
        """Open the dialog, with the selected word asked for."""
        dialog = self._dialog = ConcordanceDialog(self._window.theme, self._window)
        dialog.asked.connect(self._ask)
        dialog.chosen.connect(self._go)
        dialog.finished.connect(self._forget)
        dialog.open()
        word = self._window.view.selected_text()
        dialog.ask_for(word if len(word) <= _LONGEST_WORD else "")

    def _ask(self, word: str) -> None:
        services = self._services
        self._job.submit(lambda: concordance(services, word))

    def _show(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        if self._dialog is None:
            return
        words = self.tr("sentences: {0}").format(len(lines))
        if len(lines) == LIMIT:
            words = self.tr("the first {0} sentences").format(LIMIT)
        self._dialog.set_rows([_row(line) for line in lines], words)

    def _explain(self, error: Exception) -> None:
        self.said.emit(str(error), Tone.FORBIDDEN)

    def _go(self, place: int) -> None:
        line = self._lines[place] if place < len(self._lines) else None
        if line is not None and line.article and line.span is not None:
            if self._dialog is not None:
                self._dialog.accept()
            self.place_wanted.emit(line.article, line.span)

    def _forget(self) -> None:
        self._job.cancel()
        self._dialog = None


def _row(line: Line) -> ConcordanceRow:
    none = QCoreApplication.translate("Concordance", "no translation yet")
    origin = origin_words(Origin(line.origin)) if line.origin else none
    facts = " · ".join(part for part in (line.title, origin) if part)
    start, end = line.at if line.at is not None else (-1, -1)
    return ConcordanceRow(line.source, start, end, line.english, facts)
