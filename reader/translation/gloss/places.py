"""Small places that no dictionary has: characters that are no words, before 县 or 街道."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.translation.gloss.pieces import Piece, spelled, together
from reader.translation.gloss.usual import is_function_word, usual

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_KINDS = {
    "市": "City",
    "县": "County",
    "区": "District",
    "镇": "Town",
    "乡": "Township",
    "村": "Village",
    "街道": "Subdistrict",
    "社区": "Community",
    "大桥": "Bridge",
}
_COMMON_KINDS = frozenset("市区村")
"""Before these, words of our own list are words and no names."""
_NEVER_FIRST, _NEVER_LAST = frozenset("跨先促配主"), frozenset("大强先请产壳罐")
"""Where 跨江大桥 and 产粮大县 are told from names."""
_LONGEST = 3


def place(
    pieces: Sequence[Piece], at: int, has_name: Callable[[str], bool]
) -> tuple[Piece, int] | None:
    """Return the place named from `at` on, in pinyin with its kind, and its length in pieces.

    `has_name` tells whether a dictionary has a text as a proper noun; then the piece has
    no English yet, since the dictionary knows it better.
    """
    both = pieces[at : at + 2]
    led = len(both) > 1 and both[0].is_han and not is_function_word(both[0].text)
    if led and both[1].text in _KINDS:
        known = together([one.word for one in both])
        if has_name(known.text):
            return Piece(known, both[0].start), 2
    count = 0
    while at + count < len(pieces) and count <= _LONGEST and _may_be_part(pieces[at + count]):
        count += 1
    kind = pieces[at + count].text if at + count < len(pieces) else ""
    names = pieces[at : at + count]
    if kind not in _KINDS or not _is_name([one.text for one in names], kind):
        return None
    name = together([one.word for one in names])
    word = together([name, pieces[at + count].word])
    if not name.reading:
        return None
    return Piece(word, pieces[at].start, f"{spelled(name.reading)} {_KINDS[kind]}"), count + 1


def _is_name(characters: Sequence[str], kind: str) -> bool:
    """Whether two or three `characters` are a name before a `kind` of place."""
    if not 1 < len(characters) <= _LONGEST:
        return False
    if characters[0] in _NEVER_FIRST or characters[-1] in _NEVER_LAST:
        return False
    return kind not in _COMMON_KINDS or all(usual(one) is None for one in characters)


def _may_be_part(piece: Piece) -> bool:
    single = piece.is_han and len(piece.text) == 1
    return single and piece.text not in _KINDS and not is_function_word(piece.text)
