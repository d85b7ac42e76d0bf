"""How does zhuyin stand beside a character? Letters in a column, the tone at its right.

After clreq (annotation in zhuyin) and the handbook of Taiwan's Ministry of Education:
the column is centred on the character's height, the sign of the second, third and
fourth tone stands at the upper right of the last letter, and the neutral dot on top.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF

from reader.desktop.widgets.article.runs import Runs
from reader.typesetting.metrics import LETTER_RATIO

if TYPE_CHECKING:
    from PySide6.QtGui import QGlyphRun

    from reader.desktop.fonts import ArticleFonts
    from reader.typesetting.flow import LineBox

_DOT = "˙"
_TONES = "ˊˇˋ"
_TOP, _EM_ABOVE_BASELINE = 0.88, 0.88
_STEP = 0.96
"""From one letter of a column to the next, in em of the letter: they nearly touch."""
_DOT_STEP = 0.36
_LEFT = 0.06
_SIGN = 1.1
"""Size of a tone sign over that of the letters."""


class ZhuyinColumns:
    """The columns of one line."""

    def __init__(self, fonts: ArticleFonts, line: LineBox) -> None:
        """Set columns beside the characters of `line`."""
        self._letter = float(max(1, round(LETTER_RATIO * line.ruby_em)))
        self._column = line.column
        self._middle = line.row.baseline - (_TOP - 0.5) * line.em
        self._bottom = line.row.baseline + 0.16 * line.em
        self._raw = fonts.raw_zhuyin(self._letter)
        self._signs = fonts.raw_zhuyin(_SIGN * self._letter)
        self._letters = Runs(self._raw)
        self._marks = Runs(self._signs)

    def add(self, text: str, left: float, tone: int) -> None:
        """Set one syllable in the column that begins at `left`."""
        letters = [char for char in text if char not in _TONES and char != _DOT]
        sign = next((char for char in text if char in _TONES), "")
        dotted = text.startswith(_DOT)
        height = (len(letters) * _STEP + (_DOT_STEP if dotted else 0.0)) * self._letter
        top = self._middle - height / 2
        centre = left + _LEFT * self._column + self._letter / 2
        if dotted:
            self._place(_DOT, centre, top + _DOT_STEP * self._letter / 2, tone)
            top += _DOT_STEP * self._letter
        # An erhua letter follows the tone sign, which belongs to the letter before it.
        signed = len(letters) - 1 - (len(text) > 1 and text[-1] == "ㄦ" and text[-2] in _TONES)
        for at, char in enumerate(letters):
            y = top + (at * _STEP + _EM_ABOVE_BASELINE) * self._letter
            glyph = self._raw.glyphIndexesForString(char)[0]
            self._letters.add([glyph], [QPointF(centre - self._letter / 2, y)], tone)
            if sign and at == signed:
                x = centre + self._letter / 2 + (left + self._column - centre) * 0.24
                self._place(sign, x, top + at * _STEP * self._letter + 0.16 * self._letter, tone)

    def underline(self, left: float) -> QLineF:
        """Return the line under a column that begins at `left`."""
        start = left + _LEFT * self._column
        return QLineF(start, self._bottom, start + self._letter, self._bottom)

    def made(self) -> tuple[tuple[int, QGlyphRun], ...]:
        """Return the glyphs of all columns by tone."""
        return (*self._letters.made(), *self._marks.made())

    def _place(self, sign: str, x: float, y: float, tone: int) -> None:
        """Set the ink of `sign`, wherever its font has it, around a point."""
        glyph = self._signs.glyphIndexesForString(sign)[0]
        ink = self._signs.boundingRect(glyph).center()
        self._marks.add([glyph], [QPointF(x - ink.x(), y - ink.y())], tone)
