from __future__ import annotations

import itertools

import pytest

from reader.annotation.tokens import tokenize
from reader.text.annotated import KINDS


def test_tokens_cover_the_text_without_gaps():
    text = "全市有3.5%的企业，GDP 增长。"
    starts, kinds, runs = tokenize(text, list)
    pieces = [text[start:end] for start, end in itertools.pairwise(starts)]
    assert "".join(pieces) == text
    assert starts[-1] == len(text)
    assert [KINDS[kind].value for kind in kinds][:4] == ["word", "word", "word", "number"]
    assert [text[start:end] for start, end in runs] == ["全市有", "的企业", "增长"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("3月5日本市开会", ["3", "月", "5", "日", "本市开会"]),
        ("5日电", ["5", "日", "电"]),
        ("12天后", ["12", "天", "后"]),
        ("10年前", ["10", "年", "前"]),
        ("500日元", ["500", "日元"]),
        ("90年代", ["90", "年代"]),
        ("今日本市", ["今日本市"]),
    ],
)
def test_behind_digits_a_day_is_a_word_of_its_own(text, words):
    starts, _, _ = tokenize(text, lambda run: [run])
    assert [text[start:end] for start, end in itertools.pairwise(starts)] == words
