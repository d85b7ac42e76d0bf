"""Themes: complete, readable, and the same colours in Qt's palette."""

from __future__ import annotations

import tomllib

import pytest
from PySide6.QtGui import QPalette

from reader.desktop.theme import THEME_NAMES, load_theme, next_theme_name, palette
from reader.errors import BadInputError

LEGIBLE = 4.5  # WCAG 2.2, success criterion 1.4.3
ENHANCED = 7.0  # success criterion 1.4.6
VISIBLE = 3.0  # success criterion 1.4.11: what is no text

TEXT_ON = {
    "ink": ("page", "chrome", "card", "hover", "selection", "accent_ground"),
    "secondary": ("page", "chrome", "card", "hover", "selection"),
    "ruby": ("page", "selection"),
    "accent": ("page", "chrome", "card", "accent_ground"),
    "link": ("page", "chrome", "card", "hover"),
    "approved": ("approved_ground", "card", "chrome"),
    "caution": ("caution_ground", "card"),
    "neutral": ("neutral_ground",),
    "forbidden": ("forbidden_ground", "card", "chrome"),
}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def themes(repository):
    folder = repository / "resources" / "themes"
    return {name: load_theme(folder, name) for name in THEME_NAMES}


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_text_is_legible_on_its_grounds(themes, name):
    theme = themes[name]

    pale = {
        (text, ground): round(ratio, 2)
        for text, grounds in TEXT_ON.items()
        for ground in grounds
        if (ratio := contrast(getattr(theme, text), getattr(theme, ground))) < LEGIBLE
    }

    assert pale == {}


def test_high_contrast_keeps_seven_to_one_everywhere(themes):
    theme = themes["contrast"]
    assert all(
        contrast(getattr(theme, text), getattr(theme, ground)) >= ENHANCED
        for text, grounds in TEXT_ON.items()
        for ground in grounds
    )


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_focus_ring_is_visible_everywhere(themes, name):
    theme = themes[name]

    assert all(
        contrast(theme.focus, getattr(theme, ground)) >= VISIBLE
        for ground in ("page", "chrome", "card", "hover")
    )


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_short_reader_agrees_with_toml(themes, repository, name):
    text = (repository / "resources" / "themes" / f"{name}.toml").read_text(encoding="utf-8")

    values = tomllib.loads(text)

    assert {key: getattr(themes[name], key) for key in values} == values


def test_themes_are_cycled_in_order():
    names = ["light"]
    for _ in range(4):
        names.append(next_theme_name(names[-1]))

    assert names == ["light", "dark", "sepia", "contrast", "light"]
    assert next_theme_name("unheard-of") == "light"


def test_the_palette_has_the_colours_of_the_theme(themes):
    made = palette(themes["dark"])

    assert made.color(QPalette.ColorRole.Window).name() == themes["dark"].chrome.lower()
    assert made.color(QPalette.ColorRole.Text).name() == themes["dark"].ink.lower()


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("dark = false\n", "lacks"),
        (None, "No such file"),
    ],
)
def test_a_broken_theme_is_named_with_its_fault(tmp_path, text, cause):
    if text is not None:
        (tmp_path / "mine.toml").write_text(text, encoding="utf-8")

    with pytest.raises(BadInputError, match=cause) as caught:
        load_theme(tmp_path, "mine")

    assert "mine.toml" in str(caught.value)


def test_a_colour_that_is_none_is_named(tmp_path, repository):
    text = (repository / "resources" / "themes" / "light.toml").read_text(encoding="utf-8")
    (tmp_path / "mine.toml").write_text(text.replace("#23211E", "black"), encoding="utf-8")

    with pytest.raises(BadInputError, match=r"not a colour.*ink"):
        load_theme(tmp_path, "mine")
