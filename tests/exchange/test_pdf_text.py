from __future__ import annotations

import zlib

from reader.exchange import pdf_text


def pdf(content: bytes, entries: str) -> bytes:
    drawn = zlib.compress(content)
    mapped = f"/CIDInit\nbeginbfchar\n{entries}\nendbfchar\nendcmap\n".encode()
    return b"".join(
        [
            b"%PDF-1.6\n1 0 obj\n<< /Font <<\n/F7 2 0 R\n>>\n>>\nendobj\n",
            b"2 0 obj\n<< /Type /Font\n/ToUnicode 3 0 R>>\nendobj\n",
            b"3 0 obj\n<< /Length 9 >>\nstream\n",
            mapped,
            b"endstream\nendobj\n4 0 obj\n<< /Length 9 /Filter /FlateDecode >>\nstream\n",
            drawn,
            b"\nendstream\nendobj\n",
        ]
    )


def test_glyphs_are_read_through_the_map_of_their_font():
    content = b"BT\n/F7 16 Tf 1 0 0 -1 0 0 Tm\n1 2 Td <0001> Tj\n<00020001> Tj\nET"
    assert pdf_text.read(pdf(content, "<0001> <8BFB>\n<0002> <4E66>")) == "读书读"


def test_characters_beyond_the_first_plane_are_whole():
    assert pdf_text.read(pdf(b"/F7 1 Tf <0001> Tj", "<0001> <D842DFB7>")) == "𠮷"


def test_what_is_no_pdf_of_ours_yields_nothing():
    assert pdf_text.read(b"") == ""
    assert pdf_text.read(b"4 0 obj\n<< /Filter /FlateDecode >>\nstream\nnot deflated") == ""
