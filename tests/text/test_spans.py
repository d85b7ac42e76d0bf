"""Many spans as one flat array, read like a tuple of them."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.model import Span
from reader.text.spans import Spans

BOUNDS = st.lists(st.integers(0, 400), max_size=24, unique=True).map(sorted)


def in_a_row(bounds):
    """Spans that do not overlap, between every other two of the sorted `bounds`."""
    return tuple(Span(*pair) for pair in zip(bounds[::2], bounds[1::2], strict=False))


@given(bounds=BOUNDS)
def test_spans_are_read_like_a_tuple_of_them(bounds):
    spans = in_a_row(bounds)
    table = Spans.of(spans)
    assert tuple(table) == spans
    assert len(table) == len(spans)
    assert [table[index] for index in range(-len(spans), len(spans))] == [*spans, *spans]
    assert tuple(table[1:3]) == spans[1:3]
    assert all(isinstance(one, Span) for one in table)


@given(bounds=BOUNDS)
def test_the_numbers_come_back_as_the_same_spans(bounds):
    table = Spans.of(in_a_row(bounds))
    assert Spans.unpack(table.bounds()) == table
    assert table != Spans.of([*table, Span(500, 501)])


@given(bounds=BOUNDS, start=st.integers(0, 400), length=st.integers(1, 100))
def test_a_stretch_touches_the_spans_that_share_text_with_it(bounds, start, length):
    spans, stretch = in_a_row(bounds), Span(start, start + length)
    expected = tuple(one for one in spans if one.overlaps(stretch))
    assert Spans.of(spans).touched_by(stretch) == expected


def test_an_offset_finds_the_last_span_that_starts_before_it():
    table = Spans.of([(2, 4), (6, 9)])
    assert [table.at(offset) for offset in (0, 2, 5, 6, 20)] == [-1, 0, 0, 1, 1]


def test_half_a_span_is_refused():
    with pytest.raises(ValueError, match="lacks"):
        Spans.unpack(array("I", [1, 2, 3]))
