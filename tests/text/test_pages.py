"""A page of text becomes articles and furniture, in both shapes, and nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.model import BlockKind, Document, FurnitureKind
from reader.text.pages import split_page
from reader.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.text.model import Block, Furniture

COUNTED = (BlockKind.PARAGRAPH, BlockKind.RUN_IN)
FRAGMENTS = (
    "渠水进村", "本报记者 张若谷", "通讯员/汪海", "本报讯（记者 李春生）", "“水来了。”", "他说，",
    "一、先修渠", "1. 清淤；", "责任编辑：王 玺", "第02版：农业", "新渠一景。张若谷 摄", "——修渠记",
    "水从山上流下来，流进家家户户的田里，今年的稻子有了指望，老人们都说这是几十年来头一回。",
    "（下转第4版）", "2024年3月5日", "公告", "水利·民生", "\n", "\n\n", "\n\u3000\u3000", "\n    ",
    "\t", "\r\n", "\u2028", "。", "，", "”", "《", "𠮷", "a", "7", "\x00", "\ufeff",
)  # fmt: skip


@given(st.text(max_size=200) | st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
def test_no_text_is_lost_doubled_or_changed(text):
    document = split_page(text)

    offsets: list[int] = []
    for piece in _pieces(document):
        assert piece.text
        assert "".join(span.of(text) for span in piece.spans) == piece.text
        offsets += [offset for span in piece.spans for offset in range(*span)]
    assert len(offsets) == len(set(offsets))
    missed = set(range(len(text))) - set(offsets)
    assert all(text[offset].isspace() for offset in missed)
    assert all(0 <= join.confidence <= 1 for join in document.joins)
    assert all(0 <= join.at.start <= join.at.end <= len(text) for join in document.joins)


def test_the_newspaper_page_has_its_known_anatomy(shared_data):
    page = shared_data / "page" / "000_c9adb1ad2b36cefc.txt"
    document = split_page(page.read_text(encoding="utf-8"))

    paragraphs = [
        [block for block in article.blocks if block.kind in COUNTED]
        for article in document.articles
    ]
    sentences = [sum(len(split_sentences(block.text)) for block in blocks) for blocks in paragraphs]
    assert [len(blocks) for blocks in paragraphs] == [23, 5, 3, 4, 3, 4]
    assert sentences == [49, 9, 7, 5, 9, 5]
    first, second, *_, fifth, sixth = document.articles
    assert _count(first.blocks, BlockKind.SUBHEAD) == 4
    assert _count(first.blocks, BlockKind.RUN_IN) == 1
    assert _count(first.blocks, BlockKind.CAPTION) == 1
    assert [bool(article.kicker) for article in document.articles] == [False, True] + [False] * 4
    assert _people(first) == [("全媒体记者", ("陈驰",)), ("通讯员", ("沈杰", "贺莹"))]
    assert _people(second) == [("全媒体记者", ("陈驰",)), ("通讯员", ("黄平芬",))]
    assert _people(fifth) == [("通讯员", ("沈芹芹", "万殊殊"))]
    assert _people(sixth) == [("通讯员", ("谭娜", "欧阳琳", "罗东旭"))]
    assert [bool(article.dateline) for article in document.articles] == [False] + [True] * 5
    assert "实现高质量发展" in first.text
    assert "市委书记、市长" in first.text
    assert len(document.joins) == 3
    assert [piece.kind for piece in document.furniture] == [
        FurnitureKind.SECTION,
        FurnitureKind.CREDITS,
        *[FurnitureKind.SLOGAN] * 3,
    ]


def test_a_section_and_the_credits_on_one_line_are_told_apart():
    document = split_page(
        "渠水进村\n\n本报讯（记者 张若谷）水来了。\n\n临江日报 同城·水利 责任编辑:王 玺 美编:汪海\n"
    )

    assert [(piece.kind, piece.text) for piece in document.furniture] == [
        ("section", "临江日报 同城·水利"),
        ("credits", "责任编辑:王 玺 美编:汪海"),
    ]


def test_a_caption_is_lifted_out_of_the_word_it_tears_apart():
    head = "今年入春以来，全县上下一心修渠引水，让山上的泉水流进家家户户，为农业高质"
    tail = "量发展打下了基础。"
    document = split_page(f"渠水进村\n\n本报记者 张若谷\n\n{head}\n\n施工现场。汪海 摄\n\n{tail}\n")

    (article,) = document.articles
    assert [block.kind for block in article.blocks] == [
        BlockKind.HEADLINE,
        BlockKind.BYLINE,
        BlockKind.PARAGRAPH,
        BlockKind.CAPTION,
    ]
    assert article.blocks[2].text == head + tail
    (join,) = document.joins
    assert "质量" in join.reason
    assert join.at.of(document.text).strip() == "施工现场。汪海 摄"


def test_columns_copied_out_of_a_pdf_become_paragraphs():
    document = split_page(
        "渠水进村\n"
        "本报记者 张若谷\n"
        "\u3000\u3000水从山上流下来，流\n"
        "进家家户户的田里，今年的\n"
        "稻子有了指望。\n"
        "\u3000\u3000老人们说，这是几十\n"
        "年来头一回看见这么清的水\n"
        "流过村口的石桥。\n"
        "三天修好一条渠\n"
        "\u3000\u3000去年冬天，乡亲们一\n"
        "起上山，挖土、砌石、架管，\n"
        "三天就把渠修好了。\n"
    )

    (article,) = document.articles
    assert [(block.kind.value, block.text) for block in article.blocks] == [
        ("headline", "渠水进村"),
        ("byline", "本报记者 张若谷"),
        ("paragraph", "水从山上流下来，流进家家户户的田里，今年的稻子有了指望。"),
        ("paragraph", "老人们说，这是几十年来头一回看见这么清的水流过村口的石桥。"),
        ("subhead", "三天修好一条渠"),
        ("paragraph", "去年冬天，乡亲们一起上山，挖土、砌石、架管，三天就把渠修好了。"),
    ]
    assert len(document.joins) == 6


def test_a_kicker_leads_over_to_its_headline_and_a_deck_follows_it():
    document = split_page(
        "全县引水工程全面竣工\n渠水进村\n——修渠见闻\n本报记者 张若谷\n全县引水工程日前竣工。\n"
    )

    (article,) = document.articles
    assert (article.kicker, article.title) == ("全县引水工程全面竣工", "渠水进村")
    assert article.blocks[2].kind is BlockKind.SUBHEAD


def test_a_signature_ends_an_article_so_that_the_next_head_begins_one():
    document = split_page(
        "渠水进村\n水来了，大家都很高兴。（张若谷）\n新桥通车\n车来了，大家都很高兴。（汪海）\n"
    )

    assert [(article.title, _people(article)) for article in document.articles] == [
        ("渠水进村", [("", ("张若谷",))]),
        ("新桥通车", [("", ("汪海",))]),
    ]


def test_a_plain_article_has_a_headline_and_one_paragraph_a_line():
    document = split_page("渠水进村\n水从山上流下来。\n大家都很高兴。\n", "gb18030", "a.txt")

    (article,) = document.articles
    assert [block.kind.value for block in article.blocks] == ["headline", "paragraph", "paragraph"]
    assert (document.encoding, document.path) == ("gb18030", "a.txt")


def test_a_chapter_of_a_novel_keeps_its_short_paragraphs():
    document = split_page(
        "第一章 归来\n\n\u3000\u3000天黑了。\n\n\u3000\u3000他推开门。“有人吗？”他问。\n\n"
        "\u3000\u3000“谁？”\n\n第二章 旧信\n\n\u3000\u3000雨停了。\n"
    )

    (article,) = document.articles
    assert [(block.kind.value, block.text) for block in article.blocks] == [
        ("headline", "第一章 归来"),
        ("paragraph", "天黑了。"),
        ("paragraph", "他推开门。“有人吗？”他问。"),
        ("paragraph", "“谁？”"),
        ("subhead", "第二章 旧信"),
        ("paragraph", "雨停了。"),
    ]
    assert document.joins == ()


@pytest.mark.parametrize("text", ["水来了。", "渠水进村", "水"])
def test_a_single_line_is_an_article_of_one_paragraph(text):
    (article,) = split_page(text).articles

    assert [(block.kind.value, block.text) for block in article.blocks] == [("paragraph", text)]


def test_the_lines_of_a_poem_are_not_joined():
    document = split_page(
        "山泉\n张若谷\n\n水从山上来，\n流过石桥边。\n一路唱着歌，\n流到我门前。\n"
    )

    (article,) = document.articles
    assert article.title == "山泉"
    assert _people(article) == [("", ("张若谷",))]
    assert _count(article.blocks, BlockKind.PARAGRAPH) == 4
    assert document.joins == ()


def test_a_list_without_marks_has_its_first_line_as_headline():
    (article,) = split_page("修渠要带\n铁锹两把\n手套五双\n绳子一根\n").articles

    assert article.title == "修渠要带"
    assert _count(article.blocks, BlockKind.PARAGRAPH) == 3


def test_bullets_and_numbers_make_list_items():
    (article,) = split_page(
        "停水通知\n因修渠，明天停水。\n● 上午：东村\n● 下午：西村\n"
        "1. 请提前储水；\n2. 请互相转告。\n"
    ).articles

    assert _count(article.blocks, BlockKind.LIST) == 4


@pytest.mark.parametrize("text", ["", " \n\u3000\n"])
def test_a_blank_text_has_no_article(text):
    document = split_page(text)

    assert (document.articles, document.furniture, document.joins) == ((), (), ())


def _pieces(document: Document) -> Iterator[Block | Furniture]:
    for article in document.articles:
        yield from article.blocks
    yield from document.furniture


def _count(blocks: tuple[Block, ...], kind: BlockKind) -> int:
    return sum(block.kind is kind for block in blocks)


def _people(article):
    return [(one.role, one.names) for one in article.bylines]
