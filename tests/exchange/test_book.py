"""An EPUB book becomes its chapters, in the order and with the names that the book gives."""

from __future__ import annotations

import io
import time
import zipfile

import pytest

from reader.errors import BadInputError
from reader.exchange.zipped import read_zipped
from reader.text.model import BlockKind, FurnitureKind

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)
PAGE = (
    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>'
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>{}</body></html>'
)


def package(files, spine=None, *, title="长河旧事", extra="", toc=""):
    """Return a package document that names `files` and reads them in the order of `spine`."""
    items = "".join(
        f'<item id="i{number}" href="{name}" media-type="application/xhtml+xml"/>'
        for number, name in enumerate(files)
    )
    order = spine if spine is not None else range(len(files))
    references = "".join(f'<itemref idref="i{number}"/>' for number in order)
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:creator>林小雨</dc:creator></metadata>"
        f'<manifest>{items}{extra}</manifest><spine toc="{toc}">{references}</spine></package>'
    )


def packed(parts, compression=zipfile.ZIP_DEFLATED):
    """Return `parts` as an open ZIP file."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    file.seek(0)
    return file


def book(bodies, *, nav="", ncx="", spine=None, parts=None, **described):
    """Return a book of the pages `bodies` by their file name."""
    extra = toc = ""
    found = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER}
    if nav:
        extra = (
            '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        )
        found["OEBPS/nav.xhtml"] = nav
    if ncx:
        toc = "ncx"
        extra += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
        found["OEBPS/toc.ncx"] = ncx
    found["OEBPS/book.opf"] = package(list(bodies), spine, extra=extra, toc=toc, **described)
    found |= {f"OEBPS/{name}": PAGE.format(body) for name, body in bodies.items()}
    return packed(found | (parts or {}))


def navigation(*entries):
    links = "".join(f'<li><a href="{target}">{title}</a></li>' for target, title in entries)
    return (
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f'<body><nav epub:type="toc"><ol>{links}</ol></nav></body></html>'
    )


def old_navigation(*entries):
    points = "".join(
        f'<navPoint><navLabel><text>{title}</text></navLabel><content src="{target}"/></navPoint>'
        for target, title in entries
    )
    return (
        '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" '
        '"http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">'
        f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>'
    )


def read(file):
    return read_zipped("book.epub", file)


def refused(file):
    with pytest.raises(BadInputError) as caught:
        read(file)
    assert str(caught.value).startswith("book.epub: ")
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_chapters_are_articles_in_the_order_of_the_spine():
    bodies = {
        "b.xhtml": "<h1>第二章</h1><p>雨停了。</p>",
        "a.xhtml": "<h1>第一章</h1><p>下雨了。</p>",
    }

    document = read(book(bodies, spine=[1, 0]))

    assert [article.title for article in document.articles] == ["第一章", "第二章"]
    assert [article.blocks[-1].text for article in document.articles] == ["下雨了。", "雨停了。"]


def test_the_title_of_the_book_names_the_section():
    document = read(book({"a.xhtml": "<p>下雨了。</p>"}))

    assert document.furniture[0][:2] == (FurnitureKind.SECTION, "长河旧事")
    assert document.furniture[1][:2] == (FurnitureKind.CREDITS, "林小雨")


@pytest.mark.parametrize(
    "contents",
    [
        {"nav": navigation(("a.xhtml", "第一章　下雨"), ("b.xhtml#top", "第二章"))},
        {"ncx": old_navigation(("a.xhtml", "第一章　下雨"), ("b.xhtml#top", "第二章"))},
    ],
)
def test_the_table_of_contents_names_the_chapters(contents):
    bodies = {
        "a.xhtml": "<h2>第一章</h2><h3>下雨</h3><p>下雨了。</p>",
        "b.xhtml": '<p id="top">雨停了。</p>',
    }

    first, second = read(book(bodies, **contents)).articles

    assert [block.text for block in first.blocks] == ["第一章　下雨", "下雨了。"]
    assert [block.text for block in second.blocks] == ["第二章", "雨停了。"]


def test_a_file_with_several_chapters_is_divided_where_the_contents_point():
    body = '<h2 id="one">一</h2><p>甲。</p><h2 id="two">二</h2><p>乙。</p><p id="three">丙。</p>'
    nav = navigation(("a.xhtml#one", "一"), ("a.xhtml#two", "二"), ("a.xhtml#three", "三"))

    document = read(book({"a.xhtml": body}, nav=nav))

    assert [article.text for article in document.articles] == ["一\n甲。", "二\n乙。", "三\n丙。"]


def test_a_chapter_goes_on_in_the_next_file():
    bodies = {"a.xhtml": "<h1>第一章</h1><p>下雨了。</p>", "b.xhtml": "<p>还在下。</p>"}

    (article,) = read(book(bodies, nav=navigation(("a.xhtml", "第一章")))).articles

    assert article.text == "第一章\n下雨了。\n还在下。"


def test_the_page_that_shows_the_contents_is_no_chapter():
    nav = navigation(("a.xhtml", "第一章"))
    file = book({"a.xhtml": "<h1>第一章</h1><p>下雨了。</p>"}, nav=nav, spine=[0])

    assert "nav" not in read(file).text


def test_sub_heads_lists_and_ruby_are_kept_for_what_they_are():
    body = "<h1>第一章</h1><p>下<ruby>雨<rt>yǔ</rt></ruby>了。</p><h2>早上</h2><ul><li>伞</li></ul>"

    (article,) = read(book({"a.xhtml": body})).articles

    assert [(block.kind, block.text) for block in article.blocks] == [
        (BlockKind.HEADLINE, "第一章"),
        (BlockKind.PARAGRAPH, "下雨了。"),
        (BlockKind.SUBHEAD, "早上"),
        (BlockKind.LIST, "伞"),
    ]


def test_a_kicker_above_the_head_and_a_byline_below_it_belong_to_the_chapter():
    body = (
        '<p class="kicker">四百人上堤</p><h1>雨夜</h1>'
        '<p class="byline">本报记者 王小明</p><p>下雨了。</p>'
    )

    (article,) = read(book({"a.xhtml": body}, nav=navigation(("a.xhtml", "雨夜")))).articles

    assert (article.kicker, article.title) == ("四百人上堤", "雨夜")
    assert article.bylines[0].names == ("王小明",)
    assert len(article.blocks) == 4


def test_a_page_with_entities_of_html_is_read():
    body = "<p>一&nbsp;二&mdash;三</p><script src='x.js'/><p>四。</p>"

    assert read(book({"a.xhtml": body})).text.endswith("一 二—三\n四。")


def test_a_protected_book_is_said_to_be_one():
    encryption = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
        'xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
        '<enc:EncryptionMethod Algorithm="{}"/></enc:EncryptedData></encryption>'
    )
    aes, fonts = "http://www.w3.org/2001/04/xmlenc#aes128-cbc", "http://www.idpf.org/2008/embedding"
    pages = {"a.xhtml": "<p>下雨了。</p>"}
    path = "META-INF/encryption.xml"

    assert "protected (DRM)" in refused(book(pages, parts={path: encryption.format(aes)}))
    assert "下雨了。" in read(book(pages, parts={path: encryption.format(fonts)})).text


def test_a_bomb_is_refused_before_it_fills_the_memory():
    bomb = b"<p>" + b" " * (80 * 1024 * 1024)

    sentence = refused(book({"a.xhtml": "<p>一。</p>"}, parts={"OEBPS/a.xhtml": bomb}))

    assert "larger than any text" in sentence


@pytest.mark.parametrize("path", ["../../etc/passwd", "/etc/passwd", "C:/x.xhtml", "..\\x"])
def test_a_part_that_points_outside_the_archive_is_refused(path):
    assert "points outside" in refused(book({"a.xhtml": "<p>一。</p>"}, parts={path: "x"}))


def test_a_spine_that_points_outside_the_book_is_refused():
    file = book({"../../../etc/passwd": "<p>一。</p>", "a.xhtml": "<p>二。</p>"})
    with zipfile.ZipFile(file) as archive:
        kept = {name: archive.read(name) for name in archive.namelist() if "passwd" not in name}

    assert "points outside of the book" in refused(packed(kept))


def test_entities_in_the_table_of_parts_are_refused():
    evil = '<!DOCTYPE p [<!ENTITY a "aaaa">]><package>&a;</package>'

    sentence = refused(book({"a.xhtml": "<p>一。</p>"}, parts={"OEBPS/book.opf": evil}))

    assert "document type" in sentence


def test_a_damaged_table_of_contents_does_no_harm():
    file = book({"a.xhtml": "<h1>第一章</h1><p>下雨了。</p>"}, nav="<html><nav><a href='a.xhtml'>")

    assert read(file).articles[0].title == "第一章"


def test_a_book_of_pictures_says_so():
    assert "no text in the book" in refused(book({"a.xhtml": "<img src='1.png'/>"}))


def test_a_truncated_archive_is_said_to_be_damaged():
    whole = book({"a.xhtml": "<p>一。</p>"}).getvalue()

    assert "damaged" in refused(io.BytesIO(whole[: len(whole) // 2]))


def test_a_part_with_wrong_bytes_is_said_to_be_damaged():
    data = bytearray(book({"a.xhtml": "<p>" + "一。" * 400 + "</p>"}).getvalue())
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        at = archive.getinfo("OEBPS/a.xhtml").header_offset
    data[at + 50 : at + 90] = bytes(40)

    assert "“OEBPS/a.xhtml” is damaged" in refused(io.BytesIO(bytes(data)))


def test_every_character_of_every_block_is_in_the_text_where_its_span_says():
    bodies = {
        "a.xhtml": "<h1>一</h1><p>𠮷野家\u3000的饭。</p>",
        "b.xhtml": "<h1>二</h1><p>好&#xD800;吃。</p>",
    }

    document = read(book(bodies))

    for article in document.articles:
        for block in article.blocks:
            assert "".join(span.of(document.text) for span in block.spans) == block.text


def test_a_book_of_three_hundred_chapters_opens_at_once():
    paragraph = "<p>" + "他走到河边，看见水里有一只船，船上没有人。" * 6 + "</p>\n"
    bodies = {f"c{n}.xhtml": f"<h1>第{n}章</h1>" + paragraph * 18 for n in range(300)}
    file = book(bodies, nav=navigation(*((name, f"第{n}章") for n, name in enumerate(bodies))))

    began = time.perf_counter()
    document = read(file)
    took = time.perf_counter() - began

    assert len(document.articles) == 300
    assert len(document.text.encode()) > 1_900_000
    assert took < 4  # 2 s on the slowest machine we know, which may be busy
