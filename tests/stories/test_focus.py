"""Everything is reached, seen to be reached, and left by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


@pytest.fixture
def opened(reader, qtbot):
    reader.opens()
    qtbot.waitUntil(reader.session.window.isActiveWindow)
    reader.session.view.setFocus()
    return reader


def presses(reader, key, times=1, modifier=Qt.KeyboardModifier.NoModifier):
    """Parts that have the keyboard after each press."""
    reached = []
    for _ in range(times):
        reader._qtbot.keyClick(QGuiApplication.focusObject(), key, modifier)
        reader.waits()
        reached.append(QGuiApplication.focusObject())
    return reached


def pane_of(reader):
    return reader.session.translating.english.pane


def test_f6_comes_by_the_english_beside_the_text(opened):
    opened.triggers("parallel")
    window = opened.session.window
    opened.session.view.setFocus()

    round_trip = presses(opened, Qt.Key.Key_F6, 5)

    hint = window.translation.focusProxy()
    assert round_trip == [
        pane_of(opened).list, window.terms.list, hint, window.articles.list, opened.session.view,
    ]  # fmt: skip


def test_shift_f6_goes_the_other_way_round(opened):
    opened.triggers("parallel")
    opened.session.view.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier

    forth, back = presses(opened, Qt.Key.Key_F6), presses(opened, Qt.Key.Key_F6, 1, shift)

    assert (forth, back) == ([pane_of(opened).list], [opened.session.view])


def test_the_pane_shows_that_it_has_the_keyboard_though_nothing_is_selected(opened):
    opened.triggers("parallel")
    opened.session.selection.clear()
    opened.waits()
    opened.session.view.setFocus()
    assert not pane_of(opened).list.currentIndex().isValid()

    presses(opened, Qt.Key.Key_F6)

    assert pane_of(opened).list.currentIndex().isValid()
    assert opened.session.selection.span is None


def test_tab_goes_from_the_text_through_the_pane_and_out_again(opened):
    opened.triggers("parallel")
    opened.session.view.setFocus()
    pane = pane_of(opened)

    reached = presses(opened, Qt.Key.Key_Tab, 4)

    inside = [one for one in reached if pane.isAncestorOf(one)]
    assert inside[-1] is pane.list
    assert pane.mode_button in inside
    assert not pane.isAncestorOf(reached[-1])


def test_the_way_to_the_text_leads_to_what_stands_in_its_place(opened):
    opened.triggers("interleaved")
    opened.session.window.articles.setFocus()

    opened.triggers("focus-text")

    assert pane_of(opened).list.hasFocus()


def test_f6_comes_by_the_find_bar(opened):
    opened.triggers("find")
    field = opened.session.window.find_bar.field
    opened.session.view.setFocus()

    assert presses(opened, Qt.Key.Key_F6) == [field]
    assert presses(opened, Qt.Key.Key_F6) == [opened.session.window.terms.list]
