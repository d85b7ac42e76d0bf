"""Pages: which articles are on a page of text, and what on it belongs to none?

Both shapes of page text are read: blocks one a line, with or without blank lines between
them, and columns copied out of a PDF, where every line is cut at the column width. Every
character that is not white space ends up in exactly one block or piece of furniture, and
nothing is changed: a block is its spans of the source.
"""

from __future__ import annotations

from reader.text.articles import build
from reader.text.columns import gather
from reader.text.joins import rejoin
from reader.text.kinds import classify, indents_paragraphs
from reader.text.lines import read_lines
from reader.text.model import Document
from reader.text.second_looks import settle


def split_page(text: str, encoding: str = "utf-8", path: str = "-") -> Document:
    """Return the articles, the furniture and the joins of the page `text`.

    `encoding` and `path` are handed on; offsets are code points of `text`.
    """
    pieces = classify(gather(list(read_lines(text))))
    pieces = settle(rejoin(pieces), indents=indents_paragraphs(pieces))
    articles, furniture = build(pieces)
    joins = sorted((join for piece in pieces for join in piece.joins), key=lambda join: join.at)
    return Document(text, encoding, articles, furniture, tuple(joins), path)
