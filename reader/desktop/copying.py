"""What goes to the clipboard: the selected Chinese, with its pinyin, or the pinyin alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.workspace.reading import pinyin_line

if TYPE_CHECKING:
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.widgets.article.view import ArticleView
    from reader.workspace.services import Services


class Copying(QObject):
    """Copies what is selected in one view."""

    def __init__(self, services: Services, reading: ReadingModel, view: ArticleView) -> None:
        """Copy from the article of `reading`, as `view` shows it."""
        super().__init__()
        self._services = services
        self._reading = reading
        self._view = view

    def copy_with_pinyin(self) -> None:
        """Copy the Chinese and, on a line of its own, its pinyin."""
        if line := self._line():
            QGuiApplication.clipboard().setText(f"{self._view.selected_text()}\n{line}")

    def copy_pinyin(self) -> None:
        """Copy the pinyin, words joined (GB/T 16159)."""
        if line := self._line():
            QGuiApplication.clipboard().setText(line)

    def _line(self) -> str:
        opened, span = self._reading.opened, self._view.selection
        if opened is None or span is None:
            return ""
        return pinyin_line(self._services, opened, span)
