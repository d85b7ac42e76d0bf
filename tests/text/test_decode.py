"""Bytes become text in the encoding they came in, or one clear sentence says why not."""

from __future__ import annotations

import os

import pytest

from reader.errors import BadInputError
from reader.text.decode import MAX_BYTES, Repair, RepairKind, decode, read_file

SIMPLIFIED = (
    "春天来了，村里的小学开学了。孩子们说：“我们的新教室真亮！”\n2024年，全镇一共修了3条路。\n"
)
TRADITIONAL = (
    "春天來了，村裡的小學開學了。孩子們說：「我們的新教室真亮！」\n今年全鎮一共修了三條路。\n"
)


@pytest.mark.parametrize(
    ("encoding", "text", "reported"),
    [
        ("utf-8", SIMPLIFIED, "utf-8"),
        ("utf-8-sig", SIMPLIFIED, "utf-8-sig"),
        ("utf-8", TRADITIONAL, "utf-8"),
        ("utf-16-le", SIMPLIFIED, "utf-16-le"),
        ("utf-16-be", SIMPLIFIED, "utf-16-be"),
        ("utf-16-le", TRADITIONAL, "utf-16-le"),
        ("utf-16-be", TRADITIONAL, "utf-16-be"),
        ("gb2312", SIMPLIFIED, "gb18030"),
        ("gbk", SIMPLIFIED, "gb18030"),
        ("gb18030", SIMPLIFIED + "𠮷", "gb18030"),
        ("gb18030", TRADITIONAL, "gb18030"),
        ("big5", TRADITIONAL, "big5hkscs"),
        ("big5hkscs", TRADITIONAL + "這是㗎喇", "big5hkscs"),
        ("ascii", "Only English here, 100%.\n", "utf-8"),
    ],
)
def test_text_opens_right_in_every_encoding(encoding, text, reported):
    decoded = decode(text.encode(encoding), "page.txt")

    assert decoded.text == text
    assert decoded.encoding == reported


@pytest.mark.parametrize(("mark", "encoding"), [("\ufeff", "utf-16-le"), ("\ufeff", "utf-16-be")])
def test_a_byte_order_mark_is_left_out_and_recorded(mark, encoding):
    decoded = decode((mark + "渠水进村").encode(encoding), "page.txt")

    assert decoded.text == "渠水进村"
    assert decoded.encoding == encoding
    assert decoded.repairs == (Repair(RepairKind.BYTE_ORDER_MARK, 1),)


@pytest.mark.parametrize("text", ["你好", "新质生产力", "老张", "中国", "今天", "水渠"])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_few_characters_are_enough(text, encoding):
    assert decode(text.encode(encoding), "word.txt").text == text


def test_line_ends_become_line_feeds_and_every_kind_is_counted():
    decoded = decode("一\r\n二\r三\n四\r\n".encode(), "page.txt")

    assert decoded.text == "一\n二\n三\n四\n"
    assert decoded.repairs == (Repair(RepairKind.CRLF, 2), Repair(RepairKind.CR, 1))


def test_text_that_needs_no_repair_has_none():
    assert decode("一\n二\n".encode(), "page.txt").repairs == ()


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t", "nothing but white space"),
        (b"\xef\xbb\xbf", "nothing but white space"),
        (b"%PDF-1.7\n...", "a PDF file"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG image"),
        (b"PK\x03\x04\0\0\0\0\0\0", "a ZIP archive"),
        (b"PK\x03\x04\0\0word/document.xml", "a Word document (DOCX)"),
        (b"PK\x03\x04mimetypeapplication/epub+zip", "an EPUB book"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Microsoft Office file"),
        (b"\0\1\2\3\4\5\6\7" * 40, "a binary file"),
        (bytes(range(1, 32)) * 20, "a binary file"),
        ("春天来了，".encode() * 20 + b"\xff\xfe" + "路通了。".encode() * 20, "at offset 300"),
        (b"caf\xe9 au lait, d\xe9j\xe0 vu", "fit no other known encoding"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(data, cause):
    with pytest.raises(BadInputError) as caught:
        decode(data, "page.txt")

    assert str(caught.value).startswith("page.txt: ")
    assert cause in str(caught.value)
    assert str(caught.value).count("\n") == 0
    assert caught.value.exit_code == 2


def test_a_stray_control_character_is_no_reason_to_refuse_a_text():
    text = "渠水进村。" * 100 + "\x08"

    assert decode(text.encode(), "page.txt").text == text


def test_more_bytes_than_the_limit_are_refused():
    with pytest.raises(BadInputError, match="too large"):
        decode(b"a" * (50 * 1024 * 1024), "-")


def test_a_large_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)

    with pytest.raises(BadInputError, match=r"large\.txt: the file is too large \(50 MB"):
        read_file(path)


def test_a_file_of_the_largest_size_is_read(tmp_path):
    path = tmp_path / "page.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES)

    assert len(read_file(path)) == MAX_BYTES


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(BadInputError, match="there is no such file"):
        read_file(tmp_path / "none.txt")
    with pytest.raises(BadInputError, match="it is a folder"):
        read_file(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read_is_named(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text("水", encoding="utf-8")
    path.chmod(0)

    with pytest.raises(BadInputError, match="may not be read"):
        read_file(path)


def test_a_text_cut_in_the_middle_of_a_character_is_named_by_its_own_encoding():
    data = "株洲市召开会议，研究部署科技成果转化工作。".encode("gb18030")[:-1]
    with pytest.raises(BadInputError, match=rf"offset {len(data) - 1} are not GB18030 text"):
        decode(data, "page.txt")
