"""Sheets on a printer, or into the PDF file that the print dialog offers in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from reader.desktop.paper.ledger import Ledger, NotingPainter
from reader.desktop.paper.pdf import language_of
from reader.errors import StorageError
from reader.storage import atomic

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader.desktop.paper.sheets import Sheets

_POINTS = 72


def make_printer(title: str, size: QSizeF) -> QPrinter:
    """Return the usual printer, set to sheets of `size` points without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    layout = QPageLayout(
        QPageSize(size, QPageSize.Unit.Point), QPageLayout.Orientation.Portrait, QMarginsF()
    )
    printer.setPageLayout(layout)
    return printer


def choose_printer(printer: QPrinter, parent: QWidget) -> bool:
    """Ask which printer and which sheets; False where the person thought better of it."""
    return QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted


def print_on(printer: QPrinter, make: Callable[[QSizeF], Sheets], script: str) -> None:
    """Print what `make` sets for the size, in points, of the printer's paper.

    Raises `StorageError` where the printer does not take it.
    """
    sheets = make(printer.pageLayout().fullRectPoints().size().toSizeF())
    ledger = Ledger.of(sheets)
    painter = NotingPainter(printer, ledger)
    if not painter.isActive():
        raise StorageError(printer.printerName() or "the printer", "it does not take the pages")
    try:
        _print(painter, printer, sheets)
    finally:
        painter.end()  # one that is still active would end the process
    if printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
        path = Path(printer.outputFileName())
        atomic.write_bytes(path, ledger.mend(path.read_bytes(), language_of(script)))


def _print(painter: NotingPainter, printer: QPrinter, sheets: Sheets) -> None:
    scale = printer.resolution() / _POINTS
    painter.scale(scale, scale)
    first = max(printer.fromPage(), 1) - 1
    last = min(printer.toPage() or len(sheets), len(sheets))
    for number in range(first, last):
        if number > first:
            printer.newPage()
        sheets.paint(painter, number)
