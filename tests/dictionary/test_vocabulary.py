"""The person's own words in the library."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from reader.dictionary.vocabulary import Meeting, Vocabulary, WordState
from reader.storage import database


@pytest.fixture
def library(tmp_path):
    return tmp_path / "library.sqlite"


@pytest.fixture
def connection(library):
    with closing(database.connect(library)) as opened:
        yield opened


@pytest.fixture
def vocabulary(connection):
    return Vocabulary(connection)


def test_nothing_is_said_of_a_word_at_first(vocabulary):
    assert vocabulary.states == {}
    assert vocabulary.kept("经济") is None


def test_what_was_said_is_there_after_the_next_start(vocabulary, library):
    vocabulary.mark([Meeting("经济", "一版", "发展经济。")], WordState.LEARNING)

    with closing(database.connect(library)) as other:
        assert Vocabulary(other).states == {"经济": WordState.LEARNING}


def test_where_a_word_was_met_first_stays(vocabulary):
    vocabulary.mark([Meeting("经济", "一版", "发展经济。")], WordState.NEW)
    first = vocabulary.kept("经济")
    vocabulary.mark([Meeting("经济", "二版", "经济好。")], WordState.KNOWN)

    again = vocabulary.kept("经济")
    assert again == first._replace(state=WordState.KNOWN)
    assert (again.title, again.sentence) == ("一版", "发展经济。")
    assert again.met.endswith("+00:00")


def test_several_words_are_marked_or_none(vocabulary, connection):
    connection.execute("""
        CREATE TRIGGER stop BEFORE INSERT ON vocabulary WHEN new.word = '坏'
        BEGIN SELECT raise(ABORT, 'no'); END
    """)
    with pytest.raises(sqlite3.DatabaseError):
        vocabulary.mark([Meeting("好"), Meeting("坏")], WordState.KNOWN)

    assert vocabulary.states == {}
    assert vocabulary.kept("好") is None


def test_states_that_were_handed_out_do_not_change(vocabulary):
    before = vocabulary.states
    vocabulary.mark([Meeting("经济")], WordState.IGNORED)
    assert before == {}
    assert vocabulary.states["经济"] is WordState.IGNORED


def test_a_state_of_a_later_version_is_left_alone(vocabulary, connection):
    connection.execute("INSERT INTO vocabulary (word, state, met) VALUES ('经济', 'asleep', '')")
    assert vocabulary.states == {}
    assert vocabulary.kept("经济") is None


@pytest.mark.parametrize(
    ("state", "unknown"),
    [("new", True), ("learning", True), ("known", False), ("ignored", False)],
)
def test_new_words_and_those_being_learned_count_as_unknown(state, unknown):
    assert WordState(state).is_unknown is unknown
