"""The reading view: shows an annotated article, and says what the reader points at.

Our own view instead of a text widget: it lays out a million characters lazily, scrolls
by moving pixels and paints one glyph run a line.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)

from reader.desktop.fonts import ArticleFonts
from reader.desktop.widgets.article.keys import KeyCommands
from reader.desktop.widgets.article.marks import Found, TermMarks
from reader.desktop.widgets.article.navigation import Navigator
from reader.desktop.widgets.article.page import Page
from reader.desktop.widgets.article.pointer import Pointer
from reader.desktop.widgets.article.surface import PageSurface
from reader.text.annotated import Annotation
from reader.text.model import Article, Span
from reader.text.spans import Spans

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

_NOTHING_READ = Annotation(array("I", [0]), b"", array("H"), ("",), Spans.of(()))
_BY_KEY = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class ArticleView(PageSurface):
    """Shows one article; offsets are code points of `Article.text`.

    The view asks for selections (`selection_requested`) and shows those it is given
    (`set_selection`); it shows its own wish at once.
    """

    selection_requested = Signal(object)  # Span | None
    word_hovered = Signal(object, QRect)  # Span | None, its rectangle in global coordinates
    word_activated = Signal(object, QRect)  # Span, likewise
    reading_requested = Signal(int)  # offset of a character: the right mouse button
    all_wanted = Signal()
    """The text is about to be used, and not only shown: all of it should be in its script."""
    zoom_requested = Signal(int)  # 1 for larger, -1 for smaller: Ctrl and the wheel

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        self._fonts = ArticleFonts()
        super().__init__(Page(Article(()), _NOTHING_READ, "", self._fonts), parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Article"))
        self.setAccessibleDescription(self.tr("Article with pinyin; arrow keys choose words"))
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._navigator = Navigator(Article(()), _NOTHING_READ)
        self._visible: bytes | None = None
        self._keys = KeyCommands(self)
        self._pointer = Pointer(self)
        self._pointer.selected.connect(self.request)
        self._pointer.dragged.connect(self._preview)
        self._pointer.lifted.connect(self.drag_out)
        self._pointer.hovered.connect(self._hover)
        self._pointer.rested.connect(self._announce_word)
        self.left.connect(self._pointer.leave)

    # ---------------------------------------------------------------- what is shown

    def set_reading(self, article: Article, annotation: Annotation, text: str) -> None:
        """Show `article` from its top; `text` is what is drawn, as long as its own text."""
        if not len(text) == len(article.text) == len(annotation.syllables):
            raise ValueError("article, annotation and shown text differ in length")
        page = Page(article, annotation, text, self._fonts)
        page.show_readings(self._visible_for(text))
        self._navigator = Navigator(article, annotation)
        self.show_page(page)
        self.text_shown.emit()

    def show_nothing(self) -> None:
        """Show an empty page."""
        self.set_reading(Article(()), _NOTHING_READ, "")

    def set_annotation(self, annotation: Annotation) -> None:
        """Show other words and readings of the same article, at the same place.

        Only the paragraphs that change are set anew.
        """
        if len(annotation.syllables) != len(self._page.text):
            raise ValueError("annotation and shown text differ in length")
        longer = annotation.table[: len(self._page.annotation.table)] == self._page.annotation.table
        self._page.reread(annotation, self._appearance)
        self._navigator = Navigator(self._page.article, annotation)
        if longer:
            self.set_again()
        else:
            self.relay()

    def set_text(self, text: str, script_family: str) -> None:
        """Draw `text` (same length) in the forms of another script; no line moves."""
        if len(text) != len(self._page.text):
            raise ValueError("the shown text must keep its length")
        self._appearance = self._appearance._replace(families=script_family)
        self._page.set_text(text, script_family)
        self.viewport().update()
        self.text_shown.emit()

    def set_ruby_visibility(self, visible: bytes | None) -> None:
        """Show readings where `visible` has a 1, one byte a code point; None: everywhere."""
        if visible == self._visible:
            return
        self._visible = visible
        self._page.show_readings(self._visible_for(self._page.text))
        self.relay()

    def set_term_marks(self, spans: Sequence[Span]) -> None:
        """Mark glossary terms quietly."""
        self._terms = TermMarks(spans)
        self.viewport().update()

    def set_found(self, spans: Sequence[Span], current: Span | None) -> None:
        """Mark what a search found, `current` strongly; nothing takes the marks away."""
        found = Found(TermMarks(spans), current) if spans else None
        self.mark(self._marks._replace(found=found))

    def set_current_term(self, span: Span | None) -> None:
        """Mark one occurrence of a term strongly."""
        self.mark(self._marks._replace(term=span))

    def reveal(self, span: Span) -> None:
        """Scroll as little as needed to show `span`; from afar, to the upper third."""
        self.bring_into_view(span)

    # ---------------------------------------------------------------- the selection

    @property
    def selection(self) -> Span | None:
        """The selection as shown."""
        return self._marks.selection

    def set_selection(self, span: Span | None) -> None:
        """Show another selection; nothing is asked for."""
        if not self._pointer.dragging:
            self._preview(span)

    def request(self, span: Span | None) -> None:
        """Show `span` as the selection and ask for it."""
        self._preview(span)
        self.selection_requested.emit(span)

    def selected_text(self) -> str:
        """Return the selected Chinese in the shown script, without readings.

        Lone surrogates, which no other program could read, are replaced.
        """
        if self.selection is None:
            return ""
        self.all_wanted.emit()
        text = self.selection.of(self._page.text)
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def copy(self) -> None:
        """Put the selected Chinese on the clipboard."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)

    def drag_out(self) -> None:
        """Let the selected Chinese be dropped somewhere as text."""
        from PySide6.QtCore import QMimeData  # late: few readers drag
        from PySide6.QtGui import QDrag

        data = QMimeData()
        data.setText(self.selected_text())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    # ---------------------------------------------------------------- the current word

    @property
    def current_word(self) -> Span | None:
        """The word that the keyboard stands on."""
        return self._marks.word

    @property
    def caret(self) -> int:
        """Offset of the keyboard: its word's, else the selection's start, else the top line's."""
        if self._marks.caret is not None:
            return self._marks.caret
        at = self.current_word or self.selection
        return self.anchor() if at is None else at.start

    @property
    def has_caret(self) -> bool:
        """Whether the keyboard stands between two characters, and not on a word."""
        return self._marks.caret is not None

    def set_caret(self, offset: int) -> None:
        """Put the keyboard before the character at `offset`, and bring it into view."""
        self.mark(self._marks._replace(caret=offset, word=None))
        at = min(offset, max(self._navigator.end - 1, 0))
        self.bring_into_view(Span(at, at))

    def bind_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Answer other keys: those of every command of `commands.DEFAULT_KEYS`."""
        self._keys.bind(keys)

    @property
    def current_reading(self) -> str:
        """Pinyin of the current word, or an empty text."""
        word = self.current_word
        return "" if word is None else self._navigator.reading_of(word)

    def set_current_word(self, word: Span | None) -> None:
        """Put the keyboard on another word."""
        self.mark(self._marks._replace(word=word, caret=None))

    def activate_word(self) -> bool:
        """Ask for the card of the current word; False where there is none."""
        word = self.current_word
        if word is None:
            return False
        self.word_activated.emit(word, self._global(word))
        return True

    # ---------------------------------------------------------------- points

    @property
    def navigator(self) -> Navigator:
        """Words and sentences of the article."""
        return self._navigator

    def offset_at(self, point: QPoint | QPointF) -> int | None:
        """Offset of the character at a point of the viewport; None beside the text."""
        return self._page.offset_at(point.x(), point.y() + self._top)

    def boundary_at(self, point: QPoint | QPointF) -> int:
        """Offset of the gap between characters nearest to a point of the viewport."""
        return self._page.boundary_at(point.x(), point.y() + self._top)

    def line_at(self, offset: int) -> Span:
        """Return the line, as it is set now, that holds `offset`."""
        line = self._page.line_of(offset)
        return Span(line.start, line.end)

    def rectangle_of(self, span: Span) -> QRect:
        """Return the viewport rectangle around `span`, as far as it is near the viewport."""
        return self.visible_bounds(span)

    # ---------------------------------------------------------------- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set_framed(framed=False)
            self._pointer.press(event.position().toPoint(), extend=extend)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a drag, or hover."""
        pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
        self._pointer.move(event.position().toPoint(), pressed=pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.release(event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a word."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.double(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the readings of the character below."""
        offset = self.offset_at(event.pos())
        if offset is not None and self._navigator.han_word_at(offset) is not None:
            self.reading_requested.emit(offset)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl ask for another size."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned:
                self.zoom_requested.emit(1 if turned > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer a key, or leave it to the window."""
        if not self._keys.answer(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is when it came by key."""
        super().focusInEvent(event)
        self._set_framed(framed=event.reason() in _BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self._set_framed(framed=False)

    # ---------------------------------------------------------------- inner workings

    def _preview(self, span: Span | None) -> None:
        self.mark(self._marks._replace(selection=span, caret=None))

    def _hover(self, word: Span | None) -> None:
        self.mark(self._marks._replace(hovered=word))
        if word is None:
            self.word_hovered.emit(None, QRect())

    def _announce_word(self, word: Span) -> None:
        self.word_hovered.emit(word, self._global(word))

    def _global(self, span: Span) -> QRect:
        rectangle = self.visible_bounds(span)
        return QRect(self.viewport().mapToGlobal(rectangle.topLeft()), rectangle.size())

    def _set_framed(self, *, framed: bool) -> None:
        if framed != self._framed:
            self._framed = framed
            self.viewport().update()

    def _visible_for(self, text: str) -> bytes | None:
        """Return the visibility if it belongs to a text of this length."""
        visible = self._visible
        return visible if visible is not None and len(visible) == len(text) else None
