"""Correcting readings and words in one window, and taking that back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.annotation.orthography import join_syllables
from reader.desktop.viewmodels.rows import Tone
from reader.desktop.windows.action_ids import ActionId
from reader.desktop.windows.reading_dialog import ReadingDialog
from reader.desktop.windows.rows_dialog import RowsDialog
from reader.errors import ReaderError
from reader.workspace import corrections as work
from reader.workspace.reading import reread

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reader.annotation.corrections import Correction, Corrections
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.widgets.article.view import ArticleView
    from reader.desktop.windows.main_window import MainWindow
    from reader.text.model import Span
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services


class CorrectionsDesk(QObject):
    """Corrects the open article of one window."""

    said = Signal(str, object)  # one sentence, Tone

    def __init__(self, services: Services, reading: ReadingModel, window: MainWindow) -> None:
        """Correct the article of `reading`, where the keyboard is in the text of `window`."""
        super().__init__()
        self._services = services
        self._reading = reading
        self._window = window
        self._view: ArticleView = window.view
        self._past: list[Corrections] = []
        self._future: list[Corrections] = []
        self.dialog: ReadingDialog | RowsDialog | None = None

    def runs(self) -> Mapping[ActionId, Callable[[], object]]:
        """Return what each action does."""
        return {
            ActionId.CORRECT_READING: self.correct,
            ActionId.JOIN_WORD: self.join,
            ActionId.CUT_WORD: self.cut,
            ActionId.UNDO_CORRECTION: self.undo,
            ActionId.REDO_CORRECTION: self.redo,
            ActionId.NEXT_DOUBT: lambda: self.step_doubt(1),
            ActionId.PREVIOUS_DOUBT: lambda: self.step_doubt(-1),
            ActionId.CHECK_READINGS: self.check,
            ActionId.CORRECTIONS: self.edit,
        }

    # ---------------------------------------------------------------- readings

    def correct(self) -> None:
        """Ask how the word at the keyboard is read."""
        self.correct_at(self._place())

    def correct_at(self, offset: int) -> None:
        """Ask how the word with the character at `offset` is read."""
        opened = self._reading.opened
        word = self._view.navigator.han_word_at(offset) if opened else None
        if opened is None or word is None:
            self.said.emit(self.tr("Choose a word first."), Tone.NEUTRAL)
            return
        services, text = self._services, opened.article.text
        syllables = [opened.annotation.syllable_at(place) for place in range(*word)]
        dialog = self.dialog = ReadingDialog(
            (word.of(text), syllables, offset - word.start),
            work.around(text, word),
            lambda place: work.candidates(services, opened, word.start + place),
            self._window.theme,
            self._window,
        )

        def decide(chosen: Sequence[str], scope: str) -> None:
            self._add(work.correction(services, opened, word, chosen, scope))

        dialog.decided.connect(decide)
        dialog.finished.connect(self._forget)
        dialog.open()

    def step_doubt(self, step: int) -> None:
        """Put the keyboard on the next uncertain or unknown reading, or the one before."""
        opened = self._reading.opened
        if opened is None:
            return
        words = [doubt.word for doubt in work.doubts(opened)]
        place = self._view.caret - (self._view.current_word is None and step > 0)
        if step > 0:
            found = next((word for word in words if word.start > place), None)
        else:
            found = next((word for word in reversed(words) if word.start < place), None)
        if found is None:
            self.said.emit(self.tr("There is no other uncertain reading there."), Tone.NEUTRAL)
        else:
            self._go_to(found)

    def check(self) -> None:
        """List the uncertain and unknown readings of the article."""
        opened = self._reading.opened
        if opened is None:
            return
        doubts, text = list(work.doubts(opened)), opened.article.text
        dialog = self._open_rows(
            self.tr("Check These"), self.tr("No reading of this article is uncertain or unknown.")
        )

        def described(doubt: work.Doubt) -> str:
            before, behind = work.around(text, doubt.span)
            reading = doubt.syllable or self.tr("no reading known")
            return f"{before}【{doubt.span.of(text)}】{behind}   {reading}"

        def go(place: int) -> None:
            dialog.accept()
            self._go_to(doubts[place].word)
            self.correct_at(doubts[place].span.start)

        dialog.set_rows([described(doubt) for doubt in doubts])
        dialog.chosen.connect(go)
        dialog.add_close()
        dialog.open()

    # ---------------------------------------------------------------- words

    def join(self) -> None:
        """Make one word of the one at the keyboard and the next, always."""
        self._recut(lambda opened, word: work.joined(self._services, opened, word))

    def cut(self) -> None:
        """Cut the word at the keyboard in two, always."""
        at = self._place()
        self._recut(lambda opened, word: work.parted(self._services, opened, word, at))

    def _recut(self, make: Callable[[OpenArticle, Span], Correction | None]) -> None:
        opened = self._reading.opened
        word = self._view.navigator.han_word_at(self._place()) if opened else None
        found = make(opened, word) if opened is not None and word is not None else None
        if found is None or word is None:
            self.said.emit(self.tr("There is no word here to join or cut."), Tone.NEUTRAL)
            return
        self._add(found)
        self._view.set_current_word(self._view.navigator.han_word_at(word.start))

    # ---------------------------------------------------------------- all corrections

    def undo(self) -> None:
        """Take the last correction back."""
        self._step(self._past, self._future)

    def redo(self) -> None:
        """Make the correction again that was taken back."""
        self._step(self._future, self._past)

    def edit(self) -> None:
        """List everything corrected."""
        dialog = self._open_rows(self.tr("Corrections"), self.tr("Nothing was corrected yet."))
        remove = dialog.add_button(self.tr("Remove"))
        take_in = dialog.add_button(self.tr("Import…"))
        write_out = dialog.add_button(self.tr("Export…"))

        def show() -> None:
            items = self._services.corrections.items
            dialog.set_rows([self._described(one) for one in items])
            remove.setEnabled(bool(items))
            write_out.setEnabled(bool(items))

        def remove_chosen() -> None:
            items = self._services.corrections.items
            place = dialog.list.currentRow()
            if 0 <= place < len(items):
                self.change(self._services.corrections.without(items[place]))
                show()

        def import_chosen() -> None:
            self._choose_import()
            show()

        remove.clicked.connect(remove_chosen)
        take_in.clicked.connect(import_chosen)
        write_out.clicked.connect(self._choose_export)
        show()
        dialog.add_close()
        dialog.open()

    def change(self, corrections: Corrections) -> None:
        """Let `corrections` hold from now on; can be taken back."""
        before = self._services.corrections
        if corrections != before and self._hold(corrections):
            self._past.append(before)
            self._future.clear()

    def take_in(self, path: Path) -> None:
        """Add the corrections of the file at `path`."""
        before = self._services.corrections
        try:
            count = work.take_in(self._services, path)
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return
        self._past.append(before)
        self._future.clear()
        self._show()
        self.said.emit(self.tr("Corrections taken in: {0}").format(count), Tone.APPROVED)

    def write_out(self, path: Path) -> None:
        """Write all corrections into the file at `path`."""
        try:
            count = work.write_out(self._services, path)
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return
        self.said.emit(self.tr("Corrections written: {0}").format(count), Tone.APPROVED)

    # ---------------------------------------------------------------- inner workings

    def _add(self, correction: Correction) -> None:
        self.change(self._services.corrections.adding(correction))

    def _step(self, source: list[Corrections], target: list[Corrections]) -> None:
        if not source:
            self.said.emit(self.tr("There is nothing more to take back or repeat."), Tone.NEUTRAL)
            return
        before = self._services.corrections
        if self._hold(source[-1]):
            source.pop()
            target.append(before)

    def _hold(self, corrections: Corrections) -> bool:
        try:
            work.keep(self._services, corrections)
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return False
        self._show()
        return True

    def _show(self) -> None:
        opened = self._reading.opened
        if opened is not None:
            again = reread(self._services, opened, opened.plain, refined=opened.refined)
            self._reading.reread(again)

    def _place(self) -> int:
        word = self._view.current_word
        return self._view.caret if word is None else word.start

    def _go_to(self, word: Span) -> None:
        self._view.set_current_word(word)
        self._view.reveal(word)
        self._view.setFocus()

    def _open_rows(self, title: str, empty: str) -> RowsDialog:
        dialog = RowsDialog(title, empty, self._window.theme, self._window)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        return dialog

    def _forget(self) -> None:
        if self.sender() is self.dialog:
            self.dialog = None

    def _described(self, one: Correction) -> str:
        scope = self.tr("always")
        if one.article:
            scope = self.tr("at one place") if one.offset >= 0 else self.tr("in one article")
        words = " | ".join(one.words)
        return "   ".join(filter(None, (words, join_syllables(one.syllables), scope)))

    def _choose_import(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import Corrections"), "", self.tr("Texts (*.txt);;All files (*)")
        )
        if name:
            self.take_in(Path(name))

    def _choose_export(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export Corrections"), "corrections.txt", self.tr("Texts (*.txt)")
        )
        if name:
            self.write_out(Path(name))
