"""The window: its panels, its keys, its memory."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from reader.desktop.theme import load_theme
from reader.desktop.viewmodels.rows import ArticleRow, Message, Origin, TranslationRow
from reader.desktop.widgets.article.view import ArticleView
from reader.desktop.windows.action_ids import ActionId
from reader.desktop.windows.action_table import menus
from reader.desktop.windows.main_window import MainWindow

ROWS = (
    ArticleRow("1", "甲", "Society", 812, 0.5, "City page"),
    ArticleRow("2", "乙", "Tax", 429, None, "City page"),
)
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot, theme):
    made = MainWindow(theme, ArticleView())
    qtbot.addWidget(made)
    made.resize(1280, 860)
    made.set_script("simplified")
    assert made.furniture  # the window makes it after its first frame
    made.set_pinyin("all")
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def told_by(signal):
    told = []
    signal.connect(told.append)
    return told


def trigger(window, action_id):
    window.actions_by_id[action_id].trigger()


def test_every_action_is_in_a_menu(window):
    shown = actions_in(window.top_bar.menu_bar)

    assert sorted(shown, key=id) == sorted(window.actions_by_id.values(), key=id)
    assert set(window.actions_by_id) == set(ActionId)


def actions_in(menu):
    """Actions of a menu and the menus in it, each as often as it stands there."""
    for action in menu.actions():
        if action.menu():
            yield from actions_in(action.menu())
        elif not action.isSeparator():
            yield action


def test_the_bar_opens_the_menu_of_all_pinyin_modes(window):
    menu = window.top_bar.more_pinyin.menu()

    assert window.actions_by_id[ActionId.LEVEL_4] in actions_in(menu)
    assert "HSK 3.0, 2021" in "".join(action.text() for action in menu.actions())


def test_a_mode_that_is_no_segment_is_named_beside_them(window):
    window.set_pinyin("level", 4)

    assert window.top_bar.pinyin.current == ""
    assert window.top_bar.more_pinyin.mode == "HSK > 4"
    assert "HSK 3.0 (2021)" in window.top_bar.more_pinyin.toolTip()
    window.set_pinyin("all")
    assert (window.top_bar.pinyin.current, window.top_bar.more_pinyin.mode) == ("all", "")


def test_a_narrow_window_names_the_mode_on_one_button(window):
    window.set_pinyin("unknown")
    window.resize(800, 600)
    assert not window.top_bar.pinyin.isVisible()
    assert window.top_bar.more_pinyin.mode == "Unknown"
    window.resize(1280, 860)
    assert window.top_bar.pinyin.isVisible()
    assert window.top_bar.more_pinyin.mode == ""


def test_p_brings_a_rare_mode_back(window, qtbot):
    window.set_pinyin("terms")
    chosen = told_by(window.top_bar.pinyin_chosen)

    qtbot.keyClick(window.view, Qt.Key.Key_P)
    qtbot.keyClick(window.view, Qt.Key.Key_P)

    assert chosen == ["none", "terms"]


def test_no_two_actions_share_a_key():
    keys = [key for menu in menus() for spec in menu.actions for key in spec.keys]

    assert len(keys) == len(set(keys))


def test_every_action_says_what_it_does(window):
    assert all(action.toolTip() for action in window.actions_by_id.values())


def test_a_narrow_window_closes_its_panels_and_a_wide_one_opens_them_again(window):
    window.resize(900, 700)
    assert (window.articles.isVisible(), window.terms.isVisible()) == (False, True)

    window.resize(740, 700)
    assert (window.articles.isVisible(), window.terms.isVisible()) == (False, False)

    window.resize(1280, 860)
    assert (window.articles.isVisible(), window.terms.isVisible()) == (True, True)


def test_a_panel_closed_by_hand_stays_closed(window):
    trigger(window, ActionId.SHOW_TERMS)
    window.resize(740, 700)
    window.resize(1280, 860)

    assert not window.terms.isVisible()


def test_a_panel_can_be_opened_in_a_narrow_window(window):
    window.resize(740, 700)

    trigger(window, ActionId.SHOW_ARTICLES)

    assert window.articles.isVisible()


def test_f6_moves_from_part_to_part(window, qtbot):
    window.translation.show_row(TranslationRow(Origin.MODEL, "machine", "", "A city."))
    window.view.setFocus()
    parts = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        parts.append(QGuiApplication.focusObject())

    assert parts == [
        window.terms.list,
        window.translation.text,
        window.articles.list,
        window.view,
    ]


def test_moving_the_keyboard_to_a_closed_panel_opens_it(window):
    trigger(window, ActionId.SHOW_TERMS)

    trigger(window, ActionId.FOCUS_TERMS)

    assert window.terms.list.hasFocus()


def test_p_turns_pinyin_off_and_on_again(window, qtbot):
    window.set_pinyin("hover")
    chosen = told_by(window.top_bar.pinyin_chosen)
    window.view.setFocus()

    qtbot.keyClick(window.view, Qt.Key.Key_P)
    qtbot.keyClick(window.view, Qt.Key.Key_P)

    assert chosen == ["none", "hover"]


def test_p_in_the_terms_is_the_previous_occurrence(window, qtbot):
    chosen = told_by(window.top_bar.pinyin_chosen)
    asked = told_by(window.terms.occurrence_requested)
    window.terms.list.setFocus()

    qtbot.keyClick(window.terms.list, Qt.Key.Key_P)

    assert asked == [-1]
    assert chosen == []


def test_a_letter_typed_into_a_field_is_no_shortcut(window, qtbot):
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    asked = told_by(window.theme_requested)

    qtbot.keyClicks(field, "tpsw")

    assert field.text() == "tpsw"
    assert asked == []


def test_scripts_are_chosen_by_key_and_cycled(window, qtbot):
    chosen = told_by(window.top_bar.script_chosen)

    qtbot.keyClick(window.view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.view, Qt.Key.Key_S)
    qtbot.keyClick(window.view, Qt.Key.Key_S)

    assert chosen == ["taiwan", "hongkong", "simplified"]


def test_the_bar_and_the_menu_agree_on_the_script(window):
    window.set_script("hongkong")

    assert window.top_bar.script.current == "hongkong"
    assert window.actions_by_id[ActionId.HONGKONG].isChecked()
    assert not window.actions_by_id[ActionId.SIMPLIFIED].isChecked()


def test_t_asks_for_the_next_theme(window, qtbot, themes_folder):
    asked = told_by(window.theme_requested)

    qtbot.keyClick(window.view, Qt.Key.Key_T)
    window.set_theme(load_theme(themes_folder, "dark"))
    qtbot.keyClick(window.view, Qt.Key.Key_T)

    assert asked == ["dark", "sepia"]
    assert window.actions_by_id[ActionId.THEME_DARK].isChecked()


def test_the_next_article_is_asked_for(window, qtbot):
    window.articles.set_rows(ROWS)
    window.articles.set_current("1")
    chosen = told_by(window.articles.article_chosen)

    trigger(window, ActionId.NEXT_ARTICLE)

    assert chosen == ["2"]
    assert window.view.hasFocus()


def test_copying_the_translation_fills_the_clipboard(window):
    window.translation.show_row(TranslationRow(Origin.MODEL, "machine", "", "A city."))

    trigger(window, ActionId.COPY_TRANSLATION)

    assert QGuiApplication.clipboard().text() == "A city."


def test_the_strip_grows_for_a_long_sentence_and_shrinks_again(window, qtbot):
    before = window.translation.height()

    window.translation.show_row(TranslationRow(Origin.MODEL, "machine", "", "A city. " * 60))
    qtbot.waitUntil(lambda: window.translation.height() > before + 30)

    window.translation.show_row(TranslationRow(Origin.NONE, "", "", ""))
    qtbot.waitUntil(lambda: window.translation.height() == before)


def test_the_layout_is_remembered(window, qtbot, theme):
    window.resize(1400, 900)
    trigger(window, ActionId.SHOW_ARTICLES)
    state = window.layout_state()

    other = MainWindow(theme, ArticleView())
    qtbot.addWidget(other)
    other.restore_layout(state)
    other.show()

    assert (other.width(), other.height()) == (1400, 900)
    assert not other.articles.isVisible()
    assert other.terms.width() == window.terms.width()


def test_a_layout_of_nonsense_is_ignored(window):
    window.restore_layout({"width": "wide", "height": None, "terms_shown": [], "other": 3})

    assert window.width() == 1280


def test_the_title_names_the_article(window):
    window.set_title("甲")

    assert window.windowTitle() == "甲 — Bilingual Reader"


def test_a_message_stands_above_the_article(window):
    window.show_message(Message("The file is empty."))

    assert window.messages.isVisible()


def test_closing_is_told(window, qtbot):
    with qtbot.waitSignal(window.closing):
        trigger(window, ActionId.QUIT)


def test_every_control_has_a_spoken_name(window):
    buttons = [*window.top_bar.buttons.values(), window.messages.close_button]

    assert all(button.accessibleName() for button in buttons)
    assert window.articles.list.accessibleName() == "Articles"
    assert window.terms.list.accessibleName() == "Terms"


@pytest.mark.parametrize("name", ["dark", "sepia"])
def test_every_part_takes_the_theme(window, themes_folder, name):
    theme = load_theme(themes_folder, name)

    window.set_theme(theme)

    corner = window.articles.grab().toImage().pixelColor(2, 2).name()
    assert corner == theme.chrome.lower()
