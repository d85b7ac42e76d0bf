from __future__ import annotations

from html.parser import HTMLParser

import pytest

from reader.exchange import html
from reader.text.model import Article, Block, BlockKind, Span

VOID = {"meta"}


class Page(HTMLParser):
    """Checks that tags nest, and keeps the text of some of them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.text: dict[str, str] = {}
        self.lang = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.seen.append(tag)
        if tag == "html":
            self.lang = dict(attrs)["lang"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        for tag in {*self.open}:
            if tag != "rt" and "rt" in self.open and tag != "html":
                continue
            self.text[tag] = self.text.get(tag, "") + data


ARTICLE = Article(
    tuple(
        Block(kind, text, ())
        for kind, text in (
            (BlockKind.KICKER, "<创新>"),
            (BlockKind.HEADLINE, "科技 & 创新"),
            (BlockKind.SUBHEAD, "“新质”"),
            (BlockKind.PARAGRAPH, "全市增长3%。企业发展。"),
            (BlockKind.PARAGRAPH, ""),
        )
    )
)


@pytest.fixture(scope="module")
def annotation(kept_services):
    return kept_services.annotator.annotate(ARTICLE.text)


def test_an_article_is_a_valid_page_with_ruby(annotation):
    written = html.article_page(ARTICLE, annotation, ARTICLE.text, "zh-Hans")
    page = Page(written)
    assert written.startswith("<!DOCTYPE html>")
    assert page.open == []
    assert page.lang == "zh-Hans"
    assert page.text["title"] == "科技 & 创新"
    assert page.text["h1"] == "科技 & 创新"
    assert page.text["h2"] == "“新质”"
    assert "全市增长3%。企业发展。" in page.text["p"]
    assert page.text["rt"].startswith("chuàngxīnkējì")


def test_markup_in_the_text_stays_text(annotation):
    written = html.article_page(ARTICLE, annotation, ARTICLE.text, "zh-Hans")
    assert "&lt;" in written
    assert "<创新>" not in written


def test_english_stands_below_the_block_of_its_sentences(annotation):
    start = ARTICLE.text.index("企业")
    english = {Span(start, start + 5): ("Firms <grow>.", "reference")}
    written = html.article_page(ARTICLE, annotation, ARTICLE.text, "zh-Hans", english)
    assert Page(written).open == []
    assert 'Firms &lt;grow&gt;. <span class="origin">(reference)</span>' in written


def test_the_shown_script_may_differ_from_the_source(kept_services, annotation):
    shown = ARTICLE.text.replace("创", "創").replace("质", "質")
    page = Page(html.article_page(ARTICLE, annotation, shown, "zh-Hant"))
    assert page.text["h1"] == "科技 & 創新"


def test_digits_and_punctuation_carry_no_ruby(annotation):
    written = html.article_page(ARTICLE, annotation, ARTICLE.text, "zh-Hans")
    assert "</ruby>3%。<ruby>" in written


def test_paragraphs_of_a_text_are_a_page_too(kept_services):
    tokens = list(kept_services.annotator.annotate("a<b发展").tokens("a<b发展"))
    written = html.text_page("x<y", "zh", [tokens, []])
    assert Page(written).text["title"] == "x<y"
    assert "<p>a&lt;b<ruby>发<rt>fā</rt>展<rt>zhǎn</rt></ruby></p>" in written
