"""DOCX: what Word reads, looked at as XML; the order of elements is that of the schema."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from reader.exchange import docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(data, name):
    return ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read(name))


def body(data):
    return part(data, "word/document.xml").find(f"{W}body")


def text(element):
    return "".join(one.text or "" for one in element.iter(f"{W}t"))


def names(element):
    return [one.tag.removeprefix(W) for one in element]


def style(paragraph):
    return paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")


@pytest.fixture
def data(about, chapter):
    return docx.document(about, [replace(chapter, rows=())])


def test_every_part_is_well_formed_and_has_a_type(data):
    archive = zipfile.ZipFile(io.BytesIO(data))
    for name in archive.namelist():
        ElementTree.fromstring(archive.read(name))

    types = part(data, "[Content_Types].xml")
    typed = {one.get("PartName") for one in types if "PartName" in one.attrib}
    rest = {f"/{name}" for name in archive.namelist() if not name.endswith(".rels")}
    assert rest - typed == {"/[Content_Types].xml"}


def test_each_character_with_a_reading_is_ruby_in_the_order_of_the_schema(data):
    ruby = body(data).find(f".//{W}ruby")

    assert names(ruby) == ["rubyPr", "rt", "rubyBase"]
    assert names(ruby[0]) == ["rubyAlign", "hps", "hpsRaise", "hpsBaseText", "lid"]
    assert ruby[0].find(f"{W}lid").get(f"{W}val") == "zh-CN"
    assert (text(ruby.find(f"{W}rt")), text(ruby.find(f"{W}rubyBase"))) == ("chuàng", "创")


def test_blocks_have_styles_and_all_of_their_text(data):
    paragraphs = body(data).findall(f"{W}p")

    assert [style(one) for one in paragraphs] == [
        "Kicker", "Heading1", "Byline", "Heading2", "Article", "Caption", "Article"]  # fmt: skip
    bases = [one for one in paragraphs[4].iter() if one.tag == f"{W}t"]
    assert "3%。" in [one.text for one in bases]
    assert text(paragraphs[4]).endswith("\ufffd\ufffd\ufffd\ufffd。")


def test_every_style_that_is_used_is_there(about, chapter):
    data = docx.document(about, [chapter])
    known = {one.get(f"{W}styleId") for one in part(data, "word/styles.xml").iter(f"{W}style")}
    tags = {f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle"}

    assert {one.get(f"{W}val") for one in body(data).iter() if one.tag in tags} <= known


def test_the_size_of_ruby_follows_that_of_its_base(data):
    sizes = [one.find(f".//{W}hps").get(f"{W}val") for one in body(data).findall(f"{W}p")[:2]]

    assert sizes == ["10", "18"]


@pytest.mark.parametrize(
    ("language", "font", "lid"),
    [("zh-Hans", "SimSun", "zh-CN"), ("zh-Hant-TW", "PMingLiU", "zh-TW"),
     ("zh-Hant-HK", "MingLiU_HKSCS", "zh-HK"), ("zh-Hant", "PMingLiU", "zh-TW")],
)  # fmt: skip
def test_fonts_and_language_are_those_of_the_script(about, chapter, language, font, lid):
    data = docx.document(replace(about, language=language), [chapter])

    styles = part(data, "word/styles.xml")
    assert styles.find(f".//{W}rFonts").get(f"{W}eastAsia") == font
    assert styles.find(f".//{W}lang").get(f"{W}eastAsia") == lid
    assert part(data, "word/fontTable.xml")[0].get(f"{W}name") == font


def test_pages_are_numbered_and_as_large_as_asked_for(about, chapter):
    data = docx.document(about, [chapter], "letter")

    assert body(data)[-1].find(f"{W}pgSz").get(f"{W}w") == "12240"
    assert part(data, "word/footer1.xml").find(f".//{W}instrText").text.strip() == "PAGE"


def test_each_further_article_begins_a_page(about, chapter):
    breaks = body(docx.document(about, [chapter, chapter])).iter(f"{W}pageBreakBefore")

    assert len(list(breaks)) == 1


def test_sentences_stand_in_a_table_with_english_its_origin_and_terms(about, chapter):
    table = body(docx.document(about, [chapter])).find(f"{W}tbl")

    rows = [[text(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
    assert rows[0] == ["No.", "Chinese", "Pinyin", "English", "Terms"]
    assert rows[1] == ["1", "全市增长3%。", "Quánshì zēngzhǎng 3%.", "=The city & coreference",
                       "增长 = growth"]  # fmt: skip
    assert rows[2][3:] == ["", ""]
    assert all(cell.find(f"{W}p") is not None for cell in table.iter(f"{W}tc"))


def test_there_is_no_table_without_rows(data):
    assert body(data).find(f"{W}tbl") is None


def test_the_same_chapters_give_the_same_bytes(about, chapter):
    assert docx.document(about, [chapter]) == docx.document(about, [chapter])


def test_an_article_without_text_is_a_document_too(about, empty):
    for chapters in ([], [empty]):
        assert names(body(docx.document(about, chapters))) == ["p", "sectPr"]
