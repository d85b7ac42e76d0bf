"""Everything can be done by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.text.model import Span


def test_keys_walk_through_sentences(view, asked, qtbot, notes):
    sentences = notes.sentences
    for key in (Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_K):
        qtbot.keyClick(view, key)
    assert asked == [sentences[at] for at in (0, 1, 2, 1, 0)]


def test_sentences_walked_to_come_into_view(view, asked, qtbot):
    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        assert view.viewport().rect().intersects(view.rectangle_of(asked[-1]))
    assert view.verticalScrollBar().value() > 0


def test_keys_walk_through_words_and_select_only_with_shift(view, asked, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current_word == Span(2, 4)
    assert asked == []
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [Span(2, 6)]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current_word == Span(2, 4)


def test_enter_asks_for_the_card_of_the_current_word(view, qtbot):
    assert not view.activate_word()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.word_activated) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args[0] == Span(0, 2)


def test_escape_clears_the_selection_and_then_belongs_to_the_window(view, asked, qtbot):
    view.set_selection(Span(3, 6))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert asked == [None]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert asked == [None]


def test_keys_scroll(view, qtbot):
    bar = view.verticalScrollBar()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    page = bar.value()
    assert page > 200
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert bar.value() > page
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_copy_gives_clean_chinese_in_the_shown_script(view, qtbot, article):
    text = article.text.replace("转", "轉")
    view.set_text(text, "taiwan")
    view.set_selection(Span(0, 12))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text[:12] == "技术成果轉化\n" + text[7:12]
