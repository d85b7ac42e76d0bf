"""How many UTF-16 units stand before a code point? Qt counts those, we do not.

The only place where the two ways of counting meet. A lone surrogate counts one unit,
as it does in a QString.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left


class Utf16Map:
    """Converts offsets of one text; costs nothing for text without astral characters."""

    def __init__(self, text: str) -> None:
        """Note where the astral characters of `text` are."""
        self._length = len(text)
        self._astral = array("L")
        if not text.isascii() and max(text) > "\uffff":
            self._astral.extend(at for at, char in enumerate(text) if char > "\uffff")

    @property
    def length(self) -> int:
        """UTF-16 units of the whole text."""
        return self._length + len(self._astral)

    def to_utf16(self, offset: int) -> int:
        """UTF-16 offset of the code-point `offset`."""
        return offset + bisect_left(self._astral, offset)

    def to_code_point(self, utf16: int) -> int:
        """Code-point offset of the UTF-16 offset; inside a pair, that of its character."""
        low, high = 0, len(self._astral)
        while low < high:
            middle = (low + high) // 2
            if self._astral[middle] + middle + 1 <= utf16:
                low = middle + 1
            else:
                high = middle
        inside = low and self._astral[low - 1] + low == utf16
        return utf16 - low if not inside else self._astral[low - 1]


def utf16_length(text: str) -> int:
    """UTF-16 units of `text`."""
    return len(text) + sum(char > "\uffff" for char in text)
