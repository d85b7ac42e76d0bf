"""Justified lines end at the measure, and only gaps give."""

from __future__ import annotations

import itertools
import json

import pytest

from reader.typesetting.layout import break_evenly, break_paragraph, set_line


def all_lines(cells, widths, measure, indent=0.0):
    starts = break_paragraph(cells, widths, measure, indent)
    ends = [*starts[1:], len(cells.keys)]
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        room = measure - (0 if number else indent)
        last = end == len(cells.keys)
        yield start, end, room, set_line(cells, widths, start, end, room, justify=not last), last


@pytest.mark.parametrize("measure", [14, 24.3, 38, 60])
@pytest.mark.parametrize("seed", range(4))
def test_justified_lines_end_exactly_at_the_measure(setter, random_tokens, seed, measure):
    cells, widths, _, _ = setter.cells(random_tokens(seed, 1500))
    justified = 0
    for _, _, room, line, last in all_lines(cells, widths, measure, 2.0):
        if not last and line.justified:
            justified += 1
            assert line.edges[-1] == pytest.approx(room)
        else:
            assert line.edges[-1] <= room + 1e-6
    assert justified > 5


@pytest.mark.parametrize("seed", range(4))
def test_numbers_and_latin_runs_are_never_stretched(setter, random_tokens, seed):
    cells, widths, text, annotation = setter.cells(random_tokens(seed, 1500))
    for start, end, _, line, _ in all_lines(cells, widths, 24):
        for index in range(len(annotation)):
            span = annotation.token_span(index)
            if start <= span.start and span.end <= end and text[span.start].isascii():
                places = line.edges[span.start - start : span.end - start]
                assert all(b - a == pytest.approx(0.5) for a, b in itertools.pairwise(places))


def test_adjacent_full_width_marks_share_their_white(solid):
    cells, widths, _, _ = solid.cells([(char, "") for char in "市。”“市"])
    assert [widths.advance[key] for key in cells.keys] == [1.0, 0.5, 0.5, 1.0, 1.0]


def test_two_openers_share_their_white_and_the_second_is_drawn_further_left(solid):
    cells, widths, _, _ = solid.cells([(char, "") for char in "市《“市"])
    assert [widths.advance[key] for key in cells.keys] == [1.0, 1.0, 0.5, 1.0]
    assert [widths.shift[key] for key in cells.keys] == [0.0, 0.0, -0.5, 0.0]


def test_a_mark_at_the_end_of_a_line_takes_half_its_cell(solid):
    cells, widths, _, _ = solid.cells([("市", ""), ("市", ""), ("。", ""), ("市", "")])
    assert break_paragraph(cells, widths, 2.5, 0.0) == [0, 3]
    assert set_line(cells, widths, 0, 3, 2.5, justify=True).edges[-1] == pytest.approx(2.5)


def test_an_opener_at_the_start_of_a_line_takes_half_its_cell(solid):
    cells, widths, _, _ = solid.cells([(char, "") for char in "“市市"])
    assert set_line(cells, widths, 0, 3, 9, justify=False).edges == (-0.5, 0.5, 1.5, 2.5)


def test_han_and_digits_stand_apart(solid):
    cells, widths, _, _ = solid.cells([("3", ""), ("月", ""), ("5", ""), ("日", "")])
    gap = solid.spacing.mixed_gap
    advances = [widths.advance[key] for key in cells.keys]
    assert advances == pytest.approx([0.5 + gap, 1 + gap, 0.5 + gap, 1])


def test_a_line_without_places_to_stretch_stays_ragged(solid):
    cells, widths, _, _ = solid.cells([("国", ""), ("x" * 30, "")])
    line = set_line(cells, widths, 0, 1, 20, justify=True)
    assert not line.justified
    assert line.edges == (0.0, 1.0)


def test_white_space_vanishes_at_the_end_of_a_line(solid):
    cells, widths, _, _ = solid.cells([("ab", ""), (" ", ""), ("cd", "")])
    assert break_paragraph(cells, widths, 1.0, 0.0) == [0, 3]
    assert set_line(cells, widths, 0, 3, 1.0, justify=False).edges[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("name", ["with-readings", "without-readings"])
def test_boxes_stand_where_they_stood(repository, setter, solid, name):
    golden = json.loads((repository / f"tests/fixtures/boxes/{name}.json").read_text("utf-8"))
    tokens = [tuple(token) for token in golden["tokens"]]
    cells, widths, text, _ = (setter if golden["readings"] else solid).cells(tokens)
    found = [
        {"text": text[start:end], "edges": [round(edge, 3) for edge in line.edges]}
        for start, end, _, line, _ in all_lines(cells, widths, golden["measure"], 2.0)
    ]
    assert found == golden["lines"]


def test_the_lines_of_a_head_are_of_like_length_and_split_no_word(solid):
    words = ["株洲", "吹响", "创新", "成果", "转化年", "行动", "集结号"]
    cells, widths, text, _ = solid.cells([(word, "") for word in words])
    starts = break_evenly(cells, widths, 13.0)
    assert [text[a:b] for a, b in itertools.pairwise([*starts, len(text)])] == [
        "株洲吹响创新成果",
        "转化年行动集结号",
    ]


def test_a_head_of_two_lines_is_broken_where_it_pauses(solid):
    words = ["让", "成果", "走出", "实验室", "：", "株洲", "开启", "转化年"]
    cells, widths, text, _ = solid.cells([(word, "") for word in words])
    assert break_evenly(cells, widths, 13.0) == [0, text.index("株")]


def test_a_head_that_fits_is_one_line(solid):
    cells, widths, _, _ = solid.cells([("株洲", ""), ("开启", "")])
    assert break_evenly(cells, widths, 13.0) == [0]
