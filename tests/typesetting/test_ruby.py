"""Readings never touch, and Han stand evenly inside a word."""

from __future__ import annotations

import itertools

import pytest

from reader.typesetting.layout import break_paragraph, set_line
from reader.typesetting.ruby import clearance, overhang_excess, pitch

RATIO = 0.5


def centres(cells, widths, annotation, measure):
    """Line by line: centre and half width of every reading, and the offsets."""
    starts = break_paragraph(cells, widths, measure, 0.0)
    for start, end in zip(starts, [*starts[1:], len(cells.keys)], strict=True):
        line = set_line(cells, widths, start, end, measure, justify=True)
        found = [
            (line.edges[at - start] + 0.5, widths.reading(annotation.syllables[at]) / 2, at)
            for at in range(start, end)
            if annotation.syllables[at]
        ]
        yield start, line, found


@pytest.mark.parametrize("measure", [6, 11.5, 24, 38])
@pytest.mark.parametrize("seed", range(4))
def test_readings_never_touch(setter, random_tokens, seed, measure):
    cells, widths, _, annotation = setter.cells(random_tokens(seed, 1200))
    for _, _, found in centres(cells, widths, annotation, measure):
        for (left, half, _), (right, other, at) in itertools.pairwise(found):
            assert right - left - half - other > 0.04, at


@pytest.mark.parametrize("seed", range(4))
def test_han_stand_evenly_inside_a_word(setter, random_tokens, seed):
    tokens = random_tokens(seed, 1200)
    cells, widths, _, annotation = setter.cells(tokens)
    for start, line, _ in centres(cells, widths, annotation, 30):
        end = start + len(line.edges) - 1
        for index in range(len(annotation)):
            span = annotation.token_span(index)
            if start <= span.start and span.end <= end and span.end - span.start > 2:
                places = line.edges[span.start - start : span.end - start]
                steps = [b - a for a, b in itertools.pairwise(places)]
                assert max(steps) - min(steps) < 1e-9


def test_short_readings_leave_the_characters_solid():
    assert pitch([0.5, 0.75, 0.5], 0.06) == 1.0


def test_long_readings_widen_the_whole_word():
    assert pitch([1.5, 1.5, 0.5], 0.06) == pytest.approx(1.56)


def test_a_reading_hangs_over_a_neighbour_without_one():
    assert clearance(1.5, 0.0, 1.0, 0.2) == 0.0
    assert overhang_excess(1.9) == 0.0
    assert overhang_excess(2.4) == pytest.approx(0.2)


def test_no_space_is_left_beside_a_mark_for_a_wide_reading(setter):
    cells, widths, _, _ = setter.cells([("双", "shuāng"), ("，", ""), ("双", "shuāng")])
    assert [widths.advance[key] for key in cells.keys] == [1.0, 1.0, 1.0]


def test_two_wide_readings_around_a_mark_keep_apart(setter):
    tokens = [("双", "shuānggg"), ("“", ""), ("双", "shuānggg")]
    cells, widths, _, annotation = setter.cells(tokens)
    [(_, _, found)] = list(centres(cells, widths, annotation, 30))
    (left, half, _), (right, other, _) = found
    assert right - left >= half + other


def test_words_are_set_further_apart_than_their_characters(setter):
    tokens = [("成果", "chéng guǒ"), ("力", "lì"), ("成果", "chéng guǒ")]
    cells, widths, _, _ = setter.cells(tokens)
    inside, between, *_ = (widths.advance[key] for key in cells.keys)
    assert between >= inside - 0.05


def test_hidden_readings_take_no_space(setter):
    tokens = [("双双", "shuāng shuāng"), ("双双", "shuāng shuāng")]
    cells, widths, _, _ = setter.cells(tokens, bytes([0, 0, 1, 1]))
    first, second, third, _ = (widths.advance[key] for key in cells.keys)
    assert first == 1.0
    assert second == pytest.approx(1.1)
    assert third > 1.5
