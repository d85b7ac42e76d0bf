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
