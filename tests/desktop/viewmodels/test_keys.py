"""The table of keys: changes, conflicts, what is kept."""

from __future__ import annotations

import pytest

from reader.desktop.viewmodels.keys import KeyedCommand, KeyTable

COMMANDS = (
    KeyedCommand("find", "Find", "Edit", ("Ctrl+F",)),
    KeyedCommand("next", "Next", "Go", ("Down", "J")),
    KeyedCommand("theme", "Theme", "View"),
)


@pytest.fixture
def table():
    return KeyTable(COMMANDS, {})


def test_nothing_is_kept_of_the_programs_own_keys(table):
    assert table.differences() == {}


def test_a_changed_key_is_kept_and_taken_up_again(table):
    table.give("theme", "Ctrl+T")

    assert table.differences() == {"theme": ["Ctrl+T"]}
    assert KeyTable(COMMANDS, table.differences()).all_keys() == table.all_keys()


def test_a_key_that_is_taken_is_told(table):
    assert table.holder("J").name == "next"
    assert table.holder("J", besides="next") is None
    assert table.holder("F5") is None


def test_a_key_has_one_command_only(table):
    table.give("theme", "J")

    assert table.keys("next") == ("Down",)
    assert table.holder("J").name == "theme"
    assert KeyTable(COMMANDS, table.differences()).all_keys() == table.all_keys()


def test_a_command_gets_its_own_keys_back_even_from_another(table):
    table.give("theme", "J")
    table.reset("next")

    assert table.keys("next") == ("Down", "J")
    assert table.keys("theme") == ()
    assert table.differences() == {}


def test_a_command_can_be_without_keys(table):
    table.clear("find")

    assert table.differences() == {"find": []}
    assert KeyTable(COMMANDS, {"find": []}).keys("find") == ()


def test_everything_is_put_back_at_once(table):
    table.give("find", "J")
    table.reset_all()

    assert table.differences() == {}


@pytest.mark.parametrize(
    "kept", [{"gone": ["X"]}, {"find": "Ctrl+X"}, {"find": [None]}, {"find": 3}, {"theme": ["J"]}]
)
def test_what_makes_no_sense_is_left_out(kept):
    keys = KeyTable(COMMANDS, kept).all_keys()

    assert keys["next"] == ("Down", "J")
    assert keys["find"] == ("Ctrl+F",)
    assert keys["theme"] == ()
