"""What does a key ask for? Keys become movements of the word, sentence and page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractSlider

from reader.desktop.widgets.article.navigation import united
from reader.text.model import Span

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader.desktop.widgets.article.view import ArticleView

_Key = Qt.Key
_Action = QAbstractSlider.SliderAction
_SENTENCE = {_Key.Key_Down: 1, _Key.Key_J: 1, _Key.Key_Up: -1, _Key.Key_K: -1}
_WORD = {_Key.Key_Right: 1, _Key.Key_Left: -1}
_SCROLL = {
    _Key.Key_PageDown: _Action.SliderPageStepAdd,
    _Key.Key_PageUp: _Action.SliderPageStepSub,
    _Key.Key_Home: _Action.SliderToMinimum,
    _Key.Key_End: _Action.SliderToMaximum,
}
_ACTIVATE = frozenset({_Key.Key_Return, _Key.Key_Enter})


class KeyCommands:
    """Answers the keys of one view."""

    def __init__(self, view: ArticleView) -> None:
        """Answer for `view`."""
        self._view = view

    def answer(self, event: QKeyEvent) -> bool:
        """Do what the key asks; False where it asks for nothing here."""
        view, key = self._view, Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            view.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            view.request(Span(0, view.navigator.end))
        elif event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            return False
        elif key in _SENTENCE:
            self._move_sentence(_SENTENCE[key], extend=shift)
        elif key in _WORD:
            self._move_word(_WORD[key], extend=shift)
        elif key in _SCROLL:
            view.verticalScrollBar().triggerAction(_SCROLL[key])
        else:
            return self._answer_other(key, shift=shift)
        return True

    def _answer_other(self, key: Qt.Key, *, shift: bool) -> bool:
        view = self._view
        if key == _Key.Key_Space:
            step = _Action.SliderPageStepSub if shift else _Action.SliderPageStepAdd
            view.verticalScrollBar().triggerAction(step)
        elif key in _ACTIVATE:
            return view.activate_word()
        elif key == _Key.Key_Escape:
            if view.selection is None and view.current_word is None:
                return False  # a window may close something with it
            view.set_current_word(None)
            view.request(None)
        else:
            return False
        return True

    def _move_sentence(self, step: int, *, extend: bool) -> None:
        view = self._view
        selection, navigator = view.selection, view.navigator
        if selection is None:
            word = view.current_word
            start = view.anchor() if word is None else word.start
            target = navigator.sentence_at(start) or navigator.next_sentence(start, step)
        else:
            start = (
                max(selection.start, selection.end - 1)
                if extend and step > 0
                else (selection.start)
            )
            target = navigator.next_sentence(start, step)
        if target is None:
            return
        view.set_current_word(None)
        view.request(united(selection, target) if extend else target)
        view.reveal(target)

    def _move_word(self, step: int, *, extend: bool) -> None:
        view = self._view
        word = view.current_word
        target = (
            self._first_word(step) if word is None else (view.navigator.next_word(word.start, step))
        )
        if target is None:
            return
        view.set_current_word(target)
        view.reveal(target)
        if extend:
            base = view.selection if view.selection is not None else word
            view.request(united(base, target))

    def _first_word(self, step: int) -> Span | None:
        """Return the word to begin with: at the selection's edge, or first in view."""
        selection, navigator = self._view.selection, self._view.navigator
        if selection is None:
            start = self._view.anchor()
        else:
            start = selection.start if step > 0 else max(selection.start, selection.end - 1)
        return navigator.word_at(start) or navigator.next_word(start, step)
