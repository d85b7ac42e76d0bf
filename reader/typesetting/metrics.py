"""How wide is a character? The one thing typesetting asks of a font.

All widths are in em of the face they belong to, so a table of widths holds at any
font size. Faces must be measured unhinted for that to be true.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

COLUMN_RATIO = 1.06
"""Width of a column of zhuyin with its tone sign, over the size of pinyin in its place.

About half a character at the usual ratio, as in the readers of Taiwan's schools; clreq, on
zhuyin annotation, gives the letters about a third of the character's size.
"""
LETTER_RATIO = 0.68
"""Size of a letter of zhuyin over the size of pinyin in its place."""


class FontMetrics(Protocol):
    """The widths of one face and of the small face that carries its readings."""

    def advance(self, char: str) -> float:
        """Advance of one code point, in em of the base face."""
        ...

    def syllable(self, text: str) -> float:
        """Width of a reading, in em of the small face above the base face."""
        ...


class Spacing(NamedTuple):
    """The spaces of a setting, in em of the base face unless said otherwise."""

    ruby_ratio: float = 0.5
    """Size of the reading over the size of the base; 0 sets no readings at all."""
    syllable_gap: float = 0.2
    """Least gap between two readings of one word, in em of the reading."""
    reading_gap: float = 0.36
    """Least gap between the readings of two words, in em of the reading."""
    word_gap: float = 0.10
    """Least gap between two words of which at least one carries a reading."""
    mixed_gap: float = 0.19
    """Gap between Han and Latin letters or digits: with the side bearings of the
    letters it comes to the quarter em of clreq."""

    word_stretch: float = 0.25
    """How far a justified line opens the gaps between words, marks and numbers before
    those inside words join in."""

    column: float = 0.0
    """Width of a reading set to the right of its character; 0 where readings stand above."""
    longer: int = 0
    """Letters by which a reading is longer than the cells know: 1 with a tone digit."""

    def without_readings(self) -> Spacing:
        """Return the same setting with nothing above or beside the base."""
        return self._replace(
            ruby_ratio=0.0, word_gap=0.0, word_stretch=self.word_stretch / 3, column=0.0
        )

    def with_readings(self, ratio: float, *, beside: bool) -> Spacing:
        """Return the same setting with readings of `ratio`, above or beside the base.

        Beside it they part all characters alike, so that words need less to be seen.
        """
        if not beside:
            return self._replace(ruby_ratio=ratio)
        return self._replace(
            ruby_ratio=ratio,
            column=ratio * COLUMN_RATIO,
            word_gap=0.6 * self.word_gap,
            word_stretch=self.word_stretch / 3,
        )
