"""How does the reader's choice of look turn out on white paper?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from reader.desktop.paper.sheets import A4, LETTER
from reader.desktop.tone_colours import tone_colours
from reader.desktop.widgets.article.appearance import Colours

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF

    from reader.desktop.theme import Theme
    from reader.desktop.widgets.article.appearance import Appearance

WHITE = "#ffffff"


def on_paper(appearance: Appearance, theme: Theme, palette: str = "none") -> Appearance:
    """Return `appearance` in the inks of `theme`, which is no dark one, on white paper.

    `palette` names the colours of the tones.
    """
    names = Colours._fields
    colours = Colours(**{**{name: getattr(theme, name) for name in names}, "page": WHITE})
    return appearance._replace(colours=colours, tones=tone_colours(palette, (WHITE,)))


def usual_size() -> QSizeF:
    """Size of the paper that is usual where the reader lives, in points."""
    imperial = QLocale.MeasurementSystem.ImperialUSSystem
    return LETTER if QLocale.system().measurementSystem() == imperial else A4
