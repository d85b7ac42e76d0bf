from __future__ import annotations

import pytest

from reader.translation.gloss import gloss

SENSES = {
    "新质": "new quality",
    "生产力": "(economics) productive forces/productivity/CL:個|个[ge4]",
    "发展": "to develop/to grow/development",
    "了": "(completed action marker)/(modal particle)",
    "王": "surname Wang/king",
    "张": "surname Zhang",
    "是": "to be",
    "年": "year; CL:個|个[ge4]",
    "亿": "100 million",
    "元": "yuan",
    "里": "variant of 裡|里[li3]",
    "人大": "abbr. for 人民代表大会[Ren2 min2], people's congress",
    "调研": "to carry out a thorough investigation of the facts on the spot/to survey",
    "长": "an explanation that is far longer than a gloss of a single word may be",
    "明天见": "see you tomorrow",
    "看": "to see (sth (or sb)) ; to look at",
}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("发展 新质 生产力", "develop · new quality · productive forces"),
        ("发展 了 生产力 。", "develop · productive forces."),
        ("２０２４ 年 ， GDP 8.6%", "2024 · year, GDP · 8.6%"),
        ("“ 新质 ” 、 《 王 》 。", '"new quality", "king".'),
        ("发展 —— 生产力 ……", "develop -- productive forces.."),
        ("394亿元", "394 · 100 million · yuan"),
        ("王 张 是", "king · Zhang · be"),
        ("陌生 里 人大", "陌生 · 里 · 人大"),
        (
            "调研 长",
            "survey · an explanation that is far longer than a gloss of a single word may be",
        ),
        ("看 （ 王 ）", "see (king)"),
        ("明天见 ！", "see you tomorrow!"),
        ("", ""),
        ("。 ，", ".,"),
    ],
)
def test_a_gloss_reads_like_a_line(words, expected):
    assert gloss(words.split(), SENSES.get) == expected


def test_white_space_between_words_is_no_word():
    assert gloss(["王", " ", "\u3000", "王"], SENSES.get) == "king · king"
