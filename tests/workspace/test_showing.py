from __future__ import annotations

import pytest

from reader.exchange.importing import document_of
from reader.text.model import Span
from reader.workspace import reading, showing


def open_text(services, text):
    [number] = services.catalog.add(document_of(f"科技创新\n\n{text}\n", "page"), "page")
    return reading.open_article(services, number)


@pytest.fixture
def opened(services):
    return open_text(services, "全市今年大力发展新质生产力。我们看了书。")


def words(services, opened, level):
    text = opened.article.text
    return {span.of(text) for span in showing.spans_above(services, opened, level)}


def test_words_above_the_level_count_as_unknown(services, opened):
    unknown = words(services, opened, 3)
    assert "新质生产力" in unknown
    assert not {"发展", "我们", "书"} & unknown


def test_a_higher_level_leaves_fewer_words(services, opened):
    assert words(services, opened, 6) < words(services, opened, 1)


def test_words_in_traditional_characters_have_the_level_of_the_simplified_form(services):
    opened = open_text(services, "我們學習漢語，國家發展經濟。")
    assert not {"我們", "學習"} & words(services, opened, 3)


def test_terms_of_the_glossary_are_found(services, opened):
    text = opened.article.text
    assert "新质生产力" in {span.of(text) for span in showing.term_spans(services, opened)}


def test_a_mask_has_one_byte_a_code_point():
    assert showing.mask(5, [Span(1, 3)]) == b"\0\1\1\0\0"


def test_the_next_unknown_word_is_found_in_both_directions(services, opened):
    spans = list(showing.spans_above(services, opened, 3))
    assert showing.next_unknown(services, opened, 3, -1, 1) == spans[0]
    assert showing.next_unknown(services, opened, 3, spans[0].start, 1) == spans[1]
    assert showing.next_unknown(services, opened, 3, spans[1].start, -1) == spans[0]
    assert showing.next_unknown(services, opened, 3, spans[-1].start, 1) is None


def test_masks_in_parts_are_the_mask_of_the_whole(services, opened):
    length = len(opened.article.text)
    above = showing.mask(length, showing.spans_above(services, opened, 3))
    assert b"".join(showing.masks_above(services, opened, 3)) == above
    terms = showing.mask(length, showing.term_spans(services, opened))
    assert b"".join(showing.masks_of_terms(services, opened)) == terms


def test_parts_follow_each_other_and_end_with_paragraphs(opened):
    article = opened.article
    parts = list(showing.parts_of(article))
    assert "".join(part.of(article.text) for part in parts) == article.text
    assert {part.start for part in parts} <= set(article.block_starts)


def test_the_next_unknown_word_may_be_many_paragraphs_away(services):
    easy = "我们学习汉语。\n" * 2000
    opened = open_text(services, f"{easy}潇湘。\n{easy}")
    at = opened.article.text.index("潇湘")
    assert showing.next_unknown(services, opened, 3, 100, 1).start == at
    assert showing.next_unknown(services, opened, 3, at, 1) is None
    assert showing.next_unknown(services, opened, 3, at + 9000, -1).start == at
