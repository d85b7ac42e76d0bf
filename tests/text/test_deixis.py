from __future__ import annotations

from datetime import date

import pytest

from reader.text.deixis import pointers
from reader.text.setting import IssueDate, Place, Setting

SETTING = Setting(IssueDate(date(2024, 3, 6), 1.0), Place("湖南", "株洲", "攸", "天元", 0.9))


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("今年", "2024"),
        ("去年", "2023"),
        ("前年", "2022"),
        ("明年", "2025"),
        ("去年12月", "December 2023"),
        ("去年12月5日", "5 December 2023"),
        ("今年上半年", "first half of 2024"),
        ("本月", "March 2024"),
        ("上月", "February 2024"),
        ("下个月", "April 2024"),
        ("今天", "6 March 2024"),
        ("昨日", "5 March 2024"),
        ("明天", "7 March 2024"),
        ("近日", "in the days before 6 March 2024"),
        ("日前", "in the days before 6 March 2024"),
        ("本周三", "6 March 2024"),
        ("上周日", "3 March 2024"),
        ("今春", "spring 2024"),
        ("去冬", "winter 2023"),
        ("3月5日", "5 March 2024"),
        ("12月30日", "30 December 2023"),
        ("5日", "5 March 2024"),
        ("28日", "28 February 2024"),
        ("我市", "株洲市"),
        ("我省", "湖南省"),
        ("全县", "攸县"),
        ("本区", "天元区"),
    ],
)
def test_a_word_gets_the_meaning_it_has_here(text, meaning):
    (found,) = pointers(f"，{text}，", SETTING)
    assert (found.text, found.meaning) == (text, meaning)


@pytest.mark.parametrize(
    "text", ["2023年3月5日", "今年轻人多", "全市场", "我市民", "18日", "5日元"]
)
def test_what_needs_no_setting_is_left_alone(text):
    assert pointers(text, SETTING) == ()


def test_january_looks_back_into_the_year_before():
    setting = Setting(IssueDate(date(2024, 1, 2), 1.0))
    found = pointers("上月，12月30日，30日", setting)
    assert [one.meaning for one in found] == [
        "December 2023",
        "30 December 2023",
        "30 December 2023",
    ]


def test_what_the_setting_does_not_know_stays_open():
    assert pointers("今年我市", Setting()) == ()
    assert pointers("我省", Setting(place=Place(city="株洲", certainty=0.5))) == ()


def test_a_place_is_named_in_english_where_its_name_is_known():
    (found,) = pointers("我市", SETTING, {"株洲市": "Zhuzhou"}.__getitem__)
    assert (found.meaning, found.certainty) == ("Zhuzhou", 0.9)
