"""Where sheets end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.typesetting.pagination import Strip, paginate

LINE = 10


def stack(*blocks: int, heads: tuple[int, ...] = ()) -> list[Strip]:
    """Lines of `blocks`, each so many lines long; those numbered in `heads` are heads."""
    strips, top = [], 0
    for number, lines in enumerate(blocks):
        for _ in range(lines):
            strips.append(Strip(top, top + LINE, number, number in heads))
            top += LINE
    return strips


def ends(strips: list[Strip], lines: int) -> list[int]:
    return [end for _, end in paginate(strips, lines * LINE)]


def test_sheets_are_filled_line_by_line():
    assert ends(stack(30), 10) == [10, 20, 30]


def test_nothing_makes_no_sheet():
    assert paginate([], 100) == []


def test_a_head_goes_with_what_follows_it():
    assert ends(stack(8, 2, 10, heads=(1,)), 10) == [8, 18, 20]


def test_a_head_of_several_lines_is_not_torn():
    assert ends(stack(9, 2, 10, heads=(1,)), 10)[0] == 9


def test_the_first_line_of_a_paragraph_does_not_stay_behind():
    assert ends(stack(9, 5), 10) == [9, 14]


def test_the_last_line_of_a_paragraph_takes_one_with_it():
    assert ends(stack(6, 5), 10) == [9, 11]


def test_a_paragraph_of_one_line_may_end_a_sheet():
    assert ends(stack(9, 1, 5), 10) == [10, 15]


def test_a_line_higher_than_a_sheet_gets_one_of_its_own():
    strips = [Strip(0, 500, 0), Strip(500, 510, 1), Strip(510, 520, 2)]

    assert paginate(strips, 100) == [(0, 1), (1, 3)]


def test_heads_without_end_do_not_stop_the_press():
    assert ends(stack(25, heads=(0,)), 10) == [10, 20, 25]


@given(st.lists(st.integers(1, 12), min_size=1, max_size=12), st.integers(1, 15), st.data())
def test_every_line_is_on_one_sheet_and_fits(blocks, lines, data):
    heads = data.draw(st.sets(st.integers(0, len(blocks) - 1)))
    strips = stack(*blocks, heads=tuple(heads))

    sheets = paginate(strips, lines * LINE)

    assert [at for start, end in sheets for at in range(start, end)] == list(range(len(strips)))
    for start, end in sheets:
        assert strips[end - 1].bottom - strips[start].top <= lines * LINE


@pytest.mark.parametrize("lines", [4, 7, 10])
def test_no_sheet_but_the_last_ends_with_a_head(lines):
    strips = stack(3, 1, 5, 1, 6, 1, 2, 1, 9, heads=(1, 3, 5, 7))

    for _, end in paginate(strips, lines * LINE)[:-1]:
        assert not strips[end - 1].with_next
