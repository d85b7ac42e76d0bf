from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.desktop.viewmodels.rows import DraftRow, FaultRow, Tone
from reader.desktop.windows.verify_dialog import VerifyDialog

ROWS = (
    DraftRow(
        2,
        "发展新质生产力。",
        "Develop boosters.",
        (FaultRow("missing", Tone.CAUTION, "新质生产力: new quality productive forces", "Note."),),
    ),
)


@pytest.fixture
def dialog(qtbot, theme):
    made = VerifyDialog(theme, "simplified")
    qtbot.addWidget(made)
    made.show()
    return made


def told_by(signal):
    told = []
    signal.connect(lambda *values: told.append(values))
    return told


def test_the_pasted_draft_is_handed_over(dialog, qtbot):
    told = told_by(dialog.check_requested)
    dialog.draft.setPlainText("One.\nTwo.")
    qtbot.mouseClick(dialog.check_button, Qt.MouseButton.LeftButton)
    assert told == [("One.\nTwo.",)]


def test_a_report_is_shown_spoken_and_can_be_saved(dialog, qtbot):
    assert not dialog.save_button.isEnabled()
    dialog.show_report(ROWS, "1 of 2 sentences to look at.")
    chosen = told_by(dialog.chosen)

    index = dialog.list.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.DisplayRole)
    dialog.list.grab()  # paints without complaint
    dialog.list.setCurrentIndex(index)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    assert spoken.startswith("2. 发展新质生产力。\nDevelop boosters.\nmissing: 新质生产力")
    assert dialog.summary == "1 of 2 sentences to look at."
    assert dialog.save_button.isEnabled()
    assert chosen == [(0,)]


def test_what_went_wrong_takes_the_place_of_the_report(dialog):
    dialog.show_report(ROWS, "1 of 2 sentences to look at.")
    dialog.say("The draft has 3 lines.")
    assert dialog.rows == ()
    assert dialog.summary == "The draft has 3 lines."
    assert not dialog.save_button.isEnabled()
