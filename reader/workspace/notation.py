"""How are readings written? Tone marks, tone digits or zhuyin, from one table of syllables."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from reader.annotation.tones import tone_of, with_digit

if TYPE_CHECKING:
    from collections.abc import Iterable


class Notation(StrEnum):
    """A way of writing a reading."""

    MARKS = "marks"
    """Pinyin with tone marks, as the text is annotated."""
    DIGITS = "digits"
    ZHUYIN = "zhuyin"
    """Set to the right of the character, from top to bottom."""


def written(table: tuple[str, ...], notation: Notation) -> tuple[str, ...]:
    """Write every syllable of an annotation's `table` in `notation`."""
    if notation is Notation.MARKS:
        return table
    if notation is Notation.DIGITS:
        return tuple(map(with_digit, table))
    from reader.annotation.zhuyin import to_zhuyin  # late: few readers use it

    # The ㄦ of a rhotacised syllable carries no dot when it has a character of its own.
    return tuple("ㄦ" if one == "r" else to_zhuyin(one) for one in table)


def tones(table: Iterable[str]) -> bytes:
    """Tone of every syllable, 1 to 5, and 0 where there is none."""
    return bytes(map(tone_of, table))
