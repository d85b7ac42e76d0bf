"""When the card of a word opens and closes: under the mouse, or by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

if TYPE_CHECKING:
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.widgets.article.view import ArticleView
    from reader.desktop.windows.main_window import MainWindow
    from reader.text.model import Span
    from reader.workspace.services import Services


class WordCards(QObject):
    """Shows the dictionary's entry of the word that the article points out."""

    def __init__(
        self, services: Services, reading: ReadingModel, view: ArticleView, window: MainWindow
    ) -> None:
        """Follow the mouse and the keyboard in `view`."""
        super().__init__()
        self._services = services
        self._reading = reading
        self._window = window
        view.word_hovered.connect(self._hover)
        view.word_activated.connect(self._open)

    def _hover(self, span: Span | None, near: QRect) -> None:
        if span is None:
            self._window.word_card.dismiss_soon()
        else:
            self._show(span, near, by_hand=False)

    def _open(self, span: Span, near: QRect) -> None:
        self._show(span, near, by_hand=True)

    def _show(self, span: Span, near: QRect, *, by_hand: bool) -> None:
        from reader.desktop.viewmodels.words import word_row  # late: opens the dictionary

        opened = self._reading.opened
        row = word_row(self._services, opened, self._reading.shown, span) if opened else None
        if row is not None:
            self._window.show_word(row, near, by_hand=by_hand)
