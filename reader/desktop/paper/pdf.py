"""Sheets as a PDF file whose text can be searched, copied and read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from reader.desktop.paper.ledger import Ledger, NotingPainter
from reader.desktop.paper.sheets import TWIPS

if TYPE_CHECKING:
    from reader.desktop.paper.sheets import Sheets

_POINTS = 72
_LANGUAGES = {"simplified": "zh-Hans", "taiwan": "zh-Hant-TW", "hongkong": "zh-Hant-HK"}


def to_pdf(sheets: Sheets, title: str, creator: str, script: str) -> bytes:
    """Return `sheets` as a PDF file with embedded fonts."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(creator)
    writer.setResolution(_POINTS * TWIPS)
    size = QPageSize(sheets.size, QPageSize.Unit.Point)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    writer.setPageLayout(layout)
    ledger = Ledger.of(sheets)
    painter = NotingPainter(writer, ledger)
    try:
        painter.scale(TWIPS, TWIPS)
        for number in range(len(sheets)):
            if number:
                writer.newPage()
            sheets.paint(painter, number)
    finally:
        painter.end()  # one that is still active would end the process
    return ledger.mend(bytes(buffer.data().data()), language_of(script))


def language_of(script: str) -> str:
    """BCP 47 tag of Chinese in `script`."""
    return _LANGUAGES.get(script, "zh-Hant")
