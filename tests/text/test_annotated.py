"""An annotated text answers by offset, and gives tokens and sentences as objects."""

from __future__ import annotations

from array import array

import pytest

from reader.text.annotated import KIND_CODES, Annotation, TokenKind
from reader.text.model import Span
from reader.text.spans import Spans

TEXT = "渠通了。水来"


@pytest.fixture
def annotation() -> Annotation:
    kinds = [TokenKind.WORD, TokenKind.WORD, TokenKind.PUNCTUATION, TokenKind.NAME]
    return Annotation(
        token_starts=array("I", [0, 1, 3, 4, 6]),
        token_kinds=bytes(KIND_CODES[kind] for kind in kinds),
        syllables=array("H", [1, 2, 3, 0, 4, 5]),
        table=("", "qú", "tōng", "le", "shuǐ", "lái"),
        sentences=Spans.of([(0, 4), (4, 6)]),
        uncertain=frozenset([2]),
    )


def test_tokens_cover_the_text_in_order(annotation):
    assert [token.text for token in annotation.tokens(TEXT)] == ["渠", "通了", "。", "水来"]
    assert len(annotation) == 4
    assert [annotation.token_index(offset) for offset in range(6)] == [0, 1, 1, 2, 3, 3]


def test_a_word_carries_its_syllables_and_doubts(annotation):
    token = annotation.token(1, TEXT)

    assert token.kind is TokenKind.WORD
    assert token.syllables == ("tōng", "le")
    assert token.uncertain == (False, True)


def test_a_mark_carries_neither(annotation):
    token = annotation.token(2, TEXT)

    assert (token.syllables, token.uncertain) == (None, None)


def test_the_sentence_at_an_offset_is_found(annotation):
    assert annotation.sentence_at(3) == Span(0, 4)
    assert annotation.sentence_at(4) == Span(4, 6)
    assert annotation.sentence_at(6) is None


def test_a_selection_touches_the_sentences_it_shares_text_with(annotation):
    assert annotation.sentences_in(Span(3, 5)) == (Span(0, 4), Span(4, 6))
    assert annotation.sentences_in(Span(5, 5)) == (Span(4, 6),)
    assert annotation.sentences_in(Span(6, 6)) == ()
