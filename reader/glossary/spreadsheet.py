"""Glossaries as XLSX: the same table as `reader.glossary.tabular`, through openpyxl.

A workbook is a ZIP archive of XML. Before openpyxl sees it, its unpacked size is summed
up and every part that declares a document type is refused, for that is where entities come
from. Rows are streamed both ways.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from datetime import date, datetime
from typing import IO, TYPE_CHECKING, Protocol, cast
from xml.parsers import expat

from reader.errors import BadInputError
from reader.glossary.draft import MAX_ROWS, Draft, Progress, Source, too_many_rows
from reader.glossary.tabular import collect, table_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.glossary.entry import Entry

_MAX_UNPACKED = 512 * 1024 * 1024
_LONGEST_CELL = 32_767
"""Characters in one cell, after Excel's specification; openpyxl cuts off what is beyond."""
_CHUNK = 4096
_ZIP_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError),
)
"""What `zipfile` raises over damaged, encrypted and strangely packed archives."""
_TITLE = "Glossary"
_WIDTHS = {"B": 24, "C": 24, "D": 24, "E": 24, "F": 44}


class _Dimension(Protocol):
    width: float


class _Sheet(Protocol):
    """The part of openpyxl's worksheets that is used."""

    max_row: int | None
    freeze_panes: str
    column_dimensions: dict[str, _Dimension]

    def iter_rows(self, *, values_only: bool) -> Iterator[Sequence[object]]: ...
    def append(self, row: Sequence[object]) -> None: ...


class _Workbook(Protocol):
    """The part of openpyxl's workbooks that is used."""

    worksheets: list[_Sheet]

    def create_sheet(self, title: str) -> _Sheet: ...
    def save(self, file: io.BytesIO) -> None: ...
    def close(self) -> None: ...


def to_workbook(entries: Iterable[Entry]) -> bytes:
    """Write `entries` as an XLSX workbook.

    Raises `BadInputError` where a text is longer than a cell can hold.
    """
    import openpyxl  # late: 150 ms

    rows = list(table_rows(entries))
    for row in rows:
        if any(len(cell) > _LONGEST_CELL for cell in row):
            cause = f"a text of this entry is longer than {_LONGEST_CELL:,} characters"
            raise BadInputError(row[1], cause, "export it as CSV or TBX")
    workbook = cast("_Workbook", openpyxl.Workbook(write_only=True))
    sheet = workbook.create_sheet(_TITLE)
    sheet.freeze_panes = "A2"
    for column, width in _WIDTHS.items():
        sheet.column_dimensions[column].width = width
    for row in rows:
        sheet.append([cell or None for cell in row])  # an empty cell need not be written
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


def read(
    name: str,
    data: bytes,
    mapping: Mapping[str, str],
    *,
    split: bool = True,
    progress: Progress | None = None,
) -> Draft:
    """Read the first sheet of the workbook called `name`; see `tabular.read`."""
    _refuse_traps(name, data)
    import openpyxl  # late: see above

    try:
        opened = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        workbook = cast("_Workbook", opened)
    except Exception as error:
        raise _damaged(name, error) from error
    try:
        if not workbook.worksheets:
            raise BadInputError(name, "there is no sheet in it")
        sheet = workbook.worksheets[0]
        if (sheet.max_row or 0) > MAX_ROWS + 1:
            raise too_many_rows(name)
        rows = _rows(name, sheet)
        return collect(name, rows, mapping, Source("xlsx"), split=split, progress=progress)
    finally:
        workbook.close()


def _rows(name: str, sheet: _Sheet) -> Iterator[list[str]]:
    rows = sheet.iter_rows(values_only=True)
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except Exception as error:
            raise _damaged(name, error) from error
        yield [_text(value) for value in row]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _refuse_traps(name: str, data: bytes) -> None:
    """Refuse what unpacks to too much, and every part that declares a document type."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > _MAX_UNPACKED:
                cause = f"it unpacks to more than {_MAX_UNPACKED // 1024**2} MB"
                raise BadInputError(name, cause, "split it into smaller files")
            for member in members:
                if member.filename.endswith((".xml", ".rels")):
                    with archive.open(member) as part:
                        _refuse_document_type(name, member.filename, part)
    except _ZIP_FAULTS as error:
        raise _damaged(name, error) from error


class _Seen(Exception):  # noqa: N818 - no error: the root element was reached
    pass


def _refuse_document_type(name: str, part: str, file: IO[bytes]) -> None:
    def refuse(*_declared: object) -> None:
        cause = f"its part {part} declares a document type, which no workbook needs"
        raise BadInputError(name, cause, "save it again with a spreadsheet program")

    def stop(*_element: object) -> None:
        raise _Seen

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = stop
    try:
        while chunk := file.read(_CHUNK):
            parser.Parse(chunk)
        parser.Parse(b"", True)  # newer expats put off what a chunk leaves unfinished
    except _Seen:
        return
    except expat.ExpatError as error:
        raise _damaged(name, error) from error


def _damaged(name: str, error: Exception) -> BadInputError:
    return BadInputError(name, f"the workbook cannot be read ({error})", "save it again as XLSX")
