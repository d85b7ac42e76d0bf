"""What the word list says of a word, packed into one short value: ``3V``, ``I``, ``Pac``.

A digit is the HSK level; the capitals are the marks below. Behind `PROPER`, small letters
tell which syllables begin with a capital: ``ac`` for the first and the third.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

PROPER = "P"
"""The dictionary always writes the word with a capital."""
IDIOM = "I"
VERB = "V"
"""The word has a sense that begins with “to”."""


def value(level: int | None, found: Iterable[str]) -> str:
    """Pack the HSK `level` of a word and the marks `found` for it."""
    return "".join(("" if level is None else str(level), *found))


def proper(capitals: Iterable[int]) -> str:
    """Pack the places of the syllables of a proper noun that begin with a capital."""
    return PROPER + "".join(chr(ord("a") + place) for place in capitals)


def capitals(packed: str) -> tuple[int, ...]:
    """Places of the syllables that begin with a capital; empty for a common word."""
    _, found, letters = packed.partition(PROPER)
    return tuple(ord(letter) - ord("a") for letter in letters if letter.islower()) if found else ()


def level(packed: str) -> int | None:
    """HSK level in a `packed` value; None where the word is on no list."""
    return int(packed[0]) if packed[:1].isdigit() else None
