"""Printing, into the file that a print dialog offers in place of a printer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from reader.desktop.paper.printing import make_printer, print_on
from reader.desktop.paper.sheets import A4, LETTER
from reader.errors import StorageError


@pytest.fixture
def printer(qapp, tmp_path):
    found = make_printer("成果转化", A4)
    found.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    found.setOutputFileName(str(tmp_path / "printed.pdf"))
    return found


@pytest.fixture
def long_leaf(leaf_of_text):
    return leaf_of_text("成果转化", "行人登记技术合同。" * 300)


def printed(printer) -> bytes:
    return Path(printer.outputFileName()).read_bytes()


def test_what_is_printed_into_a_file_can_be_extracted(printer, long_leaf, set_on_paper, pdftotext):
    print_on(printer, lambda size: set_on_paper(long_leaf, size=size), "simplified")

    text = pdftotext(printed(printer), "-raw")
    assert text.count("行") == 300
    assert "⾏" not in text


def test_only_the_pages_asked_for_are_printed(printer, long_leaf, set_on_paper, pdftotext):
    printer.setFromTo(2, 2)

    print_on(printer, lambda size: set_on_paper(long_leaf, size=size), "simplified")

    pages = pdftotext(printed(printer), "-raw").split("\f")[:-1]
    assert len(pages) == 1
    assert "2 / " in pages[0]


def test_the_sheets_are_those_of_the_printer(printer, long_leaf, set_on_paper):
    sizes = []
    printer.setPageSize(make_printer("", LETTER).pageLayout().pageSize())

    def make(size):
        sizes.append((round(size.width()), round(size.height())))
        return set_on_paper(long_leaf, size=size)

    print_on(printer, make, "simplified")

    assert sizes == [(612, 792)]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_named(printer, long_leaf, set_on_paper, tmp_path):
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))

    with pytest.raises(StorageError, match="does not take the pages"):
        print_on(printer, lambda size: set_on_paper(long_leaf, size=size), "simplified")
