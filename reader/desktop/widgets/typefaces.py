"""The typefaces of the interface: which family, size and weight each kind of text has.

Families are named for each script: left alone, fontconfig answers a Han character with
Japanese forms. Sizes are device-independent pixels.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont

from reader.desktop.fonts import SANS, SERIF

_LATIN_PUNCTUATION = ("pwid", "palt")
"""Font features that make “ ” ’ · as narrow as Latin text wants them, not full-width."""
_CHINESE_PUNCTUATION = re.compile("[，。；：！？、（）「」《》]")


def sans(size: int = 13, *, bold: bool = False, spaced: float = 0.0) -> QFont:
    """Face of the interface; `spaced` adds letter space in pixels, for small headings."""
    return _sans(_forms(), size, bold, spaced)


def english(size: int, *, bold: bool = False) -> QFont:
    """Serif face of English running text and of headings."""
    return _serif(_forms(), size, bold)


def menus(size: int = 13) -> QFont:
    """Face of menus, tips and what Qt draws itself: punctuated as the interface's language."""
    chinese = QLocale().language() == QLocale.Language.Chinese
    return han_sans(size, _forms()) if chinese else sans(size)


def fitted(font: QFont, text: str) -> QFont:
    """Return `font`, with full-width punctuation where `text` is a Chinese sentence."""
    if not _CHINESE_PUNCTUATION.search(text):
        return font
    made = QFont(font)
    for feature in _LATIN_PUNCTUATION:
        made.setFeature(QFont.Tag(feature), 0)
    return made


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


def _forms() -> str:
    """Return the script that gives the interface's own Han characters their forms."""
    traditional = QLocale().script() == QLocale.Script.TraditionalHanScript
    return "taiwan" if traditional else "simplified"


@lru_cache(maxsize=64)
def _sans(script: str, size: int, bold: bool, spaced: float) -> QFont:
    font = _latin(_face(SANS[script], size, bold=bold))
    if spaced:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spaced)
    return font


@lru_cache(maxsize=16)
def _serif(script: str, size: int, bold: bool) -> QFont:
    return _latin(_face(SERIF[script], size, bold=bold))


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
