"""What an assistive client finds in the article, asked inside the process."""

from __future__ import annotations

import ctypes
import platform
import sys

import pytest
from PySide6.QtGui import QAccessible
from shiboken6 import getCppPointer

from reader.desktop.widgets.article import accessible
from reader.desktop.widgets.article.accessible import ArticleInterface, serve_assistive
from reader.desktop.widgets.article.virtuals import ATTRIBUTES
from reader.text.model import Span

Boundary = QAccessible.TextBoundaryType
ASTRAL = "今年𠮷市登记。全市把技术合同登记。"


@pytest.fixture
def interface(qapp):
    """Stands for a view towards its client."""

    def make(view) -> ArticleInterface:
        serve_assistive(view)
        return QAccessible.queryAccessibleInterface(view)

    return make


@pytest.fixture
def text(show, interface):
    """The accessible text of a paragraph shown in a view of its own."""
    return lambda content: interface(show(content)).textInterface()


@pytest.fixture
def told(monkeypatch):
    """The events that were sent to clients, in order."""
    events = []
    monkeypatch.setattr(accessible.QAccessible, "updateAccessibility", events.append)
    return events


def units(text, kind: Boundary) -> list[str]:
    """Read from unit to unit."""
    found, at = [], 0
    while at < text.characterCount():
        start, end = text.part(at, kind.value, 0)
        assert start == at < end
        found.append(text.text(start, end))
        at = end
    return found


def test_the_view_is_a_text_that_can_be_read_and_not_written(view, interface):
    found = interface(view)

    assert found.role() == QAccessible.Role.EditableText
    assert found.text(QAccessible.Text.Name) == "Article"
    assert found.state().readOnly
    assert found.state().multiLine
    assert found.state().focusable


def test_asking_for_an_interface_that_is_not_there_does_no_harm(view, interface):
    found = interface(view)

    assert found.valueInterface() is None
    assert found.tableCellInterface() is None
    assert found.editableTextInterface() is None


def test_the_text_is_the_chinese_alone(view, interface, article):
    text = interface(view).textInterface()

    assert text.text(0, text.characterCount()) == article.text


def test_offsets_are_utf16_units(text):
    found = text(ASTRAL)

    assert found.characterCount() == len(ASTRAL) + 1
    assert found.text(2, 4) == "𠮷"
    assert found.text(4, 5) == "市"


def test_half_a_pair_brings_the_whole_character_or_nothing(text):
    assert text(ASTRAL).text(2, 3) == ""
    assert text(ASTRAL).text(3, 4) == "𠮷"


def test_a_lone_surrogate_is_replaced(text):
    assert text("今年\ud800全市").text(0, 5) == "今年\ufffd全市"


@pytest.mark.parametrize(
    "kind", [Boundary.CharBoundary, Boundary.WordBoundary, Boundary.SentenceBoundary]
)
def test_units_join_up_to_the_whole_text(text, kind):
    found = text(ASTRAL)

    assert "".join(units(found, kind)) == ASTRAL


def test_words_and_sentences_are_those_of_the_annotation(text):
    found = text(ASTRAL)

    assert units(found, Boundary.SentenceBoundary) == ["今年𠮷市登记。", "全市把技术合同登记。"]
    assert units(found, Boundary.WordBoundary)[:4] == ["今年", "𠮷", "市", "登记"]


def test_lines_are_those_on_the_screen(view, interface, article):
    text = interface(view).textInterface()
    lines = units(text, Boundary.LineBoundary)

    assert "".join(lines) == article.text
    assert all(
        view.rectangle_of(Span(0, 1)).height() > 0 and "\n" not in line[:-1] for line in lines
    )
    assert len(lines) > article.text.count("\n") + 1


def test_paragraphs_end_with_their_break(view, interface, article):
    text = interface(view).textInterface()

    assert units(text, Boundary.ParagraphBoundary) == article.text.splitlines(keepends=True)


def test_the_unit_before_the_first_and_after_the_last_is_empty(text):
    found = text(ASTRAL)
    last = found.characterCount()

    assert found.part(0, Boundary.SentenceBoundary.value, -1) == (0, 0)
    assert found.part(last - 1, Boundary.SentenceBoundary.value, 1) == (last, last)
    assert found.part(0, Boundary.SentenceBoundary.value, 1) == (8, last)


def test_an_empty_article_has_no_units(text):
    found = text("")

    assert found.characterCount() == 0
    assert found.part(0, Boundary.WordBoundary.value, 0) == (0, 0)


def test_the_caret_is_on_the_word_of_the_keyboard(show, interface):
    view = show(ASTRAL)
    text = interface(view).textInterface()

    view.set_current_word(Span(4, 6))

    assert text.cursorPosition() == 5
    assert text.selected() == (5, 7)


def test_a_client_puts_the_caret_on_a_word(show, interface):
    view = show(ASTRAL)

    interface(view).textInterface().setCursorPosition(6)

    assert view.current_word == Span(4, 6)


def test_a_client_selects_for_everybody(view, interface, asked):
    text = interface(view).textInterface()

    text.addSelection(3, 7)
    text.setSelection(0, 9, 4)
    text.removeSelection(0)

    assert asked == [Span(3, 7), Span(4, 9), None]


def test_the_description_of_a_word_is_its_pinyin(show, interface):
    view = show("今年全市登记。")
    found = interface(view)
    at_first = found.text(QAccessible.Text.Description)

    view.set_current_word(Span(2, 4))

    assert found.text(QAccessible.Text.Description) == "quánshì"
    assert "pinyin" in at_first


def test_a_character_is_where_it_is_drawn(show, interface):
    view = show(ASTRAL)
    text = interface(view).textInterface()

    found = text.characterRect(4)

    assert text.offsetAtPoint(found.center()) == 4
    corner = view.viewport().mapFromGlobal(found.topLeft())
    assert corner == view.rectangle_of(Span(3, 4)).topLeft()


def test_no_character_lies_beside_the_text(view, interface):
    text = interface(view).textInterface()
    corner = view.viewport().mapToGlobal(view.viewport().rect().topLeft())

    assert text.offsetAtPoint(corner) == -1
    assert text.characterRect(10**6).isNull()


def test_a_part_is_scrolled_into_view(view, interface):
    text = interface(view).textInterface()
    last = text.characterCount()

    text.scrollToSubstring(last - 3, last)

    assert view.verticalScrollBar().value() > 0


def test_the_language_follows_the_script(show, interface):
    view = show("今年全市登记。")
    text = interface(view).textInterface()
    simplified = text.text(ATTRIBUTES, ATTRIBUTES)

    view.set_text("今年全市登記。", "hongkong")

    assert (simplified, text.text(ATTRIBUTES, ATTRIBUTES)) == ("language:zh-CN;", "language:zh-HK;")
    assert text.text(0, 7) == "今年全市登記。"


def test_clients_hear_of_the_selection_and_of_the_caret(show, interface, told):
    view = show(ASTRAL)
    interface(view)

    view.set_selection(Span(7, 17))
    view.set_current_word(Span(7, 9))

    kinds = [event.type() for event in told]
    Event = QAccessible.Event
    assert kinds == [
        Event.TextSelectionChanged,
        Event.TextCaretMoved,
        Event.TextSelectionChanged,
    ]
    assert (told[0].selectionStart(), told[0].selectionEnd()) == (8, 18)
    assert (told[2].selectionStart(), told[2].selectionEnd()) == (8, 10)


def test_clients_hear_nothing_of_what_the_mouse_passes(show, interface, told):
    view = show(ASTRAL)
    interface(view)

    view.mark(view._marks._replace(hovered=Span(0, 2)))

    assert told == []


def test_clients_hear_of_another_script(show, interface, told):
    view = show("今年登记。")
    interface(view)

    view.set_text("今年登記。", "taiwan")

    assert told[0].type() == QAccessible.Event.TextUpdated
    assert (told[0].textRemoved(), told[0].textInserted()) == ("今年登记。", "今年登記。")


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64", reason="only changed there"
)
def test_qt_asks_for_the_selection_and_gets_it(show, interface):
    view = show(ASTRAL)
    text = interface(view).textInterface()
    view.set_selection(Span(3, 6))
    address = getCppPointer(text)[0]
    table = ctypes.c_void_p.from_address(address).value
    pointer = ctypes.POINTER(ctypes.c_int)
    kind = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, pointer, pointer)
    selection = kind(ctypes.c_void_p.from_address(table + 2 * ctypes.sizeof(ctypes.c_void_p)).value)
    start, end = ctypes.c_int(), ctypes.c_int()

    selection(address, 0, start, end)

    assert (start.value, end.value) == (4, 7)
    assert text.selectionCount() == 1
