"""Which glyphs make the readings of a line? Above the characters, or beside them."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF

from reader.desktop.widgets.article.runs import Runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QGlyphRun, QRawFont

    from reader.desktop.fonts import ArticleFonts
    from reader.desktop.widgets.article.readings import Readings
    from reader.text.annotated import Annotation
    from reader.typesetting.flow import LineBox


class RubyGlyphs(NamedTuple):
    """The readings of one line; places are relative to the line's left end and top."""

    runs: tuple[tuple[int, QGlyphRun], ...] = ()
    """Tone whose colour to draw in, 0 for that of readings, and glyphs."""
    doubts: tuple[QLineF, ...] = ()
    """Under every reading in doubt."""


class _Syllable(NamedTuple):
    glyphs: tuple[int, ...]
    places: tuple[float, ...]
    width: float


class RubyMaker:
    """Makes the readings of lines."""

    def __init__(self, fonts: ArticleFonts, annotation: Annotation, readings: Readings) -> None:
        """Write what `readings` says in the face that `fonts` has for it."""
        self._fonts = fonts
        self._annotation = annotation
        self._readings = readings
        self._letters = fonts.ruby_letters()
        self._syllables: dict[tuple[int, float], _Syllable] = {}

    def make(self, line: LineBox, visible: bytes | None) -> RubyGlyphs:
        """Return the readings of `line`, where `visible` has a 1 (None: everywhere)."""
        if self._readings.on_hover:
            return RubyGlyphs()
        if self._readings.beside:
            return self._make_beside(line, visible)
        raw = self._fonts.raw_ruby(line.ruby_em)
        tones, runs = self._readings.tones_of_ruby, Runs(raw)
        doubts: list[QLineF] = []
        y, half = float(line.row.ruby_baseline), line.em / 2
        for at, number in self._numbers(line, visible):
            syllable = self._syllable(raw, number)
            left = line.edges[at] + half - syllable.width / 2
            points = [QPointF(left + place, y) for place in syllable.places]
            runs.add(syllable.glyphs, points, tones[number] if tones else 0)
            if line.start + at in self._readings.doubts:
                low = y + 0.30 * line.ruby_em
                doubts.append(QLineF(left, low, left + syllable.width, low))
        return RubyGlyphs(runs.made(), tuple(doubts))

    def width(self, line: LineBox, offset: int, visible: bytes | None) -> float:
        """Width of the reading set above the character at `offset`, in pixels."""
        number = self._annotation.syllables[offset]
        hidden = self._readings.on_hover or (visible is not None and not visible[offset])
        if not number or hidden or line.column or not line.ruby_em:
            return 0.0
        return self._syllable(self._fonts.raw_ruby(line.ruby_em), number).width

    def over_word(self, line: LineBox, start: int, end: int) -> tuple[RubyGlyphs, float, float]:
        """Return the reading of a word of `line`, joined and centred over it, and its ends.

        It moves nothing, so it may lie over its neighbours'
        empty room, but not beyond the ends of the line.
        """
        beside = self._readings.beside
        raw = (self._fonts.raw_zhuyin if beside else self._fonts.raw_ruby)(line.ruby_em)
        found = self._annotation.syllables[start:end]
        parts = [(number, self._syllable(raw, number)) for number in found if number]
        gap = 0.25 * line.ruby_em if beside else 0.0
        width = sum(part.width for _, part in parts) + gap * (len(parts) - 1)
        left, right = line.edges[start - line.start], line.edges[end - 1 - line.start] + line.em
        x = (left + right - width) / 2
        x = max(min(x, max(line.edges[-1], right) - width), min(line.left, left))
        ends = x, x + width
        tones, runs, y = self._readings.tones_of_ruby, Runs(raw), float(line.row.ruby_baseline)
        for number, part in parts:
            points = [QPointF(x + place, y) for place in part.places]
            runs.add(part.glyphs, points, tones[number] if tones else 0)
            x += part.width + gap
        return RubyGlyphs(runs.made()), *ends

    def _numbers(self, line: LineBox, visible: bytes | None) -> Iterator[tuple[int, int]]:
        """Place in the line and number of every syllable that is shown."""
        syllables = self._annotation.syllables[line.start : line.end]
        for at, number in enumerate(syllables):
            if number and (visible is None or visible[line.start + at]):
                yield at, number

    def _syllable(self, raw: QRawFont, number: int) -> _Syllable:
        key = (number, raw.pixelSize())
        found = self._syllables.get(key)
        if found is None:
            text, pixels = self._readings.table[number], raw.pixelSize()
            glyphs = raw.glyphIndexesForString(text)
            if self._readings.beside:
                steps = [step.x() for step in raw.advancesForGlyphIndexes(glyphs)]
            else:
                steps = [self._letters[letter] * pixels for letter in text]
            places = tuple(accumulate(steps, initial=0.0))
            found = _Syllable(tuple(glyphs), places[:-1], places[-1])
            self._syllables[key] = found
        return found

    # ---------------------------------------------------------------- beside the character

    def _make_beside(self, line: LineBox, visible: bytes | None) -> RubyGlyphs:
        from reader.desktop.widgets.article.zhuyin import ZhuyinColumns  # late: few use it

        columns = ZhuyinColumns(self._fonts, line)
        tones, doubts = self._readings.tones_of_ruby, list[QLineF]()
        for at, number in self._numbers(line, visible):
            text = self._readings.table[number]
            columns.add(text, line.edges[at] + line.em, tones[number] if tones else 0)
            if line.start + at in self._readings.doubts:
                doubts.append(columns.underline(line.edges[at] + line.em))
        return RubyGlyphs(columns.made(), tuple(doubts))
