"""What does a screen reader find in the article? Its text, caret and selection.

The text is the Chinese as shown, without readings, which would only be heard twice. Qt
counts UTF-16 units, so every offset passes through `Utf16Map`.

Installed after the first frame (`serve_assistive`): before it nobody has asked yet.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr, getCppPointer

from reader.desktop.utf16 import Utf16Map
from reader.desktop.widgets.article.view import ArticleView
from reader.desktop.widgets.article.virtuals import ATTRIBUTES, answer_through
from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable

_SURROGATES = re.compile("[\ud800-\udfff]")
_NOTHING = 0
_LANGUAGES = {"simplified": "zh-CN", "hongkong": "zh-HK"}
"""Language of the voice, by script; Taiwan's for the other ones."""
_LONGEST_UPDATE = 50_000
"""A longer text is not sent along when it changes; the client reads what it needs."""


def _character(_view: ArticleView, at: int) -> Span:
    return Span(at, at + 1)


def _word(view: ArticleView, at: int) -> Span:
    return view.navigator.token_at(at)


def _sentence(view: ArticleView, at: int) -> Span:
    return _with_break(view, at, view.navigator.sentence_at)


def _line(view: ArticleView, at: int) -> Span:
    return _with_break(view, at, view.line_at)


def _paragraph(view: ArticleView, at: int) -> Span:
    return _with_break(view, at, view.navigator.block_at)


def _with_break(view: ArticleView, at: int, find: Callable[[int], Span | None]) -> Span:
    """Return what `find` finds at `at`, with the line break behind it, so that all join up."""
    text = view.shown_text
    inside = at - 1 if at and text[at] == "\n" else at
    found = None if text[inside].isspace() else find(inside)
    if found is None or not found.start <= inside < found.end:
        return _character(view, at)
    return Span(found.start, found.end + (text[found.end : found.end + 1] == "\n"))


_Boundary = QAccessible.TextBoundaryType
_UNITS: dict[int, Callable[[ArticleView, int], Span]] = {
    _Boundary.CharBoundary.value: _character,
    _Boundary.WordBoundary.value: _word,
    _Boundary.SentenceBoundary.value: _sentence,
    _Boundary.LineBoundary.value: _line,
    _Boundary.ParagraphBoundary.value: _paragraph,
}
"""How the unit at a code point is found, by kind; a missing kind is the whole text."""


class ArticleText(QAccessibleTextInterface):
    """The shown text of one view; all offsets are UTF-16 units, as Qt wants them."""

    def __init__(self, view: ArticleView) -> None:
        """Read from `view`."""
        super().__init__()
        self._view = view
        self._mapped = ""
        self._map = Utf16Map("")
        self._answering = answer_through(self, self)

    # ---------------------------------------------------------------- text

    def characterCount(self) -> int:
        """Length of the whole text."""
        return self._units.length

    def text(self, start: int, end: int) -> str:
        """Return a part of the text; what no encoding has is replaced, unit by unit."""
        if start == end == ATTRIBUTES:
            return f"language:{_LANGUAGES.get(self._view.appearance.families, 'zh-TW')};"
        part = self.span(start, end).of(self._view.shown_text)
        return _SURROGATES.sub("\ufffd", part)

    def part(self, offset: int, boundary: int, step: int) -> tuple[int, int]:
        """Return the range of a character, word, sentence, line or paragraph."""
        last = len(self._view.shown_text)
        at = min(self._units.to_code_point(max(offset, 0)), last)
        span = self._unit(at, boundary)
        if step < 0:
            span = self._unit(span.start - 1, boundary) if span.start else Span(0, 0)
        elif step > 0:
            span = self._unit(span.end, boundary) if span.end < last else Span(last, last)
        return self.units(span)

    def _unit(self, at: int, boundary: int) -> Span:
        view, last = self._view, len(self._view.shown_text)
        at = min(max(at, 0), max(last - 1, 0))
        find = _UNITS.get(boundary)
        return Span(0, last) if find is None or not last else find(view, at)

    # ---------------------------------------------------------------- caret and selection

    def cursorPosition(self) -> int:
        """Where the keyboard stands: its word, else the start of the selection."""
        return self._units.to_utf16(self._view.caret)

    def setCursorPosition(self, position: int) -> None:
        """Put the keyboard on the word at `position`, or behind it."""
        at = self._units.to_code_point(position)
        navigator = self._view.navigator
        word = navigator.word_at(at) or navigator.next_word(min(at, navigator.end - 1), 1)
        self._view.set_current_word(word)
        if word is not None:
            self._view.reveal(word)

    def selected(self) -> tuple[int, int]:
        """Start and end of what is selected: the keyboard's word, else the selection."""
        span = self._view.current_word or self._view.selection
        return self.units(span) if span is not None else (0, 0)

    def selectionCount(self) -> int:
        """One or none; none where this build of Qt could not be told which."""
        chosen = self._view.current_word or self._view.selection
        return int(chosen is not None and self._answering is not None)

    def addSelection(self, start: int, end: int) -> None:
        """Select a part; there is one selection only."""
        self._view.set_current_word(None)
        self._view.request(self.span(start, end))

    def setSelection(self, index: int, start: int, end: int) -> None:  # noqa: ARG002
        """Select another part."""
        self.addSelection(start, end)

    def removeSelection(self, index: int) -> None:  # noqa: ARG002
        """Select nothing."""
        self._view.set_current_word(None)
        self._view.request(None)

    # ---------------------------------------------------------------- places

    def characterRect(self, offset: int) -> QRect:
        """Return the rectangle of a character and its reading, on the screen."""
        view, at = self._view, self._units.to_code_point(offset)
        if not 0 <= at < len(view.shown_text):
            return QRect()
        found = view.rectangle_of(Span(at, at + 1))
        return QRect(view.viewport().mapToGlobal(found.topLeft()), found.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """Offset of the character at a point of the screen; -1 where there is none."""
        found = self._view.offset_at(self._view.viewport().mapFromGlobal(point))
        return -1 if found is None else self._units.to_utf16(found)

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Bring a part into view."""
        self._view.reveal(self.span(start, end))

    # ---------------------------------------------------------------- both ways of counting

    def span(self, start: int, end: int) -> Span:
        """Code points of a range of UTF-16 units, in order and inside the text."""
        last = len(self._view.shown_text)
        units = self._units
        first = min(max(units.to_code_point(max(start, 0)), 0), last)
        stop = last if end < 0 else min(units.to_code_point(end), last)
        return Span(min(first, stop), max(first, stop))

    def units(self, span: Span) -> tuple[int, int]:
        """UTF-16 units of a span of code points."""
        return self._units.to_utf16(span.start), self._units.to_utf16(span.end)

    @property
    def _units(self) -> Utf16Map:
        text = self._view.shown_text
        if text is not self._mapped:
            self._mapped, self._map = text, Utf16Map(text)
        return self._map


class ArticleInterface(QAccessibleWidget):
    """The view as an assistive client sees it: a read-only text of many lines."""

    def __init__(self, view: ArticleView) -> None:
        """Stand for `view`, and tell clients what changes in it."""
        super().__init__(view, QAccessible.Role.EditableText)
        self._view = view
        self._text = ArticleText(view)
        self._events = _Events(view, self._text)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Return the address of the interface of a `kind`.

        Trap: only a `VoidPtr` may be returned. None or 0, where there is none, ends the
        process inside the bindings as soon as a client asks.
        """
        if kind == QAccessible.InterfaceType.TextInterface:
            address: int = getCppPointer(self._text)[0]
            return VoidPtr(address)  # type: ignore[return-value]  # see the trap
        found: object = super().interface_cast(kind)
        return found or VoidPtr(_NOTHING)  # type: ignore[return-value]

    def state(self) -> QAccessible.State:
        """Say that the text can be read and selected, and not be written."""
        state = super().state()
        for name in ("readOnly", "multiLine", "selectableText", "focusable"):
            setattr(state, name, 1)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Name and description; on a word the description is its pinyin."""
        if kind == QAccessible.Text.Description:
            return self._view.current_reading or super().text(kind)
        return super().text(kind)


class _Events(QObject):
    """Tells clients when caret, selection or text of a view changed."""

    def __init__(self, view: ArticleView, text: ArticleText) -> None:
        super().__init__(view)
        self._view = view
        self._text = text
        self._told = (text.cursorPosition(), text.selected())
        self._shown = view.shown_text
        view.marks_changed.connect(self._tell_marks)
        view.text_shown.connect(self._tell_text)

    def _tell_marks(self) -> None:
        now = (self._text.cursorPosition(), self._text.selected())
        if now == self._told:
            return
        (before, selected), self._told = self._told, now
        view, caret = self._view, now[0]
        if now[1] != selected:
            event = QAccessibleTextSelectionEvent(view, *(now[1] if any(now[1]) else (caret,) * 2))
            event.setCursorPosition(caret)
            QAccessible.updateAccessibility(event)
        if caret != before:
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, caret))

    def _tell_text(self) -> None:
        before, self._shown = self._shown, self._view.shown_text
        if max(len(before), len(self._shown)) <= _LONGEST_UPDATE:
            old, new = (_SURROGATES.sub("\ufffd", text) for text in (before, self._shown))
            event = QAccessibleTextUpdateEvent(self._view, 0, old, new)
            QAccessible.updateAccessibility(event)
        self._tell_marks()


def serve_assistive(view: ArticleView) -> None:
    """Let assistive clients find the text of `view`, and of every view made later."""
    QAccessible.installFactory(_interface_for)
    if QAccessible.isActive():  # somebody may hold the interface of a mere widget
        stale = QAccessible.queryAccessibleInterface(view)
        if not isinstance(stale, ArticleInterface):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(stale))


def _interface_for(name: str, thing: QObject) -> QAccessibleInterface | None:
    if name == "ArticleView" and isinstance(thing, ArticleView):
        return ArticleInterface(thing)
    return None
