"""Tone colours: legible in every theme, and told apart by every eye."""

from __future__ import annotations

import itertools
import math

import pytest

from reader.desktop.theme import THEME_NAMES, load_theme
from reader.desktop.tone_colours import LEGIBLE, PALETTES, contrast, tone_colours
from reader.storage.settings import CHOICES

# Machado, Oliveira, Fernandes 2009, severity 1; rows of matrices over linear RGB.
EYES = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanope": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranope": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanope": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
PLAINLY_DIFFERENT = 0.08  # in OKLab; 0.02 is about the least difference that is seen


def oklab(colour, eye):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    seen = [sum(a * b for a, b in zip(row, linear, strict=True)) for row in EYES[eye]]
    red, green, blue = (min(1.0, max(0.0, part)) for part in seen)
    cones = (
        0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue,
        0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
        0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue,
    )
    a, b, c = (cone ** (1 / 3) for cone in cones)
    return (
        0.2104542553 * a + 0.7936177850 * b - 0.0040720468 * c,
        1.9779984951 * a - 2.4285922050 * b + 0.4505937099 * c,
        0.0259040371 * a + 0.7827717662 * b - 0.8086757660 * c,
    )


def grounds_of(theme):
    return theme.page, theme.selection, theme.hover


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("palette", PALETTES)
def test_every_tone_is_legible_on_every_ground(themes_folder, name, palette):
    grounds = grounds_of(load_theme(themes_folder, name))

    colours = tone_colours(palette, grounds)

    assert len(set(colours)) == 5
    assert min(contrast(one, ground) for one in colours for ground in grounds) >= LEGIBLE


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("eye", EYES)
def test_the_colour_blind_palette_is_told_apart_by_every_eye(themes_folder, name, eye):
    colours = tone_colours("colour-blind", grounds_of(load_theme(themes_folder, name)))

    seen = [oklab(colour, eye) for colour in colours]

    assert min(math.dist(a, b) for a, b in itertools.combinations(seen, 2)) > PLAINLY_DIFFERENT


def test_no_palette_is_no_colours():
    assert tone_colours("none", ("#ffffff",)) == ()


def test_the_settings_know_every_palette():
    assert CHOICES["tones"] == ("none", *PALETTES)
