"""The words of the open article that are not known yet, in a dialog and as a file."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.article_words import ArticleWordRow
from reader.desktop.viewmodels.rows import Tone
from reader.desktop.windows.words_dialog import WordsDialog
from reader.dictionary.levels import band_of
from reader.errors import ReaderError
from reader.storage import atomic
from reader.workspace import word_lists
from reader.workspace.exporting import Mode, show
from reader.workspace.knowing import share_of, with_states, words_in

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QKeySequence

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.windows.main_window import MainWindow
    from reader.dictionary.vocabulary import WordState
    from reader.text.model import Span
    from reader.workspace.exporting import Shown
    from reader.workspace.knowing import ArticleWord, Share
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services


class _Listed(NamedTuple):
    """The words of one article; those in the list as they are shown."""

    opened: OpenArticle
    shown: Shown
    all: Sequence[ArticleWord]
    words: Sequence[ArticleWord]
    rows: Sequence[ArticleWordRow]


class WordList(QObject):
    """The dialog and what its buttons do."""

    said = Signal(str, object)  # one sentence, Tone

    def __init__(
        self,
        services: Services,
        reading: ReadingModel,
        window: MainWindow,
        executor: JobExecutor,
        *,
        keys: Mapping[str, QKeySequence],
        keep: Callable[[OpenArticle, Sequence[Span], str], bool],
    ) -> None:
        """List the words of the article of `reading` over `window`.

        `keys` mark words as each state, and `keep` keeps and shows what they are.
        """
        super().__init__()
        self._services = services
        self._reading = reading
        self._window = window
        self._keys = keys
        self._keep = keep
        self.dialog: WordsDialog | None = None
        self._listed: _Listed | None = None
        self._job: LatestJob[_Listed] = LatestJob(executor, self)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._explain)
        self._writing: LatestJob[Path] = LatestJob(executor, self)
        self._writing.succeeded.connect(self._tell)
        self._writing.failed.connect(self._explain)

    def open(self) -> None:
        """Open the dialog; the words come when they are counted."""
        opened, script = self._reading.opened, self._reading.script
        if opened is None:
            return
        dialog = self.dialog = WordsDialog(self._window.theme, self._keys, self._window)
        dialog.marked.connect(self._mark)
        dialog.chosen.connect(self._go_to)
        dialog.export_requested.connect(self.choose_export)
        dialog.finished.connect(self._forget)
        dialog.open()
        services, level = self._services, self._reading.known_level
        said = services.word_states
        self._job.submit(lambda: _listed(services, opened, Mode(script, known_level=level), said))

    def export(self, path: Path, form: str) -> None:
        """Write the listed words that are not known by now into the file `path`."""
        listed = self._listed
        if listed is None:
            return
        services, script = self._services, self._reading.script
        now = with_states(listed.words, services.word_states)
        words = [one for one in now if one.state.is_unknown]

        def work() -> Path:
            modified = int(time.time())
            data = word_lists.write(services, listed.shown, words, script, form, modified)
            atomic.write_bytes(path, data)
            return path

        self._writing.submit(work)

    def choose_export(self) -> None:
        """Ask where to and in which format, and write the list there."""
        from PySide6.QtWidgets import QFileDialog

        filters = {self.tr("Table (*.tsv)"): "tsv", self.tr("Anki cards (*.apkg)"): "apkg"}
        asked, title = self.dialog or self._window, self.tr("Export Words")
        name, chosen = QFileDialog.getSaveFileName(
            asked, title, self.tr("words"), ";;".join(filters)
        )
        if name:
            path = Path(name)
            form = path.suffix.lower().removeprefix(".")
            if form not in word_lists.FORMATS:
                form = filters.get(chosen, "tsv")
                path = path.with_name(f"{path.name}.{form}")
            self.export(path, form)

    # ---------------------------------------------------------------- inner workings

    def _show(self, listed: _Listed) -> None:
        if self.dialog is None:
            return
        self._listed = listed
        services = self._services
        script = self._reading.script.value

        def meaning(place: int) -> str:
            return _meaning(services, listed, place)

        self.dialog.set_rows(listed.rows, meaning, script)
        self._show_share(listed)

    def _mark(self, places: list[int], state: str) -> None:
        listed = self._listed
        if listed is None or self.dialog is None:
            return
        spans = [listed.words[place].span for place in places]
        if self._keep(listed.opened, spans, state):
            self.dialog.model.set_state(places, state)
            self._show_share(listed)

    def _show_share(self, listed: _Listed) -> None:
        if self.dialog is not None:
            share = share_of(listed.all, self._services.word_states)
            self.dialog.set_share(self._described(share))

    def _described(self, share: Share) -> str:
        words = self.tr(
            "Known: {0} of {1} running words ({2} %), {3} of {4} different ones ({5} %)"
        )
        return words.format(
            f"{share.running_known:,}",
            f"{share.running:,}",
            share.running_known * 100 // max(1, share.running),
            f"{share.distinct_known:,}",
            f"{share.distinct:,}",
            share.distinct_known * 100 // max(1, share.distinct),
        )

    def _go_to(self, place: int) -> None:
        if self._listed is None or self.dialog is None:
            return
        view, word = self._window.view, self._listed.words[place].span
        self.dialog.accept()
        view.set_current_word(word)
        view.reveal(word)
        view.setFocus()

    def _tell(self, path: Path) -> None:
        self.said.emit(self.tr("Written: {0}").format(path), Tone.NEUTRAL)

    def _explain(self, error: Exception) -> None:
        if not isinstance(error, ReaderError):
            raise error
        self.said.emit(str(error), Tone.FORBIDDEN)

    def _forget(self) -> None:
        if self.sender() is self.dialog:
            self._job.cancel()
            self.dialog = None


def _listed(
    services: Services, opened: OpenArticle, mode: Mode, said: Mapping[str, WordState]
) -> _Listed:
    article, read = opened.article, opened.annotation
    shown = show(services, article, mode, read, opened.record.date)
    found = words_in(services, article, read, mode.known_level, said)
    words = [one for one in found if one.state.is_unknown]
    return _Listed(opened, shown, found, words, [_row(services, shown, one) for one in words])


def _row(services: Services, shown: Shown, word: ArticleWord) -> ArticleWordRow:
    return ArticleWordRow(
        word.span.of(shown.text),
        word_lists.pinyin_of_word(services, shown, word),
        band_of(word.level),
        word.count,
        word_lists.sentence_of_word(shown, word),
        word.state.value,
    )


def _meaning(services: Services, listed: _Listed, place: int) -> str:
    try:
        return word_lists.meaning_of_word(services, listed.shown, listed.words[place])
    except ReaderError:  # no dictionary: the rest of the row is still worth reading
        return ""
