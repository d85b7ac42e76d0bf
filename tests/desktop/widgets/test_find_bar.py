"""The find bar: keys, count, buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.desktop.widgets.find_bar import FindBar


@pytest.fixture
def bar(qtbot, theme):
    made = FindBar(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def told_by(signal):
    told = []
    signal.connect(lambda *values: told.append(values))
    return told


def test_enter_goes_on_and_with_shift_back(bar, qtbot):
    steps = told_by(bar.stepped)

    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(bar.buttons["previous"], Qt.MouseButton.LeftButton)

    assert steps == [(1,), (-1,), (-1,)]


def test_escape_leaves_and_the_button_closes(bar, qtbot):
    left, closed = told_by(bar.left), told_by(bar.closed)

    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    bar.buttons["close"].click()

    assert (len(left), len(closed)) == (1, 1)


def test_the_count_is_said(bar):
    bar.field.setText("xinzhi")
    bar.show_count(3, 1200)
    assert bar.count.text() == "3 of 1,200"
    bar.show_count(0, 0)
    assert bar.count.text() == "Not found"
    assert not bar.buttons["next"].isEnabled()
    bar.field.clear()
    bar.show_count(0, 0)
    assert bar.count.text() == ""


def test_every_control_has_a_spoken_name(bar):
    assert bar.field.accessibleName()
    assert all(button.accessibleName() for button in bar.buttons.values())
