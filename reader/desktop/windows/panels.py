"""Which panels of the window are open: the reader's wish, and what the width allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


class Panel:
    """One panel that can be closed, with the action that tells and changes it."""

    def __init__(self, widget: QWidget, action: QAction, needs: int = 0) -> None:
        """Close by itself in a window of less than `needs` pixels."""
        self.wanted = True
        """What the reader wishes where there is room."""
        self._widget = widget
        self._action = action
        self._needs = needs
        self._narrow = False
        action.setChecked(True)
        action.toggled.connect(self._follow)

    def want(self, wanted: bool) -> None:
        """Open or close the panel as the reader wishes, where there is room."""
        self.wanted = wanted
        self._show(wanted and not self._narrow)

    def fit(self, width: int) -> None:
        """Close or reopen the panel where the window crosses the width it needs."""
        narrow = width < self._needs
        if narrow != self._narrow:
            self._narrow = narrow
            self._show(self.wanted and not narrow)

    def _follow(self, shown: bool) -> None:
        # In a narrow window the action opens the panel for the moment only.
        if not self._narrow:
            self.wanted = shown
        self._widget.setVisible(shown)

    def _show(self, shown: bool) -> None:
        blocked = self._action.blockSignals(True)
        self._action.setChecked(shown)
        self._action.blockSignals(blocked)
        self._action.changed.emit()
        self._widget.setVisible(shown)
