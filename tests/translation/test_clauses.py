from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.translation.clauses import parts


def short(length):
    return lambda text: len(text) <= length


def test_a_sentence_that_fits_stays_whole():
    assert parts("一，二；三。", short(6)) == ["一，二；三。"]


def test_a_semicolon_comes_before_a_comma():
    assert parts("一二，三四；五六，七八。", short(8)) == ["一二，三四；", "五六，七八。"]


def test_a_comma_comes_before_a_comma_in_a_list():
    assert parts("甲、乙、丙，丁、戊、己", short(8)) == ["甲、乙、丙，", "丁、戊、己"]


def test_the_cut_comes_after_a_closing_quotation_mark():
    assert parts("他说“好！”我说不好。", short(8)) == ["他说“好！”", "我说不好。"]


def test_a_number_is_not_cut_at_its_comma():
    assert parts("有一千一百,1,860人", short(9)) == ["有一千一百,", "1,860人"]


def test_text_without_any_mark_is_cut_in_the_middle():
    assert parts("一二三四", short(2)) == ["一二", "三四"]


def test_nothing_has_no_parts():
    assert parts("", short(0)) == []


@given(st.text("一二，、；。“” 1,:", max_size=60), st.integers(0, 9))
def test_the_parts_are_the_sentence_and_all_fit(sentence, length):
    found = parts(sentence, short(length))

    assert "".join(found) == sentence
    assert all(0 < len(part) <= max(1, length) for part in found)
