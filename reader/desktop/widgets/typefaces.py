"""The typefaces of the interface: which family, size and weight each kind of text has.

Families are named for each script: left alone, fontconfig answers a Han character with
Japanese forms. Sizes are device-independent pixels.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont

from reader.desktop.fonts import SANS, SERIF

_LATIN_PUNCTUATION = ("pwid", "palt")
"""Font features that make “ ” ’ · as narrow as Latin text wants them, not full-width."""


@lru_cache(maxsize=64)
def sans(size: int = 13, *, bold: bool = False, spaced: float = 0.0) -> QFont:
    """Face of the interface; `spaced` adds letter space in pixels, for small headings."""
    font = _latin(_face(SANS["simplified"], size, bold=bold))
    if spaced:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spaced)
    return font


@lru_cache(maxsize=16)
def english(size: int, *, bold: bool = False) -> QFont:
    """Serif face of English running text and of headings."""
    return _latin(_face(SERIF["simplified"], size, bold=bold))


@lru_cache(maxsize=32)
def han_sans(size: int, script: str = "simplified", *, bold: bool = False) -> QFont:
    """Face of Chinese titles in the interface, in the forms of `script`."""
    return _face(SANS[script], size, bold=bold)


@lru_cache(maxsize=32)
def han_serif(size: int, script: str = "simplified", *, bold: bool = False) -> QFont:
    """Face of Chinese headwords, in the forms of `script`."""
    return _face(SERIF[script], size, bold=bold)


def struck(font: QFont) -> QFont:
    """Return the font with a line through it: no longer to be used."""
    made = QFont(font)
    made.setStrikeOut(True)
    return made


def _face(families: tuple[str, ...], size: int, *, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(size)
    if bold:
        font.setWeight(QFont.Weight.Bold)
    for feature in _LATIN_PUNCTUATION:  # off by name: a painter adds what its widget has
        font.setFeature(QFont.Tag(feature), 0)
    return font


def _latin(font: QFont) -> QFont:
    for feature in _LATIN_PUNCTUATION:
        font.setFeature(QFont.Tag(feature), 1)
    return font
