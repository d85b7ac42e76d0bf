"""In which order are the glyphs of a line written? As they are read, whatever their colour.

The screen draws a line colour by colour. A PDF keeps that order, and who copies or
searches in it would find the characters of one tone after the other.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGlyphRun

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QPointF


class _Glyph(NamedTuple):
    tone: int
    run: QGlyphRun
    """The run that it was part of, for its font."""
    glyph: int
    place: QPointF


def in_reading_order(
    runs: Sequence[tuple[int, QGlyphRun]],
) -> tuple[tuple[int, QGlyphRun], ...]:
    """Return the glyphs of the coloured `runs` from left to right, in as few runs as it takes."""
    if len(runs) < 2:  # noqa: PLR2004
        return tuple(runs)
    glyphs = sorted(_glyphs(runs), key=lambda one: one.place.x())
    groups = groupby(glyphs, key=lambda one: (one.tone, id(one.run)))
    return tuple((tone, _joined(list(group))) for (tone, _), group in groups)


def _glyphs(runs: Sequence[tuple[int, QGlyphRun]]) -> Iterator[_Glyph]:
    for tone, run in runs:
        for index, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            yield _Glyph(tone, run, index, place)


def _joined(glyphs: Sequence[_Glyph]) -> QGlyphRun:
    run = QGlyphRun()
    run.setRawFont(glyphs[0].run.rawFont())
    run.setGlyphIndexes([one.glyph for one in glyphs])
    run.setPositions([one.place for one in glyphs])
    return run
