"""A short text on one line of its own: the head and the foot of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun

from reader.desktop.fonts import lay_out_fallback
from reader.typesetting.styles import Face

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from reader.desktop.fonts import ArticleFonts

_ELLIPSIS = "…"


class Label:
    """One line in the sans of a script, cut with an ellipsis where it is too long."""

    def __init__(
        self, fonts: ArticleFonts, script: str, text: str, pixels: float, room: float
    ) -> None:
        """Set `text` in no more than `room`; both lengths are in the painter's units."""
        self._raw = fonts.raw(script, Face.LABEL, pixels)
        self._pixels = pixels
        self._runs: list[QGlyphRun] = []
        self.width = 0.0
        last = self._measure(_ELLIPSIS)
        whole = sum(map(self._measure, text)) <= room
        for character in text:
            if not whole and self.width + self._measure(character) + last > room:
                self._add(_ELLIPSIS)
                break
            self._add(character)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint with the left end of the baseline at a point, in the painter's pen."""
        for run in self._runs:
            painter.drawGlyphRun(QPointF(x, y), run)

    def _add(self, character: str) -> None:
        glyphs = self._raw.glyphIndexesForString(character)
        if glyphs and glyphs[0]:
            run = QGlyphRun()
            run.setRawFont(self._raw)
            run.setGlyphIndexes(glyphs)
            run.setPositions([QPointF(self.width, 0)])
            self._runs.append(run)
        else:
            self._fall_back(character)
        self.width += self._measure(character)

    def _fall_back(self, character: str) -> None:
        layout = lay_out_fallback(character, self._raw.familyName(), self._pixels)
        ascent = layout.lineAt(0).ascent()
        for run in layout.glyphRuns():
            places = [QPointF(one.x() + self.width, one.y() - ascent) for one in run.positions()]
            run.setPositions(places)
            self._runs.append(run)

    def _measure(self, character: str) -> float:
        glyphs = self._raw.glyphIndexesForString(character)
        if glyphs and glyphs[0]:
            return self._raw.advancesForGlyphIndexes(glyphs)[0].x()
        layout = lay_out_fallback(character, self._raw.familyName(), self._pixels)
        return layout.lineAt(0).naturalTextWidth()
