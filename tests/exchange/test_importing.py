from __future__ import annotations

import io
import sys

import pytest

from reader.errors import BadInputError
from reader.exchange import importing
from reader.text.decode import MAX_BYTES


class StandardInput:
    """Standard input that holds some bytes."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


@pytest.fixture
def given(monkeypatch):
    return lambda data: monkeypatch.setattr(sys, "stdin", StandardInput(data))


def test_a_file_becomes_a_document_under_its_name(tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes("科技创新\n\n全市今年安排资金。\n".encode("gb18030"))
    document = importing.read_document(str(path))
    assert (document.path, document.encoding) == (str(path), "gb18030")
    assert "全市今年安排资金。" in document.text


def test_a_dash_is_standard_input(given):
    given("\ufeff全市今年安排资金。".encode())
    assert importing.read_text("-").text == "全市今年安排资金。"


def test_no_more_of_standard_input_is_read_than_may_be_opened(given):
    given(b"a" * (MAX_BYTES + 10))
    with pytest.raises(BadInputError, match="standard input: the file is larger than 20 MB"):
        importing.read_text("-")


def test_pasted_text_becomes_a_document():
    document = importing.document_of("全市今年安排资金。", "-")
    assert document.articles[0].text == "全市今年安排资金。"


@pytest.mark.parametrize(("path", "section"), [("a/page.txt", "page"), ("-", "Pasted text")])
def test_the_section_is_named_after_the_file(path, section):
    assert importing.section_of(path) == section


PAGE = """长河日报 要闻
{date}

水渠通水三百天
全市新建水渠八条，灌溉农田三万亩。群众用水得到保障，工程今年全部完工。

学校新建八所
全市新建学校八所，新增学位一万个。
"""


def test_a_newspaper_page_is_listed_under_what_it_says_of_itself(tmp_path):
    path = tmp_path / "000_C9AD.txt"
    path.write_text(PAGE.format(date="2024年3月6日 星期三"), encoding="utf-8")

    heading = importing.heading_of(importing.read_document(str(path)))

    assert heading.startswith("长河日报 要闻")
    assert "2024" in heading


def test_a_file_that_says_nothing_of_itself_is_listed_under_its_name(tmp_path):
    path = tmp_path / "My notes.txt"
    path.write_text("今天天气很好。", encoding="utf-8")

    assert importing.heading_of(importing.read_document(str(path))) == "My notes"
