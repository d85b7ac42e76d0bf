"""Did anything try to reach the network? It is refused, and counted."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

_EVENTS = frozenset(
    {
        "socket.bind", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname",
        "socket.gethostbyaddr", "socket.sendto", "socket.sendmsg",
    }
)  # fmt: skip
_TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")


class Offline:
    """While it is entered, no Python code of this process reaches the network.

    What libraries do without Python is seen on Linux only, in the kernel's own tables.
    """

    def __init__(self) -> None:
        """Refuse nothing yet."""
        self.attempts: list[str] = []
        """What was tried and refused."""
        self._entered = False
        self._before: set[str] = set()

    def __enter__(self) -> Self:
        """Begin to refuse."""
        self._before = _connections()
        self._entered = True
        sys.addaudithook(self._watch)  # it cannot be taken away, only told to do nothing
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Refuse no longer, and look for connections that were made past Python."""
        self._entered = False
        self.attempts += sorted(_connections() - self._before)

    def _watch(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._entered or event not in _EVENTS:
            return
        if any(_is_local(one) for one in arguments):
            return
        self.attempts.append(f"{event} {arguments[1:]}")
        raise PermissionError(f"the self-test allows no connection ({event})")


def _is_local(argument: object) -> bool:
    """Whether this is the address of a socket of this machine only (a path)."""
    return isinstance(argument, str | bytes) and argument[:1] in ("/", b"/", "\0", b"\0")


def _connections() -> set[str]:
    """Return the internet sockets that this process has open, after the kernel; Linux only."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        return set()
    mine: set[str] = set()
    for entry in folder.iterdir():
        try:
            target = os.readlink(entry)  # noqa: PTH115 - it is no path
        except OSError:
            continue
        if target.startswith("socket:["):
            mine.add(target[8:-1])
    return {row for row, inode in _rows() if inode in mine}


def _rows() -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for name in _TABLES:
        try:
            lines = Path("/proc/self/net", name).read_text(encoding="ascii").splitlines()[1:]
        except OSError:
            continue
        rows += [(f"{name} {line.split()[2]}", line.split()[9]) for line in lines]
    return rows
