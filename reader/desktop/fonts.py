"""Which fonts set the article, and how wide are their characters?

Families are named for every script: left to itself, fontconfig answers a Han character
with Japanese forms. Nothing is looked up before a face is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from reader.typesetting.styles import Face

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QTextLayout

SERIF: dict[str, tuple[str, ...]] = {
    "simplified": (
        "Noto Serif CJK SC",
        "Noto Serif SC",
        "Source Han Serif SC",
        "Songti SC",
        "STSong",
        "SimSun",
        "NSimSun",
    ),
    "taiwan": (
        "Noto Serif CJK TC",
        "Noto Serif TC",
        "Source Han Serif TC",
        "Songti TC",
        "LiSong Pro",
        "PMingLiU",
        "MingLiU",
    ),
    "hongkong": (
        "Noto Serif CJK HK",
        "Noto Serif HK",
        "Source Han Serif HC",
        "Noto Serif CJK TC",
        "Songti TC",
        "MingLiU_HKSCS",
        "PMingLiU",
    ),
}
"""Serif families of the text by script, best first: Linux, macOS, Windows."""

SANS: dict[str, tuple[str, ...]] = {
    "simplified": (
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "PingFang SC",
        "Hiragino Sans GB",
        "Microsoft YaHei UI",
        "Microsoft YaHei",
    ),
    "taiwan": (
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "Source Han Sans TC",
        "PingFang TC",
        "Microsoft JhengHei UI",
        "Microsoft JhengHei",
    ),
    "hongkong": (
        "Noto Sans CJK HK",
        "Noto Sans HK",
        "Source Han Sans HC",
        "PingFang HK",
        "Noto Sans CJK TC",
        "Microsoft JhengHei UI",
    ),
}
"""Sans families of the interface by script, best first."""

RUBY = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans",
    "PingFang SC",
    "Helvetica Neue",
    "Segoe UI",
    "DejaVu Sans",
)
"""Sans families of the readings; the first with all pinyin letters is taken."""

ZHUYIN = ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei UI", "Microsoft JhengHei")
"""Sans families of zhuyin; the first installed one is taken."""

PINYIN_LETTERS = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ"
MEASURING_PX = 1000.0
_SCRIPTS = {"traditional": "taiwan", "taiwan-phrases": "taiwan"}


class ArticleFonts:
    """The faces that set articles: chosen once, measured once."""

    def __init__(self) -> None:
        """Choose nothing yet."""
        self._families: dict[tuple[str, Face], str] = {}
        self._raw: dict[tuple[str, bool, int], QRawFont] = {}
        self._metrics: dict[Face, FaceMetrics] | None = None
        self._ruby_family: str | None = None
        self._ruby_letters: Letters | None = None

    def raw(self, script: str, face: Face, pixels: float) -> QRawFont:
        """Face of `script` (simplified, taiwan, hongkong, traditional) at a pixel size."""
        return self._sized(self.family(script, face), face is Face.BOLD, pixels)

    def raw_ruby(self, pixels: float) -> QRawFont:
        """Return the face of the readings at a pixel size."""
        if self._ruby_family is None:
            self._ruby_family = self._choose_ruby()
        return self._sized(self._ruby_family, False, pixels)

    def raw_zhuyin(self, pixels: float) -> QRawFont:
        """Return the face of zhuyin at a pixel size."""
        return self._sized(choose_family((*ZHUYIN, *SANS["simplified"])), False, pixels)

    def metrics(self) -> Mapping[Face, FaceMetrics]:
        """Widths of all faces.

        Always those of the simplified faces: every script then breaks its lines alike,
        so changing it moves nothing.
        """
        if self._metrics is None:
            ruby = self.ruby_letters()
            self._metrics = {
                face: FaceMetrics(self.raw("simplified", face, MEASURING_PX), ruby) for face in Face
            }
        return self._metrics

    def ruby_letters(self) -> Letters:
        """Advances of the letters of readings, in em."""
        if self._ruby_letters is None:
            self._ruby_letters = Letters(self.raw_ruby(MEASURING_PX))
        return self._ruby_letters

    def family(self, script: str, face: Face) -> str:
        """Return the installed family that is chosen for a script and face."""
        script = _SCRIPTS.get(script, script)
        key = (script, face)
        if key not in self._families:
            wanted = (SANS if face is Face.LABEL else SERIF).get(script, ())
            self._families[key] = choose_family((*wanted, *SANS.get(script, ())))
        return self._families[key]

    def _sized(self, family: str, bold: bool, pixels: float) -> QRawFont:
        """Return a face in whole pixels.

        Trap: after `QRawFont.setPixelSize`, which allows parts of pixels, Qt 6.11 draws
        nothing larger than 64 pixels of the device, and says nothing.
        """
        size = max(1, round(pixels))
        key = (family, bold, size)
        if key not in self._raw:
            font = QFont(family)
            font.setPixelSize(size)
            font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._raw[key] = QRawFont.fromFont(font, QFontDatabase.WritingSystem.Any)
        return self._raw[key]

    def _choose_ruby(self) -> str:
        for family in RUBY:
            if QFontDatabase.hasFamily(family):
                raw = self._sized(family, False, MEASURING_PX)
                if all(raw.glyphIndexesForString(PINYIN_LETTERS)):
                    return family
        return ""


def can_draw_han() -> bool:
    """Whether an installed font has Chinese characters.

    It looks at every font (tens of milliseconds), so not before the first frame.
    """
    systems = QFontDatabase.WritingSystem
    return any(
        QFontDatabase.families(one)
        for one in (systems.SimplifiedChinese, systems.TraditionalChinese)
    )


def choose_family(families: tuple[str, ...]) -> str:
    """Return the first installed family, or the application's own."""
    return next((name for name in families if QFontDatabase.hasFamily(name)), "")


class FaceMetrics:
    """Widths of one face and of the readings above it, in em (`FontMetrics`)."""

    def __init__(self, base: QRawFont, ruby: Letters) -> None:
        """Measure `base`, at `MEASURING_PX`; `ruby` are the letters of its readings."""
        self._base = base
        self._advances: dict[str, float] = {}
        self._letters = ruby

    def advance(self, char: str) -> float:
        """Advance of one code point in em."""
        found = self._advances.get(char)
        if found is None:
            found = self._advances[char] = self._measure(char)
        return found

    def syllable(self, text: str) -> float:
        """Width of a reading in em of the ruby face."""
        return sum(map(self._letters.__getitem__, text))

    def _measure(self, char: str) -> float:
        glyphs = self._base.glyphIndexesForString(char)
        if glyphs and glyphs[0]:
            return self._base.advancesForGlyphIndexes(glyphs)[0].x() / MEASURING_PX
        return measure_fallback(char, self._base)


class Letters(dict[str, float]):
    """Advances of single letters in em; letters of readings are not kerned."""

    def __init__(self, font: QRawFont) -> None:
        """Measure letters of `font` when they are asked for."""
        super().__init__()
        self._font = font

    def __missing__(self, letter: str) -> float:
        glyphs = self._font.glyphIndexesForString(letter)
        steps = self._font.advancesForGlyphIndexes(glyphs)
        width = sum(step.x() for step in steps) / self._font.pixelSize()
        self[letter] = width
        return width


def measure_fallback(char: str, base: QRawFont) -> float:
    """Advance in em of a character that `base` lacks, as Qt's fallback sets it."""
    layout = lay_out_fallback(char, base.familyName(), MEASURING_PX)
    width = layout.lineAt(0).naturalTextWidth() / MEASURING_PX
    return min(max(width, 0.0), 2.0)


def lay_out_fallback(char: str, family: str, pixels: float) -> QTextLayout:
    """Let Qt find a font for `char`; the layout's glyph runs name font and glyphs."""
    from PySide6.QtGui import QTextLayout  # few texts need it

    font = QFont(family)
    font.setPixelSize(max(1, round(pixels)))
    layout = QTextLayout(char, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout
