"""Chapters to export: an article with everything that may go wrong in it."""

from __future__ import annotations

import pytest

from reader.exchange.chapter import About, Chapter, SentenceRow
from reader.text.model import Article, Block, BlockKind, Byline, Span

TEXTS = (
    (BlockKind.KICKER, "<创新>"),
    (BlockKind.HEADLINE, "科技 & 创新"),
    (BlockKind.BYLINE, "记者 王芳"),
    (BlockKind.SUBHEAD, "“新质”"),
    (BlockKind.PARAGRAPH, "全市增长3%。企业发展\x00\x1b\ud800\ufffe。"),
    (BlockKind.CAPTION, "图为现场。"),
    (BlockKind.PARAGRAPH, ""),
)
"""A control character, a lone surrogate and a noncharacter are in one of them."""


@pytest.fixture(scope="session")
def chapter(kept_services):
    """The article as a chapter, with English for one sentence."""
    blocks = tuple(Block(kind, text, ()) for kind, text in TEXTS)
    article = Article(blocks, (Byline("记者", ("王芳", "A & B")),))
    annotation = kept_services.annotator.annotate(article.text)
    start = article.text.index("全市")
    english = {Span(start, start + 7): ("The city <grew> by 3%.", "machine translation · x · 1")}
    rows = (
        SentenceRow("全市增长3%。", "Quánshì zēngzhǎng 3%.", "=The city & co", "reference",
                    ("number: 3 is missing",), (("增长", "growth"),)),
        SentenceRow("企业发展\x00\ud800。", "Qǐyè fāzhǎn."),
    )  # fmt: skip
    return Chapter(article, annotation, article.text, english, rows)


@pytest.fixture
def about():
    """What the file says of itself."""
    return About("科技 & 创新 <\ud800>", "zh-Hans", 1_700_000_000, "日报 & 晚报", "2024-03-06")


@pytest.fixture(scope="session")
def empty(kept_services):
    """An article without blocks."""
    return Chapter(Article(()), kept_services.annotator.annotate(""), "")
