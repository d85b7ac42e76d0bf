from __future__ import annotations

import pytest

from reader.exchange.importing import document_of
from reader.text.model import Span
from reader.workspace import reading


@pytest.fixture
def opened(services):
    [number] = services.catalog.add(
        document_of("科技创新\n\n全市今年大力发展新质生产力。我们看了书。\n", "page"), "page"
    )
    return reading.open_article(services, number)


def test_an_article_opens_annotated_and_the_annotation_is_kept(services, opened):
    again = reading.open_article(services, opened.record.id)
    assert again.annotation.syllables == opened.annotation.syllables
    assert again.annotation is not opened.annotation
    stored = services.catalog.open(opened.record.id)
    assert services.annotations.get(stored.digest, services.annotation_engine) is not None


def test_an_unknown_number_opens_nothing(services):
    assert reading.open_article(services, 12345) is None


def test_the_terms_of_the_article_are_listed(services, opened):
    assert "新质生产力" in [use.entry.zh for use in reading.terms_of(services, opened)]


def test_the_selection_is_written_as_running_pinyin(services, opened):
    text = opened.article.text
    start = text.index("发展新质")
    line = reading.pinyin_line(services, opened, Span(start, start + 7))
    assert line == "Fāzhǎn xīnzhì shēngchǎnlì"
    both = reading.pinyin_line(services, opened, Span(start, len(text)))
    assert both.endswith("xīnzhì shēngchǎnlì. Wǒmen kànle shū.")
    assert reading.pinyin_line(services, opened, Span(3, 3)) == ""


def test_the_pinyin_of_many_sentences_takes_one_pass_over_the_words(services):
    text = "他来了。她走了。"
    annotation = services.annotator.annotate(text)
    line = reading.pinyin_of(services, annotation.sentences, iter(annotation.tokens(text)))
    assert line == "Tā lái le. Tā zǒu le."
