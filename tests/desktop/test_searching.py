"""Searching while the reader types: only the newest query is answered."""

from __future__ import annotations

import pytest

from reader.annotation.script import Script
from reader.desktop.jobs import ManualExecutor
from reader.desktop.searching import Searching
from reader.desktop.viewmodels.library import LibraryModel
from reader.errors import StorageError


@pytest.fixture
def executor():
    return ManualExecutor()


@pytest.fixture
def searching(services, executor, qapp):
    services.catalog  # noqa: B018 - puts the bundled articles in
    return Searching(services, executor)


@pytest.fixture
def rows(services):
    return LibraryModel(services).rows()


def run(executor, qtbot):
    for _ in range(3):
        executor.drain()
        qtbot.wait(1)


def test_only_the_newest_query_is_answered(searching, executor, rows, qtbot):
    told = []
    searching.answered.connect(lambda: told.append(searching.query))

    for query in ("x", "xi", "xin", "新质"):
        searching.ask(query)
    run(executor, qtbot)

    assert told == ["新质"]
    assert 0 < len(searching.filtered(rows, Script.SIMPLIFIED)) < len(rows)


def test_no_query_shows_everything_at_once(searching, executor, rows, qtbot):
    searching.ask("鸭嘴兽")
    run(executor, qtbot)
    assert not searching.filtered(rows, Script.SIMPLIFIED)

    searching.ask("")

    assert searching.filtered(rows, Script.SIMPLIFIED) == rows
    assert searching.query == ""


def test_a_late_answer_to_a_query_that_was_cleared_is_dropped(searching, executor, rows, qtbot):
    searching.ask("新质")
    searching.ask("")
    run(executor, qtbot)

    assert searching.filtered(rows, Script.SIMPLIFIED) == rows


def test_preparing_shows_nothing(searching, executor, rows, qtbot):
    searching.prepare()
    run(executor, qtbot)

    assert searching.filtered(rows, Script.SIMPLIFIED) == rows


def test_the_number_of_places_is_said_in_words(searching, executor, rows, qtbot):
    searching.ask("食堂")
    run(executor, qtbot)

    labels = {row.found.label for row in searching.filtered(rows, Script.SIMPLIFIED)}
    assert all(label == "1 place" or label.endswith(" places") for label in labels)


def test_a_library_that_cannot_be_read_is_told(services, executor, searching, qtbot):
    told = []
    searching.failed.connect(told.append)
    searching.ask("新质")
    run(executor, qtbot)
    services.connection.execute("DROP TABLE searchable")

    searching.ask("生产力")
    run(executor, qtbot)

    assert [type(error) for error in told] == [StorageError]
