"""Going on in the text from where the reader is: by sentences, and by unknown words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.viewmodels.selection import SelectionModel
    from reader.desktop.widgets.article.view import ArticleView


class Moves(QObject):
    """Moves through the open article of one view."""

    def __init__(self, reading: ReadingModel, selection: SelectionModel, view: ArticleView) -> None:
        """Move in the article of `reading`."""
        super().__init__()
        self._reading = reading
        self._selection = selection
        self._view = view

    def step_sentence(self, distance: int) -> None:
        """Select the sentence `distance` after the selected one, or the one in view."""
        opened = self._reading.opened
        if opened is None or not opened.annotation.sentences:
            return
        sentences, span = opened.annotation.sentences, self._selection.span
        start = span.start if span else self._view.anchor()
        place = sum(1 for one in sentences if one.start <= start) - 1
        if span is not None:
            place += distance
        self._selection.set(sentences[min(len(sentences) - 1, max(0, place))])

    def step_unknown(self, step: int) -> None:
        """Put the keyboard on the next word above the reader's level, or name."""
        view = self._view
        nowhere = view.current_word is None and view.selection is None and not view.has_caret
        place = view.caret - (1 if nowhere and step > 0 else 0)  # the first one in view counts
        word = self._reading.unknown_word(place, step)
        if word is not None:
            view.set_current_word(word)
            view.reveal(word)
            view.setFocus()
