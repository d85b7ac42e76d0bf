"""PDF files, read back by another program."""

from __future__ import annotations

import pytest

from reader.desktop.paper.pdf import to_pdf
from reader.desktop.paper.sheets import LETTER, Leaf
from reader.exchange.importing import read_document
from reader.typesetting.forms import is_han

SCRIPTS = ("simplified", "taiwan", "hongkong")
RADICALS = range(0x2E80, 0x2FE0)


def han(text: str) -> str:
    """Every Han of `text`, and the radicals that Han are mistaken for."""
    return "".join(char for char in text if is_han(char) or ord(char) in RADICALS)


def drawn(sheets) -> str:
    return han("".join(text for number in range(len(sheets)) for text in sheets.texts(number)))


def pdf_of(sheets, script: str = "simplified") -> bytes:
    return to_pdf(sheets, "题", "Bilingual Reader", script)


@pytest.fixture
def bundled(kept_services, leaf_of):
    """The bundled articles, to be put on paper in a script."""

    def make(script: str) -> list[Leaf]:
        numbers = [record.id for record in kept_services.catalog.records()]
        articles = [kept_services.catalog.open(number).article for number in numbers]
        return [leaf_of(article, script, source="双语阅读") for article in articles]

    return make


@pytest.mark.parametrize("options", [("-raw",), ()], ids=["as drawn", "as laid out"])
@pytest.mark.parametrize("script", SCRIPTS)
def test_the_han_that_are_extracted_are_those_that_were_drawn(
    bundled, set_on_paper, pdftotext, script, options
):
    sheets = set_on_paper(*bundled(script), script=script)

    found = han(pdftotext(pdf_of(sheets, script), *options))

    assert len(found) > 4000
    assert found == drawn(sheets)


@pytest.mark.parametrize("script", ["simplified", "taiwan"])
def test_the_page_that_it_began_with_is_extracted_exactly(
    seed_page, leaf_of, set_on_paper, pdftotext, script
):
    articles = read_document(str(seed_page)).articles
    sheets = set_on_paper(*(leaf_of(one, script) for one in articles), script=script)

    found = han(pdftotext(pdf_of(sheets, script), "-raw"))

    assert len(found) > 4000
    assert found == drawn(sheets)


@pytest.mark.parametrize(
    "look",
    [
        {"notation": "zhuyin"},
        {"notation": "digits", "coloured_han": True, "tones": "colour-blind"},
        {"grid": True},
        {"doubts": True, "tones": "red-orange-green-blue"},
    ],
    ids=["zhuyin", "coloured", "grid", "doubts"],
)
def test_every_look_is_extracted_exactly(bundled, set_on_paper, pdftotext, look):
    sheets = set_on_paper(*bundled("simplified"), **look)

    assert han(pdftotext(pdf_of(sheets), "-raw")) == drawn(sheets)


def test_readings_dashes_and_figures_are_extracted_too(leaf_of_text, set_on_paper, pdftotext):
    sheets = set_on_paper(leaf_of_text("行长", "这一年——增长3.27%，共394亿元……"))

    found = pdftotext(pdf_of(sheets), "-raw")

    assert "zhè" in found
    assert "——" in found
    assert "……" in found
    assert "394" in found
    assert "3.27%" in found
    assert "1 / 1" in found


def test_characters_beyond_the_basic_plane_are_extracted(leaf_of_text, set_on_paper, pdftotext):
    sheets = set_on_paper(leaf_of_text("𠮷野家", "𠮷与𠮟都在，行也在。"))

    assert han(pdftotext(pdf_of(sheets), "-raw")) == "𠮷野家𠮷与𠮟都在行也在"


def test_the_title_and_the_source_run_over_later_sheets(leaf_of_text, set_on_paper, pdftotext):
    long = "全市登记技术合同。" * 300
    sheets = set_on_paper(leaf_of_text("成果转化", long, source="株洲 2024"))

    pages = pdftotext(pdf_of(sheets), "-raw").split("\f")[:-1]

    assert len(pages) == len(sheets) > 1
    assert all("株洲 2024" in page for page in pages)
    assert all("成果转化" in page for page in pages)  # on the first it is the headline
    assert f"{len(pages)} / {len(pages)}" in pages[-1]


def test_a_title_too_long_for_the_head_is_cut_with_an_ellipsis(
    leaf_of_text, set_on_paper, pdftotext
):
    sheets = set_on_paper(leaf_of_text("成果转化" * 20, "全市登记。" * 400, source="株洲"))

    assert "…" in pdftotext(pdf_of(sheets), "-raw", "-f", "2")


def test_fonts_are_embedded_and_the_language_is_told(leaf_of_text, set_on_paper):
    sheets = set_on_paper(leaf_of_text("成果", "全市登記。", script="taiwan"), script="taiwan")

    pdf = pdf_of(sheets, "taiwan")

    assert pdf.count(b"/FontFile2") == pdf.count(b"/Type /FontDescriptor") > 0
    assert b"/Lang (zh-Hant-TW)" in pdf


def test_another_paper_gives_another_page(leaf_of_text, set_on_paper):
    sheets = set_on_paper(leaf_of_text("成果", "全市登记。"), size=LETTER)

    assert b"/MediaBox [0 0 612.000000 792.000000]" in pdf_of(sheets)


@pytest.mark.parametrize("text", ["", " ", "\ud800\u202e\x07", "🙂", "A" * 3000, "。" * 500])
def test_bad_text_is_drawn_and_written(leaf_of_text, set_on_paper, pdftotext, text):
    sheets = set_on_paper(leaf_of_text("成果", text))

    assert "成果" in pdftotext(pdf_of(sheets), "-raw")
