"""What a file holds decides how it is read; its name only where that is not enough."""

from __future__ import annotations

import io
import os
import random
import sys
import threading
import zipfile

import pytest

from reader.errors import BadInputError
from reader.exchange.formats import Format, format_of
from reader.exchange.importing import read_document, read_text, read_written
from reader.exchange.zipped import read_zipped


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        ("河水流进了稻田。", "a.txt", Format.TEXT),
        ("# 题\n", "a.txt", Format.TEXT),
        ("# 题\n", "a.MD", Format.MARKDOWN),
        ("<!DOCTYPE html><p>一", "a.txt", Format.WEB_PAGE),
        ("<?xml version='1.0'?>\n<!-- x --><html xmlns='x'>", "a", Format.WEB_PAGE),
        ("<p>一</p>", "a.html", Format.WEB_PAGE),
        ("<p>一</p>", "a.txt", Format.TEXT),
        ("只是文字。", "a.html", Format.TEXT),
        ("1\n00:00:01,000 --> 00:00:02,000\n一", "a.txt", Format.SUBTITLES),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n一", "a", Format.SUBTITLES),
        ("[Script Info]\nTitle: 一", "a.txt", Format.SUBTITLES),
        ("12\n个村民在洗菜。", "a.txt", Format.TEXT),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_the_format_is_known_by_the_content_and_then_by_the_name(data, name, expected, encoding):
    assert format_of(data.encode(encoding), name) is expected


def test_a_page_is_known_with_and_without_a_byte_order_mark():
    html = "<html><body><p>河水流进了稻田，村民都很高兴。"

    assert format_of(html.encode("utf-8-sig"), "a") is Format.WEB_PAGE
    assert format_of(html.encode("utf-16"), "a") is Format.WEB_PAGE
    assert format_of(html.encode("utf-16-le"), "a") is Format.WEB_PAGE


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"%PDF-1.7\n", "a.txt: this is a PDF file, .*; open it in a PDF reader, copy its text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "older Microsoft Office file.*save it as DOCX"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "with a password; save it without the password",
        ),
        (b"{\\rtf1\\ansi", "RTF document; .*save it as DOCX"),
        (b"bplist00\xd1", "Safari web archive; save the page again"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG image"),
    ],
)
def test_what_has_to_be_got_in_another_way_is_refused_with_what_to_do(tmp_path, data, sentence):
    path = tmp_path / "a.txt"
    path.write_bytes(data)

    with pytest.raises(BadInputError, match=sentence) as caught:
        read_document(str(path))

    assert str(caught.value).count("\n") == 0


def archive(**parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name.replace("__", "/"), content)
    return file.getvalue()


WORD = archive(
    word__document="",
    **{
        "word/document.xml": '<w:document xmlns:w="x"><w:body><w:p><w:r>'
        "<w:t>河水流进了稻田。</w:t></w:r></w:p></w:body></w:document>"
    },
)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (archive(a="x"), "this is a ZIP archive; unpack it"),
        (archive(xl__workbook="x"), "an Excel workbook .XLSX.; copy the cells"),
        (archive(ppt__slide="x"), "a PowerPoint file"),
        (archive(Index__Document="x"), "Apple Pages"),
        (
            archive(mimetype="application/vnd.oasis.opendocument.text"),
            "OpenDocument .*save it as DOCX",
        ),
        (b"PK\x03\x04" + b"\0" * 40, "damaged or not complete"),
        (WORD[:-30], "damaged or not complete"),
    ],
)
def test_other_archives_are_refused_with_what_to_do(tmp_path, data, sentence):
    path = tmp_path / "a.docx"
    path.write_bytes(data)

    with pytest.raises(BadInputError, match=sentence):
        read_document(str(path))


def test_a_word_document_opens_without_an_extension_and_from_standard_input(tmp_path, monkeypatch):
    path = tmp_path / "text"
    path.write_bytes(WORD)

    class StandardInput:
        buffer = io.BytesIO(WORD)

    monkeypatch.setattr(sys, "stdin", StandardInput)
    for name in (str(path), "-"):
        document = read_document(name)
        assert (document.path, document.text) == (name, "河水流进了稻田。")


def test_an_encrypted_part_is_said_to_need_a_password(tmp_path):
    data = bytearray(WORD)
    for at in range(len(data)):
        if data[at : at + 4] == b"PK\x01\x02":
            data[at + 8] |= 1
    path = tmp_path / "a.docx"
    path.write_bytes(data)

    with pytest.raises(BadInputError, match="protected with a password"):
        read_document(str(path))


def test_the_text_of_a_page_is_what_was_taken_out_of_it_or_all_that_is_written(tmp_path):
    path = tmp_path / "a.srt"
    written = "1\n00:00:01,000 --> 00:00:02,000\n河水流进了稻田。\n"
    path.write_text(written, encoding="utf-8")

    assert read_text(str(path)).text == "河水流进了稻田。"
    assert read_written(str(path)).text == written


def test_what_is_taken_out_of_a_word_document_is_all_that_is_written(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(WORD)

    assert read_written(str(path)).text == "河水流进了稻田。"


@pytest.mark.parametrize("name", ["a.html", "a.md", "a.srt", "a.docx"])
def test_a_large_file_without_sense_is_refused_or_read_in_good_time(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(b"\0<a \xff" * (4 * 1024 * 1024))

    with pytest.raises(BadInputError):
        read_document(str(path))


def test_an_archive_damaged_anywhere_is_read_or_refused_in_one_sentence():
    chance = random.Random(1)
    said = []
    for _ in range(400):
        data = bytearray(WORD)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            read_zipped("a.docx", io.BytesIO(bytes(data)))
        except BadInputError as error:
            said.append(str(error))

    assert len(said) > 100
    assert all(map(str.isprintable, said))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in the file system")
def test_a_pipe_is_read_once(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(WORD,))
    writer.start()

    assert read_document(str(path)).text == "河水流进了稻田。"
    writer.join()
