"""Background work: how it runs beside the window and how its answers come back.

The only module that touches `QThreadPool`. Whatever runs on a pool thread is a
plain callable that owns no QObject: a QObject destroyed there would crash. Results
return through a queued signal, so every slot runs on the GUI thread.
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class JobExecutor(Protocol):
    """Anything that runs a piece of work sooner or later, perhaps on another thread."""

    def execute(self, work: Callable[[], None]) -> None:
        """Run `work` once; it raises nothing."""
        ...


class PoolExecutor:
    """Runs work on threads of its own, so that nothing else can starve it."""

    def __init__(self, threads: int = 4) -> None:
        """Use at most `threads` threads; none starts before the first work.

        Four: a download and an article under way leave two for what the reader waits for.
        """
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads)

    def execute(self, work: Callable[[], None]) -> None:
        """Run `work` on a thread of the pool."""
        self._pool.start(work)

    def shut_down(self, wait: int = 2000) -> bool:
        """Drop waiting work; say whether running work ended within `wait` milliseconds."""
        self._pool.clear()
        return self._pool.waitForDone(wait)


class ManualExecutor:
    """Keeps work until told to run it, on the calling thread: for tests and scripts."""

    def __init__(self) -> None:
        """Start with nothing to run."""
        self._waiting: deque[Callable[[], None]] = deque()

    def __len__(self) -> int:
        """Return how much work waits."""
        return len(self._waiting)

    def execute(self, work: Callable[[], None]) -> None:
        """Keep `work` for later."""
        self._waiting.append(work)

    def run_next(self) -> bool:
        """Run the oldest work; return False where none waits."""
        if not self._waiting:
            return False
        self._waiting.popleft()()
        return True

    def drain(self) -> None:
        """Run everything, including what the work itself adds."""
        while self.run_next():
            pass


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of one piece of work."""

    ticket: int
    result: object = None
    error: Exception | None = None


def _settle(work: Callable[[], object], ticket: int, tell: Callable[[_Outcome], None]) -> None:
    """Run `work` and `tell` its outcome; never raises."""
    try:
        outcome = _Outcome(ticket, work())
    except Exception as error:  # noqa: BLE001 - carried to the GUI thread
        outcome = _Outcome(ticket, error=error)
    with suppress(RuntimeError):  # the window closed meanwhile: nobody is left to tell
        tell(outcome)


class LatestJob(QObject, Generic[T]):
    """Runs one job at a time and drops every waiting request but the newest.

    A running job cannot be stopped; where a newer request waits behind it, its
    answer is dropped, so an answer always belongs to the newest request.
    """

    succeeded = Signal(object)  # T
    failed = Signal(object)  # Exception
    busy_changed = Signal(bool)
    _settled = Signal(object)  # _Outcome, crosses back to the GUI thread

    def __init__(self, executor: JobExecutor, parent: QObject | None = None) -> None:
        """Run jobs with `executor`."""
        super().__init__(parent)
        self._executor = executor
        self._waiting: Callable[[], T] | None = None
        self._running = False
        self._newest = 0
        self._busy = False
        self._settled.connect(self._receive)

    @property
    def busy(self) -> bool:
        """Whether an answer is still expected."""
        return self._busy

    def submit(self, work: Callable[[], T]) -> None:
        """Run `work` soon, in place of any request still waiting."""
        self._newest += 1
        self._waiting = work
        self._set_busy(True)
        self._start_waiting()

    def cancel(self) -> None:
        """Expect no answer any more."""
        self._newest += 1
        self._waiting = None
        self._set_busy(False)

    def _start_waiting(self) -> None:
        if self._running or self._waiting is None:
            return
        work, self._waiting, self._running = self._waiting, None, True
        ticket, tell = self._newest, self._settled.emit
        self._executor.execute(lambda: _settle(work, ticket, tell))

    @Slot(object)
    def _receive(self, outcome: _Outcome) -> None:
        self._running = False
        if self._waiting is not None:
            self._start_waiting()
        elif outcome.ticket == self._newest:
            self._set_busy(False)
            if outcome.error is None:
                self.succeeded.emit(outcome.result)
            else:
                self.failed.emit(outcome.error)

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)


class BackgroundQueue(QObject):
    """Runs jobs one after another, in order; each can be cancelled by its ticket."""

    succeeded = Signal(int, object)  # ticket, result
    failed = Signal(int, object)  # ticket, Exception
    busy_changed = Signal(bool)
    _settled = Signal(object)  # _Outcome, crosses back to the GUI thread

    def __init__(self, executor: JobExecutor, parent: QObject | None = None) -> None:
        """Run jobs with `executor`."""
        super().__init__(parent)
        self._executor = executor
        self._waiting: dict[int, Callable[[], object]] = {}  # oldest first
        self._running: int | None = None
        self._expected = True
        self._last_ticket = 0
        self._settled.connect(self._receive)

    def __len__(self) -> int:
        """Return how many jobs wait or run."""
        return len(self._waiting) + (self._running is not None)

    def submit(self, work: Callable[[], object]) -> int:
        """Run `work` after all jobs before it; return its ticket."""
        self._last_ticket += 1
        self._waiting[self._last_ticket] = work
        if self._running is None:
            self.busy_changed.emit(True)
            self._start_next()
        return self._last_ticket

    def cancel(self, ticket: int) -> None:
        """Forget one job: it does not start, or its answer is dropped."""
        self._waiting.pop(ticket, None)
        if ticket == self._running:
            self._expected = False

    def cancel_all(self) -> None:
        """Forget every job."""
        self._waiting.clear()
        self._expected = False

    def _start_next(self) -> None:
        ticket = next(iter(self._waiting))
        work = self._waiting.pop(ticket)
        self._running, self._expected = ticket, True
        tell = self._settled.emit
        self._executor.execute(lambda: _settle(work, ticket, tell))

    @Slot(object)
    def _receive(self, outcome: _Outcome) -> None:
        expected, self._running = self._expected, None
        if self._waiting:
            self._start_next()
        else:
            self.busy_changed.emit(False)
        if not expected:
            return
        if outcome.error is None:
            self.succeeded.emit(outcome.ticket, outcome.result)
        else:
            self.failed.emit(outcome.ticket, outcome.error)
