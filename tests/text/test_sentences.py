"""A text splits into the sentences that a careful reader sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.sentences import split_sentences

ALPHABET = "水渠通了，。！？!?…；：:“”‘’（）《》\"'. a1B的说他\n\u3000"


@pytest.mark.parametrize(
    "sentences",
    [
        ["渠通了。", "水来了！", "谁修的？"],
        ["渠通了!", "谁修的?", "大家修的。"],
        ["“水来了。”", "村民们都跑到渠边。"],
        ["老人喊：“水来了！", "快来看！”", "大家都笑了。"],
        ["渠通了（今年第三条）。", "水来了。"],
        ["（渠通了。）", "水来了。"],
        ["先清淤，再修渠；然后放水。", "一共三天。"],
        ["渠长3.5公里，投资1.2亿元。", "水来了。"],
        ["真的吗？！", "真的！！！"],
        ["他说：「水來了。」", "大家都笑了。"],
        ['"水来了。"', "大家都笑了。"],
    ],
)
def test_a_final_mark_ends_a_sentence_and_takes_closing_quotes_with_it(sentences):
    text = "".join(sentences)

    assert [span.of(text) for span in split_sentences(text)] == sentences


@pytest.mark.parametrize(
    "text",
    [
        "“水来了。”他说。",
        "“谁修的渠？”老人笑着问道。",
        "“水来了！”的喊声传遍全村。",
        "一声“水来了！”，大家都跑了出来。",
        "他读的是《水从哪里来？》这本书。",
        "这条渠（真的？）只修了三天。",
        "我……我想去看看渠。",
        "网址是http://example.org/page?id=3&x=1，请看。",
        "今年GDP增长5.2%，快于U.S.平均水平。",
        "1. 渠长三公里。",
        "一．渠长三公里。",
    ],
)
def test_marks_inside_a_sentence_do_not_end_it(text):
    assert [span.of(text) for span in split_sentences(text)] == [text]


def test_a_line_end_ends_a_sentence_even_without_a_mark():
    text = "渠水进村\n\n  本报讯，水来了\u3000\n完"

    assert [span.of(text) for span in split_sentences(text)] == ["渠水进村", "本报讯，水来了", "完"]


def test_an_ellipsis_ends_a_sentence_before_a_quotation_or_the_end():
    text = "他说：“让我想想……”大家等着……"

    assert [span.of(text) for span in split_sentences(text)] == ["他说：“让我想想……”", "大家等着……"]


def test_english_sentences_end_at_a_point_that_is_no_abbreviation():
    text = "Dr. Li dug 3.5 km. The water came on Mar. 5. It was cold."

    assert [span.of(text) for span in split_sentences(text)] == [
        "Dr. Li dug 3.5 km.",
        "The water came on Mar. 5.",
        "It was cold.",
    ]


def test_offsets_start_at_the_base():
    assert split_sentences("水来了。", base=10) == ((10, 14),)


def test_blank_text_has_no_sentence():
    assert split_sentences(" \n\u3000") == ()


@given(st.text(alphabet=ALPHABET, max_size=60))
def test_every_character_but_white_space_is_in_exactly_one_sentence(text):
    spans = split_sentences(text)

    covered = [offset for span in spans for offset in range(*span)]
    assert len(covered) == len(set(covered))
    assert covered == sorted(covered)
    missed = set(range(len(text))) - set(covered)
    assert all(text[offset].isspace() for offset in missed)
    assert all(span.of(text) == span.of(text).strip() for span in spans)
