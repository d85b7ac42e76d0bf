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
        self._view = view
        self._window = window
        self._stood: Span | None = None
        view.marks_changed.connect(self._follow)
        view.word_hovered.connect(self._hover)
        view.word_activated.connect(self._open)

    def _hover(self, span: Span | None, near: QRect) -> None:
        if span is None:
            self._window.word_card.dismiss_soon()
        else:
            self._show(span, near, by_hand=False)

    def _open(self, span: Span, near: QRect) -> None:
        self._show(span, near, by_hand=True)

    def _follow(self) -> None:
        """Close a card under the mouse when the keyboard goes on to a word."""
        moved = self._view.current_word != self._stood and self._window.is_furnished
        if moved and not self._window.word_card.hasFocus():
            self._stood = self._view.current_word
            self._window.word_card.dismiss()

    def _show(self, span: Span, near: QRect, *, by_hand: bool) -> None:
        from reader.desktop.viewmodels.words import word_row  # late: opens the dictionary

        opened, reading = self._reading.opened, self._reading
        if opened is None:
            return
        row = word_row(self._services, opened, reading.shown, span, reading.known_level)
        if row is not None:
            self._stood = self._view.current_word
            self._window.show_word(row, near, by_hand=by_hand)
