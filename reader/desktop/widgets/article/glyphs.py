"""Which glyphs make a line? Text and positions become `QGlyphRun`s, ready to draw."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun

from reader.desktop.fonts import lay_out_fallback
from reader.typesetting.breaking import WIDE_CLOSERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QRawFont

    from reader.desktop.fonts import ArticleFonts
    from reader.text.annotated import Annotation
    from reader.typesetting.flow import LineBox

_DASH, _LONG_DASH = "\u2014", "\u2e3a"
_CENTRED = 0.12


class LineGlyphs(NamedTuple):
    """The glyphs of one line; origins are relative to the line's left end and top."""

    base: tuple[QGlyphRun, ...]
    ruby: QGlyphRun | None


class _Syllable(NamedTuple):
    glyphs: tuple[int, ...]
    places: tuple[float, ...]
    width: float


class GlyphMaker:
    """Makes the glyph runs of lines in one script."""

    def __init__(self, fonts: ArticleFonts, script: str, annotation: Annotation) -> None:
        """Draw in the faces that `fonts` has for `script`."""
        self._fonts = fonts
        self._script = script
        self._annotation = annotation
        self._letters = fonts.ruby_letters()
        self._glyphs: dict[tuple[str, str], int] = {}
        self._syllables: dict[tuple[int, float], _Syllable] = {}
        self._centred: dict[tuple[str, str], bool] = {}

    def make(self, line: LineBox, shown: str, visible: bytes | None) -> LineGlyphs:
        """Return the glyphs of `line`, whose characters are drawn as `shown`."""
        ruby = self._make_ruby(line, visible) if line.ruby_em else None
        return LineGlyphs(tuple(self._make_base(line, shown)), ruby)

    def reading_width(self, line: LineBox, offset: int, visible: bytes | None) -> float:
        """Width of the reading set above the character at `offset`, in pixels."""
        number = self._annotation.syllables[offset]
        if not number or (visible is not None and not visible[offset]):
            return 0.0
        return self._syllable(self._fonts.raw_ruby(line.ruby_em), number).width

    # ---------------------------------------------------------------- the text itself

    def _make_base(self, line: LineBox, shown: str) -> list[QGlyphRun]:
        raw = self._fonts.raw(self._script, line.piece.style.face, line.em)
        indexes: list[int] = []
        points: list[QPointF] = []
        others: list[QGlyphRun] = []
        y = float(line.row.baseline)
        skip = -1
        for at, char in enumerate(shown):
            if char == " " or at == skip:
                continue
            x = line.edges[at] + line.shifts[at]
            if char == _DASH:
                x, glyph = self._dash(raw, line, shown, at)
                skip = at + 1 if shown[at + 1 : at + 2] == _DASH else -1
            else:
                glyph = self._glyph(raw, char)
                if char in WIDE_CLOSERS:
                    x += self._centring(raw, char, glyph, line, at)
            if glyph:
                indexes.append(glyph)
                points.append(QPointF(x, y))
            else:
                others += self._fall_back(raw, char, x, y)
        return [_run(raw, indexes, points), *others] if indexes else others

    def _dash(self, raw: QRawFont, line: LineBox, shown: str, at: int) -> tuple[float, int]:
        """Place a dash of two characters, which is one unbroken stroke, or a single one."""
        double = shown[at + 1 : at + 2] == _DASH
        glyph = self._glyph(raw, _LONG_DASH if double else _DASH)
        if double and not glyph:
            glyph = self._glyph(raw, _DASH)
        width = raw.advancesForGlyphIndexes([glyph])[0].x()
        room = (line.edges[at + 2] if double else line.edges[at + 1]) - line.edges[at]
        return line.edges[at] + (room - width) / 2, glyph

    def _glyph(self, raw: QRawFont, char: str) -> int:
        key = (raw.familyName(), char)
        found = self._glyphs.get(key)
        if found is None:
            indexes = raw.glyphIndexesForString(char)
            found = self._glyphs[key] = indexes[0] if indexes else 0
        return found

    def _centring(self, raw: QRawFont, char: str, glyph: int, line: LineBox, at: int) -> float:
        """Move a mark that its font centres (Taiwan, Hong Kong) into a halved cell."""
        if line.edges[at + 1] - line.edges[at] > 0.75 * line.em:
            return 0.0
        key = (raw.familyName(), char)
        if key not in self._centred:
            ink = raw.boundingRect(glyph)
            self._centred[key] = abs(ink.center().x() / raw.pixelSize() - 0.5) < _CENTRED
        return -0.25 * line.em if self._centred[key] else 0.0

    def _fall_back(self, raw: QRawFont, char: str, x: float, y: float) -> list[QGlyphRun]:
        """Glyph runs from whichever font has `char`, or from the box that says none has."""
        layout = lay_out_fallback(char, raw.familyName(), raw.pixelSize())
        runs = layout.glyphRuns()
        ascent = layout.lineAt(0).ascent()
        for run in runs:
            run.setPositions(
                [QPointF(one.x() + x, one.y() - ascent + y) for one in run.positions()]
            )
        return runs

    # ---------------------------------------------------------------- the readings

    def _make_ruby(self, line: LineBox, visible: bytes | None) -> QGlyphRun | None:
        raw = self._fonts.raw_ruby(line.ruby_em)
        indexes: list[int] = []
        points: list[QPointF] = []
        y = float(line.row.ruby_baseline)
        syllables = self._annotation.syllables[line.start : line.end]
        half = line.em / 2
        for at, number in enumerate(syllables):
            if not number or (visible is not None and not visible[line.start + at]):
                continue
            syllable = self._syllable(raw, number)
            left = line.edges[at] + half - syllable.width / 2
            indexes.extend(syllable.glyphs)
            points.extend([QPointF(left + place, y) for place in syllable.places])
        return _run(raw, indexes, points) if indexes else None

    def _syllable(self, raw: QRawFont, number: int) -> _Syllable:
        key = (number, raw.pixelSize())
        found = self._syllables.get(key)
        if found is None:
            text, pixels = self._annotation.table[number], raw.pixelSize()
            steps = [self._letters[letter] * pixels for letter in text]
            places = tuple(accumulate(steps, initial=0.0))
            found = _Syllable(tuple(raw.glyphIndexesForString(text)), places[:-1], places[-1])
            self._syllables[key] = found
        return found


def _run(raw: QRawFont, indexes: Sequence[int], points: Sequence[QPointF]) -> QGlyphRun:
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes(indexes)
    run.setPositions(points)
    return run
