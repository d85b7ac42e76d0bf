"""What does a key ask for? Keys become moves through the text, and scrolling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractSlider

from reader.desktop.widgets.article.commands import DEFAULT_KEYS, MOVES, Move, Unit
from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from reader.desktop.widgets.article.view import ArticleView

_Action = QAbstractSlider.SliderAction
_SCROLL = {
    "page-down": _Action.SliderPageStepAdd,
    "page-up": _Action.SliderPageStepSub,
    "top": _Action.SliderToMinimum,
    "bottom": _Action.SliderToMaximum,
}


class KeyCommands:
    """Answers the keys of one view."""

    def __init__(self, view: ArticleView) -> None:
        """Answer for `view`, with the keys of the program."""
        self._view = view
        self._commands: dict[str, str] = {}
        self._origin = 0
        self._head = 0
        self._extended: Span | None = None  # the selection that origin and head belong to
        self.bind(DEFAULT_KEYS)

    def bind(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Answer the `keys` of every command, written portably."""
        self._commands = {key: name for name, some in keys.items() for key in some}

    def answer(self, event: QKeyEvent) -> bool:
        """Do what the key asks; False where it asks for nothing here."""
        view = self._view
        if event.matches(QKeySequence.StandardKey.Copy):
            view.copy()
            return True
        command = self._commands.get(_written(event), "")
        if command in MOVES:
            self._move(MOVES[command])
        elif command in _SCROLL:
            view.verticalScrollBar().triggerAction(_SCROLL[command])
        elif command == "card":
            return view.activate_word()
        elif command == "select-all":
            view.request(Span(0, view.navigator.end))
        elif command == "clear":
            return self._clear()
        else:
            return False
        return True

    def _clear(self) -> bool:
        view = self._view
        if view.selection is None and view.current_word is None and not view.has_caret:
            return False  # a window may close something with it
        view.set_current_word(None)
        view.request(None)
        return True

    def _move(self, move: Move) -> None:
        if move.extend:
            self._extend(move)
        elif move.unit is Unit.CHARACTER:
            self._move_caret(move.step)
        elif move.unit is Unit.WORD:
            self._move_word(move.step)
        else:
            self._move_block(move)

    # ---------------------------------------------------------------- moving

    def _move_block(self, move: Move) -> None:
        """Select the next sentence or paragraph; the one at hand where none is selected."""
        view = self._view
        selection, navigator = view.selection, view.navigator
        if selection is None:
            start = view.caret
            target = navigator.unit_at(move.unit, start) or (
                navigator.next_unit(move.unit, start, move.step)
            )
        else:
            target = navigator.next_unit(move.unit, selection.start, move.step)
        if target is not None:
            view.set_current_word(None)
            view.request(target)
            view.reveal(target)

    def _move_word(self, step: int) -> None:
        view = self._view
        word = view.current_word
        target = (
            self._first_word(step) if word is None else (view.navigator.next_word(word.start, step))
        )
        if target is not None:
            view.set_current_word(target)
            view.reveal(target)

    def _first_word(self, step: int) -> Span | None:
        """Return the word to begin with: at the selection's edge, or first in view."""
        selection, navigator = self._view.selection, self._view.navigator
        start = self._view.caret
        if selection is not None and step < 0:
            start = max(selection.start, selection.end - 1)
        return navigator.word_at(start) or navigator.next_word(start, step)

    def _move_caret(self, step: int) -> None:
        view = self._view
        selection = view.selection
        if selection is not None and not view.has_caret:
            place = selection.end if step > 0 else selection.start
        else:
            place = view.navigator.boundary(Unit.CHARACTER, view.caret, step)
        if selection is not None:
            view.request(None)
        view.set_caret(place)

    # ---------------------------------------------------------------- extending

    def _extend(self, move: Move) -> None:
        view = self._view
        selection = view.selection
        if selection is None or selection != self._extended:
            self._begin(selection, move)
        self._head = view.navigator.boundary(move.unit, self._head, move.step)
        span = Span(min(self._origin, self._head), max(self._origin, self._head))
        self._extended = span if span.end > span.start else None
        view.request(self._extended)
        view.set_caret(self._head)
        if move.unit is Unit.WORD:
            at = self._head - 1 if move.step > 0 else self._head
            if (word := view.navigator.word_at(at)) is not None:
                view.set_current_word(word)

    def _begin(self, selection: Span | None, move: Move) -> None:
        """Take hold of the end of the selection that is to move; the other one stays."""
        view = self._view
        held = selection if selection is not None else view.current_word
        if held is None:
            self._origin = self._head = view.caret
        elif move.step > 0:
            self._origin, self._head = held.start, held.end
        else:
            self._origin, self._head = held.end, held.start


def _written(event: QKeyEvent) -> str:
    """Write the key and its modifiers portably; the keypad's keys are like the others."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    combination = QKeyCombination(modifiers, Qt.Key(event.key()))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)
