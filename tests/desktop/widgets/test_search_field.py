"""The field above the list: what it tells, and its button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.desktop.widgets.search_field import SearchField


@pytest.fixture
def field(qtbot, theme):
    made = SearchField(theme)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def told(field):
    said = []
    field.query_changed.connect(said.append)
    return said


def test_it_says_what_it_is_for(field):
    assert field.field.placeholderText() == "Search the library"
    assert field.field.accessibleName() == "Search the library"
    assert field.clear_button.accessibleName() == "Clear the search"


def test_every_letter_is_told_without_the_blanks_around_it(field, told, qtbot):
    qtbot.keyClicks(field.field, "x i")

    assert told == ["x", "x", "x i"]


def test_the_button_is_there_while_there_is_something_to_clear(field, told, qtbot):
    assert field.clear_button.isHidden()
    field.field.setText("新质")
    assert not field.clear_button.isHidden()

    qtbot.mouseClick(field.clear_button, Qt.MouseButton.LeftButton)

    assert told == ["新质", ""]
    assert field.clear_button.isHidden()


def test_opening_it_selects_what_was_typed_before(field):
    field.field.setText("新质")

    field.open()

    assert field.field.selectedText() == "新质"
