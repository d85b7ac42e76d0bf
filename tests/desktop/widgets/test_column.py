"""A column of text: it wraps, it knows its height, it counts characters like Python."""

from __future__ import annotations

from reader.desktop.viewmodels.rows import Tone
from reader.desktop.widgets.column import Column, in_two_lines
from reader.desktop.widgets.typefaces import han_sans, sans


def test_a_long_text_takes_more_height_than_a_short_one(qapp):
    short, long = Column(200), Column(200)

    short.text("one", sans())
    long.text("one " * 60, sans())

    assert long.y > 4 * short.y


def test_a_badge_stands_on_the_line_where_it_fits_and_below_where_not(qapp):
    beside, below = Column(400), Column(70)
    heights = []
    for column in (beside, below):
        block = column.text("word", sans())
        heights.append(column.y)
        column.badge_after(block, "approved · 2024", Tone.APPROVED)

    assert beside.y == heights[0]
    assert below.y > heights[1]


def test_characters_beyond_the_bmp_are_not_torn_apart(qapp):
    title = "𠮷" * 30

    first, second = in_two_lines(title, han_sans(14), 140)

    assert set(first) == {"𠮷"}
    assert second.startswith("𠮷")
    assert len(first) <= 10


def test_a_short_title_is_one_line(qapp):
    assert in_two_lines("短题", han_sans(14), 140) == ["短题"]
