"""Characters know their class."""

from __future__ import annotations

import pytest

from reader.text.characters import (
    CLOSER_OF,
    HAN_NUMERALS,
    columns,
    count_han,
    is_digit,
    is_han,
    is_latin,
)


@pytest.mark.parametrize("char", ["一", "龥", "〇", "々", "㐀", "豈", "𠀀", "𪛟", "𫝀", "𰀀", "𱍐"])
def test_han_characters_are_known_beyond_the_basic_plane(char):
    assert is_han(char)


@pytest.mark.parametrize("char", ["。", "，", "a", "1", " ", "\u3000", "あ", "한", "“", "🙂"])
def test_marks_kana_and_letters_are_no_han(char):
    assert not is_han(char)


def test_latin_letters_and_digits_are_known_in_both_widths():
    assert all(map(is_latin, "azAZａＺ"))
    assert all(map(is_digit, "09０９"))
    assert not any(map(is_latin, "é水1"))
    assert not any(map(is_digit, "一a½"))


def test_every_opener_has_its_closer():
    assert CLOSER_OF["“"] == "”"
    assert CLOSER_OF["《"] == "》"
    assert CLOSER_OF["("] == ")"


def test_width_counts_two_columns_for_a_full_width_character():
    assert columns("水渠ab1，,“”𠮷") == 16


def test_han_characters_are_counted():
    assert count_han("水渠3条，𠮷") == 4
    assert count_han(HAN_NUMERALS) == len(HAN_NUMERALS)
