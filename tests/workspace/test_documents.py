from __future__ import annotations

from reader.text.model import (
    Article,
    Block,
    BlockKind,
    Byline,
    Document,
    Furniture,
    FurnitureKind,
    Span,
)
from reader.workspace.documents import passages, whole_text

SOURCE = "口号\n市委书\n记说\n标题"
DOCUMENT = Document(
    SOURCE,
    "utf-8",
    (
        Article(
            (
                Block(BlockKind.HEADLINE, "标题", (Span(10, 12),)),
                Block(BlockKind.PARAGRAPH, "市委书记说", (Span(3, 6), Span(7, 9))),
            ),
            (Byline("记者", ("王明",)),),
        ),
    ),
    (Furniture(FurnitureKind.SLOGAN, "口号", (Span(0, 2),)),),
)


def test_every_block_and_piece_of_furniture_comes_in_source_order():
    assert [part.text for part in passages(DOCUMENT)] == ["口号", "市委书记说", "标题"]
    assert [part.names for part in passages(DOCUMENT)] == [(), ("王明",), ("王明",)]


def test_a_span_across_a_join_covers_the_gap_in_the_source():
    part = passages(DOCUMENT)[1]
    assert part.envelope(Span(2, 4)) == Span(5, 8)
    assert part.envelope(Span(3, 4)).of(SOURCE) == "记"
    assert part.envelope(Span(1, 1)) == Span(3, 3)


def test_the_lines_of_a_text_are_passages_without_their_margins():
    text = "　　第一段。\n\n \t\n第二段。 \r"
    found = whole_text(text)
    assert [part.text for part in found] == ["第一段。", "第二段。"]
    assert [part.spans[0].of(text) for part in found] == ["第一段。", "第二段。"]
