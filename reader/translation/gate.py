"""Who may use a thing now, where many may use it and one may take it away.

Users come and go side by side; whoever wants to change the thing waits until the last of
them has gone, and nobody comes in meanwhile.
"""

from __future__ import annotations

from contextlib import contextmanager
from threading import Condition
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


class Gate:
    """Lets many users in, or one who changes what they use."""

    def __init__(self) -> None:
        """Start with nobody inside."""
        self._condition = Condition()
        self._users = 0
        self._changers = 0
        """Those who change, or wait to."""
        self._changing = False

    @contextmanager
    def using(self) -> Generator[None]:
        """Be one of the users; waits for a change that is under way or asked for."""
        with self._condition:
            self._condition.wait_for(lambda: self._changers == 0)
            self._users += 1
        try:
            yield
        finally:
            with self._condition:
                self._users -= 1
                self._condition.notify_all()

    @contextmanager
    def changing(self) -> Generator[None]:
        """Be alone; waits for every user."""
        with self._condition:
            self._changers += 1
            self._condition.wait_for(lambda: self._users == 0 and not self._changing)
            self._changing = True
        try:
            yield
        finally:
            with self._condition:
                self._changing = False
                self._changers -= 1
                self._condition.notify_all()
