"""``import``: decode files and split them into articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader.cli.output import add_format, print_json, services
from reader.exchange.importing import heading_of, read_document
from reader.text.model import Article, Block, BlockKind, Document

if TYPE_CHECKING:
    import argparse

_APART = frozenset((BlockKind.KICKER, BlockKind.HEADLINE, BlockKind.BYLINE))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("files", nargs="+", metavar="FILE")
    add_format(parser, "json")
    parser.add_argument("--add", action="store_true", help="put the articles into the library")


def run(arguments: argparse.Namespace) -> int:
    """Print the documents."""
    documents = [read_document(name) for name in arguments.files]
    if arguments.add:
        catalog = services().catalog
        for document in documents:
            catalog.add(document, heading_of(document))
    print_json({"documents": [describe(document) for document in documents]})
    return 0


def describe(document: Document) -> dict[str, Any]:
    """`document` as the contract of the command line writes it."""
    return {
        "path": document.path,
        "encoding": document.encoding,
        "text": document.text,
        "articles": [_article(article) for article in document.articles],
        "furniture": [
            {"kind": piece.kind, "text": piece.text, "spans": piece.spans}
            for piece in document.furniture
        ],
        "joins": [
            {"at": join.at, "reason": join.reason, "confidence": round(join.confidence, 2)}
            for join in document.joins
        ],
    }


def _article(article: Article) -> dict[str, Any]:
    headline = next((one for one in article.blocks if one.kind is BlockKind.HEADLINE), None)
    return {
        "title": article.title,
        "kicker": article.kicker or None,
        "title_span": _envelope(headline) if headline else None,
        "bylines": [{"role": one.role, "names": one.names} for one in article.bylines],
        "dateline": article.dateline or None,
        "blocks": [_block(block) for block in article.blocks if block.kind not in _APART],
    }


def _block(block: Block) -> dict[str, Any]:
    described: dict[str, Any] = {"kind": block.kind, "text": block.text, "spans": block.spans}
    if block.kind is BlockKind.RUN_IN:
        described |= {"kind": BlockKind.PARAGRAPH, "role": BlockKind.RUN_IN}
    return described


def _envelope(block: Block) -> tuple[int, int]:
    return block.spans[0].start, block.spans[-1].end
