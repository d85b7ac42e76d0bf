"""The word card: near the word, never in the way of the keyboard unless asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from reader.desktop.viewmodels.rows import SenseRow, WordRow
from reader.desktop.widgets.word_card import WordCard

WORD = WordRow(
    "调查",
    "調查",
    "diàochá",
    (SenseRow("diàochá", ("to investigate", "survey")),),
    "HSK 3.0 · 4",
    "survey",
)


@pytest.fixture
def room(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.field = QLineEdit(made)
    made.show()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    return made


@pytest.fixture
def card(room, theme):
    return WordCard(theme, room)


def test_hovering_leaves_the_keyboard_where_it_is(card, room):
    card.show_word(WORD, QRect(300, 100, 48, 30), by_hand=False)

    assert card.isVisible()
    assert room.field.hasFocus()


def test_opened_by_hand_it_takes_the_keyboard_and_gives_it_back(card, room, qtbot):
    card.show_word(WORD, QRect(300, 100, 48, 30), by_hand=True)
    assert card.hasFocus()

    qtbot.keyClick(card, Qt.Key.Key_Escape)

    assert card.isHidden()
    assert room.field.hasFocus()


def test_it_stands_below_the_word_or_above_where_there_is_no_room(card):
    high, low = QRect(300, 100, 48, 30), QRect(300, 640, 48, 30)

    card.show_word(WORD, high, by_hand=False)
    below = card.geometry()
    card.show_word(WORD, low, by_hand=False)
    above = card.geometry()

    assert below.center().y() > high.bottom()
    assert above.center().y() < low.top()


@pytest.mark.parametrize("x", [0, 880])
def test_it_stays_inside_the_window(card, room, x):
    card.show_word(WORD, QRect(x, 100, 20, 30), by_hand=False)

    assert room.rect().contains(card.geometry())


def test_it_closes_some_time_after_the_mouse_left_the_word(card, qtbot):
    card.show_word(WORD, QRect(300, 100, 48, 30), by_hand=False)

    with qtbot.waitSignal(card.closed):
        card.dismiss_soon()

    assert card.isHidden()


def test_opened_by_hand_it_ignores_the_mouse(card):
    card.show_word(WORD, QRect(300, 100, 48, 30), by_hand=True)

    card.dismiss_soon()

    assert not card.closes_soon


def test_opened_by_hand_it_closes_when_the_keyboard_goes_elsewhere(card, room):
    card.show_word(WORD, QRect(300, 100, 48, 30), by_hand=True)

    room.field.setFocus()

    assert card.isHidden()
    assert room.field.hasFocus()


def test_it_is_spoken(card):
    card.show_word(WORD, QRect(300, 100, 48, 30), by_hand=False)

    assert card.accessibleName() == "调查, diàochá, HSK 3.0 · 4, survey, to investigate; survey"


def test_what_the_word_is_to_the_reader_is_shown_and_chosen(card, qtbot):
    chosen = []
    card.state_chosen.connect(chosen.append)
    card.show_word(WORD._replace(state="learning", offset=7), QRect(300, 100, 48, 30), by_hand=True)
    assert (card.states.current, card.offset) == ("learning", 7)

    known = next(one for one in card.states.findChildren(QAbstractButton) if one.text() == "Known")
    qtbot.mouseClick(known, Qt.MouseButton.LeftButton)

    assert chosen == ["known"]
    assert card.isVisible()
    assert card.hasFocus()
    assert known.accessibleName().startswith("The word: known")


def test_the_states_fit_on_the_card(card):
    card.show_word(WORD._replace(state="new", offset=7), QRect(300, 100, 48, 30), by_hand=False)

    assert card.rect().contains(card.states.geometry())


def test_without_a_state_nothing_is_asked(card):
    card.show_word(WORD, QRect(300, 100, 48, 30), by_hand=False)

    assert card.states.isHidden()
    card.dismiss()
    assert card.offset == -1
