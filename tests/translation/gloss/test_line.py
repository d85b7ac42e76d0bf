from __future__ import annotations

import pytest

from reader.translation.gloss import Entry, Knowledge, Word, gloss


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("发展 新质 生产力", "develop · new quality · productive forces"),
        ("发展 了:le 生产力 。", "develop · productive forces."),
        ("“ 新质 ” 、 《 苹果 》 。", '"new quality", "apple".'),
        ("发展 — — 生产力 … …", "develop - productive forces..."),
        ("看见 （ 苹果 ）", "see (apple)"),
        ("明天见 ！", "see you tomorrow!"),
        ("株洲", "Zhuzhou"),
        ("陌", "陌"),
        ("", ""),
        ("。 ，", ".,"),
    ],
)
def test_a_gloss_reads_like_a_line(gloss_of, words, expected):
    assert gloss_of(words) == expected


def test_white_space_between_words_is_no_word(gloss_of):
    assert gloss_of("苹果 ␣ \u3000 苹果") == "apple · apple"


def test_latin_and_full_width_characters_become_ascii(gloss_of):
    assert gloss_of("ＧＤＰ ， β") == "GDP, β"


def test_quotation_marks_of_a_rendering_are_inner_ones_inside_quotation_marks(gloss_of):
    assert gloss_of("三尖 苹果") == '"Three Peaks" program · apple'
    assert gloss_of("“ 三尖 ” 苹果") == "\"'Three Peaks' program\" apple"


def test_a_rendering_wholly_in_quotation_marks_gets_no_second_pair():
    knowledge = Knowledge({"十紧盯": '"ten focuses"'}.get, lambda _word: ())
    words = [Word("“"), Word("十紧盯"), Word("”")]
    assert gloss(words, knowledge) == '"ten focuses"'


def test_a_full_stop_is_not_doubled(gloss_of):
    assert gloss_of("苹果 等 。") == "apple · etc."


def test_a_word_that_nobody_has_falls_to_the_longest_words_inside_it(gloss_of):
    assert gloss_of("朋友们") == "friend"
    assert gloss_of("师生朋友") == "teachers and students · friend"


def test_our_own_phrases_hold_several_words_together(gloss_of):
    assert gloss_of("会 上 ， 接 下来") == "at the meeting, next"


def test_the_reading_chooses_between_our_own_glosses(gloss_of):
    assert gloss_of("为:wèi 朋友") == "for · friend"
    assert gloss_of("为:wéi 朋友") == "as · friend"


def test_a_policy_term_outranks_our_own_list():
    knowledge = Knowledge({"发展": "growth (of an economy)"}.get, lambda _word: ())
    assert gloss([Word("发展")], knowledge) == "growth"


def test_a_dictionary_is_told_the_reading_of_a_word():
    asked: list[Word] = []

    def entries(word: Word) -> list[Entry]:
        asked.append(word)
        return [Entry(("bank",))]

    assert gloss([Word("银行", ("yín", "háng"))], Knowledge(lambda _text: None, entries)) == "bank"
    assert Word("银行", ("yín", "háng")) in asked
