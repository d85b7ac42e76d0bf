"""Which glyphs were drawn, in which faces, and for which characters?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGlyphRun, QPainter, QRawFont

from reader.desktop.paper.cmap import GlyphMap, read_maps, with_maps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QPaintDevice, QPainterPath

    from reader.desktop.paper.sheets import Sheets

_SPELLED_OUT = {"\u2e3a": "\u2014\u2014"}
"""What is drawn as one glyph and read as several characters."""


class Face:
    """One face, and its glyphs in the order in which each was drawn first."""

    def __init__(self, font: QRawFont) -> None:
        """Begin with no glyph of `font`."""
        self._font = font
        self.glyphs: dict[int, None] = {}

    def glyphs_of(self, characters: Sequence[str]) -> list[int]:
        """Return the glyph of each character, 0 where the face has none."""
        found = self._font.glyphIndexesForString("".join(characters))
        if len(found) == len(characters):
            return list(found)
        each = (self._font.glyphIndexesForString(one) for one in characters)
        return [one[0] if one else 0 for one in each]


class Ledger:
    """Everything that one document draws."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._faces: dict[tuple[str, str], Face] = {}
        self._characters: dict[str, None] = dict.fromkeys([*_SPELLED_OUT, " "])

    @classmethod
    def of(cls, sheets: Sheets) -> Ledger:
        """Return a ledger that knows what `sheets` will show."""
        ledger = cls()
        for number in range(len(sheets)):
            for text in sheets.texts(number):
                ledger.note_text(text)
        for reading in sheets.readings():
            ledger.note_text(reading)
        return ledger

    def note_text(self, text: str) -> None:
        """Note the characters of `text`, which is about to be drawn."""
        self._characters.update(dict.fromkeys(text))

    def note_run(self, run: QGlyphRun) -> None:
        """Note the glyphs of `run`, which is being drawn."""
        font = run.rawFont()
        key = (font.familyName(), font.styleName())
        face = self._faces.get(key)
        if face is None:
            face = self._faces[key] = Face(font)
        face.glyphs.update(dict.fromkeys(run.glyphIndexes()))

    def mend(self, pdf: bytes, language: str) -> bytes:
        """Return `pdf` with ToUnicode maps that name the characters drawn."""
        return with_maps(pdf, [self._mended(one) for one in read_maps(pdf)], language)

    def _mended(self, found: GlyphMap) -> GlyphMap:
        """Correct one map of Qt's; what it says of glyphs that are not ours stays.

        In the file the glyphs of a face are numbered, from 1, in the order in which they
        were drawn first. Where Qt names a character, its glyph must be the one so numbered.
        """
        face = max(self._faces.values(), key=lambda one: _agreement(one, found), default=None)
        if face is None:
            return found
        drawn = _texts(face, self._characters)
        numbered = dict(enumerate((glyph for glyph in face.glyphs if glyph), 1))
        known = dict(zip(found.texts, face.glyphs_of(list(found.texts.values())), strict=True))
        texts = dict(found.texts)
        for code, glyph in numbered.items():
            if glyph in drawn and known.get(code, glyph) == glyph:
                texts[code] = drawn[glyph]
        return found._replace(texts=texts)


def _agreement(face: Face, found: GlyphMap) -> int:
    numbered = [0, *(glyph for glyph in face.glyphs if glyph)]
    known = zip(found.texts, face.glyphs_of(list(found.texts.values())), strict=True)
    return sum(code < len(numbered) and numbered[code] == glyph for code, glyph in known)


def _texts(face: Face, characters: Iterable[str]) -> dict[int, str]:
    listed = list(characters)
    texts: dict[int, str] = {}
    for character, glyph in zip(listed, face.glyphs_of(listed), strict=True):
        texts.setdefault(glyph, _SPELLED_OUT.get(character, character))
    texts.pop(0, None)
    return texts


class NotingPainter(QPainter):
    """A painter that notes every glyph run in a ledger."""

    def __init__(self, device: QPaintDevice, ledger: Ledger) -> None:
        """Paint on `device`."""
        super().__init__(device)
        self._ledger = ledger

    def drawGlyphRun(  # noqa: N802 - Qt's name
        self, position: QPointF | QPoint | QPainterPath.Element, run: QGlyphRun
    ) -> None:
        """Draw and note the glyphs of `run`."""
        self._ledger.note_run(run)
        super().drawGlyphRun(position, run)
