"""Taking articles out of the library, and putting them back.

What is known about a text stays with its digest: the place where reading stopped is kept
here; corrections, annotation and translations are others' and nobody touches them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.storage.database import transaction

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable


class Removed(NamedTuple):
    """Articles that were taken out, whole, so that it can be undone."""

    articles: tuple[dict[str, object], ...]
    sources: tuple[dict[str, object], ...]
    """The source texts that no other article needed."""

    @property
    def titles(self) -> tuple[str, ...]:
        """Titles of the articles."""
        return tuple(str(one["title"]) for one in self.articles)


def remove(connection: sqlite3.Connection, numbers: Iterable[int]) -> Removed:
    """Take the articles with those numbers out, and the source texts that nobody needs then."""
    with transaction(connection):
        articles = [row for number in numbers for row in _rows(connection, "article", "id", number)]
        for article in articles:
            connection.execute(_NOTE, article)
            connection.execute("DELETE FROM searchable WHERE digest = :digest", article)
            connection.execute("DELETE FROM article WHERE id = :id", article)
        unneeded = {article["source"] for article in articles if not _needed(connection, article)}
        sources = [
            row for digest in unneeded for row in _rows(connection, "source", "digest", digest)
        ]
        connection.executemany("DELETE FROM source WHERE digest = :digest", sources)
    return Removed(tuple(articles), tuple(sources))


def put_back(connection: sqlite3.Connection, removed: Removed) -> tuple[int, ...]:
    """Undo `remove`; return the numbers of the articles, new ones where theirs are taken.

    What came back by itself meanwhile is left as it is.
    """
    with transaction(connection):
        for source in removed.sources:
            _insert(connection, "source", source)
        for article in removed.articles:
            taken = connection.execute("SELECT 1 FROM article WHERE id = :id", article).fetchone()
            _insert(connection, "article", {**article, "id": None} if taken else article)
        connection.executemany("DELETE FROM removed WHERE digest = :digest", removed.articles)
    return tuple(
        int(number)
        for article in removed.articles
        for (number,) in connection.execute(_NUMBER, article)
    )


def page_of(connection: sqlite3.Connection, number: int) -> tuple[int, ...]:
    """Numbers of the articles on the page of the article, itself among them, in order."""
    return tuple(row[0] for row in connection.execute(_PAGE, (number,)))


_NUMBER = "SELECT id FROM article WHERE digest = :digest"
_NOTE = "INSERT OR REPLACE INTO removed VALUES (:digest, :origin, :position)"
_PAGE = """
    SELECT id FROM article WHERE id = ?1
    OR source = (SELECT source FROM article WHERE id = ?1 AND source <> '') ORDER BY place
"""


def _insert(connection: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    values = ", ".join(f":{name}" for name in row)
    names = ", ".join(row)
    sql = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({values})"  # noqa: S608 - own names
    connection.execute(sql, row)


def _rows(
    connection: sqlite3.Connection, table: str, column: str, value: object
) -> list[dict[str, object]]:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE {column} = ?", (value,))  # noqa: S608
    names = [str(one[0]) for one in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _needed(connection: sqlite3.Connection, article: dict[str, object]) -> bool:
    query = "SELECT EXISTS (SELECT 1 FROM article WHERE source = :source)"
    return bool(connection.execute(query, article).fetchone()[0])
