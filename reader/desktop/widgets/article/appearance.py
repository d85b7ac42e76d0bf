"""How does the article look? The values that the view is told, without any text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of the page, written ``#rrggbb``; the names are those of a theme."""

    page: str = "#fbf9f4"
    ink: str = "#23211e"
    secondary: str = "#7b7468"
    ruby: str = "#7d766a"
    accent: str = "#a63a2b"
    selection: str = "#f7ebc8"
    selection_edge: str = "#d9b95b"
    term: str = "#b9a98a"
    hover: str = "#efe9db"
    focus: str = "#a63a2b"


@dataclass(frozen=True, slots=True)
class Appearance:
    """Size, measure, script family and colours of the reading view."""

    font_px: float = 22.0
    """Size of the text in device-independent pixels."""
    measure_em: float = 38.0
    """Greatest length of a line in Han characters."""
    ruby_ratio: float = 0.5
    """Size of the readings over the size of the text."""
    families: str = "simplified"
    """Whose character forms are drawn: simplified, taiwan, hongkong or traditional."""
    colours: Colours = Colours()
