"""No line begins or ends where it may not: over a hundred thousand breaks and more.

The marks are listed here anew, after clreq (prohibition rules for line start and line
end) and GB/T 15834, so that the test does not believe the program's own lists.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from reader.text.model import Article, Block, BlockKind
from reader.typesetting.flow import Flow, Setting
from reader.typesetting.metrics import Spacing
from reader.typesetting.styles import Face
from reader.workspace.notation import Notation, written

NEVER_FIRST = set("，。、；：？！）》」』】〕〉”’…—·％‰,.;:?!)]}%")
NEVER_LAST = set("（《「『【〔〈“‘([{￥$")
BREAKS = 100_000
WIDTHS = range(120, 1601, 20)
FONT_PX = 22
SETTINGS = {
    "marks": {},
    "digits": {"spacing": Spacing(longer=1)},
    "zhuyin": {"beside": True},
    "none": {"ruby_scale": 0.0},
    "grid": {"grid": True},
    "grid with zhuyin": {"grid": True, "beside": True},
}


def count_breaks(article, notes, metrics, widths, counts):
    """Lay everything out in every way and count breaks, those that are wrong among them."""
    flow, text = Flow(article, notes), article.text
    digits = written(notes.table, Notation.DIGITS)
    for name, changes in SETTINGS.items():
        for width in widths:
            measure = max(4, int((width - 2.8 * FONT_PX) / FONT_PX)) * FONT_PX
            table = digits if name == "digits" else None
            flow.configure(metrics, Setting(FONT_PX, measure, **changes), table)
            for index, piece in enumerate(flow.pieces):
                for start in flow.lay(index)[1:]:
                    at = piece.start + start
                    counts["breaks"] += 1
                    wrong = text[at] in NEVER_FIRST or text[at - 1] in NEVER_LAST
                    if wrong or text[at - 1 : at + 1] in ("——", "……"):
                        counts[f"{name}, {width} px: {text[at - 4 : at]}|{text[at : at + 4]}"] += 1


def report(counts):
    return [f"{place} ({times})" for place, times in counts.items() if place != "breaks"]


@pytest.fixture
def torture():
    """Marks where they hurt: piled up, around numbers, behind long Latin words."""
    parts = (
        "他说：“《规划》（2024—2030年）提出：‘增长3.27%！’”——对吗？！”",
        "（一）（二）【三】〔四〕《五》“六”‘七’（八）（九）（十），",
        "Internationalization，GDP（国内生产总值）增长12.5%；“十四五”……",
        "价格为￥1,234.50（约合$170.20）。“好！”“好！！”（完）”。",
    )
    return Article(tuple(Block(BlockKind.PARAGRAPH, part * 6, ()) for part in parts))


def test_no_line_breaks_a_rule_in_any_mode(qapp, kept_services, torture):
    from reader.desktop.fonts import ArticleFonts
    from reader.workspace.reading import annotate

    counts, notes = Counter(), annotate(kept_services, torture)
    count_breaks(torture, notes, ArticleFonts().metrics(), (120, 260, 480, 900), counts)
    assert counts["breaks"] > 1_000
    assert report(counts) == []


@pytest.mark.benchmark
@pytest.mark.timeout(900)
def test_a_hundred_thousand_breaks(qapp, kept_services, torture):
    from reader.desktop.fonts import ArticleFonts
    from reader.workspace.reading import annotate, open_article

    metrics, counts = ArticleFonts().metrics(), Counter()
    assert set(metrics) == set(Face)
    articles = [torture]
    for record in kept_services.catalog.records():
        opened = open_article(kept_services, record.id)
        traditional = kept_services.scripts.write(opened.article.text, "taiwan")
        articles += [opened.article, in_other_words(opened.article, traditional)]
    for article in articles:
        count_breaks(article, annotate(kept_services, article), metrics, WIDTHS, counts)
    print(f"\n{counts['breaks']:,} line breaks in {len(SETTINGS)} modes, 120 to 1600 px")
    print(f"breaks against the rules: {sum(counts.values()) - counts['breaks']} (goal: 0)")
    assert counts["breaks"] >= BREAKS
    assert report(counts) == []


def in_other_words(article, text):
    """Put `text`, of the same length, into the blocks of `article`."""
    blocks = (
        block._replace(text=article.block_span(at).of(text))
        for at, block in enumerate(article.blocks)
    )
    return replace(article, blocks=tuple(blocks))
