"""Everything can be done by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.desktop.widgets.article.commands import DEFAULT_KEYS, MOVES, labels
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


CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_caret_moves_by_characters(view, asked, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Right, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert (view.caret, view.has_caret) == (2, True)
    qtbot.keyClick(view, Qt.Key.Key_Left, CONTROL)
    assert view.caret == 1
    assert asked == []


def test_the_caret_is_seen(view, qtbot):
    before = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert view.grab().toImage() != before


def test_the_selection_grows_and_shrinks_by_characters(view, asked, qtbot):
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, CONTROL | SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert asked == [Span(0, 1), Span(0, 2), Span(0, 3), Span(0, 2)]
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert asked[-1] is None
    assert view.caret == 0


def test_the_selection_grows_by_words_and_shrinks_again(view, asked, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert asked == [Span(0, 4), Span(0, 6), Span(0, 4)]


def test_a_selection_is_extended_from_the_end_that_the_key_points_to(view, asked, qtbot):
    view.set_selection(Span(10, 14))
    qtbot.keyClick(view, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert asked == [Span(9, 14)]


def test_sentences_are_added_and_taken_away(view, asked, qtbot, notes):
    first, second, third = notes.sentences[1:4]
    view.set_selection(first)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert [(one.start, one.end) for one in asked] == [
        (first.start, second.end),
        (first.start, third.end),
        (first.start, third.start),
    ]


def test_paragraphs_are_walked_through_and_added(view, asked, qtbot, article):
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down, CONTROL)
    assert asked == [article.block_span(0), article.block_span(1)]
    qtbot.keyClick(view, Qt.Key.Key_Down, CONTROL | SHIFT)
    assert asked[-1] == Span(article.block_span(1).start, article.block_span(2).end)
    qtbot.keyClick(view, Qt.Key.Key_Up, CONTROL)
    assert asked[-1] == article.block_span(0)


def test_other_keys_can_be_given_to_the_commands(view, asked, qtbot, notes):
    view.bind_keys({"go-next-sentence": ("L",)})
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert asked == []
    qtbot.keyClick(view, Qt.Key.Key_L)
    assert asked == [notes.sentences[0]]


def test_every_command_has_a_label_and_a_key():
    assert set(labels()) == set(DEFAULT_KEYS) >= set(MOVES)
    assert all(DEFAULT_KEYS.values())
    keys = [key for some in DEFAULT_KEYS.values() for key in some]
    assert len(keys) == len(set(keys))


def test_keys_end_at_the_ends_of_the_text(view, asked, qtbot, article):
    end = len(article.text)
    view.set_caret(end)
    qtbot.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert view.caret == end
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(view, key, SHIFT)
        qtbot.keyClick(view, key, CONTROL | SHIFT)
    view.set_caret(0)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(view, key, SHIFT)
        qtbot.keyClick(view, key, CONTROL | SHIFT)
    assert view.caret == 0
