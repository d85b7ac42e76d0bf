from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import pytest

from reader.errors import BadInputError
from reader.exchange import xlsx
from reader.exchange.chapter import SentenceRow, TermRow

TERM = TermRow("增长", "zēngzhǎng", "@growth", "approved", "Xinhua", "2024-03", 2)


@pytest.fixture
def book(chapter):
    return openpyxl.load_workbook(io.BytesIO(xlsx.workbook([chapter, chapter], [TERM])))


def values(sheet):
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def test_sentences_are_numbered_through_with_all_that_is_known(book):
    rows = values(book["Sentences"])

    assert rows[0] == ["No.", "Chinese", "Pinyin", "English", "Origin", "Checks", "Terms",
                       "Article"]  # fmt: skip
    assert rows[1] == [1, "全市增长3%。", "Quánshì zēngzhǎng 3%.", "'=The city & co", "reference",
                       "number: 3 is missing", "增长 = growth", "科技 & 创新"]  # fmt: skip
    assert rows[2][:4] == [2, "企业发展\ufffd\ufffd。", "Qǐyè fāzhǎn.", None]
    assert [row[0] for row in rows[1:]] == [1, 2, 3, 4]


def test_terms_are_a_sheet_of_their_own(book):
    assert values(book["Terms"]) == [
        ["Term", "Pinyin", "Rendering", "Status", "Source", "Date", "Count"],
        ["增长", "zēngzhǎng", "'@growth", "approved", "Xinhua", "2024-03", 2],
    ]


def test_no_cell_is_a_formula(book):
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]

    assert {cell.data_type for cell in cells} <= {"s", "n"}


def test_the_header_stays_and_long_text_is_wrapped_in_wide_columns(book):
    sheet = book["Sentences"]

    assert sheet.freeze_panes == "A2"
    assert sheet["A1"].font.bold
    assert sheet["B2"].alignment.wrap_text
    assert sheet.column_dimensions["B"].width == 48


def test_a_text_that_no_cell_holds_is_named(chapter):
    long = replace(chapter, rows=(SentenceRow("长" * 32_768, ""),))

    with pytest.raises(BadInputError, match="32,767"):
        xlsx.workbook([long], [])


def test_a_text_without_sentences_has_headings_only(empty):
    book = openpyxl.load_workbook(io.BytesIO(xlsx.workbook([empty], [])))

    assert [len(values(sheet)) for sheet in book] == [1, 1]
