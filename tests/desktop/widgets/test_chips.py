"""The row of chips: what can be put right is a button, for the mouse and the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.desktop.viewmodels.rows import Chip, Tone
from reader.desktop.widgets.chips import ChipRow

WRONG = Chip("394亿元 = 39.4 billion yuan", Tone.FORBIDDEN, "put it right", "39.4 billion yuan.")
OTHER = Chip("3.5% = 3.5%", Tone.CAUTION, "and this", "3.5%.")
RIGHT = Chip("新质生产力 ✓", Tone.APPROVED)


@pytest.fixture
def row(qtbot, theme):
    made = ChipRow(theme)
    qtbot.addWidget(made)
    made.resize(600, 60)
    made.show()
    made.mended = []
    made.mend_requested.connect(made.mended.append)
    return made


def test_a_click_on_a_chip_puts_right_what_it_offers(row, qtbot):
    row.set_chips((WRONG, RIGHT))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(12, 10))
    assert row.mended == [WRONG.mended]


def test_a_chip_that_only_tells_does_nothing(row, qtbot):
    row.set_chips((RIGHT,))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(12, 10))
    assert row.mended == []
    assert row.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_keyboard_reaches_every_button(row, qtbot):
    row.set_chips((WRONG, RIGHT, OTHER))
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Right)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.keyClick(row, Qt.Key.Key_Right)
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert sorted(row.mended) == sorted([WRONG.mended, OTHER.mended])


def test_every_chip_is_read_aloud(row):
    row.set_chips((WRONG, RIGHT))
    assert row.accessibleName() == f"{WRONG.text}; {RIGHT.text}"


def test_a_chip_that_hangs_on_the_date_asks_for_it(row, qtbot):
    asked = []
    row.date_requested.connect(lambda: asked.append(True))
    row.set_chips((Chip("今年 = when?", Tone.NEUTRAL, asks_date=True),))

    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(12, 10))
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)

    assert asked == [True, True]
    assert row.mended == []
