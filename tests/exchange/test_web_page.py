"""A saved web page becomes its article, without what stands around it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import BadInputError
from reader.exchange.importing import read_document
from reader.exchange.web_page import read_web_page
from reader.text.model import BlockKind

PAGES = Path(__file__).parents[1] / "fixtures" / "web"


def read(html):
    return read_web_page(html, "page.html", "utf-8")


def kinds(document):
    return [(block.kind, block.text) for one in document.articles for block in one.blocks]


def body(html):
    return [text for _, text in kinds(read(html))]


def saved(name):
    return read_document(str(PAGES / f"{name}.html"))


def test_a_portal_gives_kicker_headline_byline_caption_and_sub_heads():
    (article,) = saved("portal").articles

    assert [block.kind for block in article.blocks] == [
        BlockKind.KICKER, BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.BYLINE,
        BlockKind.CAPTION, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.SUBHEAD,
        BlockKind.PARAGRAPH, BlockKind.SUBHEAD, BlockKind.PARAGRAPH,
    ]  # fmt: skip
    assert article.title == "青石县修好百条水渠 三万亩农田用上河水"
    assert article.bylines[0].names == ("王小明",)
    assert article.dateline == "本报青石5月5日电（记者王小明）"
    assert article.blocks[5].text.endswith(
        "沿着新修的水渠流进了稻田。“往年这个时候，要排队等水。”他说。"
    )


@pytest.mark.parametrize(
    ("name", "left_out"),
    [
        ("portal", ("首页", "分享", "相关新闻", "热门排行", "网友", "版权", "脚本")),
        ("chat_account", ("蓝字", "END", "阅读原文", "在看", "精选留言", "功能介绍")),
        ("digital_paper", ("第02版", "放大", "新学校开学", "热线")),
        ("magazine", ("跳到", "飲食", "早餐", "縫紉機", "留言", "轉載", "ㄒㄧㄤ", "[1]")),
    ],
)
def test_what_stands_around_the_article_is_left_out(name, left_out):
    text = saved(name).text

    assert [words for words in left_out if words in text] == []


def test_a_government_notice_in_tables_and_line_breaks_is_read_in_its_old_encoding(tmp_path):
    path = tmp_path / "notice.html"
    path.write_bytes((PAGES / "government.utf8.html").read_text("utf-8").encode("gb18030"))

    document = read_document(str(path))

    assert document.encoding == "gb18030"
    assert kinds(document)[:4] == [
        (BlockKind.HEADLINE, "关于做好今年防汛工作的通知"),
        (BlockKind.BYLINE, "发布时间：2024-04-02 09:30 来源：县防汛办"),
        (BlockKind.PARAGRAPH, "各乡镇人民政府，县直各部门："),
        (BlockKind.PARAGRAPH, "汛期快到了。为了保证群众的安全，现把今年的防汛工作安排如下。"),
    ]
    assert (BlockKind.LIST, "东河镇\u30005000\u300012") in kinds(document)
    assert "版权" not in document.text
    assert "关闭窗口" not in document.text


def test_an_article_of_a_chat_account_is_found_although_the_page_hides_itself():
    (article,) = saved("chat_account").articles

    assert article.title == "老街上的修表匠"
    assert "老街的尽头有一间小铺子，门口挂着一只停在三点一刻的大钟。" in article.text
    assert [one.text for one in article.blocks if one.kind is BlockKind.SUBHEAD] == [
        "一只表，三代人",
        "“慢一点，不要紧”",
    ]


def test_a_digital_newspaper_without_a_first_head_gives_its_headline():
    (article,) = saved("digital_paper").articles

    assert (article.kicker, article.title) == ("四百名党员连夜上堤", "雨夜守堤十二小时")
    assert [block.kind for block in article.blocks][2:4] == [BlockKind.SUBHEAD, BlockKind.BYLINE]


def test_a_magazine_gives_ruby_captions_lists_and_quotations():
    found = kinds(saved("magazine"))

    assert found[4] == (
        BlockKind.PARAGRAPH,
        "清晨四點，巷口的燈亮了。老闆娘把泡了一夜的黃豆倒進石磨，磨聲叫醒了整條街。",
    )
    assert (BlockKind.CAPTION, "石磨是從老家帶來的。攝影／林立") in found
    assert (BlockKind.SUBHEAD, "一碗熱豆漿") in found
    assert (BlockKind.LIST, "水要放一夜") in found
    assert (BlockKind.PARAGRAPH, "「做吃的，就是記得人。」") in found


PARAGRAPH = "<p>天刚亮，村民李大山扛着锄头走到田边，打开闸门，河水流进了稻田。</p>"


def test_several_articles_on_one_page_stay_several():
    one = "<article><h2>{}</h2>" + PARAGRAPH * 2 + "</article>"

    document = read(
        f"<body><h1>今日要闻</h1>{one.format('甲村通水')}{one.format('乙村通路')}</body>"
    )

    assert [article.title for article in document.articles] == ["甲村通水", "乙村通路"]


def test_the_name_of_the_site_is_no_part_of_a_title_that_only_the_head_gives():
    html = f"<title>水渠修好了_清河新闻网</title><body><div>{PARAGRAPH * 2}</div>"

    assert body(html)[0] == "水渠修好了"


def test_a_page_without_any_title_is_split_by_its_look():
    document = read(f"<body>水渠修好了<br>本报记者 王小明<br>{PARAGRAPH}")

    assert document.articles[0].title == "水渠修好了"
    assert document.articles[0].bylines[0].names == ("王小明",)


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>一<b>二<p>三</b>四</p>五", ["一二", "三四", "五"]),
        ("<ul><li>一<li>二<ul><li>三</ul><li>四</ul>", ["一", "二", "三", "四"]),
        ("<p>一</div>二</p></p>三", ["一二", "三"]),
        ("<p>一&nbsp;&nbsp;二&#12288;三&lt;四&gt;&amp;</p>", ["一 二\u3000三<四>&"]),
        ("<p>\u3000\u3000一\n    二 three\nfour</p>", ["一二 three four"]),
        ("<pre>一\n二</pre>", ["一", "二"]),
        ("<ruby>北<rp>(</rp><rt>běi<rp>)</rp>京<rt>jīng</ruby>好", ["北京好"]),
        ("<ruby>北<rt>běi</rt>京<rt>jīng</rt></ruby>好", ["北京好"]),
        ("<div hidden>一</div><div style='display:NONE'>二</div>三", ["三"]),
        ("<!-- 一 --><![CDATA[二]]><?php 三 ?>四<!---->五", ["四五"]),
        ("<p title='a>b' data-x=\"<p>\">一</p>", ["一"]),
        ("一 < 二 << 三", ["一 < 二 << 三"]),
        ("<p>一</p><script>if (a<b) '</p>'</script><textarea>二</textarea>三", ["一", "三"]),
        ("一<br/>二<hr>三", ["一", "二", "三"]),
        ("面积<sup>2</sup>大<sup>[12]</sup>。", ["面积2大。"]),
        ("水<sup><a href='#n'>1</a></sup>渠<a href='#m'><sup>②</sup></a>。", ["水渠。"]),
        ("水<a epub:type='noteref' href='#n'>3</a>渠。", ["水渠。"]),
        ("好&#0;&#xD800;&#x110000;&#99999999999;吃", ["好吃"]),
        ("一\x00二\ud800三\u202e四", ["一二三四"]),
    ],
)
def test_markup_is_read_as_browsers_read_it(html, lines):
    assert body(html) == lines


def test_a_head_that_is_a_link_to_itself_is_kept():
    html = f"<h1>水渠</h1>{PARAGRAPH}<h2><a href='#a'>修得好</a></h2>{PARAGRAPH}"

    assert (BlockKind.SUBHEAD, "修得好") in kinds(read(html))


def test_a_telephone_number_is_part_of_a_notice():
    html = f"<h1>通知</h1>{PARAGRAPH}<p>联系电话：010-0000000</p><p>责任编辑：王小明</p>"

    document = read(html)

    assert document.articles[0].blocks[-1].text == "联系电话：010-0000000"
    assert [one.text for one in document.furniture] == ["责任编辑：王小明"]


@pytest.mark.parametrize("bold", ["<b>{}</b>", "<span style='font-weight: bold'>{}</span>"])
def test_a_bold_line_above_a_paragraph_is_a_sub_head(bold):
    html = f"<h1>水渠</h1>{PARAGRAPH}<p>{bold.format('修得好')}</p>{PARAGRAPH}"

    assert (BlockKind.SUBHEAD, "修得好") in kinds(read(html))


def test_an_unclosed_ruby_keeps_its_characters_where_the_marks_allow():
    assert body("<ruby>北<rt>běi<rb>京<rt>jīng</ruby>好") == ["北京好"]


@pytest.mark.parametrize(
    ("declared", "encoding", "reported"),
    [
        ("gb2312", "gb18030", "gb18030"),
        ("GBK", "gb18030", "gb18030"),
        ("utf-8", "utf-8", "utf-8"),
        ("utf-8", "gb18030", "gb18030"),
        ("gb2312", "utf-8", "utf-8"),
        ("iso-8859-1", "gb18030", "gb18030"),
        ("nonsense", "utf-8", "utf-8"),
        ("utf-8", "utf-16", "utf-16-le"),
    ],
)
def test_the_encoding_is_the_one_declared_unless_the_bytes_say_otherwise(
    tmp_path, declared, encoding, reported
):
    path = tmp_path / "page.html"
    html = f"<html><head><meta charset='{declared}'></head><body>{PARAGRAPH}</body></html>"
    path.write_bytes(html.encode(encoding))

    document = read_document(str(path))

    assert document.encoding == reported
    assert document.text.startswith("天刚亮，村民李大山")


def test_traditional_pages_in_big5_are_read(tmp_path):
    path = tmp_path / "page.htm"
    declared = "<meta http-equiv=Content-Type content='text/html; charset=big5'>"
    html = f"<html>{declared}<p>巷口的豆漿店開了。"
    path.write_bytes(html.encode("big5"))

    assert read_document(str(path)).encoding == "big5hkscs"


def test_a_broken_byte_outside_the_article_does_no_harm_and_one_inside_is_named(tmp_path):
    path = tmp_path / "page.html"
    start = b"<html><meta charset=utf-8><body>"
    text = PARAGRAPH.encode() * 3

    path.write_bytes(start + b"<nav>\xff</nav>" + text)
    assert "\ufffd" not in read_document(str(path)).text

    path.write_bytes(
        start + text + "<p>河水".encode() + b"\xff" + "流进了稻田，村民都很高兴。</p>".encode()
    )
    with pytest.raises(BadInputError, match="a byte behind “河水” is no UTF-8 text"):
        read_document(str(path))


def test_a_page_that_shows_nothing_is_refused():
    with pytest.raises(BadInputError, match=r"page\.html: there is no text in it"):
        read("<html><body><script>load()</script></body></html>")


PIECES = st.sampled_from([
    "<p>", "</p>", "<div class='share'>", "</div>", "<h1>", "</h2>", "<table><tr><td>", "</table>",
    "<ruby>", "<rt>", "</ruby>", "<a href='x'>", "</a>", "<br>", "<b>", "</b>", "<ul><li>",
    "<!--", "-->", "<script>", "</script>", "<pre>", "<nav>", "</nav>", "&nbsp;", "&#x20BB7;",
    "&#xD800;", "\ud800", "\0", "\u3000\u3000", "\n", "\u2028", "水渠修好了，",
    "三万亩农田用上河水。", "𠮷", "<", ">", "\"", "记者 王小明",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_character_of_every_block_is_in_the_text_where_its_span_says(html):
    try:
        document = read(html)
    except BadInputError:
        return
    blocks = [block for article in document.articles for block in article.blocks]
    for block in (*blocks, *document.furniture):
        assert "".join(span.of(document.text) for span in block.spans) == block.text
        assert block.text == block.text.strip() != ""
        assert not any(char in block.text for char in "\n\0\ud800")
    document.text.encode()


@pytest.mark.parametrize(
    "piece",
    ["<div>", "<a ", '<a href="', "<!--", "</", "<![CDATA[", "<", "</p>", "&#", "<td><div>",
     "<p>水", "<b>", "<table><tr>", "<script>", " ", "<ruby>水<rt>", "=", "<a b='"],
)  # fmt: skip
def test_hostile_pages_take_no_longer_than_others_of_their_length(piece):
    html = "<p>一。</p>" + piece * (300_000 // len(piece))

    began = time.perf_counter()
    read(html)

    assert time.perf_counter() - began < 8  # a quadratic reader takes hours


def test_a_page_of_a_megabyte_opens_at_once():
    row = (
        '<p style="text-indent: 2em" class="para">　　天刚亮，村民<a href="/p/{0}">李大山</a>'
        "扛着锄头走到田边，打开闸门，<strong>河水</strong>沿着新修的水渠流进了稻田。</p>\n"
    )
    html = f"<h1>水渠</h1><div id='content'>{''.join(map(row.format, range(5000)))}</div>"
    assert len(html.encode()) > 1_000_000

    began = time.perf_counter()
    document = read(html)

    assert len(document.articles[0].blocks) == 5001
    assert time.perf_counter() - began < 1.5  # 0.5 s where nothing else runs
