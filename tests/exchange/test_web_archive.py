"""A web page saved with its pictures in one file opens like the page alone."""

from __future__ import annotations

import base64
import quopri

import pytest

from reader.errors import BadInputError
from reader.exchange.importing import read_document

PAGE = (
    "<html><head><meta charset=UTF-8><title>水渠修好了</title></head><body><h1>水渠修好了</h1>"
    "<p>天刚亮，河水流进了稻田。</p></body></html>"
).encode()
HEAD = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: http://example.org/\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n'
    b'\tboundary="----Multipart--x"\r\n\r\n'
)


def archive(packing, body, kind=b"text/html"):
    return (
        HEAD
        + b"------Multipart--x\r\nContent-Type: "
        + kind
        + b"\r\nContent-Transfer-Encoding: "
        + packing
        + b"\r\n\r\n"
        + body
        + b"\r\n------Multipart--x\r\nContent-Type: image/png\r\n\r\n\x89PNG\0\0"
        + b"\r\n------Multipart--x--\r\n"
    )


@pytest.mark.parametrize(
    ("packing", "body"),
    [
        (b"quoted-printable", quopri.encodestring(PAGE)),
        (b"base64", base64.encodebytes(PAGE)),
        (b"binary", PAGE),
    ],
)
def test_the_page_is_taken_out_of_the_archive(tmp_path, packing, body):
    path = tmp_path / "page.mhtml"
    path.write_bytes(archive(packing, body))

    document = read_document(str(path))

    assert document.text == "水渠修好了\n天刚亮，河水流进了稻田。"
    assert document.articles[0].title == "水渠修好了"


def test_an_archive_without_a_page_is_refused(tmp_path):
    path = tmp_path / "page.mht"
    path.write_bytes(archive(b"binary", PAGE, kind=b"text/css"))

    with pytest.raises(BadInputError, match="no page in the web archive; save the page again"):
        read_document(str(path))


def test_a_page_that_is_cut_off_is_said_to_be_damaged(tmp_path):
    path = tmp_path / "page.mht"
    path.write_bytes(archive(b"base64", b"PGh0b"))

    with pytest.raises(BadInputError, match="damaged"):
        read_document(str(path))
