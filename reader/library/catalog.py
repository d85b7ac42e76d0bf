"""The catalogue of articles in the database: list, open, add, remember the place."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, cast

from reader.storage import fingerprint
from reader.storage.database import transaction
from reader.text.model import Article, Block, BlockKind, Byline, Span

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from reader.text.model import Document

_BUNDLED_SECTION = "Bilingual Reader"
_SEEDED = "bundled articles"
_as_span = partial(cast("type[tuple[int, int]]", tuple).__new__, Span)
"""`Span` of two numbers, several times as fast: a long text has tens of thousands."""
_KINDS = {kind.value: kind for kind in BlockKind}


class ArticleRecord(NamedTuple):
    """What the list of articles shows of one of them."""

    id: int
    title: str
    topic: str
    section: str
    date: str
    """ISO 8601 date of the news, or an empty text."""
    han: int
    """Number of Han characters."""
    progress: float
    """How far reading has come, from 0 to 1."""


class StoredArticle(NamedTuple):
    """One article taken out of the library."""

    record: ArticleRecord
    article: Article
    position: int
    """Article offset, in code points, where reading stopped."""
    digest: str


class Catalog:
    """Articles in one database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use the open `connection`, which stays the caller's to close."""
        self._connection = connection

    def records(self) -> tuple[ArticleRecord, ...]:
        """Every article: the newest import first, the bundled ones after, each in page order."""
        return tuple(_record(*row) for row in self._connection.execute(_LIST))

    def open(self, number: int) -> StoredArticle | None:
        """Return the article with that number, or None where there is none."""
        row = self._connection.execute(_OPEN, (number,)).fetchone()
        if row is None:
            return None
        body, digest, *record = row
        position: int = record[-2]
        return StoredArticle(_record(*record), from_json(body), position, digest)

    def add(self, document: Document, section: str) -> tuple[int, ...]:
        """Keep the articles of `document` and its source text; return their numbers.

        An article that is there already keeps its number and its place.
        """
        source = digest_of(document.text)
        with transaction(self._connection) as connection:
            connection.execute(
                "INSERT OR IGNORE INTO source VALUES (?, ?, ?, ?)",
                (source, document.path, document.encoding, document.text),
            )
            highest = connection.execute("SELECT coalesce(max(place), 0) FROM article")
            page = (highest.fetchone()[0] // _PAGE + 1) * _PAGE
            return tuple(
                self._keep(article, _Shelf("import", section, page + index, source=source))
                for index, article in enumerate(document.articles)
            )

    def seed(self, folder: Path) -> None:
        """Put the bundled articles of `folder` in, or bring them up to date.

        Raises `BadInputError` for a folder without readable articles.
        """
        fresh = fingerprint.of_files(folder, "*.toml")
        row = self._connection.execute("SELECT value FROM fact WHERE name = ?", (_SEEDED,))
        if (row.fetchone() or ("",))[0] == fresh:
            return
        from reader.library import bundled  # late: most starts find them in the library already

        articles = bundled.load(folder)
        with transaction(self._connection) as connection:
            removed = {row[0] for row in connection.execute(_REMOVED_BUNDLED)}
            kept = {
                self._keep(
                    one.article,
                    _Shelf("bundled", _BUNDLED_SECTION, one.order, one.topic, one.date),
                )
                for one in articles
                if digest_of(one.article.text) not in removed
            }
            old = connection.execute("SELECT id FROM article WHERE origin = 'bundled'").fetchall()
            connection.executemany(
                "DELETE FROM article WHERE id = ?", [row for row in old if row[0] not in kept]
            )
            connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (_SEEDED, fresh))

    def restore_bundled(self, folder: Path) -> None:
        """Put the bundled articles of `folder` back in that were taken out.

        Raises `BadInputError` for a folder without readable articles.
        """
        with transaction(self._connection) as connection:
            connection.execute("UPDATE removed SET origin = 'import' WHERE origin = 'bundled'")
            connection.execute("DELETE FROM fact WHERE name = ?", (_SEEDED,))
        self.seed(folder)

    def remember(self, number: int, position: int) -> None:
        """Keep the reading `position`, an article offset in code points."""
        self._connection.execute("UPDATE article SET position = ? WHERE id = ?", (position, number))

    def set_date(self, number: int, date: str) -> None:
        """Keep the ISO 8601 `date` of an article and of all others on its page."""
        self._connection.execute(_SET_DATE, {"date": date, "id": number})

    def _keep(self, article: Article, shelf: _Shelf) -> int:
        """Keep `article` on `shelf` and return its number, the old one where it is there."""
        digest = digest_of(article.text)
        row = self._connection.execute(
            "SELECT id, origin FROM article WHERE digest = ?", (digest,)
        ).fetchone()
        if row is not None and row[1] == "bundled" != shelf.origin:
            return int(row[0])  # it keeps its topic, its date and its English
        values = (
            article.title, shelf.topic, shelf.section, shelf.date, shelf.origin, shelf.place,
            to_json(article), shelf.source,
        )  # fmt: skip
        if row is not None:
            self._connection.execute(_UPDATE, (*values, row[0]))
            return int(row[0])
        from reader.text.characters import count_han  # late: not to show what is there

        text = article.text
        counts = count_han(text), len(text)
        cursor = self._connection.execute(_INSERT, (*values, digest, *counts, digest))
        self._connection.execute("DELETE FROM removed WHERE digest = ?", (digest,))
        return int(cursor.lastrowid or 0)


class _Shelf(NamedTuple):
    """Where an article stands in the library."""

    origin: str
    """``import`` or ``bundled``."""
    section: str
    place: int
    """Pages are `_PAGE` apart; the articles of a page follow each other."""
    topic: str = ""
    date: str = ""
    source: str = ""
    """Digest of the source text it was found in."""


_PAGE = 100_000
"""More than any book has chapters."""
_LIST = """
    SELECT id, title, topic, section, date, han, position, length FROM article
    ORDER BY origin = 'bundled', -place / 100000, place
"""
_OPEN = """
    SELECT body, digest, id, title, topic, section, date, han, position, length FROM article
    WHERE id = ?
"""
_UPDATE = """
    UPDATE article SET title = ?, topic = ?, section = ?, date = coalesce(nullif(?, ''), date),
    origin = ?, place = ?, body = ?, source = ? WHERE id = ?
"""
_SET_DATE = """
    UPDATE article SET date = :date WHERE id = :id OR
    source = (SELECT source FROM article WHERE id = :id AND source <> '')
"""
_INSERT = """
    INSERT INTO article (title, topic, section, date, origin, place, body, source,
    digest, han, length, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    coalesce((SELECT position FROM removed WHERE digest = ?), 0))
"""
_REMOVED_BUNDLED = "SELECT digest FROM removed WHERE origin = 'bundled'"


def _record(
    number: int, title: str, topic: str, section: str, date: str, *counts: int
) -> ArticleRecord:
    han, position, length = counts
    progress = min(1.0, position / max(1, length))
    return ArticleRecord(number, title, topic, section, date, han, progress)


def to_json(article: Article) -> str:
    """Write `article` as JSON text for the database."""
    body = {
        "blocks": [[block.kind, block.text, block.spans] for block in article.blocks],
        "bylines": [[byline.role, byline.names] for byline in article.bylines],
        "dateline": article.dateline,
    }
    return json.dumps(body, ensure_ascii=False)


def from_json(body: str) -> Article:
    """Read an article back from `to_json`."""
    values = json.loads(body)
    return Article(
        tuple(
            Block(_KINDS[kind], text, tuple(map(_as_span, spans)))
            for kind, text, spans in values["blocks"]
        ),
        tuple(Byline(role, tuple(names)) for role, names in values["bylines"]),
        values["dateline"],
    )


def digest_of(text: str) -> str:
    """Fingerprint of `text`; equal texts have one place in the library."""
    from hashlib import blake2b  # late, likewise

    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
