"""Which part of the window has the keyboard, and which one is next?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


class FocusRound:
    """The parts of one window in the order in which they stand; hidden ones are passed over."""

    def __init__(self, parts: Iterable[QWidget]) -> None:
        """Go round `parts`."""
        self._parts = list(parts)

    def insert(self, part: QWidget, after: QWidget) -> None:
        """Let `part`, made later, come behind the part `after`."""
        self._parts.insert(self._parts.index(after) + 1, part)

    def go_to(self, part: QWidget) -> None:
        """Move the keyboard to `part`; where it is hidden, to the next one that is not."""
        place = self._parts.index(part)
        order = (*self._parts[place:], *self._parts[:place])
        _take(next((one for one in order if one.isVisible()), part))

    def step(self, distance: int) -> None:
        """Move the keyboard `distance` parts on; from no part, to the first or the last one."""
        shown = [part for part in self._parts if part.isVisible()]
        outside = -1 if distance > 0 else len(shown)
        place = next((at for at, part in enumerate(shown) if _has_keyboard(part)), outside)
        _take(shown[(place + distance) % len(shown)])


def _take(part: QWidget) -> None:
    part.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _has_keyboard(part: QWidget) -> bool:
    focused = QGuiApplication.focusObject()
    return isinstance(focused, QWidget) and (part is focused or part.isAncestorOf(focused))
