"""The articles of the list: taken out, put back, restored."""

from __future__ import annotations

import pytest

from reader.annotation.script import Script
from reader.desktop.viewmodels.library import LibraryModel


@pytest.fixture
def library(services, qapp):
    return LibraryModel(services)


@pytest.fixture
def changes(library):
    told = []
    library.changed.connect(lambda: told.append(len(library.numbers())))
    return told


def test_articles_go_and_come_back(library, changes):
    before = library.rows()

    removed = library.remove(library.numbers()[:2])
    numbers = library.put_back(removed)

    assert changes == [6, 8]
    assert library.rows() == before
    assert [str(number) for number in numbers] == [row.id for row in before[:2]]


def test_an_empty_library_has_no_rows_in_any_script(library):
    library.remove(library.numbers())

    assert library.rows(Script.TAIWAN) == library.rows() == ()


def test_restoring_says_how_many_were_missing(library, changes):
    library.remove(library.numbers()[2:5])

    assert library.restore_bundled() == 3
    assert library.restore_bundled() == 0
    assert changes == [5, 8, 8]
