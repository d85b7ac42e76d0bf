"""What does the mouse ask for? Clicks and drags become requested spans."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader.text.model import Span

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from reader.desktop.widgets.article.view import ArticleView

HOVER_MS = 250
_AUTOSCROLL_MS = 40


class Pointer(QObject):
    """Follows the mouse over one view.

    A click asks for the sentence, a drag for characters, a double click for the word
    and a triple click for the paragraph; with Shift a click extends the selection. A
    drag that begins on the selection carries it away as text.
    """

    selected = Signal(object)  # Span | None, when the gesture is finished
    dragged = Signal(object)  # Span, while it lasts
    hovered = Signal(object)  # Span | None: the word below, at once
    rested = Signal(object)  # Span: the mouse has stayed on the word for a while
    lifted = Signal()  # the selection is being dragged away

    def __init__(self, view: ArticleView) -> None:
        """Follow the mouse over `view`."""
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        self._origin = 0
        self._extending = False
        self._lifting = False
        self._drag: Span | None = None
        self._word: Span | None = None
        self._doubled = 0.0  # when the last double click was, in seconds
        self._rest = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._rest.timeout.connect(self._announce_rest)
        self._scroller = QTimer(self, interval=_AUTOSCROLL_MS)
        self._scroller.timeout.connect(self._autoscroll)
        self._last = QPoint()

    @property
    def dragging(self) -> bool:
        """Whether characters are being selected right now."""
        return self._drag is not None

    def press(self, point: QPoint, *, extend: bool) -> None:
        """Begin a gesture at a point of the viewport."""
        self._pressed, self._extending, self._drag = point, extend, None
        self._lifting = False
        self._rest.stop()
        selection = self._view.selection
        boundary = self._view.boundary_at(point)
        if self._is_triple():
            offset = self._view.offset_at(point)
            block = None if offset is None else self._view.navigator.block_at(offset)
            self._pressed = None
            self.selected.emit(block)
        elif extend and selection is not None:
            far = boundary >= (selection.start + selection.end) / 2
            self._origin = selection.start if far else selection.end
        else:
            self._extending = False
            self._origin = boundary
            offset = self._view.offset_at(point)
            self._lifting = (
                offset is not None and selection is not None and offset in range(*selection)
            )

    def move(self, point: QPoint, *, pressed: bool) -> None:
        """Go on to a point of the viewport."""
        if not pressed:
            self._hover(point)
            return
        if self._pressed is None:
            return
        distance = (point - self._pressed).manhattanLength()
        if self._drag is None and distance < QApplication.startDragDistance():
            return
        if self._lifting:
            self._pressed, self._lifting = None, False
            self.lifted.emit()
            return
        self._last = point
        self._stretch(point)
        outside = not self._view.viewport().rect().contains(point)
        if outside and not self._scroller.isActive():
            self._scroller.start()

    def release(self, point: QPoint) -> None:
        """End the gesture."""
        self._scroller.stop()
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if self._drag is not None:
            done, self._drag = self._drag, None
            self.selected.emit(done if done.end > done.start else None)
        elif self._extending:
            self.selected.emit(_between(self._origin, self._view.boundary_at(point)))
        else:
            offset = self._view.offset_at(point)
            found = None if offset is None else self._view.navigator.sentence_at(offset)
            self.selected.emit(found)

    def double(self, point: QPoint) -> None:
        """Ask for the word at a point."""
        self._pressed = None
        self._doubled = monotonic()
        offset = self._view.offset_at(point)
        if offset is not None and (word := self._view.navigator.word_at(offset)) is not None:
            self.selected.emit(word)

    def leave(self) -> None:
        """Forget the word under the mouse."""
        self._rest.stop()
        self._set_word(None)

    # ---------------------------------------------------------------- inner workings

    def _is_triple(self) -> bool:
        return (monotonic() - self._doubled) * 1000 < QApplication.doubleClickInterval()

    def _stretch(self, point: QPoint) -> None:
        self._drag = _between(self._origin, self._view.boundary_at(point))
        self.dragged.emit(self._drag)

    def _autoscroll(self) -> None:
        area = self._view.viewport().rect()
        if self._pressed is None or area.contains(self._last):
            self._scroller.stop()
            return
        over = self._last.y() - (area.top() if self._last.y() < 0 else area.bottom())
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + over // 2)
        self._stretch(self._last)

    def _hover(self, point: QPoint | QPointF) -> None:
        offset = self._view.offset_at(point)
        word = None if offset is None else self._view.navigator.han_word_at(offset)
        if word != self._word:
            self._set_word(word)
            self._rest.stop()
            if word is not None:
                self._rest.start()

    def _set_word(self, word: Span | None) -> None:
        if word != self._word:
            self._word = word
            self.hovered.emit(word)

    def _announce_rest(self) -> None:
        if self._word is not None:
            self.rested.emit(self._word)


def _between(first: int, second: int) -> Span:
    return Span(min(first, second), max(first, second))
