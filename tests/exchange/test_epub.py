"""EPUB: a book that a reader opens. The proof of record is epubcheck; these hold the rest."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from reader.exchange import epub

XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def opened(data):
    return zipfile.ZipFile(io.BytesIO(data))


def parsed(data, name):
    return ElementTree.fromstring(opened(data).read(f"EPUB/{name}"))


def test_the_archive_begins_with_its_type_which_is_not_compressed(about, chapter):
    data = epub.book(about, [chapter])
    first = opened(data).infolist()[0]

    assert first.filename == "mimetype"
    assert (first.compress_type, first.extra) == (zipfile.ZIP_STORED, b"")
    assert data[30:58] == b"mimetypeapplication/epub+zip"


def test_every_part_is_well_formed_whatever_the_text_holds(about, chapter, empty):
    data = epub.book(about, [chapter, empty])

    for name in opened(data).namelist():
        if name.endswith((".xml", ".opf", ".xhtml")):
            ElementTree.fromstring(opened(data).read(name))


def test_a_chapter_has_ruby_heads_and_english_with_its_origin(about, chapter):
    page = parsed(epub.book(about, [chapter]), "chapter-001.xhtml")

    assert (page.get("lang"), page.get(LANG)) == ("zh-Hans", "zh-Hans")
    assert "".join(page.find(f".//{XHTML}h1").itertext()).startswith("科kē技jì & 创chuàng")
    assert page.find(f".//{XHTML}h2") is not None
    english = page.find(f".//{XHTML}p[@class='english']")
    assert english.get("lang") == "en"
    said = "The city <grew> by 3%. (machine translation · x · 1)"
    assert "".join(english.itertext()) == said


def test_every_article_is_a_chapter_of_the_contents_and_of_the_spine(about, chapter):
    data = epub.book(about, [chapter, chapter])

    links = parsed(data, "nav.xhtml").iter(f"{XHTML}a")
    assert [(one.get("href"), one.text) for one in links] == [
        ("chapter-001.xhtml", "科技 & 创新"),
        ("chapter-002.xhtml", "科技 & 创新"),
    ]
    spine = parsed(data, "package.opf").iter(f"{OPF}itemref")
    assert [one.get("idref") for one in spine] == ["c1", "c2"]


def test_the_book_says_what_it_is(about, chapter):
    package = parsed(epub.book(replace(about, language="zh-Hant-TW"), [chapter]), "package.opf")

    def said(name):
        return [one.text for one in package.iter(f"{DC}{name}")]

    assert said("title") == ["科技 & 创新 <\ufffd>"]
    assert said("language") == ["zh-Hant-TW", "en"]
    assert said("publisher") == ["日报 & 晚报"]
    assert said("creator") == ["王芳", "A & B"]
    assert said("date") == ["2024-03-06"]
    facts = {one.get("property"): one.text for one in package.iter(f"{OPF}meta")}
    assert facts["dcterms:modified"] == "2023-11-14T22:13:20Z"


def test_writers_are_named_in_the_script_of_the_book(about, chapter):
    shown = replace(chapter, text=chapter.text.replace("王", "汪"))

    package = parsed(epub.book(about, [shown, chapter]), "package.opf")
    assert [one.text for one in package.iter(f"{DC}creator")] == ["汪芳", "A & B", "王芳"]


def test_the_same_chapters_give_the_same_bytes_and_others_another_book(about, chapter):
    data = epub.book(about, [chapter])

    assert data == epub.book(about, [chapter])
    names = [
        parsed(one, "package.opf").findtext(f".//{DC}identifier")
        for one in (data, epub.book(about, [chapter, chapter]))
    ]
    assert names[0] != names[1]


@pytest.mark.parametrize(
    ("language", "font", "contents"),
    [
        ("zh-Hans", "CJK SC", "目录"),
        ("zh-Hant-TW", "CJK TC", "目錄"),
        ("zh-Hant-HK", "CJK HK", "目錄"),
        ("zh-Hant", "CJK TC", "目錄"),
    ],
)
def test_fonts_and_heading_are_those_of_the_script(about, chapter, language, font, contents):
    data = epub.book(replace(about, language=language), [chapter])

    assert font in opened(data).read("EPUB/style.css").decode()
    assert parsed(data, "nav.xhtml").find(f".//{XHTML}h1").text == contents


def test_a_book_without_articles_is_still_a_book(about, empty):
    for chapters in ([], [empty]):
        data = epub.book(about, chapters)
        assert parsed(data, "package.opf").find(f".//{OPF}itemref") is not None
        assert parsed(data, "nav.xhtml").find(f".//{XHTML}li") is not None
