"""The markup of made pages renders a raw page and the truth about it."""

from __future__ import annotations

from itertools import pairwise

import pytest

BLOCKS = """
punctuation: half
gaps: 2
@slogan 同心·同行
@article
@headline 渠水进村
@paragraph {本报讯（记者/安然）}今年，新渠通⏎‹caption 新渠一景。安然 摄›水，两岸（东西）受益。
= 记者: 安然
"""

COLUMNS = """
shape: columns 8
heads: centred
gaps: articles
@article
@headline 听雨
@paragraph 雨下了一夜，屋檐下的水缸满了12.5厘米。
@paragraph 天亮了。
"""


def test_a_page_in_blocks_separates_every_piece_by_blank_lines(render_page):
    page = render_page(BLOCKS)

    assert page.raw.split("\n\n\n") == [
        "同心·同行",
        "渠水进村",
        "本报讯(记者/安然)今年,新渠通",
        "新渠一景。安然 摄",
        "水,两岸(东西)受益。\n",
    ]


def test_truth_lifts_the_caption_out_and_joins_the_paragraph_around_it(render_page):
    page = render_page(BLOCKS)
    (article,) = page.expected.articles

    assert [(block.kind, block.text) for block in article.blocks] == [
        ("headline", "渠水进村"),
        ("paragraph", "本报讯(记者/安然)今年,新渠通水,两岸(东西)受益。"),
        ("caption", "新渠一景。安然 摄"),
    ]
    assert article.dateline == "本报讯(记者/安然)"
    assert [(one.role, one.names) for one in article.bylines] == [("记者", ("安然",))]
    assert [join.of(page.raw).strip() for join in page.expected.joins] == ["新渠一景。安然 摄"]
    assert [piece.text for piece in page.expected.furniture] == ["同心·同行"]


def test_a_page_in_columns_cuts_lines_at_the_width_and_hangs_closing_marks(render_page):
    page = render_page(COLUMNS)

    assert page.raw.splitlines() == [
        "\u3000\u3000\u3000听雨",
        "\u3000\u3000雨下了一夜，",
        "屋檐下的水缸满了",
        "12.5厘米。",
        "\u3000\u3000天亮了。",
    ]


def test_every_line_end_inside_a_paragraph_is_a_join(render_page):
    page = render_page(COLUMNS)

    assert [page.raw[at.start - 1] for at in sorted(page.expected.joins)] == ["，", "了"]
    assert all(at.of(page.raw) == "\n" for at in page.expected.joins)


def test_pushed_marks_take_a_character_down_with_them(render_page):
    pushed = render_page("line end: push\n" + COLUMNS.replace("columns 8", "columns 7"))

    assert pushed.raw.splitlines()[1:3] == ["\u3000\u3000雨下了一", "夜，屋檐下的水"]


def test_cut_runs_fill_the_line(render_page):
    cut = render_page("runs: cut\n" + COLUMNS.replace("屋檐下的", "屋檐下"))

    assert cut.raw.splitlines()[2:4] == ["屋檐下水缸满了1", "2.5厘米。"]


@pytest.mark.parametrize(
    ("markup", "cause"),
    [
        ("@headline 无主", "before the first @article"),
        ("@article\n@verse 床前", "no such kind: verse"),
        ("colour: red\n@article", "no such setting"),
        ("shape: spiral\n@article", "no such shape"),
        ("@article\n@paragraph 完了。⏎再来。", "nobody can tell"),
        ("@article\n@paragraph 完‹caption 图›了。", "does not follow"),
    ],
)
def test_markup_that_makes_no_sense_is_refused(render_page, markup, cause):
    with pytest.raises(ValueError, match=cause):
        render_page(markup)


def test_spans_lead_from_the_truth_to_the_raw_page(made_page):
    expected = made_page.expected
    blocks = [block for article in expected.articles for block in article.blocks]

    for block in (*blocks, *expected.furniture):
        assert "".join(span.of(made_page.raw) for span in block.spans) == block.text


def test_every_printed_character_belongs_to_exactly_one_block(made_page):
    expected = made_page.expected
    blocks = [block for article in expected.articles for block in article.blocks]
    spans = sorted(span for block in (*blocks, *expected.furniture) for span in block.spans)

    left_over = list(made_page.raw)
    for before, after in pairwise(spans):
        assert before.end <= after.start
    for span in spans:
        left_over[span.start : span.end] = " " * (span.end - span.start)
    assert "".join(left_over).isspace()


def test_named_people_stand_on_the_page(made_page):
    unpadded = "".join(made_page.raw.split())

    for article in made_page.expected.articles:
        for byline in article.bylines:
            assert byline.role in unpadded
            assert all("".join(name.split()) in unpadded for name in byline.names)


def test_the_pages_are_many_and_of_both_shapes(made_pages):
    shapes = [page.settings["shape"].split()[0] for page in made_pages]

    assert shapes.count("blocks") >= 15
    assert shapes.count("columns") >= 15
    assert all(300 <= len(page.raw) <= 1700 for page in made_pages)


def test_a_reading_that_is_the_truth_scores_full_marks(made_page, page_scores):
    from reader.text.model import Join

    joins = [Join(at, "true", 1.0) for at in made_page.expected.joins]

    score = page_scores.score_joins(made_page, joins)

    assert (score.precision, score.recall) == (1.0, 1.0)


def test_an_invented_join_and_a_missed_one_are_counted(render_page, page_scores):
    from reader.text.model import Join, Span

    page = render_page(BLOCKS)

    score = page_scores.score_joins(page, [Join(Span(5, 8), "guess", 0.5)])

    assert (score.right, score.invented, score.missed) == (0, 1, 1)
