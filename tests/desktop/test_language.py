"""The window in another language, and Qt's own words with it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDateEdit, QDialogButtonBox, QMenu

from reader.desktop.language import chosen_language, speak
from reader.desktop.widgets.article.view import ArticleView
from reader.desktop.windows.action_ids import ActionId
from reader.desktop.windows.main_window import MainWindow
from reader.workspace.catalogues import CATALOGUES, compile_all

HAN = re.compile(r"[\u3400-\u9fff]")
TITLES = {
    "zh-Hans": ["文件", "编辑", "视图", "转到", "术语", "翻译", "帮助"],
    "zh-Hant": ["檔案", "編輯", "檢視", "前往", "術語", "翻譯", "說明"],
}
OWN_NAMES = {ActionId.LANGUAGE_EN}
"""What is written as in any language: English is called English."""


@pytest.fixture(autouse=True)
def locale():
    """The locale that widgets follow, put back after each test."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture(params=sorted(CATALOGUES))
def language(request, qapp, paths, tmp_path):
    """A language that is spoken for one test, and no longer."""
    compile_all(paths.resources, tmp_path)
    translators = speak(replace(paths, prebuilt=tmp_path), request.param)
    yield request.param
    for one in translators:
        QCoreApplication.removeTranslator(one)
        one.deleteLater()


def window_of(qtbot, theme) -> MainWindow:
    made = MainWindow(theme, ArticleView())
    qtbot.addWidget(made)
    assert made.furniture  # the window makes it after its first frame
    return made


@pytest.fixture
def window(language, qtbot, theme) -> MainWindow:
    return window_of(qtbot, theme)


def all_menus(menu) -> list[QMenu]:
    inner = [action.menu() for action in menu.actions() if action.menu()]
    return [*inner, *chain.from_iterable(all_menus(one) for one in inner)]


def mnemonics(menu) -> list[str]:
    texts = [action.text() for action in menu.actions()]
    return [found[1].lower() for text in texts if (found := re.search(r"&(\w)", text))]


def test_the_menus_speak_the_language(window, language):
    titles = [action.text().split("(")[0] for action in window.top_bar.menu_bar.actions()]

    assert titles == TITLES[language]


def test_every_action_and_its_tip_speak_chinese(window):
    shown = {name: action for name, action in window.actions_by_id.items() if name not in OWN_NAMES}

    assert [one for one in shown.values() if not HAN.search(one.text())] == []
    assert [one for one in shown.values() if not HAN.search(one.statusTip())] == []


def test_no_letter_opens_two_lines_of_one_menu(window):
    bar = window.top_bar.menu_bar

    for menu in (bar, *all_menus(bar)):
        assert len(set(mnemonics(menu))) == len(mnemonics(menu)), mnemonics(menu)


def test_top_bar_and_panels_speak_chinese(window):
    parts = (
        window.top_bar.script,
        window.top_bar.pinyin,
        window.furniture.articles.list,
        window.furniture.terms.list,
        window.furniture.translation,
    )

    assert [part for part in parts if not HAN.search(part.accessibleName())] == []
    assert HAN.search(window.windowTitle())


def test_buttons_that_qt_names_speak_chinese(language, qtbot):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert box.buttons()[0].text().replace("&", "") in {"取消", "取消(C)"}


def test_widgets_name_months_in_chinese(language, qtbot):
    box = QDateEdit()
    qtbot.addWidget(box)

    assert box.locale().standaloneMonthName(3) in {"三月", "3月"}


def test_english_needs_no_catalogue(qapp, paths, qtbot, theme):
    assert speak(paths, "en") == ()
    titles = [one.text() for one in window_of(qtbot, theme).top_bar.menu_bar.actions()]
    assert titles[:2] == ["&File", "&Edit"]


def test_no_letter_opens_two_lines_of_one_english_menu(qtbot, theme):
    test_no_letter_opens_two_lines_of_one_menu(window_of(qtbot, theme))


def test_the_person_s_choice_counts_more_than_the_desktop():
    assert chosen_language("zh-Hant") == "zh-Hant"
    assert chosen_language("en") == "en"
    assert chosen_language("system") in {"en", *CATALOGUES}
