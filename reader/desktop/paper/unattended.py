"""Articles as a PDF file without a window, for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader import __version__
from reader.desktop.paper.look import on_paper
from reader.desktop.paper.pdf import to_pdf
from reader.desktop.paper.sheets import A4, LETTER, Leaf, Sheets
from reader.desktop.theme import load_theme
from reader.desktop.widgets.article.appearance import Appearance
from reader.storage import atomic

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["SIZES", "Leaf", "write_pdf"]

SIZES = {"a4": A4, "letter": LETTER}


def write_pdf(
    leaves: Sequence[Leaf], themes: Path, path: Path, *, script: str, theme: str, size: str
) -> int:
    """Write `leaves` to `path` and return the number of sheets. Raises `ReaderError`."""
    app = QGuiApplication.instance() or QGuiApplication([])
    appearance = on_paper(Appearance(families=script), load_theme(themes, theme))
    sheets = Sheets(leaves, appearance, SIZES[size])
    creator = f"Bilingual Reader {__version__}"
    atomic.write_bytes(path, to_pdf(sheets, leaves[0].title, creator, script))
    del app
    return len(sheets)
