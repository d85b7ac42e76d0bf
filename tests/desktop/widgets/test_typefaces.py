"""Faces of the interface: the forms of its language, the punctuation of each sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

from reader.desktop.fonts import SANS, SERIF
from reader.desktop.widgets.controls import Prose
from reader.desktop.widgets.typefaces import english, fitted, menus, sans

NARROW = QFont.Tag("palt")


@pytest.fixture(autouse=True)
def locale(qapp):
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "forms"), [("en", "simplified"), ("zh_CN", "simplified"), ("zh_TW", "taiwan")]
)
def test_characters_have_the_forms_of_the_interfaces_language(name, forms):
    QLocale.setDefault(QLocale(name))

    assert sans(13).families() == list(SANS[forms])
    assert english(13).families() == list(SERIF[forms])
    assert menus().families() == list(SANS[forms])


@pytest.mark.parametrize(
    ("text", "narrow"),
    [("Xi’s “new” idea · 2024", 1), ("审定 · 2024", 1), ("英文会显示在这里。", 0), ("（英文）", 0)],
)
def test_punctuation_is_full_width_in_chinese_sentences_only(text, narrow):
    assert fitted(sans(13), text).featureValue(NARROW) == narrow


def test_menus_are_punctuated_as_their_language():
    QLocale.setDefault(QLocale("en"))
    assert menus().featureValue(NARROW) == 1
    QLocale.setDefault(QLocale("zh_CN"))
    assert menus().featureValue(NARROW) == 0


def test_a_label_for_sentences_changes_with_its_text(qtbot):
    label = Prose(13, None, "Nothing was changed.")
    qtbot.addWidget(label)
    assert label.font().featureValue(NARROW) == 1

    label.setText("没有更改。")

    assert label.text() == "没有更改。"
    assert label.font().featureValue(NARROW) == 0
