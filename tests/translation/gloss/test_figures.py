from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("3 月 5 日", "March 5"),
        ("2024 年", "2024"),
        ("2023 年 12 月底", "end of December 2023"),
        ("9 时 30 分", "9:30"),
        ("下午 3 时", "afternoon · 3:00"),
        ("394 亿 元", "39.4 billion yuan"),
        ("394亿元", "39.4 billion yuan"),
        ("8.6%", "8.6%"),
        ("百分之 八十", "80%"),
        ("0.3 个 百分点", "0.3 percentage points"),
        ("三分之一", "one third"),
        ("第 十二 届", "12th session"),
        ("第 十 条", "article 10"),
        ("三年 前", "3 years ago"),
        ("3 月 5 日 前", "before March 5"),
        ("5 年 来", "over the past 5 years"),
        ("1 年", "1 year"),
        ("20 ℃ 左右", "20°C or so"),
        ("300 余名 朋友", "over 300 · friend"),
        ("5 次", "5 times"),
        ("2 批", "2 batch"),
        ("C919", "C919"),
        ("0417", "0417"),
        ("2023 — 2025 年", "2023 - 2025"),
    ],
)
def test_figures_are_written_as_english_writes_them(gloss_of, words, expected):
    assert gloss_of(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("33 家 企业", "33 · enterprise"),
        ("这 场 会议", "this · meeting"),
        ("两 台 苹果", "2 · apple"),
        ("每 名 朋友", "every · friend"),
        ("三 间 楼", "3 · building"),
        ("三 年 间", "during 3 years"),
    ],
)
def test_words_that_only_count_are_left_out(gloss_of, words, expected):
    assert gloss_of(words) == expected


def test_a_word_cut_across_the_end_of_a_figure_is_cut_anew(gloss_of):
    assert gloss_of("120 多 名师 生") == "over 120 · teachers and students"


def test_what_is_left_of_a_year_is_no_word(gloss_of):
    assert gloss_of("2024 年度 会议") == "2024 · meeting"


def test_numerals_inside_words_and_terms_count_nothing(gloss_of):
    assert gloss_of("七零八落") == "scattered here and there"
    assert gloss_of("一带一路") == "Belt and Road Initiative"
    assert gloss_of("十四届三中全会") == "Third Plenary Session"
