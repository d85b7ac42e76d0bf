"""Which glyphs make a line? Text and positions become `QGlyphRun`s, ready to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF

from reader.desktop.fonts import lay_out_fallback
from reader.desktop.widgets.article.ruby import RubyGlyphs, RubyMaker
from reader.desktop.widgets.article.runs import Runs
from reader.typesetting.breaking import WIDE_CLOSERS

if TYPE_CHECKING:
    from PySide6.QtGui import QGlyphRun, QRawFont

    from reader.desktop.fonts import ArticleFonts
    from reader.desktop.widgets.article.readings import Readings
    from reader.text.annotated import Annotation
    from reader.typesetting.flow import LineBox

_DASH, _LONG_DASH = "\u2014", "\u2e3a"
_CENTRED = 0.12


class LineGlyphs(NamedTuple):
    """The glyphs of one line; origins are relative to the line's left end and top."""

    base: tuple[tuple[int, QGlyphRun], ...]
    """Tone whose colour to draw in, 0 for that of the block, and glyphs."""
    ruby: RubyGlyphs


class GlyphMaker:
    """Makes the glyph runs of lines in one script."""

    def __init__(
        self, fonts: ArticleFonts, script: str, annotation: Annotation, readings: Readings
    ) -> None:
        """Draw in the faces that `fonts` has for `script`, with `readings`."""
        self._fonts = fonts
        self._script = script
        self._annotation = annotation
        self._tones = readings.tones_of_han
        self.ruby = RubyMaker(fonts, annotation, readings)
        self._glyphs: dict[tuple[str, str], int] = {}
        self._centred: dict[tuple[str, str], bool] = {}

    def make(
        self, line: LineBox, shown: str, visible: bytes | None, ruby: RubyGlyphs | None = None
    ) -> LineGlyphs:
        """Return the glyphs of `line`, whose characters are drawn as `shown`.

        `ruby` are its readings where they were made before.
        """
        if ruby is None:
            ruby = self.ruby.make(line, visible) if line.ruby_em else RubyGlyphs()
        return LineGlyphs(self._make_base(line, shown), ruby)

    # ---------------------------------------------------------------- the text itself

    def _make_base(self, line: LineBox, shown: str) -> tuple[tuple[int, QGlyphRun], ...]:
        raw = self._fonts.raw(self._script, line.piece.style.face, line.em)
        runs, tones = Runs(raw), self._tones
        syllables = self._annotation.syllables[line.start : line.end] if tones else ()
        others: list[tuple[int, QGlyphRun]] = []
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
            tone = tones[syllables[at]] if syllables else 0
            if glyph:
                runs.add((glyph,), (QPointF(x, y),), tone)
            else:
                others += [(tone, run) for run in self._fall_back(raw, char, x, y)]
        return (*runs.made(), *others)

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
