"""The articles that ship with the program, with their reviewed English.

One TOML file an article in ``resources/articles``; its blocks are lists of pairs, a
Chinese sentence and its English.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any

from reader.errors import BadInputError
from reader.text.model import Article, Block, BlockKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class BundledArticle:
    """One article that ships with the program."""

    id: str
    order: int
    topic: str
    date: str
    """ISO 8601 date of the news."""
    credit: str
    article: Article
    english: tuple[tuple[str, str], ...]
    """Pairs of a Chinese sentence and its reviewed English, in order."""


def load(folder: Path) -> tuple[BundledArticle, ...]:
    """Read every article in `folder`, in reading order. Raises `BadInputError`."""
    articles = tuple(_read(path) for path in sorted(folder.glob("*.toml")))
    if not articles:
        remedy = "install the program again"
        raise BadInputError(folder, "there are no articles in this folder", remedy)
    return tuple(sorted(articles, key=lambda one: one.order))


def _read(path: Path) -> BundledArticle:
    import tomllib  # late: most starts find the articles in the library already

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return BundledArticle(
            id=table["id"],
            order=table["order"],
            topic=table["topic"],
            date=str(table["date"]),
            credit=table["credit"],
            article=Article(tuple(_blocks(table["block"]))),
            english=tuple((zh, en) for block in table["block"] for zh, en in block["sentences"]),
        )
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise BadInputError(path, f"this is not an article file ({error})") from error


def _blocks(tables: list[dict[str, Any]]) -> Iterator[Block]:
    texts = ["".join(zh for zh, _ in table["sentences"]) for table in tables]
    starts = accumulate((len(text) + 1 for text in texts), initial=0)
    for table, text, (start, after) in zip(tables, texts, pairwise(starts), strict=True):
        yield Block(BlockKind(table["kind"]), text, (Span(start, after - 1),))
