"""The English of the article in the window: in step with the text, written, remembered."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.desktop.viewmodels.parallel import ParallelModel
from reader.desktop.viewmodels.rows import Tone
from reader.desktop.widgets.parallel_pane import ParallelPane
from reader.desktop.widgets.splitter import HairlineSplitter
from reader.desktop.windows.action_ids import ActionId
from reader.errors import ReaderError

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.viewmodels.rows import RunRow
    from reader.desktop.viewmodels.selection import SelectionModel
    from reader.desktop.viewmodels.translation import TranslationModel
    from reader.desktop.widgets.article.view import ArticleView
    from reader.desktop.windows.main_window import MainWindow
    from reader.text.model import Span
    from reader.workspace.services import Services

_SHARE = (58, 42)
"""How the text and its English share the width at first."""


_MARGIN = 38
"""Pixels beside the strip's text where the article does not give it a column."""


class EnglishDesk(QObject):
    """Connects the English of one window's article with its text and its strip."""

    said = Signal(str, object)  # one sentence, Tone

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        reading: ReadingModel,
        selection: SelectionModel,
        translation: TranslationModel,
        executor: JobExecutor,
    ) -> None:
        """Make the pane, which starts hidden; nothing is translated yet."""
        super().__init__()
        self._services = services
        self._window = window
        self._view: ArticleView = window.view
        self._reading = reading
        self._selection = selection
        self._translation = translation
        self._in_step = False
        self.model = ParallelModel(services, reading, executor, self._view.anchor)
        self.pane = ParallelPane(window.theme, window)
        self.pane.hide()
        self._place_pane()
        self._connect_model()
        self._connect_pane()
        self._connect_window()

    @property
    def _beside(self) -> QAction:
        return self._window.actions_by_id[ActionId.PARALLEL]

    @property
    def _between(self) -> QAction:
        return self._window.actions_by_id[ActionId.INTERLEAVED]

    # ---------------------------------------------------------------- orders

    def open_article(self) -> None:
        """Fill the pane with the article that is open now."""
        self.model.open_article()
        self._mark_selection(self._selection.span)

    def show_beside(self) -> None:
        """Show the English beside the text, or hide it, as its action says."""
        self._between.setChecked(False)
        self._show(beside=self._beside.isChecked(), between=False)

    def show_between(self) -> None:
        """Show the English line by line in place of the text, or go back to the text."""
        self._beside.setChecked(False)
        self._show(beside=False, between=self._between.isChecked())

    def toggle_run(self) -> None:
        """Begin, pause or go on with translating the article; its English comes into view."""
        if self.pane.isHidden():
            self._beside.setChecked(True)
            self.show_beside()
        self.model.toggle()

    def write(self, sentence: str, english: str) -> None:
        """Keep what the reader wrote for `sentence`; an empty text forgets it."""
        try:
            self._services.memory.write(sentence, english)
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return
        self.model.refresh()

    def end_writing(self) -> None:
        """Show the sentence as it is known now."""
        self._translation.ask(self._selection.span)

    def refresh(self) -> None:
        """Look again what English there is, here and for the selected sentence."""
        self.model.refresh()
        self._translation.ask(self._selection.span)

    def halt(self) -> None:
        """Stop what is under way; it goes on the next time."""
        self.model.halt()

    # ---------------------------------------------------------------- connections

    def _place_pane(self) -> None:
        """Put the text and the pane side by side where the text alone was."""
        holder = self._view.parentWidget()
        layout = holder.layout() if holder is not None else None
        splitter = self._splitter = HairlineSplitter(
            Qt.Orientation.Horizontal, [("chrome", True)], self._window.theme, holder
        )
        if layout is not None:
            layout.replaceWidget(self._view, splitter)
        had_focus = self._view.hasFocus()
        for part in (self._view, self.pane):
            splitter.addWidget(part)
        for place, share in enumerate(_SHARE):
            splitter.setStretchFactor(place, share)
        self._window.furniture.focus_round.insert(self.pane, after=self._view)
        self.pane.follow_in_tab_order(self._view)
        splitter.show()
        self._view.show()
        if had_focus:
            self._view.setFocus()

    def _connect_model(self) -> None:
        model = self.model
        model.rows_changed.connect(self._fill)
        model.row_changed.connect(self._show_row)
        model.run_changed.connect(self._show_run)
        model.failed.connect(self._explain)
        model.install_wanted.connect(self._want_package)
        self._reading.article_changed.connect(model.halt)
        self._reading.text_changed.connect(self._show_script)

    def _connect_pane(self) -> None:
        pane = self.pane
        pane.sentence_chosen.connect(self._choose)
        pane.sentence_pointed.connect(self._point_from_pane)
        pane.scrolled.connect(self._follow_pane)
        pane.run_toggled.connect(self.model.toggle)
        pane.mode_toggled.connect(self._toggle_mode)

    def _connect_window(self) -> None:
        view = self._view
        self._selection.changed.connect(self._mark_selection)
        view.word_hovered.connect(self._point_from_text)
        view.verticalScrollBar().valueChanged.connect(self._follow_text)
        view.marks_changed.connect(self._point_from_caret)
        view.column_changed.connect(self._align_strip)
        self.pane.list.width_changed.connect(self._widen_strip)
        view.anchor_changed.connect(self._follow_text)
        self._window.theme_requested.connect(self._dress)

    # ---------------------------------------------------------------- facts become visible

    def _show(self, *, beside: bool, between: bool) -> None:
        shown = beside or between
        if shown and len(self.pane.rows) != len(self.model.sentences):
            self._fill()
        if shown and not self.model.sentences:
            self.open_article()
        self.pane.set_interleaved(interleaved=between)
        self.pane.setVisible(shown)
        self._view.setVisible(not between)
        if beside:
            width = self._splitter.width()
            self._splitter.setSizes([width * share // sum(_SHARE) for share in _SHARE])
            QTimer.singleShot(0, self, self._reveal_selection)  # once the text is laid out anew
        if between:
            self.pane.setFocus()
        elif not shown:
            self._view.setFocus()
        self._follow_text()

    def _reveal_selection(self) -> None:
        if self._selection.span is not None:
            self._view.reveal(self._selection.span)
            self._mark_selection(self._selection.span)

    def _align_strip(self, left: int = _MARGIN, _width: int = 0) -> None:
        """Give the strip the width of both sides; alone, the text gives it its own column."""
        if not self.pane.isHidden():
            left = left if self._view.isVisible() else _MARGIN
            self._window.translation.align(left, self._splitter.width() - left - _MARGIN)

    def _widen_strip(self) -> None:
        self._align_strip()

    def _show_row(self, place: int) -> None:
        self.pane.set_row(place, self.model.row(place))

    def _explain(self, words: str) -> None:
        self.said.emit(words, Tone.FORBIDDEN)

    def _fill(self) -> None:
        self.pane.set_rows(self.model.rows())
        self._mark_selection(self._selection.span)

    def _show_run(self, run: RunRow) -> None:
        self.pane.set_run(run)
        self._translation.idle.touch()

    def _show_script(self) -> None:
        self.pane.set_script(self._reading.script)
        self._fill()

    def _want_package(self) -> None:
        words = self.tr(
            "No translation package is installed; choose “Download a Translation Package…” "
            "or install one from a file."
        )
        self.said.emit(words, Tone.CAUTION)

    def _dress(self) -> None:
        self.pane.set_theme(self._window.theme)
        self._splitter.set_theme(self._window.theme)

    # ---------------------------------------------------------------- aligned both ways

    def _mark_selection(self, span: Span | None) -> None:
        place = self._place_of(span.start) if span is not None else -1
        self.pane.set_current(place, reveal=not self.pane.isHidden() and not self._view.isVisible())
        if place >= 0 and self.pane.isVisible() and self._view.isVisible():
            self.pane.set_current(place, reveal=True)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self.model.sentences):
            self._selection.set(self.model.sentences[place])

    def _point_from_text(self, span: Span | None) -> None:
        self.pane.point_at(-1 if span is None else self._place_of(span.start))

    def _point_from_caret(self) -> None:
        word = self._view.current_word
        if word is not None and self._view.hasFocus():
            self._point_from_text(word)

    def _point_from_pane(self, place: int) -> None:
        known = 0 <= place < len(self.model.sentences)
        self._view.point_at(self.model.sentences[place] if known else None)

    def _follow_text(self) -> None:
        if self._in_step or not self.pane.isVisible() or not self._view.isVisible():
            return
        self._in_step = True
        try:
            bar = self._view.verticalScrollBar()
            if bar.value() >= bar.maximum() > 0:
                self.pane.scroll_to_end()
                return
            offset = self._view.anchor()
            place = max(0, self._place_of(offset))
            if self.model.sentences:
                span = self.model.sentences[place]
                part = (offset - span.start) / max(1, span.end - span.start)
                self.pane.scroll_to(place, min(1.0, max(0.0, part)))
        finally:
            self._in_step = False

    def _follow_pane(self) -> None:
        visible = self.pane.isVisible() and self._view.isVisible()
        if self._in_step or not visible or not self.model.sentences:
            return
        self._in_step = True
        try:
            place, part = self.pane.top()
            span = self.model.sentences[min(place, len(self.model.sentences) - 1)]
            offset = span.start + int(part * (span.end - span.start))
            if self.pane.at_end():
                offset = self.model.sentences[-1].end
            self._view.restore_anchor(offset)
        finally:
            self._in_step = False

    def _place_of(self, offset: int) -> int:
        """Place of the sentence that holds `offset`, or of the last one before it."""
        return bisect_right(self.model.sentences, offset, key=lambda span: span.start) - 1

    def _toggle_mode(self) -> None:
        if self._between.isChecked():
            self._beside.setChecked(True)
            self.show_beside()
        else:
            self._between.setChecked(True)
            self.show_between()
