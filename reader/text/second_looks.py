"""Second looks: which lines turn out to be something else once the others are known?

A question above a byline is a head; a page without any paragraph (a list, a poem, a single
line) has no heads but perhaps one; a photographer's name below a sentence makes a caption.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.characters import COMMAS
from reader.text.datelines import find_dateline
from reader.text.heads import is_deck
from reader.text.kinds import is_verse
from reader.text.pieces import Kind, Piece, is_longer, length

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONGEST_QUESTION = 26
_QUESTION = re.compile(r"[^。：:]*[？！?!][”’」』]?")
_LONGEST_CAPTION = 40
_PICTURE = re.compile(
    r"(?:摄|攝|供图|供圖|摄影|攝影|绘|制图)\s*(?:[（(][^（）()]*[）)])?\s*[）)]?$"
)
_TEXTS = (Kind.TEXT, Kind.OPEN)


def settle(pieces: Sequence[Piece], *, indents: bool) -> list[Piece]:
    """Return the pieces with question heads found, or without heads where nothing is text."""
    if is_verse(pieces):
        pieces = [
            piece.of_kind(Kind.TEXT) if piece.text[-1] in COMMAS else piece for piece in pieces
        ]
    if not any(piece.kind in (*_TEXTS, Kind.LIST) for piece in pieces):
        return _without_heads(pieces)
    return _with_picture_credits(
        piece.of_kind(Kind.HEAD) if _is_head(pieces, index, indents=indents) else piece
        for index, piece in enumerate(pieces)
    )


def _with_picture_credits(pieces: Iterable[Piece]) -> list[Piece]:
    """Take a photographer's line, and a short sentence above it, for a caption."""
    result: list[Piece] = []
    for piece in pieces:
        above = result[-1] if result else None
        if piece.kind is Kind.BYLINE and above is not None and _PICTURE.search(piece.text):
            is_short = above.kind is Kind.TEXT and not is_longer(above.text, _LONGEST_CAPTION)
            if is_short and len(result) > 1:
                result[-1] = above.of_kind(Kind.CAPTION)
            if is_short or above.kind is Kind.CAPTION:
                result.append(piece.of_kind(Kind.CAPTION))
                continue
        result.append(piece)
    return result


def _is_head(pieces: Sequence[Piece], index: int, *, indents: bool) -> bool:
    """Whether the piece at `index` is a question or a cry used as a head.

    It stands above a byline, a deck or a dateline, at the very top, or, on a page that
    indents its paragraphs, not indented.
    """
    piece = pieces[index]
    if piece.kind is not Kind.TEXT or is_longer(piece.text, _LONGEST_QUESTION):
        return False
    if index + 1 == len(pieces) or not _QUESTION.fullmatch(piece.text):
        return False
    following = pieces[index + 1]
    if following.kind is Kind.BYLINE or is_deck(following.text):
        return True
    if following.kind not in _TEXTS:
        return False
    is_top = index == 0 and length(following.text) > length(piece.text)
    is_outdented = indents and not piece.is_indented and following.is_indented
    return is_top or is_outdented or find_dateline(following.text) is not None


def _without_heads(pieces: Sequence[Piece]) -> list[Piece]:
    heads = [index for index, piece in enumerate(pieces) if piece.kind is Kind.HEAD]
    keep = heads[:1] if len(heads) > 2 else []  # noqa: PLR2004
    return [
        piece.of_kind(Kind.TEXT) if piece.kind is Kind.HEAD and index not in keep else piece
        for index, piece in enumerate(pieces)
    ]
