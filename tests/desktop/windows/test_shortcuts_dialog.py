"""All keys on one page, and every one of them to be changed there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.desktop.shortcuts import commands
from reader.desktop.viewmodels.keys import KeyTable
from reader.desktop.widgets.rows_model import ROW_ROLE
from reader.desktop.windows.shortcuts_dialog import ShortcutsDialog, key_rows

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table():
    return KeyTable(commands(), {})


@pytest.fixture
def dialog(qtbot, theme, table):
    made = ShortcutsDialog(table, theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def choose(dialog):
    def row(name):
        model = dialog.list.model()
        rows = (model.index(at) for at in range(model.rowCount()))
        index = next(one for one in rows if one.data(ROW_ROLE).name == name)
        dialog.list.setCurrentIndex(index)

    return row


def test_every_command_is_listed_with_its_keys(dialog, table):
    listed = {row.name: row for row in key_rows(table) if row.name}

    assert set(listed) == {command.name for command in commands()}
    assert {"find", "text:go-next-word", "next-unknown"} <= set(listed)
    assert not dialog.grab().isNull()


def test_no_two_commands_share_a_key():
    keys = [key for command in commands() for key in command.defaults]

    assert len(keys) == len(set(keys))


def test_a_key_is_changed_by_pressing_the_new_one(dialog, table, choose, qtbot):
    choose("find")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClick(dialog.list, Qt.Key.Key_M, CONTROL)

    assert table.keys("find") == ("Ctrl+M",)
    assert "Ctrl+M" in dialog.status.text()
    assert dialog.reset_button.isEnabled()


def test_a_key_that_is_taken_is_refused_and_given_at_the_second_press(dialog, table, choose, qtbot):
    choose("find")
    dialog.ask()
    qtbot.keyClick(dialog.list, Qt.Key.Key_G, CONTROL)

    assert table.differences() == {}
    assert "Find Next" in dialog.status.text()
    qtbot.keyClick(dialog.list, Qt.Key.Key_G, CONTROL)
    assert table.differences() == {"find": ["Ctrl+G"], "find-next": []}


def test_escape_leaves_the_key_as_it_is(dialog, table, choose, qtbot):
    choose("find")
    dialog.ask()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)

    assert dialog.isVisible()
    assert table.differences() == {}


def test_backspace_leaves_a_command_without_keys(dialog, table, choose, qtbot):
    choose("find")
    dialog.ask()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Backspace)

    assert table.keys("find") == ()


def test_a_key_of_the_text_is_changed_in_the_same_way(dialog, table, choose, qtbot):
    choose("text:go-next-word")
    dialog.ask()
    qtbot.keyClick(dialog.list, Qt.Key.Key_L)

    assert table.keys("text:go-next-word") == ("L",)


def test_commands_are_put_back_one_by_one_or_all_at_once(dialog, table, choose, qtbot):
    for name, key in (("theme-dark", Qt.Key.Key_F5), ("find", Qt.Key.Key_F4)):
        choose(name)
        dialog.ask()
        qtbot.keyClick(dialog.list, key)
    qtbot.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert table.differences() == {"theme-dark": ["F5"]}
    qtbot.mouseClick(dialog.reset_all_button, Qt.MouseButton.LeftButton)
    assert table.differences() == {}


def test_keys_of_the_panels_cannot_be_changed(dialog, qtbot):
    model = dialog.list.model()
    dialog.list.setCurrentIndex(model.index(model.rowCount() - 1))

    assert not dialog.change_button.isEnabled()
    dialog.ask()
    assert "Press" not in dialog.status.text()
