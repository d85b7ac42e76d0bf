"""The dialog of an article's words: sorted, marked several at once, spoken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence

from reader.desktop.theme import THEME_NAMES, load_theme
from reader.desktop.viewmodels.article_words import ArticleWordRow
from reader.desktop.widgets.word_table import COUNT, MEANING, STATE, WORD
from reader.desktop.windows.words_dialog import WordsDialog

ROWS = [
    ArticleWordRow("成果", "chéngguǒ", "3", 2, "成果很多。", "new"),
    ArticleWordRow("盘点", "pándiǎn", "", 1, "盘点成果。", "new"),
    ArticleWordRow("企业", "qǐyè", "4", 5, "企业多。", "learning"),
]


@pytest.fixture
def dialog(qtbot, theme):
    made = WordsDialog(theme, {"known": QKeySequence("3")})
    qtbot.addWidget(made)
    made.set_rows(ROWS, lambda place: f"meaning {place}")
    made.show()
    return made


def cells(dialog, column):
    model = dialog.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def selects(dialog, *rows):
    selection = dialog.table.selectionModel()
    selection.clear()
    whole = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        selection.select(dialog.model.index(row, 0), whole)


def test_words_stand_in_the_order_of_the_text_at_first(dialog):
    assert cells(dialog, WORD) == ["成果", "盘点", "企业"]
    assert cells(dialog, STATE) == ["New", "New", "Learning"]


def test_the_most_frequent_words_come_first_where_asked(dialog):
    dialog.order.choose("count")
    assert cells(dialog, COUNT) == ["5", "2", "1"]
    assert cells(dialog, MEANING) == ["meaning 2", "meaning 0", "meaning 1"]


def test_meanings_are_asked_for_once_and_only_in_view(qtbot, theme):
    asked = []
    dialog = WordsDialog(theme, {})
    qtbot.addWidget(dialog)
    dialog.set_rows(ROWS * 1000, lambda place: asked.append(place) or "sense")
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.grab()
    dialog.grab()
    assert 0 < len(asked) < 100
    assert len(set(asked)) == len(asked)


def test_several_words_are_marked_at_once_by_button_or_key(dialog, qtbot):
    marked = []
    dialog.marked.connect(lambda places, state: marked.append((places, state)))
    dialog.order.choose("count")
    selects(dialog, 0, 2)

    dialog.state_buttons["ignored"].click()
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_3)

    assert marked == [([2, 1], "ignored"), ([2, 1], "known")]


def test_marked_words_stay_in_the_list_and_stay_selected(dialog):
    selects(dialog, 1)
    dialog.model.set_state([0, 1], "known")
    assert cells(dialog, STATE) == ["Known", "Known", "Learning"]
    assert dialog.table.chosen_rows() == [1]


def test_enter_goes_to_the_word(dialog, qtbot):
    chosen = []
    dialog.chosen.connect(chosen.append)
    dialog.order.choose("count")
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert chosen == [2]


def test_the_first_word_is_chosen_though_a_key_is_held(qtbot, theme):
    dialog = WordsDialog(theme, {})
    qtbot.addWidget(dialog)
    qtbot.keyPress(dialog, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    dialog.set_rows(ROWS, lambda _: "sense")
    dialog.order.choose("count")
    assert dialog.table.chosen_rows() == [0]


def test_buttons_wait_for_words(qtbot, theme):
    dialog = WordsDialog(theme, {})
    qtbot.addWidget(dialog)
    assert not any(button.isEnabled() for button in dialog.state_buttons.values())
    assert not dialog.export_button.isEnabled()


def test_assistive_technology_finds_names(dialog):
    assert dialog.table.accessibleName() == "Words that you do not know yet"
    assert "(3)" in dialog.state_buttons["known"].toolTip()
    assert dialog.state_buttons["known"].accessibleDescription()


@pytest.mark.parametrize("name", THEME_NAMES)
def test_it_takes_the_colours_of_every_theme(qtbot, themes_folder, name):
    theme = load_theme(themes_folder, name)
    dialog = WordsDialog(theme, {})
    qtbot.addWidget(dialog)
    dialog.set_rows(ROWS, lambda _: "sense")
    assert dialog.table.styleSheet().count(theme.card) > 1
    ink = dialog.model.index(0, WORD).data(Qt.ItemDataRole.ForegroundRole)
    assert ink.name().lower() == theme.ink.lower()
