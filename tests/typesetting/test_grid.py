"""On a grid every Han and full-width mark takes one cell."""

from __future__ import annotations

import pytest

from reader.typesetting.grid import GridWidths
from reader.typesetting.layout import break_paragraph, set_line
from reader.typesetting.metrics import Spacing


@pytest.fixture
def grid(font):
    def make(setter, tokens, spacing=None):
        cells, widths, text, annotation = setter.cells(tokens)
        made = GridWidths(widths._book, annotation.table, font, spacing or setter.spacing)
        made.grow()
        return cells, made, text, annotation

    return make


def lines(cells, widths, measure):
    starts = break_paragraph(cells, widths, measure, 0.0)
    for start, end in zip(starts, [*starts[1:], len(cells.keys)], strict=True):
        yield start, set_line(cells, widths, start, end, measure, justify=True)


@pytest.mark.parametrize("readings", [True, False])
@pytest.mark.parametrize("measure", [9.0, 20.0, 41.3])
def test_every_han_and_full_width_mark_stands_on_the_grid(
    grid, setter, solid, random_tokens, measure, readings
):
    cells, widths, text, _ = grid(setter if readings else solid, random_tokens(3, 1500))
    for start, line in lines(cells, widths, measure):
        assert line.edges[-1] <= measure + 1e-6
        for at, x in enumerate(line.edges[:-1]):
            before = text[start + at - 1] if at else "国"
            if ord(text[start + at]) > 0x2E7F and ord(before) > 0x2E7F:
                after_latin = any(ord(one) < 0x2E7F for one in text[start : start + at])
                if not after_latin or before != text[start]:
                    assert abs(x / widths.grid - round(x / widths.grid)) < 1e-6


def test_no_two_readings_touch_on_the_grid(grid, setter):
    tokens = [("双创转", "zhuāng chuáng shuǎng")] * 10
    _, widths, _, annotation = grid(setter, tokens)
    assert widths.grid > max(map(widths.reading, range(len(annotation.table))))


def test_a_number_takes_whole_cells_and_stands_in_their_middle(grid, solid):
    cells, widths, _, _ = grid(solid, [("国", ""), ("123", ""), ("国", ""), ("国", "")])
    line = set_line(cells, widths, 0, 6, 20, justify=False)
    assert line.edges == (0.0, 1.25, 1.75, 2.25, 3.0, 4.0, 5.0)


def test_a_cell_has_room_for_a_column_beside_the_character(grid, setter):
    spacing = Spacing().with_readings(0.5, beside=True)
    _, widths, _, _ = grid(setter, [("国会", "guó huì")], spacing)
    assert widths.grid == pytest.approx(1.0 + spacing.column)
