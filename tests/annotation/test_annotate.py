from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.annotate import Annotator
from reader.annotation.lexicon import Lexicon
from reader.annotation.paragraphs import paragraphs
from reader.annotation.pinyin import Readings
from reader.annotation.refine import Refined
from reader.annotation.segment import Segmenter, WordCosts
from reader.text.annotated import TokenKind
from reader.text.characters import is_han

ANY_TEXT = st.text() | st.text(st.sampled_from("新质生产力，。“”3D5.5%GDPé\n\t 4x²½·,../々〇𠀀"))


@pytest.fixture(scope="module")
def small() -> Annotator:
    segmenter = Segmenter.of(["生产力", "银行", "单位"], WordCosts({}, frozenset()))
    phrases = Lexicon.of({"银行": "yín háng", "生产": "shēng chǎn"})
    characters = dict(zip("力行单位陈", ["lì", "xíng", "dān", "wèi", "chén"], strict=True))
    return Annotator(segmenter, Readings(phrases, characters), lambda text: text)


def shown(annotator, text, names=()):
    return [
        (token.text, str(token.kind), " ".join(token.syllables or ()))
        for token in annotator.annotate(text, names).tokens(text)
    ]


@given(text=ANY_TEXT)
def test_tokens_cover_the_text_without_gaps(small, text):
    annotation = small.annotate(text)
    tokens = list(annotation.tokens(text))
    assert "".join(token.text for token in tokens) == text
    assert all(token.text for token in tokens)
    assert len(annotation.syllables) == len(text)
    for token in tokens:
        is_word = token.kind in (TokenKind.WORD, TokenKind.NAME)
        assert all(map(is_han, token.text)) == is_word
        assert (token.syllables is not None) == is_word


def test_words_are_cut_by_the_word_list_and_read_by_the_phrases(small):
    assert shown(small, "银行生产力") == [
        ("银行", "word", "yín háng"),
        ("生产力", "word", "shēng chǎn lì"),
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("2.6亿", ["number", "word"]),
        ("1,234,567.8%", ["number"]),
        ("3D", ["latin"]),
        ("12A座", ["latin", "word"]),
        ("5-6", ["number", "punctuation", "number"]),
        ("R&D、GDP", ["latin", "punctuation", "latin"]),
        ("Let's go", ["latin", "space", "latin"]),
        ("a_b", ["latin", "punctuation", "latin"]),
    ],
)
def test_digits_and_latin_carry_no_reading(small, text, kinds):
    assert [kind for _, kind, _ in shown(small, text)] == kinds


def test_a_name_is_one_token_with_its_surname_reading(small):
    assert shown(small, "单陈位", ["单陈"])[0] == ("单陈", "name", "shàn chén")
    assert shown(small, "单位", ["单陈"])[0] == ("单位", "word", "dān wèi")


def test_a_fixed_reading_wins_and_is_certain(small):
    class Doubting:
        model = None

        def refine(self, text, starts, kinds, syllables):
            return Refined({0: "yǐn"}, set(range(len(text))))

    annotator = replace(small, fixed={"银行": ["yín", "xíng"]}, context=Doubting)
    annotation = annotator.annotate("银行力")
    assert [annotation.syllable_at(place) for place in range(3)] == ["yín", "xíng", "lì"]
    assert annotation.uncertain == {2}


def test_traditional_text_is_read_through_its_simplified_form(kept_services):
    text = "記者陳馳說，銀行發展了"
    annotation = kept_services.annotator.annotate(text, ["陳馳"])
    tokens = list(annotation.tokens(text))
    assert [token.text for token in tokens] == ["記者", "陳馳", "說", "，", "銀行", "發展", "了"]
    assert tokens[1].kind is TokenKind.NAME
    assert tokens[4].syllables == ("yín", "háng")


def test_the_glossary_gives_words_and_readings(kept_services):
    tokens = kept_services.annotator.annotate("新质生产力").tokens("新质生产力")
    assert [(one.text, one.syllables) for one in tokens] == [
        ("新质生产力", ("xīn", "zhì", "shēng", "chǎn", "lì"))
    ]


def test_every_han_character_of_the_seed_page_has_one_syllable(kept_services, seed_page):
    text = seed_page.read_text(encoding="utf-8")
    annotation = kept_services.annotator.annotate(text)
    for place, character in enumerate(text):
        assert bool(annotation.syllable_at(place)) == is_han(character)
        assert " " not in annotation.syllable_at(place)


def test_reading_paragraph_by_paragraph_is_reading_at_once(kept_services):
    text = "他感慨地说，银行行长得了奖。\n　　大家为患病儿童捐款，\n\n因地制宜地发展。"
    annotator = kept_services.annotator
    whole, draft = annotator.annotate(text), annotator.draft(text)
    refinement = annotator.begin(text, draft)
    for span in reversed(list(paragraphs(text))):
        refinement.read(span)
    piecewise = refinement.annotation()
    readings = [
        [one.syllable_at(place) for place in range(len(text))] for one in (whole, piecewise)
    ]
    assert readings[0] == readings[1]
    assert whole.uncertain == piecewise.uncertain
    assert piecewise.table[: len(draft.table)] == draft.table
    assert readings[0][text.index("地")] == "de"
    assert draft.syllable_at(text.index("地")) == "dì"
