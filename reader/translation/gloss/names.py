"""People in the line of a gloss: their names in pinyin without tones, and places with theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text.names import COMPOUND_SURNAMES
from reader.translation.gloss.pieces import Piece, spelled, together
from reader.translation.gloss.places import place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def with_names(pieces: Sequence[Piece], has_name: Callable[[str], bool]) -> list[Piece]:
    """Return `pieces` with each name as one piece, in pinyin without tones.

    The caller knows which words are people; `has_name` tells whether a dictionary has a text
    as a proper noun.
    """
    found: list[Piece] = []
    at = 0
    while at < len(pieces):
        name = _person(pieces, at) or place(pieces, at, has_name)
        if name is None:
            found.append(pieces[at])
            at += 1
        else:
            found.append(name[0])
            at += name[1]
    return found


def _person(pieces: Sequence[Piece], at: int) -> tuple[Piece, int] | None:
    """Write a person’s name, surname first: Huang Pingfen. Somebody unnamed has a surname only."""
    count = 3 if _is_spaced(pieces[at : at + 4]) else 1
    word = together([one.word for one in pieces[at : at + count] if one.text.strip()])
    if not pieces[at].word.is_name or not word.reading:
        return None
    surname = 2 if word.text[:2] in COMPOUND_SURNAMES else 1
    given = spelled(word.reading[surname:])
    if given and set(word.text[surname:]) == {"某"}:
        given = "(surname)"
    written = f"{spelled(word.reading[:surname])} {given}".strip()
    return Piece(word, pieces[at].start, written), count


def _is_spaced(pieces: Sequence[Piece]) -> bool:
    """Whether a name begins here that is set as wide as three characters: 王 玺."""
    if len(pieces) < 3 or pieces[1].text.strip():  # noqa: PLR2004
        return False
    first, _, second, *_ = pieces
    return all(one.word.is_name and len(one.text) == 1 for one in (first, second))
