"""A text as a workbook: its sentences with their English, and its policy terms."""

from __future__ import annotations

import io
from string import ascii_uppercase
from typing import TYPE_CHECKING, Protocol, cast

from reader.errors import BadInputError, MissingComponentError
from reader.exchange.xml_text import cleaned
from reader.glossary.cells import guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.exchange.chapter import Chapter, TermRow

_LONGEST_CELL = 32_767
"""Characters in one cell, after Excel's specification; openpyxl cuts off what is beyond."""
_SENTENCES = {"No.": 6, "Chinese": 48, "Pinyin": 48, "English": 56, "Origin": 26, "Checks": 32,
              "Terms": 40, "Article": 26}  # fmt: skip
_TERMS = {"Term": 24, "Pinyin": 28, "Rendering": 40, "Status": 12, "Source": 40, "Date": 12,
          "Count": 8}  # fmt: skip
"""Headings of the columns, with their widths in characters."""


class _Dimension(Protocol):
    width: float


class _Cell(Protocol):
    """The part of openpyxl's cells that is used."""

    value: object
    font: object
    alignment: object


class _Sheet(Protocol):
    """The part of openpyxl's worksheets that is used."""

    freeze_panes: str
    column_dimensions: dict[str, _Dimension]

    def append(self, row: Sequence[object]) -> None: ...


class _Workbook(Protocol):
    """The part of openpyxl's workbooks that is used."""

    def create_sheet(self, title: str) -> _Sheet: ...
    def save(self, file: io.BytesIO) -> None: ...


def workbook(chapters: Iterable[Chapter], terms: Iterable[TermRow]) -> bytes:
    """Write the sentences of the `chapters` and the `terms`, a sheet each.

    Raises `MissingComponentError` without openpyxl, `BadInputError` for a text that no cell
    can hold.
    """
    try:
        import openpyxl  # late: 150 ms
    except ImportError as error:
        remedy = "export another format, or install the program again"
        raise MissingComponentError("openpyxl, which writes XLSX files,", remedy) from error

    # Before the workbook begins: one that is left half-written complains when it goes.
    sentences = [_guarded(row) for row in _sentence_rows(chapters)]
    listed = [_guarded(row) for row in terms]
    made = cast("_Workbook", openpyxl.Workbook(write_only=True))
    _fill(made.create_sheet("Sentences"), _SENTENCES, sentences)
    _fill(made.create_sheet("Terms"), _TERMS, listed)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def _fill(sheet: _Sheet, columns: dict[str, int], rows: Iterable[Sequence[object]]) -> None:
    sheet.freeze_panes = "A2"
    for letter, width in zip(ascii_uppercase, columns.values(), strict=False):
        sheet.column_dimensions[letter].width = width
    make = _maker(sheet)
    sheet.append([make(name, is_heading=True) for name in columns])
    for row in rows:
        sheet.append([make(value) for value in row])


def _maker(sheet: _Sheet) -> Callable[..., _Cell]:
    """Return what makes a cell of a value: wrapped, and bold for a heading."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    wrapped, bold = Alignment(wrap_text=True, vertical="top"), Font(bold=True)
    new = cast("Callable[[object, object], _Cell]", WriteOnlyCell)

    def make(value: object, *, is_heading: bool = False) -> _Cell:
        cell = new(sheet, value)
        cell.alignment = wrapped
        if is_heading:
            cell.font = bold
        return cell

    return make


def _sentence_rows(chapters: Iterable[Chapter]) -> Iterator[tuple[object, ...]]:
    number = 0
    for chapter in chapters:
        for row in chapter.rows:
            number += 1
            terms = "; ".join(f"{zh} = {rendering}" for zh, rendering in row.terms)
            about = (row.english, row.origin, "; ".join(row.checks), terms)
            yield number, row.source, row.pinyin, *about, chapter.title


def _guarded(row: Iterable[object]) -> list[object]:
    """Guard a row of texts and numbers. Raises `BadInputError`."""
    cells = [guarded(cleaned(cell)) if isinstance(cell, str) else cell for cell in row]
    for cell in cells:
        if isinstance(cell, str) and len(cell) > _LONGEST_CELL:
            cause = f"it is longer than the {_LONGEST_CELL:,} characters that a cell can hold"
            raise BadInputError(f"{cell[:20]}…", cause, "export another format")
    return [None if cell == "" else cell for cell in cells]  # need not be written
