"""A view over a made-up article, and hands to work it with."""

from __future__ import annotations

import random
from array import array

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.desktop.widgets.article.view import ArticleView
from reader.text.annotated import KIND_CODES, Annotation, TokenKind
from reader.text.model import Article, Block, BlockKind, Span
from reader.text.spans import Spans

WORDS = (
    "今年",
    "全市",
    "登记",
    "技术",
    "合同",
    "成果",
    "转化",
    "企业",
    "把",
    "研究",
    "市场",
    "双创",
)
READINGS = dict(
    zip(
        WORDS,
        (
            ("jīn", "nián"),
            ("quán", "shì"),
            ("dēng", "jì"),
            ("jì", "shù"),
            ("hé", "tong"),
            ("chéng", "guǒ"),
            ("zhuǎn", "huà"),
            ("qǐ", "yè"),
            ("bǎ",),
            ("yán", "jiū"),
            ("shì", "chǎng"),
            ("shuāng", "chuàng"),
        ),
        strict=True,
    )
)


def _annotate(article: Article) -> Annotation:
    """Words of `WORDS`, everything else one token a character; sentences end with 。"""
    text = article.text
    starts, kinds, table = array("I"), bytearray(), [""]
    syllables = array("H", bytes(2 * len(text)))
    offset, sentences, begin = 0, [], 0
    while offset < len(text):
        starts.append(offset)
        word = text[offset : offset + 2]
        word = word if word in READINGS else text[offset]
        if word in READINGS:
            kinds.append(KIND_CODES[TokenKind.WORD])
            for at, syllable in enumerate(READINGS[word], offset):
                if syllable not in table:
                    table.append(syllable)
                syllables[at] = table.index(syllable)
        else:
            kind = TokenKind.NUMBER if word.isdigit() else TokenKind.PUNCTUATION
            kinds.append(KIND_CODES[TokenKind.LATIN if word.isalpha() else kind])
        offset += len(word)
        if word in "。\n" or offset == len(text):
            stop = offset - (word == "\n")
            if stop > begin:
                sentences.append(Span(begin, stop))
            begin = offset
    starts.append(len(text))
    return Annotation(starts, bytes(kinds), syllables, tuple(table), Spans.of(sentences))


def _make_article(paragraphs: int = 3, seed: int = 1) -> Article:
    dice = random.Random(seed)
    blocks = [Block(BlockKind.HEADLINE, "技术成果转化", ())]
    for _ in range(paragraphs):
        sentences = ("".join(dice.choices(WORDS, k=dice.randint(6, 14))) + "。" for _ in range(4))
        blocks.append(Block(BlockKind.PARAGRAPH, "".join(sentences), ()))
    return Article(tuple(blocks))


@pytest.fixture
def annotate():
    """Finds words, readings and sentences in an article."""
    return _annotate


@pytest.fixture
def make_article():
    """Makes an article of some paragraphs."""
    return _make_article


@pytest.fixture
def article() -> Article:
    """An article of forty paragraphs."""
    return _make_article(40)


@pytest.fixture
def notes(article) -> Annotation:
    """The annotation of that article."""
    return _annotate(article)


@pytest.fixture
def show(qtbot):
    """Shows an article, or a text as one paragraph, in a view of its own."""

    def make(content: Article | str, width: int = 700, height: int = 500) -> ArticleView:
        if isinstance(content, str):
            content = Article((Block(BlockKind.PARAGRAPH, content, ()),))
        view = ArticleView()
        qtbot.addWidget(view)
        view.resize(width, height)
        view.set_reading(content, _annotate(content), content.text)
        view.show()
        qtbot.waitExposed(view)
        view.settle_all()
        return view

    return make


@pytest.fixture
def view(show, article) -> ArticleView:
    return show(article)


@pytest.fixture
def asked(view) -> list[Span | None]:
    """What the view asked for, in order."""
    found: list[Span | None] = []
    view.selection_requested.connect(found.append)
    return found


@pytest.fixture
def centre():
    """Finds the middle of a character of a view."""

    def find(view: ArticleView, offset: int) -> QPoint:
        return view.rectangle_of(Span(offset, offset + 1)).center()

    return find


@pytest.fixture
def click(qtbot, centre):
    """Clicks, or double-clicks, on a character of a view."""

    def at(view: ArticleView, offset: int, *, double: bool = False) -> None:
        press = qtbot.mouseDClick if double else qtbot.mouseClick
        press(view.viewport(), Qt.MouseButton.LeftButton, pos=centre(view, offset))

    return at
