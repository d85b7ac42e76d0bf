"""ToUnicode maps: read as Qt writes them, and written anew."""

from __future__ import annotations

from reader.desktop.paper.cmap import GlyphMap, read_maps, with_maps

CMAP = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
3 beginbfrange
<0000> <0000> <0000>
<0001> <0002> [<2F8F> <2EA0> ]
<0005> <0007> <0041>
endbfrange
endcmap
"""


def make_pdf() -> bytes:
    """The least that looks like what Qt writes."""
    head = b"%PDF-1.4\n3 0 obj\n<<\n/Type /Catalog\n/Pages 4 0 R\n>>\nendobj\n"
    at = len(head)
    body = b"23 0 obj\n<< /Length %d >>\nstream\n%bendstream\nendobj\n" % (len(CMAP), CMAP)
    start = at + len(body)
    table = b"xref\n0 1\n0000000000 65535 f \n"
    trailer = b"trailer\n<<\n/Size 30\n/Root 3 0 R\n>>\nstartxref\n%d\n%%%%EOF\n" % start
    return head + body + table + trailer


def test_a_map_is_read_with_its_lists_and_its_runs():
    (found,) = read_maps(make_pdf())

    assert found == GlyphMap(23, {1: "\u2f8f", 2: "\u2ea0", 5: "A", 6: "B", 7: "C"})


def test_a_new_map_is_found_at_the_place_that_the_table_names():
    pdf = make_pdf()

    mended = with_maps(pdf, [GlyphMap(23, {1: "行", 2: "——", 3: "𠮷"})])

    assert mended.startswith(pdf)
    update = mended[len(pdf) :]
    (place,) = [int(line.split()[0]) for line in update.splitlines() if line.endswith(b"00000 n ")]
    assert mended[place:].startswith(b"23 0 obj\n")
    assert b"<0001> <884C>\n<0002> <20142014>\n<0003> <D842DFB7>" in update
    start = int(mended.rsplit(b"startxref\n", 1)[1].split()[0])
    assert mended[start:].startswith(b"xref\n0 1\n")
    assert b"/Prev %d" % pdf.rindex(b"xref\n0 1") in update


def test_the_length_of_a_stream_is_that_of_its_bytes():
    mended = with_maps(make_pdf(), [GlyphMap(23, dict.fromkeys(range(1, 250), "行"))])

    head, body = mended.rsplit(b"stream\n/CIDInit", 1)
    length = int(head.rsplit(b"/Length ", 1)[1].split()[0])
    assert (b"/CIDInit" + body)[length:].startswith(b"endstream")
    assert b"100 beginbfchar" in body
    assert b"49 beginbfchar" in body


def test_the_language_goes_into_the_catalogue():
    update = with_maps(make_pdf(), [], "zh-Hans")[len(make_pdf()) :]

    assert b"/Type /Catalog\n/Pages 4 0 R\n/Lang (zh-Hans)" in update


def test_what_is_no_pdf_of_ours_stays_as_it_is():
    assert read_maps(b"%PDF-1.7 something else") == []
    assert with_maps(b"%PDF-1.7 something else", [], "zh") == b"%PDF-1.7 something else"
