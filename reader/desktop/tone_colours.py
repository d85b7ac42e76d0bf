"""Which colours do the tones have? Palettes, darkened or lightened until they are legible.

The hues are conventions of learners' books and dictionaries, named after themselves:

* red, orange, green, blue: Dummitt, *Chinese Through Tone & Color* (2008), and the
  dictionary MDBG;
* red, green, blue, purple: the dictionary Pleco, as it is delivered;
* blue, green, purple, red: the dictionary Hanping, as it is delivered;
* colour-blind: chosen by a search for the greatest least distance in OKLab between any
  two tones, as seen by full protanopes, deuteranopes and tritanopes (Machado, Oliveira,
  Fernandes 2009) and by everyone else.

A theme's grounds decide how dark or light a hue gets: every colour reaches `LEGIBLE`
on each of them (WCAG 2.2, success criterion 1.4.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LEGIBLE = 4.5
_STEPS = 64
_MARGIN = 1.01
"""Over `LEGIBLE`, against rounding to eight bits."""
_GREY = "#777777"
_HUES: dict[str, tuple[str, ...]] = {
    "red-orange-green-blue": ("#e02020", "#e07b00", "#1f9d2f", "#1d5fd6", _GREY),
    "red-green-blue-purple": ("#e02020", "#1f9d2f", "#2a4fe0", "#8b1fc0", _GREY),
    "blue-green-purple-red": ("#2a4fe0", "#1f9d2f", "#8b1fc0", "#e02020", _GREY),
}
_SAFE_ON_LIGHT = ("#2436f0", "#973b00", "#0a2a0a", "#6a0070", "#5a5a5a")
_SAFE_ON_DARK = ("#7fe3f0", "#e6d450", "#35b04a", "#e88cf0", "#b0aba2")
PALETTES = (*_HUES, "colour-blind")
"""Names of the palettes, as the settings keep them."""


def tone_colours(palette: str, grounds: Sequence[str]) -> tuple[str, ...]:
    """Colours ``#rrggbb`` of the tones 1 to 4 and the neutral one on all `grounds`.

    None for a palette that is none.
    """
    dark = max(map(luminance, grounds)) < 0.2  # noqa: PLR2004 - halfway, as the eye sees it
    if palette in _HUES:
        hues = _HUES[palette]
    elif palette in PALETTES:
        hues = _SAFE_ON_DARK if dark else _SAFE_ON_LIGHT
    else:
        return ()
    return tuple(_legible(hue, grounds, dark=dark) for hue in hues)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours ``#rrggbb`` (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of a colour ``#rrggbb``, from 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _legible(colour: str, grounds: Sequence[str], *, dark: bool) -> str:
    """Mix `colour` with white or black, as little as it takes."""
    target = 255 if dark else 0
    mixed = colour
    for step in range(_STEPS + 1):
        share = step / _STEPS
        parts = (round(part + (target - part) * share) for part in _parts(colour))
        mixed = "#" + "".join(f"{part:02x}" for part in parts)
        if all(contrast(mixed, ground) >= LEGIBLE * _MARGIN for ground in grounds):
            break
    return mixed


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
