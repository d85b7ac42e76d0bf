"""The person's own glossary in the window: add a term, import a file, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.names import layer_name
from reader.desktop.viewmodels.rows import Tone
from reader.desktop.viewmodels.term_form import TermForm, entry_of, form_of
from reader.desktop.windows.entry_dialog import EntryDialog
from reader.desktop.windows.import_dialog import ImportDialog
from reader.errors import ReaderError
from reader.exchange.glossaries import Format, read_glossary, write_glossary
from reader.glossary.layers import Layer
from reader.workspace import glossaries

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.windows.main_window import MainWindow
    from reader.glossary.entry import Entry
    from reader.workspace.glossaries import ImportPlan
    from reader.workspace.services import Services

_LONGEST_TERM = 40
"""Characters; a longer selection is a sentence and no term."""
_PREVIEW = 20


class GlossaryManager(QObject):
    """Changes the person's layers of the glossary on their behalf."""

    said = Signal(str, object)  # one sentence, Tone
    changed = Signal()
    """The glossary says something else from now on."""
    _counted = Signal(int)  # rows read, from the other thread

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        executor: JobExecutor,
        *,
        say: Callable[[str, Tone], object],
        refresh: Callable[[], object],
    ) -> None:
        """Work with the glossary of `services`, in dialogs over `window`.

        `say` shows one sentence; `refresh` is called when the glossary says something else.
        """
        super().__init__()
        self.said.connect(say)
        self.changed.connect(refresh)
        self._services = services
        self._window = window
        self._job: LatestJob[Callable[[], None]] = LatestJob(executor, self)
        self._job.succeeded.connect(self._finish)
        self._job.failed.connect(self._explain)
        self._counted.connect(self._tell_count)
        self.dialog: EntryDialog | ImportDialog | None = None
        """The dialog opened last."""

    def add_term(self, selected: str = "") -> None:
        """Open the form, filled in for the `selected` Chinese as far as anything is known."""
        text = selected if len(selected) <= _LONGEST_TERM else ""
        dialog = EntryDialog(self._window.theme, self._window)
        shown = self._show(dialog, text) if text.strip() else None
        state: dict[str, Entry | None] = {"shown": shown}

        def fill(zh: str) -> None:
            state["shown"] = self._show(dialog, zh)

        def save(form: TermForm) -> None:
            self._save(form, state["shown"])

        dialog.zh_changed.connect(fill)
        dialog.saved.connect(save)
        self._open(dialog)

    def choose_import(self) -> None:
        """Ask for a file and show what it would bring."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import Glossary"),
            "",
            self.tr("Glossaries (*.csv *.tsv *.xlsx *.tbx *.xml *.txt *.utf8);;All files (*)"),
        )
        if name:
            self.examine(name)

    def examine(self, name: str, layer: Layer = Layer.HOUSE) -> None:
        """Read the file called `name` and show what it would change in `layer`."""

        def work() -> Callable[[], None]:
            found = read_glossary(name, progress=self._counted.emit)
            plan = glossaries.plan_import(self._services, found, layer)
            return lambda: self._offer(plan)

        self.said.emit(self.tr("Reading {0} …").format(Path(name).name), Tone.NEUTRAL)
        self._job.submit(work)

    def choose_export(self) -> None:
        """Ask for a file and a format, and write the whole glossary."""
        filters = {
            self.tr("CSV (*.csv)"): Format.CSV,
            self.tr("Excel workbook (*.xlsx)"): Format.XLSX,
            self.tr("Tab-separated (*.tsv)"): Format.TSV,
            self.tr("TBX 3 Basic, DCA (*.tbx)"): Format.TBX3,
            self.tr("TBX 3 Basic, DCT (*.tbx)"): Format.TBX3_DCT,
            self.tr("TBX 2, martif (*.tbx)"): Format.TBX2,
            self.tr("OmegaT glossary (*.txt)"): Format.OMEGAT,
        }
        name, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export Glossary"), "glossary.csv", ";;".join(filters)
        )
        if name:
            self.export(Path(name), filters.get(chosen, Format.CSV))

    def export(self, file: Path, wanted: Format) -> None:
        """Write every term that counts into `file`."""
        path = file if file.suffix.lower() == wanted.suffix else file.with_suffix(wanted.suffix)

        def work() -> Callable[[], None]:
            entries = glossaries.entries_of(self._services, None)
            count = write_glossary(path, wanted, entries, self.tr("glossary"))
            text = self.tr("{0} terms are in {1}.").format(count, path.name)
            return lambda: self.said.emit(text, Tone.APPROVED)

        self._job.submit(work)

    def _show(self, dialog: EntryDialog, zh: str) -> Entry | None:
        """Fill `dialog` in for `zh` and return the entry that it shows."""
        try:
            entry = glossaries.term_for(self._services, zh)
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return None
        hint = ""
        if entry.id:
            layer = self._services.glossary.origin(entry.id)
            hint = self.tr("From the {0} glossary; what you save comes before it.")
            hint = hint.format(layer_name(layer))
        elif entry.renderings[0].text:
            hint = self.tr("The English is the dictionary's first meaning.")
        dialog.show_form(form_of(entry), hint)
        return entry

    def _save(self, form: TermForm, shown: Entry | None) -> None:
        try:
            base = shown or glossaries.term_for(self._services, form.zh)
            kept = glossaries.save_term(self._services, entry_of(form, base))
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return
        self.changed.emit()
        self.said.emit(self.tr("{0} is in your glossary.").format(kept.zh), Tone.APPROVED)

    def _offer(self, plan: ImportPlan) -> None:
        summary = self.tr("{0}: {1} new terms, {2} changed, {3} as before.").format(
            Path(plan.draft.name).name, plan.added, plan.replaced, plan.unchanged
        )
        ready = not plan.draft.errors
        dialog = ImportDialog(
            self._window.theme, summary, _report(plan), ready=ready, parent=self._window
        )
        dialog.import_requested.connect(lambda: self._import(plan))
        self._open(dialog)

    def _import(self, plan: ImportPlan) -> None:
        def work() -> Callable[[], None]:
            glossaries.carry_out(self._services, plan)
            return lambda: self._imported(plan)

        self._job.submit(work)

    def _imported(self, plan: ImportPlan) -> None:
        self.changed.emit()
        text = self.tr("{0} terms are in the {1} glossary.").format(
            len(plan.draft.entries), layer_name(plan.layer)
        )
        self.said.emit(text, Tone.APPROVED)

    def _finish(self, finish: Callable[[], None]) -> None:
        finish()

    def _open(self, dialog: EntryDialog | ImportDialog) -> None:
        self.dialog = dialog
        dialog.destroyed.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _tell_count(self, rows: int) -> None:
        self.said.emit(self.tr("{0} rows read …").format(f"{rows:,}"), Tone.NEUTRAL)

    def _explain(self, error: Exception) -> None:
        text = str(error) if isinstance(error, ReaderError) else repr(error)
        self.said.emit(text, Tone.FORBIDDEN)


def _report(plan: ImportPlan) -> str:
    """Return the report by row, then the first terms; rows with errors come first."""
    errors = set(plan.draft.errors)
    ordered = (*plan.draft.errors, *(one for one in plan.draft.problems if one not in errors))
    lines = [f"{one.row}  {one.severity}  {one.field}  {one.message}" for one in ordered]
    shown = plan.draft.entries[:_PREVIEW]
    terms = [f"{one.zh}  {'; '.join(each.text for each in one.renderings)}" for one in shown]
    return "\n".join([*lines, *([""] if lines else []), *terms])
