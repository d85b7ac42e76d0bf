from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest

from reader.errors import BadInputError
from reader.glossary import draft, spreadsheet
from reader.glossary.entry import Basis, Rendering, Status


def workbook(*rows) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def with_part(data: bytes, name: str, change) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w") as new:
        for one in old.infolist():
            content = old.read(one)
            new.writestr(one, change(content) if one.filename == name else content)
    return written.getvalue()


def test_numbers_dates_and_empty_cells_are_read_as_people_see_them():
    data = workbook(
        ["zh", "en", "note", "date", "literal"],
        ["新质", "new", 3.0, date(2024, 3, 5), None],
        [None, None, None, None, None],
        ["旧质", "old", 2.5, datetime(2024, 3, 6), True],  # noqa: DTZ001 - as Excel has them
    )
    first, second = spreadsheet.read("x.xlsx", data, {}).entries
    assert (first.note, first.renderings[0].date, first.literal) == ("3", "2024-03-05", "")
    assert (second.note, second.renderings[0].date) == ("2.5", "2024-03-06")


def test_no_cell_that_is_written_is_a_formula(term):
    entry = term("新质", Rendering("=1+1", Status.ADMITTED, Basis.DESCRIPTIVE), note="@x")
    sheet = openpyxl.load_workbook(io.BytesIO(spreadsheet.to_workbook([entry]))).active
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}
    assert not [c.value for c in cells if str(c.value or "").startswith(("=", "+", "-", "@"))]


def test_a_text_too_long_for_a_cell_is_refused_and_not_cut(term):
    with pytest.raises(BadInputError, match="longer than 32,767"):
        spreadsheet.to_workbook([term("新质", "new", note="x" * 40_000)])


@pytest.mark.parametrize(
    "trap",
    [
        b'<!DOCTYPE x [<!ENTITY a "b">]>',
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd">',
        b"<!--" + b"x" * 10_000 + b'--><!DOCTYPE x [<!ENTITY a SYSTEM "http://a.b/c">]>',
    ],
    ids=["entity", "outside", "behind a comment"],
)
def test_a_part_with_a_document_type_is_refused(trap):
    good = workbook(["zh", "en"], ["新质", "new"])
    bad = with_part(
        good,
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(b"<worksheet", trap + b"<worksheet", 1),
    )
    with pytest.raises(BadInputError, match="declares a document type"):
        spreadsheet.read("x.xlsx", bad, {})


def test_a_workbook_that_unpacks_to_too_much_is_refused(monkeypatch):
    monkeypatch.setattr(spreadsheet, "_MAX_UNPACKED", 1000)
    with pytest.raises(BadInputError, match="unpacks to more"):
        spreadsheet.read("x.xlsx", workbook(["zh", "en"], ["新质", "new"]), {})


def test_a_sheet_with_too_many_rows_is_refused(monkeypatch):
    monkeypatch.setattr(spreadsheet, "MAX_ROWS", 2)
    rows = [["zh", "en"], *([f"新{one}", "new"] for one in range(4))]
    with pytest.raises(BadInputError, match=f"more than {draft.MAX_ROWS:,} rows"):
        spreadsheet.read("x.xlsx", workbook(*rows), {})


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04 and then nothing", workbook(["zh", "en"])[:-200],
     with_part(workbook(["a"]), "xl/workbook.xml", lambda _: b"<workbook"),
     with_part(workbook(["a"]), "xl/workbook.xml", lambda _: b"<workbook/>")],
    ids=["stub", "cut off", "broken part", "empty part"],
)  # fmt: skip
def test_a_damaged_workbook_is_refused(data):
    with pytest.raises(BadInputError, match=r"x\.xlsx"):
        spreadsheet.read("x.xlsx", data, {})
