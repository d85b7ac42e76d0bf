"""Articles lead from what is shown to where it comes from."""

from __future__ import annotations

from reader.text.model import Article, Block, BlockKind, Span

SOURCE = "渠水进村\n\n水从山上\n流下来。\n"
ARTICLE = Article(
    (
        Block(BlockKind.HEADLINE, "渠水进村", (Span(0, 4),)),
        Block(BlockKind.PARAGRAPH, "水从山上流下来。", (Span(6, 10), Span(11, 15))),
    )
)


def test_spans_know_their_text_and_their_neighbours():
    span = Span(6, 10)

    assert span.of(SOURCE) == "水从山上"
    assert span.covers(Span(7, 9))
    assert not span.covers(Span(7, 11))
    assert span.overlaps(Span(9, 12))
    assert not span.overlaps(Span(10, 12))
    assert span.shifted(5) == Span(11, 15)


def test_an_article_shows_its_blocks_one_line_apart():
    assert ARTICLE.text == "渠水进村\n水从山上流下来。"
    assert ARTICLE.title == "渠水进村"
    assert ARTICLE.kicker == ""
    assert [ARTICLE.block_span(index).of(ARTICLE.text) for index in (0, 1)] == [
        "渠水进村",
        "水从山上流下来。",
    ]


def test_the_block_at_an_offset_is_found():
    assert [ARTICLE.block_at(offset) for offset in (0, 3, 5, 12)] == [0, 0, 1, 1]


def test_shown_text_leads_to_its_source_across_a_join():
    shown = ARTICLE.text.index("山上流")

    spans = ARTICLE.source_spans(Span(shown, shown + 3))

    assert [span.of(SOURCE) for span in spans] == ["山上", "流"]


def test_neighbouring_source_spans_are_one():
    article = Article((Block(BlockKind.PARAGRAPH, "水从山上", (Span(6, 8), Span(8, 10))),))

    assert article.source_spans(Span(0, 4)) == (Span(6, 10),)


def test_an_article_without_headline_is_called_by_its_first_block():
    article = Article((Block(BlockKind.PARAGRAPH, "水来了。", (Span(0, 4),)),))

    assert article.title == "水来了。"
    assert Article(()).title == ""
