"""Markdown becomes an article without the marks that stand for heads, lists and emphasis."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import BadInputError
from reader.exchange.markdown import inline, read_markdown
from reader.text.model import BlockKind

HEADLINE, SUBHEAD = BlockKind.HEADLINE, BlockKind.SUBHEAD
PARAGRAPH, LIST = BlockKind.PARAGRAPH, BlockKind.LIST


def described(text):
    document = read_markdown(text, "text.md", "utf-8")
    return [(one.kind, one.text) for article in document.articles for one in article.blocks]


def texts(text):
    return [text for _, text in described(text)]


def test_heads_paragraphs_and_lists_are_told_apart():
    found = described(
        "# 水渠的故事 #\n\n春天**开工**了。\n\n## 图纸\n- 改了七次\n* 问了村民\n\n1. 甲\n2) 乙\n"
    )

    assert found == [
        (HEADLINE, "水渠的故事"),
        (PARAGRAPH, "春天开工了。"),
        (SUBHEAD, "图纸"),
        (LIST, "改了七次"),
        (LIST, "问了村民"),
        (LIST, "1. 甲"),
        (LIST, "2) 乙"),
    ]


def test_underlined_heads_and_heads_without_a_space_are_heads():
    assert described("水渠的故事\n====\n\n图纸\n---\n\n改了七次。\n\n###怎么改\n听村民的。") == [
        (HEADLINE, "水渠的故事"),
        (SUBHEAD, "图纸"),
        (PARAGRAPH, "改了七次。"),
        (SUBHEAD, "怎么改"),
        (PARAGRAPH, "听村民的。"),
    ]


def test_a_hashtag_is_no_head():
    assert described("# 题\n\n#水渠# 修好了。\n\n#水渠修好了，大家都很高兴。")[1:] == [
        (PARAGRAPH, "#水渠# 修好了。"),
        (PARAGRAPH, "#水渠修好了，大家都很高兴。"),
    ]


def test_several_heads_of_the_first_rank_are_several_articles():
    document = read_markdown("# 甲\n\n一。\n\n# 乙\n\n二。", "text.md", "utf-8")

    assert [article.title for article in document.articles] == ["甲", "乙"]


def test_a_text_without_heads_is_split_by_its_look():
    document = read_markdown(
        "水渠修好了\n\n本报记者 王小明\n\n河水流进了稻田。", "text.md", "utf-8"
    )

    assert document.articles[0].title == "水渠修好了"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("**粗**和*斜*和***都*** __有__ _了_", "粗和斜和都 有 了"),
        ("~~删~~==亮==", "删亮"),
        ('[链接](http://a.b/c_(d) "题")和[引用][1]和[简]', "链接和引用和[简]"),
        ("![图](a.png)旁边[![图](a.png)](b)", "图旁边图"),
        ("`a*b*c`和``x`y``", "a*b*c和x`y"),
        (r"\*不是\* 3\_4", "*不是* 3_4"),
        ("snake_case_name 2*3*4=24", "snake_case_name 234=24"),
        ("a * b * c", "a * b * c"),
        ("<b>粗</b><br>&nbsp;&lt;x&gt; 1<2", "粗 <x> 1<2"),
        ("<https://a.b/c_d_e>", "https://a.b/c_d_e"),
        ("<ruby>水<rp>(</rp><rt>shuǐ</rt><rp>)</rp></ruby>渠", "水渠"),
        ("有注[^1]。", "有注。"),
    ],
)
def test_marks_are_taken_out_of_a_line(written, shown):
    assert texts(f"# 题\n\n{written}\n")[1] == shown


def test_lines_of_one_paragraph_are_joined_without_a_gap_between_characters():
    assert texts("# 题\n\n河水沿着新修的\n水渠流进 the\nfields 里。") == [
        "题", "河水沿着新修的水渠流进 the fields 里。"
    ]  # fmt: skip


def test_lines_that_are_sentences_stay_paragraphs():
    assert texts("# 题\n天亮了。\n河水来了。\n") == ["题", "天亮了。", "河水来了。"]


def test_two_spaces_or_a_backslash_end_a_line():
    assert texts("# 题\n\n床前明月光，  \n疑是地上霜，\\\n举头望明月") == [
        "题", "床前明月光，", "疑是地上霜，", "举头望明月"
    ]  # fmt: skip


def test_front_matter_gives_the_title_and_the_writer():
    found = described('---\ntitle: "水渠"\nauthor: 王小明\ntags: [a, b]\n---\n\n开工了。\n')

    assert found == [
        (HEADLINE, "水渠"),
        (BlockKind.BYLINE, "王小明"),
        (PARAGRAPH, "开工了。"),
    ]


def test_a_head_of_its_own_outranks_the_title_of_the_front_matter():
    found = texts('+++\ntitle = "a"\ndate = 2024-01-02\n+++\n# 水渠\n开工了。')

    assert found == ["水渠", "2024-01-02", "开工了。"]


def test_a_rule_at_the_start_is_no_front_matter():
    assert texts("---\n\n# 题\n开工了。\n\n---\n\n完工了。") == ["题", "开工了。", "完工了。"]


def test_code_is_kept_as_it_is():
    assert texts("# 题\n\n```python\n# 不是题\na*b*c\n```\n完了。") == [
        "题", "# 不是题", "a*b*c", "完了。"
    ]  # fmt: skip


def test_tables_are_read_by_row_and_quotations_are_paragraphs():
    text = "# 题\n\n| 乡镇 | 沙袋 |\n|:---|---:|\n| 东河镇 | 5000 |\n\n> 做吃的，\n> 就是记得人。\n"

    assert described(text)[1:] == [
        (LIST, "乡镇\u3000沙袋"),
        (LIST, "东河镇\u30005000"),
        (PARAGRAPH, "做吃的，就是记得人。"),
    ]


def test_footnotes_stand_at_the_end_and_definitions_and_comments_are_left_out():
    text = "# 题\n\n甲[^a]。\n\n[^a]: 注。\n\n[1]: http://a.b\n\n<!-- 草\n稿 -->\n乙。\n"

    assert texts(text) == ["题", "甲。", "乙。", "注。"]


def test_a_picture_of_its_own_is_a_caption():
    assert described("# 题\n\n![村民在洗菜](a.png)\n")[1] == (BlockKind.CAPTION, "村民在洗菜")


def test_nothing_but_marks_is_refused():
    with pytest.raises(BadInputError, match=r"text\.md: there is no text in it"):
        read_markdown("<!-- x -->\n\n---\n", "text.md", "utf-8")


PIECES = st.sampled_from([
    "# ", "## ", "\n", "\n\n", "- ", "1. ", "> ", "```\n", "**", "_", "`", "[", "](", ")", "![",
    "<b>", "</b>", "<!--", "-->", "|", "|--|", "---\n", "===\n", "[^1]", "[^1]: ", "\\", "&amp;",
    "  \n", "\u3000\u3000", "\ud800", "\0", "\ue041", "水渠修好了", "河水流进了稻田。", "𠮷",
])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_character_of_every_block_is_in_the_text_where_its_span_says(text):
    try:
        document = read_markdown(text, "text.md", "utf-8")
    except BadInputError:
        return
    for article in document.articles:
        for block in article.blocks:
            assert "".join(span.of(document.text) for span in block.spans) == block.text
            assert "\n" not in block.text
    document.text.encode()


@pytest.mark.parametrize(
    "piece",
    ["*", "_", "**a", "[", "](", "![a", "`", "<", "<!--", "&", "> ", "- ", "#", "\\", "~~", "=",
     "|", "[^", "[a](", "* a", "_a", " ", "\n", "水", "<rt>"],
)  # fmt: skip
def test_hostile_lines_take_no_longer_than_others_of_their_length(piece):
    text = "# 题\n一。" + piece * (60_000 // len(piece))

    began = time.perf_counter()
    read_markdown(text, "text.md", "utf-8")
    inline(text)

    assert time.perf_counter() - began < 4
