"""Colours: which ones a theme has, and how Qt's palette is made from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette

from reader.errors import BadInputError

if TYPE_CHECKING:
    from pathlib import Path

THEME_NAMES = ("light", "dark", "sepia", "contrast")
"""Names of the built-in themes, in the order in which they are cycled."""


class Theme(NamedTuple):
    """One set of colours, written ``#rrggbb``.

    A colour named ``*_ground`` lies under text of the colour it is named after.
    """

    name: str
    dark: bool
    page: str
    """Ground of the article."""
    chrome: str
    """Ground of everything around the article."""
    card: str
    """Ground of a raised surface: the chosen row, a popup, a menu."""
    hover: str
    hairline: str
    ink: str
    secondary: str
    ruby: str
    accent: str
    accent_ground: str
    link: str
    focus: str
    """Ring around the control that has the keyboard."""
    selection: str
    selection_edge: str
    term: str
    """Underline of a glossary term in the article."""
    approved: str
    approved_ground: str
    caution: str
    caution_ground: str
    neutral: str
    neutral_ground: str
    forbidden: str
    forbidden_ground: str


def load_theme(folder: Path, name: str) -> Theme:
    """Read the theme called `name` from its file in `folder`.

    Raises:
        BadInputError: the file is missing, or is not a complete theme.
    """
    path = folder / f"{name}.toml"
    try:
        values = _entries(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInputError(path, error.strerror or str(error)) from error
    dark = values.pop("dark", "false") == "true"
    wanted = set(Theme._fields) - {"name", "dark"}
    if missing := sorted(wanted - values.keys()):
        raise BadInputError(path, f"the theme lacks {', '.join(missing)}")
    colours = {key: values[key] for key in wanted}
    if wrong := sorted(key for key, colour in colours.items() if not _is_colour(colour)):
        raise BadInputError(path, f"not a colour of the form #rrggbb: {', '.join(wrong)}")
    return Theme(name=name, dark=dark, **colours)


def next_theme_name(name: str) -> str:
    """Name of the theme that follows `name` when themes are cycled."""
    index = THEME_NAMES.index(name) if name in THEME_NAMES else -1
    return THEME_NAMES[(index + 1) % len(THEME_NAMES)]


def palette(theme: Theme) -> QPalette:
    """Return the palette that gives Qt's own controls the colours of `theme`."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.chrome,
        role.WindowText: theme.ink,
        role.Base: theme.card,
        role.AlternateBase: theme.page,
        role.Text: theme.ink,
        role.Button: theme.chrome,
        role.ButtonText: theme.ink,
        role.BrightText: theme.accent,
        role.PlaceholderText: theme.secondary,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.ink,
        role.Accent: theme.accent,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.ink,
        role.Light: theme.card,
        role.Midlight: theme.hover,
        role.Mid: theme.hairline,
        role.Dark: theme.hairline,
        role.Shadow: theme.hairline,
    }
    made = QPalette()
    for key, colour in colours.items():
        made.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.secondary))
    return made


def _entries(text: str) -> dict[str, str]:
    """Read ``key = "value"`` lines: the flat part of TOML that a theme needs.

    Not `tomllib`: it costs 4 ms of a start that has about 100 to spend.
    """
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    pairs = (line.partition("=") for line in lines if "=" in line)
    return {key.strip(): value.strip().strip('"') for key, _, value in pairs}


def _is_colour(text: str) -> bool:
    digits = text.removeprefix("#")
    return len(text) == len("#rrggbb") and all(c in "0123456789abcdefABCDEF" for c in digits)
