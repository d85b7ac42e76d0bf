"""The person's own words in one window: marking one, and how much of the article is known."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.rows import Tone
from reader.desktop.windows.action_ids import ActionId
from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.vocabulary.word_list import WordList
    from reader.desktop.windows.main_window import MainWindow
    from reader.text.model import Span
    from reader.workspace.knowing import ArticleWord
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services

_SETTLED_MS = 400
"""Readings come better many times a second at first; words are counted after that."""
_STATES = {
    ActionId.WORD_NEW: "new",
    ActionId.WORD_LEARNING: "learning",
    ActionId.WORD_KNOWN: "known",
    ActionId.WORD_IGNORED: "ignored",
}


class _Counted(NamedTuple):
    """The words of one article."""

    digest: str
    words: Sequence[ArticleWord]


class VocabularyDesk(QObject):
    """Marks words of the article of one window, and counts those that are known."""

    said = Signal(str, object)  # one sentence, Tone

    def __init__(
        self, services: Services, reading: ReadingModel, window: MainWindow, executor: JobExecutor
    ) -> None:
        """Work on the article of `reading`; its words are counted with `executor`."""
        super().__init__()
        self._services = services
        self._reading = reading
        self._window = window
        self._view = window.view
        self._executor = executor
        self._counted: _Counted | None = None
        self._job: LatestJob[_Counted] = LatestJob(executor, self)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._explain)
        self._soon = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._soon.timeout.connect(self._count)
        reading.article_changed.connect(self._soon.start)
        reading.readings_changed.connect(self._soon.start)
        reading.known_level_changed.connect(self._soon.start)
        self._soon.start()

    def runs(self) -> Mapping[ActionId, Callable[[], object]]:
        """Return what each action does."""
        marks = {name: self._marking(state) for name, state in _STATES.items()}
        return {**marks, ActionId.ARTICLE_WORDS: lambda: self.list.open()}  # noqa: PLW0108

    @cached_property
    def list(self) -> WordList:
        """The words of the article that are not known yet, in a dialog."""
        from reader.desktop.vocabulary.word_list import WordList  # late: few list words

        actions = self._window.actions_by_id
        keys = {state: actions[name].shortcut() for name, state in _STATES.items()}
        around = (self._services, self._reading, self._window, self._executor)
        words = WordList(*around, keys=keys, keep=self.keep)
        words.said.connect(self.said)
        return words

    # ---------------------------------------------------------------- marking

    def mark(self, state: str) -> None:
        """Let the word of the card, or the one that the keyboard stands on, be `state`."""
        opened, word, card = self._reading.opened, self._word(), self._window.word_card
        if opened is None or word is None:
            self.said.emit(self.tr("Choose a word first."), Tone.NEUTRAL)
        elif self.keep(opened, [word], state):
            card.show_state(state)

    def keep(self, opened: OpenArticle, words: Iterable[Span], state: str) -> bool:
        """Keep what the person says of `words` of an article and show it; False if it cannot."""
        from reader.dictionary.vocabulary import WordState  # late: few starts mark words
        from reader.storage.database import faults_named
        from reader.workspace.knowing import meeting

        try:
            met = [meeting(self._services, opened, word) for word in words]
            with faults_named(self._services.paths.database):
                self._services.vocabulary.mark(met, WordState(state))
        except ReaderError as error:
            self._explain(error)
            return False
        self._reading.note_words()
        self._tell_share()
        return True

    def _marking(self, state: str) -> Callable[[], None]:
        return lambda: self.mark(state)

    def _word(self) -> Span | None:
        """Return the word in question: on the card, at the keyboard, or selected."""
        navigator, card = self._view.navigator, self._window.word_card
        if card.offset >= 0:
            return navigator.han_word_at(card.offset)
        if self._view.current_word is not None:
            return navigator.han_word_at(self._view.current_word.start)
        selection = self._view.selection
        word = navigator.han_word_at(selection.start) if selection else None
        return word if word == selection else None

    # ---------------------------------------------------------------- how much is known

    def _count(self) -> None:
        opened, services, level = self._reading.opened, self._services, self._reading.known_level
        if opened is None:
            return
        try:
            said = services.word_states
        except ReaderError as error:
            self._explain(error)
            return

        def work() -> _Counted:
            from reader.workspace.knowing import words_in  # late: after the first frame

            words = words_in(services, opened.article, opened.annotation, level, said)
            return _Counted(opened.digest, words)

        self._job.submit(work)

    def _take(self, counted: _Counted) -> None:
        self._counted = counted
        self._tell_share()

    def _tell_share(self) -> None:
        counted, opened = self._counted, self._reading.opened
        if counted is None or opened is None or counted.digest != opened.digest:
            return
        from reader.workspace.knowing import share_of  # late, likewise

        share = share_of(counted.words, self._services.word_states)
        percent = share.running_known * 100 // max(1, share.running)
        words = self.tr("{0} % known").format(percent) if share.running else ""
        self._window.articles.show_known(words)

    def _explain(self, error: Exception) -> None:
        self.said.emit(str(error), Tone.FORBIDDEN)
