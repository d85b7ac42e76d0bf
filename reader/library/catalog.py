"""The catalogue of articles in the database: list, open, add, remember the place."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from reader.library import bundled
from reader.storage.database import transaction
from reader.text.characters import count_han
from reader.text.model import Article, Block, BlockKind, Byline, Span

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from reader.text.model import Document

_BUNDLED_SECTION = "Bilingual Reader"
_SEEDED = "bundled articles"


@dataclass(frozen=True, slots=True)
class ArticleRecord:
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


@dataclass(frozen=True, slots=True)
class StoredArticle:
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
        rows = self._connection.execute(
            f"SELECT {_RECORD} FROM article ORDER BY origin = 'bundled', -place / 1000, place"
        )
        return tuple(_record(row) for row in rows)

    def open(self, number: int) -> StoredArticle | None:
        """Return the article with that number, or None where there is none."""
        row = self._connection.execute(
            f"SELECT {_RECORD}, body, position, digest FROM article WHERE id = ?", (number,)
        ).fetchone()
        if row is None:
            return None
        *record, body, position, digest = row
        return StoredArticle(_record(record), from_json(body), position, digest)

    def add(self, document: Document, section: str) -> tuple[int, ...]:
        """Keep the articles of `document` and its source text; return their numbers.

        An article that is there already keeps its number and its place.
        """
        source = _digest(document.text)
        with transaction(self._connection) as connection:
            connection.execute(
                "INSERT OR IGNORE INTO source VALUES (?, ?, ?, ?)",
                (source, document.path, document.encoding, document.text),
            )
            first = connection.execute("SELECT coalesce(max(place), 0) FROM article").fetchone()[0]
            page = (first // 1000 + 1) * 1000
            return tuple(
                self._keep(article, "", section, "", "import", page + index, source)
                for index, article in enumerate(document.articles)
            )

    def seed(self, folder: Path) -> None:
        """Put the bundled articles of `folder` in, or bring them up to date."""
        fresh = bundled.digest(folder)
        row = self._connection.execute("SELECT value FROM fact WHERE name = ?", (_SEEDED,))
        if (row.fetchone() or ("",))[0] == fresh:
            return
        articles = bundled.load(folder)
        with transaction(self._connection) as connection:
            kept = {
                self._keep(
                    one.article, one.topic, _BUNDLED_SECTION, one.date, "bundled", one.order, ""
                )
                for one in articles
            }
            old = connection.execute("SELECT id FROM article WHERE origin = 'bundled'").fetchall()
            connection.executemany(
                "DELETE FROM article WHERE id = ?", [row for row in old if row[0] not in kept]
            )
            connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (_SEEDED, fresh))

    def remember(self, number: int, position: int) -> None:
        """Keep the reading `position`, an article offset in code points."""
        self._connection.execute(
            "UPDATE article SET position = ? WHERE id = ?", (position, number)
        )

    def _keep(
        self,
        article: Article,
        topic: str,
        section: str,
        date: str,
        origin: str,
        place: int,
        source: str,
    ) -> int:
        digest = _digest(article.text)
        row = self._connection.execute(
            "SELECT id FROM article WHERE digest = ?", (digest,)
        ).fetchone()
        values = (article.title, topic, section, date, place, to_json(article), source)
        if row is not None:
            self._connection.execute(
                "UPDATE article SET title = ?, topic = ?, section = ?, date = ?, place = ?,"
                " body = ?, source = ? WHERE id = ?",
                (*values, row[0]),
            )
            return int(row[0])
        cursor = self._connection.execute(
            "INSERT INTO article (title, topic, section, date, place, body, source, digest,"
            " origin, han, length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*values, digest, origin, count_han(article.text), len(article.text)),
        )
        return int(cursor.lastrowid or 0)


_RECORD = "id, title, topic, section, date, han, position, length"


def _record(row: tuple[int, str, str, str, str, int, int, int] | list[object]) -> ArticleRecord:
    number, title, topic, section, date, han, position, length = row
    progress = int(str(position)) / max(1, int(str(length)))
    return ArticleRecord(
        int(str(number)), str(title), str(topic), str(section), str(date), int(str(han)), progress
    )


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
            Block(BlockKind(kind), text, tuple(Span(*span) for span in spans))
            for kind, text, spans in values["blocks"]
        ),
        tuple(Byline(role, tuple(names)) for role, names in values["bylines"]),
        values["dateline"],
    )


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
