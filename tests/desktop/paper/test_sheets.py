"""Articles on sheets: what stands where, and that it is painted."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from reader.desktop.paper.sheets import A4

LONG = "全市登记技术合同，研究成果转化。" * 100


@pytest.fixture
def picture(qapp):
    """Paints one sheet, a pixel a point."""

    def make(sheets, number: int = 0) -> QImage:
        image = QImage(A4.toSize(), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        sheets.paint(painter, number)
        painter.end()
        return image

    return make


def ink(image: QImage, top: int, bottom: int) -> int:
    """Number of pixels between two heights that are not white."""
    white = QColor("white").rgb()
    return sum(image.pixel(x, y) != white for y in range(top, bottom) for x in range(image.width()))


def test_every_article_begins_a_sheet(leaf_of_text, set_on_paper):
    sheets = set_on_paper(leaf_of_text("甲", "一。"), leaf_of_text("乙", "二。"))

    assert [list(sheets.texts(number))[1] for number in range(len(sheets))] == ["甲", "乙"]


def test_all_of_the_text_is_on_the_sheets_once(leaf_of_text, set_on_paper):
    leaf = leaf_of_text("成果转化", LONG, LONG)
    sheets = set_on_paper(leaf)

    texts = (list(sheets.texts(number)) for number in range(len(sheets)))
    lines = [line for at, one in enumerate(texts) for line in one[1 if at == 0 else 2 : -1]]

    assert "".join(lines) == leaf.text.replace("\n", "")


def test_without_readings_less_paper_is_needed(leaf_of_text, set_on_paper):
    leaf = leaf_of_text("成果转化", LONG, LONG)
    bare = leaf_of_text("成果转化", LONG, LONG, visible=bytes(len(leaf.text)))

    assert len(set_on_paper(bare)) < len(set_on_paper(leaf))


def test_head_text_and_foot_keep_apart(leaf_of_text, set_on_paper, picture):
    image = picture(set_on_paper(leaf_of_text("成果转化", LONG, source="株洲")))

    assert ink(image, 0, 40) == 0
    assert ink(image, 42, 60)  # head and hairline
    assert ink(image, 62, 77) == 0
    assert ink(image, 90, 700)
    assert ink(image, 775, 795) == 0
    assert ink(image, 796, 815)  # number
    assert ink(image, 820, 842) == 0


def test_no_line_is_cut_at_the_end_of_a_sheet(leaf_of_text, set_on_paper, picture):
    sheets = set_on_paper(leaf_of_text("成果转化", LONG, LONG, LONG))

    for number in range(len(sheets)):
        image = picture(sheets, number)
        assert ink(image, 774, 790) == 0


def test_an_article_without_a_headline_is_named_by_its_first_block(leaf_of):
    from reader.text.model import Article, Block, BlockKind

    leaf = leaf_of(Article((Block(BlockKind.PARAGRAPH, "全市登记。", ()),)))

    assert leaf.title == "全市登记。"


def test_the_ink_is_dark_and_the_paper_white_in_every_theme(leaf_of_text, set_on_paper, picture):
    image = picture(set_on_paper(leaf_of_text("成果", "全市登记。")))

    assert image.pixelColor(3, 3) == QColor("white")
    assert min(image.pixelColor(x, y).value() for x in range(60, 200) for y in range(90, 140)) < 90
