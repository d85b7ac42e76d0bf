"""Clicks, drags and hovering ask for what they point at."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.text.model import Span


def test_a_click_asks_for_the_sentence(view, asked, qtbot, notes, click):
    sentence = notes.sentence_at(30)
    click(view, 30)
    assert asked == [sentence]
    assert view.selection == sentence


def test_a_drag_asks_for_characters(view, asked, qtbot):
    start, end = view.rectangle_of(Span(20, 21)), view.rectangle_of(Span(25, 26))
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start.center() - QPoint(8, 0))
    qtbot.mouseMove(port, start.center() + QPoint(15, 0))
    qtbot.mouseMove(port, end.center() + QPoint(8, 0))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end.center() + QPoint(8, 0))
    assert asked == [Span(20, 26)]


def test_a_double_click_asks_for_the_word_and_a_third_for_the_paragraph(
    view, asked, article, notes, click
):
    click(view, 30, double=True)
    assert asked[-1] == notes.token_span(notes.token_index(30))
    click(view, 30)
    assert asked[-1] == article.block_span(article.block_at(30))


def test_a_click_with_shift_extends_the_selection(view, asked, qtbot):
    view.set_selection(Span(10, 12))
    point = view.rectangle_of(Span(40, 41))
    qtbot.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
        QPoint(point.right() - 2, point.center().y()),
    )
    assert asked == [Span(10, 41)]


def test_a_click_beside_the_text_clears_the_selection(view, asked, qtbot):
    view.set_selection(Span(10, 12))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 200))
    assert asked == [None]
    assert view.selection is None


def test_a_word_is_told_when_the_mouse_rests_on_it(view, qtbot, notes, centre):
    with qtbot.waitSignal(view.word_hovered) as told:
        qtbot.mouseMove(view.viewport(), centre(view, 30))
    word, rectangle = told.args
    assert word == notes.token_span(notes.token_index(30))
    local = view.rectangle_of(word)
    assert rectangle.topLeft() == view.viewport().mapToGlobal(local.topLeft())
    with qtbot.waitSignal(view.word_hovered) as told:
        qtbot.mouseMove(view.viewport(), QPoint(2, 2))
    assert told.args[0] is None


def turn_wheel(view, modifier=Qt.KeyboardModifier.NoModifier):
    middle = QPoint(200, 200)
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_wheel_scrolls(view):
    turn_wheel(view)
    assert view.verticalScrollBar().value() > 0


def test_the_wheel_asks_for_another_size_with_control(view, qtbot):
    with qtbot.waitSignal(view.zoom_requested) as told:
        turn_wheel(view, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [-1]
    assert view.verticalScrollBar().value() == 0


def test_a_drag_that_begins_on_the_selection_carries_it_away(
    view, asked, qtbot, centre, monkeypatch
):
    carried = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _: carried.append(drag.mimeData().text()))
    view.set_selection(Span(20, 24))
    port, start = view.viewport(), centre(view, 21)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, start + QPoint(40, 0))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert carried == [view.selected_text()]
    assert len(carried[0]) == 4
    assert (asked, view.selection) == ([], Span(20, 24))


def test_a_click_on_the_selection_still_asks_for_the_sentence(view, asked, notes, click):
    view.set_selection(Span(20, 24))
    click(view, 21)
    assert asked == [notes.sentence_at(21)]
