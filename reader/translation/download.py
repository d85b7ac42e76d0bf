"""One file from the network onto the disk: resumed, measured, stopped, never half-used.

Whatever breaks, what has arrived stays and the next call goes on from there, provided the
server still has the same file. Only called after a click or a command of the person's.
"""

from __future__ import annotations

import re
import time
from collections import deque
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.errors import BadInputError, StorageError
from reader.storage.folderlock import locked
from reader.translation.installer import check_room, free_space
from reader.translation.partfile import Note, PartFile
from reader.translation.transport import (
    Answer,
    Cancellation,
    DownloadError,
    Policy,
    TransientError,
    ask,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PIECE = 1 << 16
_LARGEST = 4 << 30
_TRIES = 5
"""Attempts in a row that bring not one byte, before the download gives up for now."""
_WINDOW = 5.0
"""Seconds over which the speed is measured."""
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_PARTIAL, _UNSATISFIABLE, _OK = 206, 416, 200
_OVERLOADED = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download is."""

    done: int
    """Bytes on this machine."""
    total: int | None
    """Bytes of the whole file, where the server says so."""
    speed: float = 0.0
    """Bytes a second, lately."""

    @property
    def remaining(self) -> float | None:
        """Seconds that are left at this speed, where that can be said."""
        if self.total is None or self.speed <= 0:
            return None
        return max(0, self.total - self.done) / self.speed


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A file that arrived whole."""

    path: Path
    url: str
    sha256: str
    size: int


def _unseen(_progress: Progress) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Downloader:
    """How files are downloaded."""

    policy: Policy = field(default_factory=Policy)
    free_space: Callable[[Path], int] = free_space
    """Gives the free bytes of the disk that holds a folder."""
    clock: Callable[[], float] = time.monotonic
    first_wait: float = 1.0
    """Seconds before the second attempt; doubled before each further one."""

    def fetch(
        self,
        url: str,
        target: Path,
        *,
        on_progress: Callable[[Progress], object] = _unseen,
        cancellation: Cancellation | None = None,
        room_for: int = 2,
    ) -> Downloaded:
        """Download `url` into `target`, going on where an earlier call ended.

        The disk must have room for `room_for` times the file: once as it is, once unpacked.

        Raises `BadInputError`: the address or the file cannot be used, or the disk is full;
        `DownloadError`: the server refuses, or the line broke again and again;
        `DownloadCancelledError`; `StorageError`: `target` cannot be written.
        """
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with locked(target.parent) as mine:
                if not mine:
                    raise StorageError(target, "another download is under way", "wait for its end")
                part = PartFile(target)
                with closing(part):
                    part.resume(url)
                    meter = _Meter(part, self.clock, on_progress)
                    stop = cancellation or Cancellation()
                    _Transfer(self, url, part, meter, stop, room_for).run()
                    done = Downloaded(target, url, part.sha256, part.size)
                    part.finish()
                    return done
        except OSError as error:
            cause = f"cannot be written ({error.strerror or error})"
            raise StorageError(target, cause, "check its permissions and the free space") from error


def size_of(url: str, policy: Policy) -> int | None:
    """Return the bytes of the file at `url`, where the server says so.

    Raises like `reader.translation.transport.ask`.
    """
    with ask(url, policy, method="HEAD") as answer:
        return answer.length if answer.status == _OK else None


class _Meter:
    """Tells how far and how fast, from the bytes of the last seconds."""

    def __init__(
        self,
        part: PartFile,
        clock: Callable[[], float],
        on_progress: Callable[[Progress], object],
    ) -> None:
        self._part = part
        self._clock = clock
        self._on_progress = on_progress
        self._seen: deque[tuple[float, int]] = deque()

    def tell(self) -> None:
        now = self._clock()
        self._seen.append((now, self._part.size))
        while now - self._seen[0][0] > _WINDOW and len(self._seen) > 2:  # noqa: PLR2004
            self._seen.popleft()
        begun, size = self._seen[0]
        speed = (self._part.size - size) / (now - begun) if now > begun else 0.0
        self._on_progress(Progress(self._part.size, self._part.note.total, max(0.0, speed)))

    def forget(self) -> None:
        self._seen.clear()


class _Transfer:
    """Brings one file to its end, attempt after attempt."""

    def __init__(
        self,
        how: Downloader,
        url: str,
        part: PartFile,
        meter: _Meter,
        stop: Cancellation,
        room_for: int,
    ) -> None:
        self._how = how
        self._url = url
        self._part = part
        self._meter = meter
        self._stop = stop
        self._room_for = room_for

    def run(self) -> None:
        failures, wait = 0, self._how.first_wait
        while True:
            before = self._part.size
            try:
                self._attempt()
            except TransientError as error:
                self._part.checkpoint()
                self._stop.check()
                came_on = self._part.size > before
                failures, wait = (1, self._how.first_wait) if came_on else (failures + 1, wait * 2)
                if failures >= _TRIES:
                    again = "what has arrived is kept; try again later"
                    raise DownloadError(f"{str(error).rstrip('.')}; {again}.") from error
                self._stop.wait(wait)
                self._stop.check()
            except BaseException:
                self._part.checkpoint()
                raise
            else:
                return

    def _attempt(self) -> None:
        self._stop.check()
        note, headers = self._part.note, dict[str, str]()
        if self._part.size and note.validator:  # else nobody knows whether it is the same file
            headers = {"Range": f"bytes={self._part.size}-", "If-Range": note.validator}
        policy = self._how.policy
        with ask(self._url, policy, headers=headers) as answer, self._stop.guarding(answer):
            self._meter.forget()
            if self._begin(answer):
                self._check_room()
                self._receive(answer)

    def _begin(self, answer: Answer) -> bool:
        """Prepare the part file for the body; False where nothing is missing."""
        part = self._part
        if answer.status == _UNSATISFIABLE and part.size:
            if part.size == part.note.total:
                return False
            part.restart(Note(self._url))
            raise TransientError(f"{self._url}: the server has another file now.")
        if answer.status == _PARTIAL and part.size:
            self._check_range(answer)
            return True
        if answer.status != _OK:
            raise _refusal(self._url, answer.status)
        part.restart(Note(self._url, _validator(answer), answer.length))
        return True

    def _check_range(self, answer: Answer) -> None:
        part = self._part
        found = _CONTENT_RANGE.fullmatch(answer.headers.get("content-range", "").strip())
        total = int(found[3]) if found and found[3] != "*" else part.note.total
        if not found or int(found[1]) != part.size or total != part.note.total:
            part.restart(Note(self._url))
            raise TransientError(f"{self._url}: the server sent another part than asked for.")

    def _check_room(self) -> None:
        total = self._part.note.total
        if total is None:
            return
        if total > _LARGEST:
            raise BadInputError(self._url, f"it is far too large ({total / 1e9:,.1f} GB)")
        needed = total * self._room_for - self._part.size
        free = self._how.free_space(self._part.path.parent)
        check_room(self._part.path, max(0, needed), free)

    def _receive(self, answer: Answer) -> None:
        part, total = self._part, self._part.note.total
        self._meter.tell()
        while data := self._read(answer):
            part.write(data)
            if part.size > (_LARGEST if total is None else total):
                part.restart(Note(self._url))
                raise DownloadError(f"{self._url}: the server sent more than it had announced.")
            self._meter.tell()
            self._stop.check()
        self._stop.check()
        if total is not None and part.size < total:
            raise TransientError(f"{self._url}: the connection broke off.")

    def _read(self, answer: Answer) -> bytes:
        try:
            return answer.read(_PIECE)
        except TransientError:
            self._stop.check()  # broken off by the person
            raise


def _validator(answer: Answer) -> str:
    """Return what tells this file from a later one: a strong ETag, or the date."""
    tag = answer.headers.get("etag", "")
    return tag if tag.startswith('"') else answer.headers.get("last-modified", "")


def _refusal(url: str, status: int) -> DownloadError:
    words = f"{url}: the server answers with status {status}."
    return TransientError(words) if status in _OVERLOADED else DownloadError(words)
