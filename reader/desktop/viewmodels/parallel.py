"""The English of the whole article: what there is, and the run that translates the rest.

A run goes batch by batch: after each one the sentences in view are looked at again, and
nothing but the batch under way is lost by pausing, closing or a power cut.
"""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.labels import label_of
from reader.desktop.viewmodels.rows import Origin, RunRow, SentenceRow
from reader.text.model import BlockKind
from reader.translation.engine import THOROUGH, Failed
from reader.translation.engine import Origin as Source
from reader.workspace.article_runs import (
    Run,
    RunRecords,
    RunState,
    known_english,
    next_batch,
    translate_batch,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.text.model import Span
    from reader.translation.engine import Translation
    from reader.workspace.services import Services

translate = QCoreApplication.translate
_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.KICKER})


class ParallelModel(QObject):
    """The sentences of the open article with their English."""

    rows_changed = Signal()
    row_changed = Signal(int)
    run_changed = Signal(object)  # RunRow
    install_wanted = Signal()
    """The article cannot be translated without a package."""
    failed = Signal(str)  # one sentence

    def __init__(
        self,
        services: Services,
        reading: ReadingModel,
        executor: JobExecutor,
        first_visible: Callable[[], int],
    ) -> None:
        """Translate the article of `reading`; `first_visible` tells the offset at the top."""
        super().__init__()
        self._services = services
        self._reading = reading
        self._first_visible = first_visible
        self._text = ""
        self._sentences: Sequence[Span] = ()
        self._english: list[Translation | None] = []
        self._open: set[int] = set()
        """Sentences that a run has still to do."""
        self._fresh: set[int] = set()
        """Sentences translated since somebody last began to look what there is."""
        self._running = False
        self._stop = Event()
        self._look: LatestJob[list[tuple[Translation | None, bool]]] = LatestJob(executor, self)
        self._look.succeeded.connect(self._take)
        self._look.failed.connect(self._fail)
        self._work: LatestJob[list[Translation]] = LatestJob(executor, self)
        self._work.succeeded.connect(self._advance)
        self._work.failed.connect(self._fail)
        self._batch: list[int] = []

    @property
    def sentences(self) -> Sequence[Span]:
        """The sentences, in article offsets."""
        return self._sentences

    @property
    def running(self) -> bool:
        """Whether the article is being translated."""
        return self._running

    def rows(self) -> list[SentenceRow]:
        """Every sentence as it is to be shown."""
        return [self.row(place) for place in range(len(self._sentences))]

    def row(self, place: int) -> SentenceRow:
        """One sentence as it is to be shown."""
        opened, span = self._reading.opened, self._sentences[place]
        heading = False
        if opened is not None:
            article = opened.article
            heading = article.blocks[article.block_at(span.start)].kind in _HEADINGS
        found = self._english[place] if place < len(self._english) else None
        chinese = span.of(self._reading.text)
        if found is None:
            return SentenceRow(chinese, "", Origin.NONE, "", heading)
        label = "" if self._goes_without_saying(place) else label_of(found)
        return SentenceRow(chinese, found.text, Origin(found.origin.value), label, heading)

    def _goes_without_saying(self, place: int) -> bool:
        """Whether a sentence has reviewed English like the one before it, which says so."""
        pair = self._english[max(0, place - 1) : place + 1]
        return len(pair) > 1 and all(one and one.origin is Source.REFERENCE for one in pair)

    def open_article(self) -> None:
        """Show the article that is open now; go on with a run that was under way."""
        self.halt()
        opened = self._reading.opened
        self._text = opened.article.text if opened else ""
        self._sentences = opened.annotation.sentences if opened else ()
        self._english = [None] * len(self._sentences)
        self._open = set(range(len(self._sentences)))
        self.rows_changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Look again what English there is: another package, or the reader wrote some."""
        service = self._services
        sentences = [span.of(self._text) for span in self._sentences]
        self._fresh.clear()

        def work() -> list[tuple[Translation | None, bool]]:
            found = known_english(service.translation, sentences)
            return [
                (one, one is not None and service.translation.known(text, THOROUGH) is not None)
                for text, one in zip(sentences, found, strict=True)
            ]

        self._look.submit(work)

    def toggle(self) -> None:
        """Begin, pause or go on with the translation of the article."""
        if self._running:
            self.halt()
            self._keep(RunState.PAUSED)
        elif self._services.translation.package is None:
            self.install_wanted.emit()
        elif self._sentences:
            self._running = True
            self._keep(RunState.RUNNING)
            self._next()

    def halt(self) -> None:
        """Stop the run without a word in the library: it goes on the next time."""
        self._stop.set()
        self._work.cancel()
        self._running = False
        self._tell()

    def _take(self, found: Sequence[tuple[Translation | None, bool]]) -> None:
        if len(found) != len(self._sentences):
            return
        for place, (one, done) in enumerate(found):
            if place not in self._fresh:
                self._english[place] = one
                (self._open.discard if done else self._open.add)(place)
        self.rows_changed.emit()
        run = self._records().get(self._text) if self._text else None
        resumes = run is not None and run.state is RunState.RUNNING and not self._running
        if resumes and self._open and self._services.translation.package is not None:
            self.toggle()
        else:
            self._tell()

    def _next(self) -> None:
        first = self._place_of(self._first_visible())
        self._batch = next_batch(self._open, first)
        if not self._batch:
            self._running = False
            self._keep(RunState.DONE)
            return
        self._stop = stop = Event()
        service = self._services.translation
        sentences = [self._sentences[place].of(self._text) for place in self._batch]
        self._work.submit(lambda: translate_batch(service, sentences, stop.is_set))
        self._tell()

    def _advance(self, translations: Sequence[Translation]) -> None:
        for place, found in zip(self._batch, translations, strict=True):
            self._open.discard(place)
            self._fresh.add(place)
            if found.origin is not Source.GLOSS:  # a gloss is no translation
                self._english[place] = found
                self.row_changed.emit(place)
        state = self._services.translation.state
        if isinstance(state, Failed):
            self._open.update(self._batch)
            self._running = False
            self._keep(RunState.PAUSED)
            self.failed.emit(state.reason)
        elif self._running:
            self._keep(RunState.RUNNING)
            self._next()

    def _fail(self, error: Exception) -> None:
        self._running = False
        self._tell()
        self.failed.emit(str(error))

    def _keep(self, state: RunState) -> None:
        package = self._services.translation.package
        total = len(self._sentences)
        run = Run(state, package.id if package else "", total - len(self._open), total)
        self._records().put(self._text, run)
        self._tell()

    def _records(self) -> RunRecords:
        return RunRecords(self._services.connection)

    def _tell(self) -> None:
        total = len(self._sentences)
        done = total - len(self._open)
        words = ""
        if self._running or 0 < done < total:
            words = translate("Parallel", "{0} of {1}").format(done, total)
        button = translate("Parallel", "Pause") if self._running else ""
        if not button and 0 < done < total:
            button = translate("Parallel", "Continue")
        if not button and total and done < total:
            button = translate("Parallel", "Translate the article")
        self.run_changed.emit(RunRow(done, total, words, button, self._running))

    def _place_of(self, offset: int) -> int:
        return sum(1 for span in self._sentences if span.end <= offset)
