"""A Word document becomes what a reader sees in Word: heads, paragraphs, lists, tables, notes."""

from __future__ import annotations

import io
import zipfile

import pytest

from reader.errors import BadInputError
from reader.exchange.zipped import read_zipped
from reader.text.model import BlockKind

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
STYLES = (
    ("a3", "Title", ""),
    ("1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    ("2", "标题 2", ""),
    ("own", "我的小标题", '<w:basedOn w:val="2"/>'),
    ("lines", "公文标题", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    ("toc", "toc 1", ""),
    ("pic", "caption", ""),
    ("loop1", "甲", '<w:basedOn w:val="loop2"/>'),
    ("loop2", "乙", '<w:basedOn w:val="loop1"/>'),
)


def run(text, properties=""):
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def paragraph(content, style="", properties=""):
    inside = content if content.startswith("<") else run(content)
    name = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{name}{properties}</w:pPr>{inside}</w:p>"


def word(*blocks, parts=None, main="word/document.xml"):
    """Return a Word document of `blocks` of XML as an open file."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{number}"><w:name w:val="{name}"/>{rest}</w:style>'
        for number, name, rest in STYLES
    )
    found = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        'relationships"><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/officeDocument" Target="{main}"/></Relationships>',
        main: f"<w:document {SPACES}><w:body>{''.join(blocks)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {SPACES}>{styles}</w:styles>",
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (found | (parts or {})).items():
            archive.writestr(name, content)
    file.seek(0)
    return file


def read(*blocks, **options):
    return read_zipped("text.docx", word(*blocks, **options))


def described(*blocks, **options):
    document = read(*blocks, **options)
    return [(one.kind, one.text) for article in document.articles for one in article.blocks]


TITLE = paragraph("水渠的故事", "a3")


def test_title_heads_and_paragraphs_are_told_by_their_styles():
    found = described(
        TITLE, paragraph("一、开工", "1"), paragraph("春天开工了。"), paragraph("（一）图纸", "2"),
        paragraph("图纸改了七次。"), paragraph("怎么改", "own"), paragraph("听村民的。"),
        paragraph("公文", "lines"), paragraph("完工了。"),
    )  # fmt: skip

    assert found == [
        (BlockKind.HEADLINE, "水渠的故事"),
        (BlockKind.SUBHEAD, "一、开工"),
        (BlockKind.PARAGRAPH, "春天开工了。"),
        (BlockKind.SUBHEAD, "（一）图纸"),
        (BlockKind.PARAGRAPH, "图纸改了七次。"),
        (BlockKind.SUBHEAD, "怎么改"),
        (BlockKind.PARAGRAPH, "听村民的。"),
        (BlockKind.SUBHEAD, "公文"),
        (BlockKind.PARAGRAPH, "完工了。"),
    ]


def test_short_lines_above_the_title_are_its_kicker():
    (article,) = read(paragraph("某发〔2024〕1号"), TITLE, paragraph("春天开工了。")).articles

    assert (article.kicker, article.title) == ("某发〔2024〕1号", "水渠的故事")


def test_a_numbered_line_that_no_style_marks_is_a_head_where_text_follows():
    found = described(
        TITLE,
        paragraph("一、开工"),
        paragraph("春天开工了。"),
        paragraph("1. 沙袋"),
        paragraph("2. 水泵"),
    )

    assert [kind for kind, _ in found[1:]] == [
        BlockKind.SUBHEAD, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH
    ]  # fmt: skip


def test_an_outline_level_makes_a_head_without_a_style():
    found = described(
        TITLE,
        paragraph("开工", properties='<w:outlineLvl w:val="1"/>'),
        paragraph("正文。", properties='<w:outlineLvl w:val="9"/>'),
    )

    assert found[1:] == [(BlockKind.SUBHEAD, "开工"), (BlockKind.PARAGRAPH, "正文。")]


def test_several_heads_of_the_first_level_are_several_articles():
    document = read(
        paragraph("第一篇", "1"), paragraph("甲。"), paragraph("第二篇", "1"), paragraph("乙。")
    )

    assert [article.title for article in document.articles] == ["第一篇", "第二篇"]


def test_a_line_above_several_articles_is_the_name_of_the_whole():
    document = read(paragraph("水渠的故事"), paragraph("甲", "1"), paragraph("乙", "1"))

    assert document.furniture[0].text == "水渠的故事"
    assert [article.title for article in document.articles] == ["甲", "乙"]


def test_styles_that_are_based_on_each_other_are_paragraphs():
    assert described(TITLE, paragraph("正文。", "loop1"))[1] == (BlockKind.PARAGRAPH, "正文。")


def test_a_document_without_styles_is_split_by_its_look():
    document = read(
        paragraph("水渠修好了"),
        paragraph("本报记者 王小明"),
        paragraph("全县今年修好水渠一百零三条，三万亩农田用上了河水。"),
    )

    (article,) = document.articles
    assert (article.title, article.bylines[0].names) == ("水渠修好了", ("王小明",))


def test_list_items_are_known_by_their_numbering():
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'

    found = described(
        TITLE,
        paragraph("沙袋", properties=numbered.format(3)),
        paragraph("正文。", properties=numbered.format(0)),
    )

    assert found[1:] == [(BlockKind.LIST, "沙袋"), (BlockKind.PARAGRAPH, "正文。")]


def test_a_table_is_read_row_by_row():
    cell = "<w:tc><w:tcPr/>{}</w:tc>"
    rows = [("乡镇", "沙袋"), ("东河镇", "5000")]
    table = "".join(
        f"<w:tr>{''.join(cell.format(paragraph(text)) for text in row)}</w:tr>" for row in rows
    )

    found = described(TITLE, f"<w:tbl><w:tblPr/>{table}</w:tbl>")

    assert found[1:] == [(BlockKind.LIST, "乡镇\u3000沙袋"), (BlockKind.LIST, "东河镇\u30005000")]


def test_a_table_that_only_lays_out_the_page_keeps_its_paragraphs():
    long = "这是一段很长的话，" * 40 + "完了。"
    cells = f"<w:tc>{paragraph(long)}</w:tc><w:tc>{paragraph('短。')}</w:tc>"
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"

    assert described(TITLE, table)[1:] == [
        (BlockKind.PARAGRAPH, long),
        (BlockKind.PARAGRAPH, "短。"),
    ]


def test_of_ruby_the_characters_stay_and_the_reading_goes():
    ruby = (
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>shuǐ</w:t></w:r></w:rt>"
        "<w:rubyBase><w:r><w:t>水</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    )

    assert described(TITLE, paragraph(ruby + run("渠。")))[1][1] == "水渠。"


def test_tracked_changes_are_read_as_if_accepted():
    changed = (
        run("水渠")
        + f"<w:del>{run('没')}<w:r><w:delText>有</w:delText></w:r></w:del>"
        + f"<w:ins>{run('已经')}</w:ins><w:moveFrom>{run('昨天')}</w:moveFrom>"
        + run("修好。")
    )

    assert described(TITLE, paragraph(changed))[1][1] == "水渠已经修好。"


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next():
    first = paragraph("水渠", properties="<w:rPr><w:del/></w:rPr>")

    assert described(TITLE, first, paragraph("修好了。"))[1:] == [
        (BlockKind.PARAGRAPH, "水渠修好了。")
    ]


def test_hidden_text_and_fields_instructions_are_left_out():
    content = (
        run("见第") + "<w:r><w:instrText>PAGEREF a</w:instrText></w:r>" + run("3")
        + run("秘密", "<w:vanish/>") + run("页。", '<w:vanish w:val="0"/>')
    )  # fmt: skip

    assert described(TITLE, paragraph(content))[1][1] == "见第3页。"


def test_a_text_box_stands_behind_its_paragraph_and_only_once():
    box = f"<w:txbxContent>{paragraph('盒子里的话。')}</w:txbxContent>"
    content = (
        run("正文。") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox>"
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )

    assert [text for _, text in described(TITLE, paragraph(content))[1:]] == [
        "正文。",
        "盒子里的话。",
    ]


def test_footnotes_stand_at_the_end_in_the_order_of_the_text():
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p>{run(text)}</w:p></w:footnote>'
        for number, text in ((2, "注甲。"), (1, "注乙。"), (3, "没有人提到。"))
    )
    separator = (
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>x</w:t></w:r></w:p></w:footnote>'
    )
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    content = run("一") + mark.format(1) + run("二") + mark.format(2) + run("。")

    found = described(
        TITLE, paragraph(content), paragraph("完。"),
        parts={"word/footnotes.xml": f"<w:footnotes {SPACES}>{separator}{notes}</w:footnotes>"},
    )  # fmt: skip

    assert [text for _, text in found[1:]] == ["一二。", "完。", "注乙。", "注甲。"]


def test_a_soft_line_break_ends_a_line_and_a_table_of_contents_is_left_out():
    lines = run("第一行。") + "<w:r><w:br/></w:r>" + run("第二行。")

    found = described(
        TITLE, paragraph("一、开工 3", "toc"), paragraph(lines), paragraph("图", "pic")
    )

    assert found[1:] == [
        (BlockKind.PARAGRAPH, "第一行。"),
        (BlockKind.PARAGRAPH, "第二行。"),
        (BlockKind.CAPTION, "图"),
    ]


def test_every_character_of_every_block_is_in_the_text_where_its_span_says():
    document = read(TITLE, paragraph("𠮷野家，  两个空格。"), paragraph("好\u200b吃。"))

    for block in document.articles[0].blocks:
        assert "".join(span.of(document.text) for span in block.spans) == block.text


@pytest.mark.parametrize(
    ("file", "cause"),
    [
        (word(), "there is no text in it"),
        (word("<w:p><w:r>"), "no well-formed XML"),
        (word("<w:r>" * 100 + "</w:r>" * 100), "nested more than"),
        (
            word(parts={"word/document.xml": "<!DOCTYPE w [<!ENTITY a 'b'>]><w>&a;</w>"}),
            "document type",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(file, cause):
    with pytest.raises(BadInputError) as caught:
        read_zipped("text.docx", file)

    assert str(caught.value).startswith("text.docx: ")
    assert cause in str(caught.value)


def test_a_long_document_opens_at_once():
    import time

    blocks = [paragraph("他走到河边，看见水里有一只船，船上没有人。" * 8) for _ in range(4000)]
    file = word(TITLE, *blocks)

    began = time.perf_counter()
    document = read_zipped("text.docx", file)

    assert len(document.articles[0].blocks) == 4001
    assert time.perf_counter() - began < 4
