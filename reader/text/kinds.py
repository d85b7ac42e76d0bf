"""Kinds: for what is each line of a page taken by its own look?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.bylines import find_signature, parse_byline, parse_names
from reader.text.captions import is_caption
from reader.text.datelines import find_dateline, is_bare_dateline
from reader.text.furniture import divide, furniture_kind
from reader.text.heads import list_marker, may_be_head
from reader.text.pieces import Kind, Piece, is_closed, is_longer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONGEST_ITEM = 80
_LONGEST_FRONT = 120
_BRACKETED = re.compile(r"[（(].*[）)]$")
_LEAST_TEXT = 20
_INDENTED_SHARE = 0.7
_LONGEST_VERSE = 14
_VERSE_SHARE = 0.8


def classify(pieces: Iterable[Piece]) -> list[Piece]:
    """Return the pieces with their kinds, a line of two kinds cut in two."""
    found: list[Piece] = []
    for piece in pieces:
        parts = divide(piece)
        found += parts if len(parts) > 1 else [_classified(piece)]
    return _with_lists(found)


def indents_paragraphs(pieces: Sequence[Piece]) -> bool:
    """Whether the first line of a paragraph is indented on this page."""
    texts = [
        piece for piece in pieces if piece.kind is Kind.TEXT and len(piece.text) >= _LEAST_TEXT
    ]
    indented = sum(piece.is_indented for piece in texts)
    return indented > 1 and indented >= _INDENTED_SHARE * len(texts)


def is_verse(pieces: Sequence[Piece]) -> bool:
    """Whether the lines are those of a poem, where a comma ends a line as often as a full stop."""
    texts = [piece.text for piece in pieces if piece.kind in (Kind.TEXT, Kind.OPEN, Kind.HEAD)]
    short = sum(not is_longer(text, _LONGEST_VERSE) for text in texts)
    return len(texts) > 2 and short > _VERSE_SHARE * len(texts)  # noqa: PLR2004


def _classified(piece: Piece) -> Piece:
    text = piece.text
    if not is_longer(text, _LONGEST_FRONT):
        special = _special(piece)
        if special is not None:
            return special
    if is_closed(text) or find_signature(text):
        return piece.of_kind(Kind.TEXT)
    if find_dateline(text) or not may_be_head(text):
        return piece.of_kind(Kind.OPEN)
    return piece.of_kind(Kind.HEAD)


def _special(piece: Piece) -> Piece | None:
    text = piece.text
    kind = furniture_kind(text)
    if kind is not None:
        return piece.of_kind(kind)
    if is_bare_dateline(text):
        dateline = find_dateline(text)
        return piece.of_kind(Kind.BYLINE, dateline.bylines if dateline else ())
    bylines = parse_byline(text)
    if bylines is None and _BRACKETED.match(text):
        bylines = parse_names(text)
    if bylines is not None:
        return piece.of_kind(Kind.BYLINE, bylines)
    return piece.of_kind(Kind.CAPTION) if is_caption(text) else None


def _with_lists(pieces: list[Piece]) -> list[Piece]:
    """Take neighbours behind the same kind of bullet or number for the items of a list."""
    markers = [
        list_marker(piece.text)
        if piece.kind in (Kind.TEXT, Kind.HEAD, Kind.OPEN)
        and not is_longer(piece.text, _LONGEST_ITEM)
        else ""
        for piece in pieces
    ]
    return [
        piece.of_kind(Kind.LIST) if _is_item(pieces, markers, index) else piece
        for index, piece in enumerate(pieces)
    ]


def _is_item(pieces: Sequence[Piece], markers: Sequence[str], index: int) -> bool:
    """Whether a neighbour has the same marker; behind 一、 the items must end in semicolons."""
    marker = markers[index]
    around = [at for at in (index - 1, index + 1) if 0 <= at < len(pieces)]
    same = [at for at in around if marker and markers[at] == marker]
    if not marker.startswith("han"):
        return bool(same)
    return bool(same) and any(pieces[at].text[-1] in ";；" for at in (index, *same))
