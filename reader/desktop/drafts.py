"""Verifying an English draft of the open article: the dialog and the work behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.rows import DraftRow, FaultRow, Tone
from reader.desktop.windows.verify_dialog import VerifyDialog
from reader.errors import ReaderError
from reader.exchange import draft_report
from reader.storage import atomic
from reader.text.model import Span
from reader.workspace.verify import pair_texts, pair_with_file, verify_draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.viewmodels.selection import SelectionModel
    from reader.desktop.windows.main_window import MainWindow
    from reader.exchange.draft_report import DraftFinding, DraftReport
    from reader.workspace.services import Services
    from reader.workspace.verify import Pair

translate = QCoreApplication.translate


class Drafts(QObject):
    """The dialog, the check in the background, and the report that is saved."""

    said = Signal(str, object)  # one sentence, Tone

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        reading: ReadingModel,
        selection: SelectionModel,
        executor: JobExecutor,
    ) -> None:
        """Check drafts of the article of `reading`, in a dialog over `window`."""
        super().__init__()
        self._services = services
        self._window = window
        self._reading = reading
        self._selection = selection
        self._dialog: VerifyDialog | None = None
        self._report = draft_report.DraftReport(())
        self._job: LatestJob[DraftReport] = LatestJob(executor, self)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._explain)

    @property
    def dialog(self) -> VerifyDialog | None:
        """The open dialog."""
        return self._dialog

    def open(self) -> None:
        """Open the dialog."""
        if self._reading.opened is None:
            return
        dialog = VerifyDialog(self._window.theme, self._reading.script, self._window)
        dialog.check_requested.connect(self.check)
        dialog.file_requested.connect(self._choose_draft)
        dialog.save_requested.connect(self._choose_report)
        dialog.chosen.connect(self._go)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def check(self, draft: str) -> None:
        """Check a pasted draft."""
        name = self.tr("the draft")
        self._submit(lambda text: pair_texts(text, draft, name))

    def check_file(self, path: str) -> None:
        """Check the draft in the file at `path`: lines, or a translation memory."""
        self._submit(lambda text: pair_with_file(text, path))

    def save(self, path: str) -> None:
        """Write the report into the file at `path`, in the format of its ending."""
        opened = self._reading.opened
        title = opened.record.title if opened else ""
        kind = Path(path).suffix.lower()
        try:
            if kind == ".xlsx":
                data = draft_report.as_workbook(self._report)
            elif kind == ".txt":
                data = draft_report.as_text(self._report).encode()
            elif kind == ".json":
                data = draft_report.as_json(self._report).encode()
            else:
                data = draft_report.as_html(self._report, title).encode()
            atomic.write_bytes(Path(path), data)
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)

    def _submit(self, pairs: Callable[[str], tuple[Pair, ...]]) -> None:
        opened = self._reading.opened
        if opened is None:
            return
        services, text, date = self._services, opened.article.text, opened.record.date
        self._job.submit(lambda: verify_draft(services, pairs(text), date))

    def _show(self, report: DraftReport) -> None:
        self._report = report
        if self._dialog is not None:
            numbered = enumerate(report.sentences, start=1)
            rows = [
                DraftRow(number, one.source, one.target, tuple(map(_fault, one.findings)))
                for number, one in numbered
                if one.findings
            ]
            self._dialog.show_report(rows, _summary(report))

    def _explain(self, error: Exception) -> None:
        if not isinstance(error, ReaderError):
            raise error
        if self._dialog is not None:
            self._dialog.say(str(error))

    def _go(self, place: int) -> None:
        opened, dialog = self._reading.opened, self._dialog
        if opened is None or dialog is None:
            return
        chinese = dialog.rows[place].chinese
        start = opened.article.text.find(chinese)
        if start >= 0:
            self._selection.set(Span(start, start + len(chinese)))

    def _choose_draft(self) -> None:
        kinds = self.tr("Drafts (*.txt *.md *.tmx);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open Draft"), "", kinds)
        if path:
            self.check_file(path)

    def _choose_report(self) -> None:
        kinds = self.tr("Page (*.html);;Workbook (*.xlsx);;Text (*.txt);;Data (*.json)")
        path, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Save Report"), "report.html", kinds
        )
        if path and not Path(path).suffix:
            path += chosen.split("*")[-1].rstrip(")")
        if path:
            self.save(path)

    def _forget(self) -> None:
        self._job.cancel()
        self._dialog = None


def _summary(report: DraftReport) -> str:
    """Say in one sentence what was found."""
    counts, total = report.counts, len(report.sentences)
    used = counts.pop("used")
    if not counts:
        words = translate("Drafts", "No faults in {0} sentences; {1} terms used.")
        return words.format(total, used)
    found = ", ".join(f"{_badge(kind)[0]} {count}" for kind, count in counts.items())
    words = translate("Drafts", "{0} of {1} sentences to look at: {2}; {3} terms used.")
    return words.format(report.faulty, total, found, used)


def _fault(finding: DraftFinding) -> FaultRow:
    badge, tone = _badge(finding.kind)
    if finding.kind == draft_report.UNTRANSLATED:
        return FaultRow(badge, tone, finding.term)
    found = f"“{finding.found}” → " if finding.found else ""
    return FaultRow(badge, tone, f"{finding.term}: {found}{finding.expected}", finding.note)


def _badge(kind: str) -> tuple[str, Tone]:
    return {
        "missing": (translate("Drafts", "missing"), Tone.CAUTION),
        "superseded": (translate("Drafts", "superseded"), Tone.CAUTION),
        "forbidden": (translate("Drafts", "never"), Tone.FORBIDDEN),
        draft_report.NUMBER: (translate("Drafts", "figure"), Tone.FORBIDDEN),
        draft_report.UNTRANSLATED: (translate("Drafts", "untranslated"), Tone.CAUTION),
    }.get(kind, (kind, Tone.CAUTION))
