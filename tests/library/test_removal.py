"""Articles taken out of the library, put back, and known when they come again."""

from __future__ import annotations

from contextlib import closing

import pytest

from reader.library.catalog import Catalog
from reader.library.removal import page_of, put_back, remove
from reader.storage import database
from reader.text.model import Article, Block, BlockKind, Document, Span


def article(text):
    return Article((Block(BlockKind.HEADLINE, text, (Span(0, len(text)),)),))


PAGE = Document("甲\n乙", "utf-8", (article("甲"), article("乙")), path="page.txt")


@pytest.fixture
def connection(tmp_path):
    with closing(database.connect(tmp_path / "library.sqlite")) as made:
        yield made


@pytest.fixture
def catalog(connection):
    return Catalog(connection)


@pytest.fixture
def bundled(repository):
    return repository / "resources" / "articles"


def sources(connection):
    return connection.execute("SELECT count(*) FROM source").fetchone()[0]


def test_a_removed_article_is_gone_and_its_source_stays_for_the_others(catalog, connection):
    first, second = catalog.add(PAGE, "page")

    remove(connection, [first])

    assert [one.id for one in catalog.records()] == [second]
    assert sources(connection) == 1


def test_the_source_goes_with_the_last_article(catalog, connection):
    removed = remove(connection, catalog.add(PAGE, "page"))

    assert (removed.titles, sources(connection)) == (("甲", "乙"), 0)


def test_undo_brings_everything_back(catalog, connection):
    numbers = catalog.add(PAGE, "page")
    catalog.remember(numbers[1], 1)
    before = catalog.records(), [catalog.open(number) for number in numbers]

    put_back(connection, remove(connection, numbers))

    assert (catalog.records(), [catalog.open(number) for number in numbers]) == before
    assert sources(connection) == 1
    assert connection.execute("SELECT * FROM removed").fetchall() == []


def test_undo_leaves_what_came_back_by_itself(catalog, connection):
    removed = remove(connection, catalog.add(PAGE, "page"))
    catalog.add(PAGE, "again")

    put_back(connection, removed)

    assert [one.section for one in catalog.records()] == ["again", "again"]


def test_undo_gives_a_new_number_where_the_old_one_is_taken(catalog, connection):
    [_, last] = catalog.add(PAGE, "page")
    removed = remove(connection, [last])
    other = Document("丙", "utf-8", (article("丙"),), path="c.txt")
    assert catalog.add(other, "c") == (last,)

    [number] = put_back(connection, removed)

    assert [one.title for one in catalog.records()] == ["丙", "甲", "乙"]
    assert catalog.open(number).article.text == "乙"


def test_the_place_is_known_when_the_text_comes_again(catalog, connection):
    [first, _] = catalog.add(PAGE, "page")
    catalog.remember(first, 1)
    remove(connection, [first])

    [again, _] = catalog.add(PAGE, "page")

    assert catalog.open(again).position == 1


def test_the_articles_of_a_page_belong_together(catalog, connection):
    numbers = catalog.add(PAGE, "page")
    [other] = catalog.add(Document("丙", "utf-8", (article("丙"),), path="c.txt"), "c")

    assert page_of(connection, numbers[1]) == numbers
    assert page_of(connection, other) == (other,)


def test_a_removed_bundled_article_stays_away_until_it_is_restored(
    catalog, connection, bundled, tmp_path
):
    catalog.seed(bundled)
    before = catalog.records()
    catalog.remember(before[0].id, 7)
    remove(connection, [before[0].id])
    connection.execute("DELETE FROM fact")  # as if another version had been installed

    catalog.seed(bundled)
    assert [one.title for one in catalog.records()] == [one.title for one in before[1:]]
    catalog.restore_bundled(bundled)

    assert [one.title for one in catalog.records()] == [one.title for one in before]
    assert catalog.open(catalog.records()[0].id).position == 7


def test_each_bundled_article_is_a_page_of_its_own(catalog, connection, bundled):
    catalog.seed(bundled)

    assert all(page_of(connection, one.id) == (one.id,) for one in catalog.records())
