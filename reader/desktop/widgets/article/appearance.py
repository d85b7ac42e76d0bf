"""How does the article look? The values that the view is told, without any text."""

from __future__ import annotations

from typing import NamedTuple


class Colours(NamedTuple):
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


class Appearance(NamedTuple):
    """Size, measure, script family, readings and colours of the reading view."""

    font_px: float = 22.0
    """Size of the text in device-independent pixels."""
    measure_em: float = 38.0
    """Greatest length of a line in Han characters."""
    ruby_ratio: float = 0.5
    """Size of the readings over the size of the text."""
    families: str = "simplified"
    """Whose character forms are drawn: simplified, taiwan, hongkong or traditional."""
    colours: Colours = Colours()
    notation: str = "marks"
    """How readings are written: a `reader.workspace.notation.Notation`."""
    tones: tuple[str, ...] = ()
    """Five colours, of the tones 1 to 4 and the neutral one; empty for none."""
    coloured_han: bool = False
    """The tones colour the characters and not the readings."""
    doubts: bool = False
    """Readings in doubt are marked."""
    grid: bool = False
    """Running text stands on a grid, one character a cell."""
    on_hover: bool = False
    """Only the word pointed at carries its reading; room is kept, so nothing moves."""

    def without_colours(self) -> Appearance:
        """Return what decides where and which glyphs are, whatever their colours."""
        return self._replace(colours=Colours(), tones=self.tones and ("",))
