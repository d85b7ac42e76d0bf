"""The segmented control: one option chosen, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from reader.desktop.widgets.segmented import SegmentedControl

OPTIONS = [("a", "A", "First"), ("b", "B", "Second"), ("c", "C", "Third")]


@pytest.fixture
def control(qtbot, theme):
    made = SegmentedControl("Letters", OPTIONS, theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def chosen(control):
    told = []
    control.chosen.connect(told.append)
    return told


def segment(control, number):
    return control.findChildren(QAbstractButton)[number]


def test_a_click_chooses(control, chosen, qtbot):
    qtbot.mouseClick(segment(control, 1), Qt.MouseButton.LeftButton)

    assert chosen == ["b"]
    assert control.current == "b"


def test_showing_an_option_tells_nobody(control, chosen):
    control.set_current("c")

    assert control.current == "c"
    assert chosen == []


def test_arrow_keys_move_the_choice(control, chosen, qtbot):
    control.set_current("a")
    segment(control, 0).setFocus()

    qtbot.keyClick(segment(control, 0), Qt.Key.Key_Right)

    assert chosen == ["b"]


def test_every_option_has_a_spoken_name(control):
    names = [button.accessibleName() for button in control.findChildren(QAbstractButton)]

    assert names == ["Letters: First", "Letters: Second", "Letters: Third"]
