"""Glyphs and places gathered by colour: one `QGlyphRun` each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGlyphRun

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QRawFont


class Runs:
    """Glyphs of one face, sorted by the tone that colours them; 0 for no tone."""

    def __init__(self, raw: QRawFont) -> None:
        """Gather glyphs of `raw`."""
        self._raw = raw
        self._parts: dict[int, tuple[list[int], list[QPointF]]] = {}

    def add(self, glyphs: Iterable[int], points: Iterable[QPointF], tone: int = 0) -> None:
        """Add glyphs at their origins."""
        part = self._parts.get(tone)
        if part is None:
            part = self._parts[tone] = ([], [])
        part[0].extend(glyphs)
        part[1].extend(points)

    def made(self) -> tuple[tuple[int, QGlyphRun], ...]:
        """Return a run for every tone that has glyphs."""
        return tuple((tone, run_of(self._raw, *part)) for tone, part in self._parts.items())


def run_of(raw: QRawFont, indexes: Sequence[int], points: Sequence[QPointF]) -> QGlyphRun:
    """Return one run of glyphs of `raw` at their origins."""
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes(indexes)
    run.setPositions(points)
    return run
