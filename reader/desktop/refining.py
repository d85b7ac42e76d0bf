"""Better readings of the open article, worked out while nobody waits.

The first frame shows the dictionary's readings. Then paragraphs are read in context, the
visible ones first, for a few milliseconds at a time; the page is told when all that it
shows is done, then now and then, and the result is kept when everything is.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.workspace.refining import Refining

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.widgets.article.view import ArticleView
    from reader.workspace.services import Services

_SLICE_S = 0.008
_SHORTEST_PAUSE_S = 0.25
"""Between two times that the page is told; doubled each time."""
_AT_ONCE = 5_000
"""A text of so many code points is read at once for somebody who waits: a tenth of a second."""


class Refiner(QObject):
    """Refines whatever article is open."""

    failed = Signal(object)  # ReaderError

    def __init__(self, services: Services, reading: ReadingModel, view: ArticleView) -> None:
        """Read what `view` shows first."""
        super().__init__(view)  # the work ends with the view
        self._services = services
        self._reading = reading
        self._view = view
        self._work: Refining | None = None
        self._digest = ""
        self._pause = _SHORTEST_PAUSE_S
        self._told = 0.0
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether there is work left."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Refine the open article, unless that was done before."""
        opened = self._reading.opened
        if opened is None or opened.digest != self._digest:
            self._answer()  # another article: they may see to that
        self._work = None
        self._timer.stop()
        if opened is None or opened.refined:
            return
        try:
            self._work = Refining(self._services, opened)
        except ReaderError as error:
            self.failed.emit(error)
            return
        self._digest, self._pause, self._told = opened.digest, _SHORTEST_PAUSE_S, 0.0
        self._timer.start()

    def when_read(self, run: Callable[[], object]) -> bool:
        """Let `run` be called once the open article is read in context; say whether it was.

        It is called as well where that fails, or another article is opened before.
        """
        opened = self._reading.opened
        if opened is None or opened.refined:
            run()
            return True
        if not self.running:
            self.begin()
        self._waiting.append(run)
        if self.running and len(opened.article.text) <= _AT_ONCE:
            self.finish()
        if not self.running:
            self._answer()
        return not self._waiting

    def finish(self) -> None:
        """Do all the work that is left, at once."""
        work = self._work
        try:
            while work is not None and len(work):
                work.step(0)
        except ReaderError as error:
            self._stop()
            self.failed.emit(error)
            return
        if work is not None:
            self._tell(work)

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            self._timer.stop()
            return
        shown = self._view.shown_span()
        waited = work.waits_in(shown)
        stop = monotonic() + _SLICE_S
        try:
            while len(work) and monotonic() < stop:
                work.step(shown.start)
        except ReaderError as error:
            self._stop()
            self.failed.emit(error)
            return
        done = waited and not work.waits_in(shown)
        if done or not len(work) or monotonic() - self._told > self._pause:
            self._tell(work)

    def _tell(self, work: Refining) -> None:
        opened = self._reading.opened
        if opened is None or opened.digest != self._digest:
            self._stop()
            return
        self._pause *= 2
        try:
            result = work.result(opened)
        except ReaderError as error:
            self._stop()
            self.failed.emit(error)
            return
        self._reading.reread(result)
        self._told = monotonic()
        if result.refined:
            self._stop()

    def _stop(self) -> None:
        self._timer.stop()
        self._work = None
        self._answer()

    def _answer(self) -> None:
        waiting, self._waiting = self._waiting, []
        for run in waiting:
            run()
