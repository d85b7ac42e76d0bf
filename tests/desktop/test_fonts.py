"""The article's fonts are named by script, carry pinyin, and measure what they lack."""

from __future__ import annotations

import pytest

from reader.desktop.fonts import PINYIN_LETTERS, RUBY, SANS, SERIF, ArticleFonts, choose_family
from reader.typesetting.styles import Face


@pytest.fixture
def fonts(qapp) -> ArticleFonts:
    return ArticleFonts()


def test_every_script_names_fonts_of_its_own_forms():
    for families in (SERIF, SANS):
        assert "CJK SC" in families["simplified"][0]
        assert "CJK TC" in families["taiwan"][0]
        assert "CJK HK" in families["hongkong"][0]


def test_the_first_installed_family_is_chosen(qapp):
    from PySide6.QtGui import QFontDatabase

    installed = QFontDatabase.families()[0]
    assert choose_family(("No Such Font", installed)) == installed
    assert choose_family(("No Such Font",)) == ""


def test_readings_are_set_in_a_font_with_all_pinyin_letters(fonts):
    if not any(choose_family((name,)) for name in RUBY):
        pytest.skip("no font for readings is installed")
    assert all(fonts.raw_ruby(11).glyphIndexesForString(PINYIN_LETTERS))


def test_han_are_one_em_wide_in_every_face(fonts):
    if not choose_family(SERIF["simplified"]):
        pytest.skip("no Chinese serif font is installed")
    for face in Face:
        assert fonts.metrics()[face].advance("国") == pytest.approx(1.0, abs=0.01)


def test_readings_grow_with_their_letters(fonts):
    metrics = fonts.metrics()[Face.TEXT]
    assert metrics.syllable("zhuāng") > metrics.syllable("guó") > metrics.syllable("è") > 0


@pytest.mark.parametrize("char", ["🙂", "\ufffd", "\u2fff", "𪚥", "\u0e01"])
def test_a_character_that_the_font_lacks_still_has_a_width(fonts, char):
    assert 0 < fonts.metrics()[Face.TEXT].advance(char) <= 2


def test_traditional_is_set_in_the_forms_of_taiwan(fonts):
    assert fonts.family("traditional", Face.TEXT) == fonts.family("taiwan", Face.TEXT)
