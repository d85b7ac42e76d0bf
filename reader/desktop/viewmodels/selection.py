"""The one selection of the window: panels and painter listen to it, none owns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from reader.text.model import Span


class SelectionModel(QObject):
    """The selected `Span` of the open article, or None: a fact with a change signal."""

    changed = Signal(object)  # Span | None

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing selected."""
        super().__init__(parent)
        self._span: Span | None = None

    @property
    def span(self) -> Span | None:
        """Selected span, in article offsets."""
        return self._span

    def set(self, span: Span | None) -> None:
        """Select `span`; tell it only where it differs from the present selection."""
        if span != self._span:
            self._span = span
            self.changed.emit(span)

    def clear(self) -> None:
        """Select nothing."""
        self.set(None)
