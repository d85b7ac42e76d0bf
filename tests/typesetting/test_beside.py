"""Readings to the right of their characters: another table of widths over the same cells."""

from __future__ import annotations

import pytest

from reader.typesetting.boxes import CellWidths
from reader.typesetting.flow import Flow, Setting
from reader.typesetting.layout import break_paragraph, set_line
from reader.typesetting.metrics import COLUMN_RATIO, Spacing
from reader.typesetting.styles import Face


@pytest.fixture
def beside(setter):
    setter.spacing = Spacing().with_readings(0.5, beside=True)
    return setter


def test_a_character_with_a_reading_is_wider_by_its_column(beside):
    column = 0.5 * COLUMN_RATIO
    cells, widths, _, _ = beside.cells([("双创", "shuāng chuàng"), ("，", ""), ("人", "")])
    inner, last, mark, bare = (widths.advance[key] for key in cells.keys)
    assert inner == pytest.approx(1 + column)
    assert last == pytest.approx(1 + column)
    assert (mark, bare) == (1.0, 1.0)


def test_the_column_stays_at_the_end_of_a_line(beside):
    cells, widths, _, _ = beside.cells([("人", "rén")] * 20)
    starts = break_paragraph(cells, widths, 8.0, 0.0)
    line = set_line(cells, widths, 0, starts[1], 8.0, justify=True)
    assert line.justified
    assert line.edges[-1] == pytest.approx(8.0)
    assert line.edges[-1] - line.edges[-2] >= 1.5


def test_the_length_of_a_syllable_does_not_matter(beside):
    cells, widths, _, _ = beside.cells([("双双", "shuāng shuāng"), ("鹅鹅", "é é")])
    assert len({round(widths.advance[key], 6) for key in cells.keys[::2]}) == 1


def test_the_cells_are_those_of_readings_above(setter, font, random_tokens):
    _, widths, _, annotation = setter.cells(random_tokens(1, 800))
    count = len(widths.advance)
    other = CellWidths(
        widths._book, annotation.table, font, Spacing().with_readings(0.5, beside=True)
    )
    other.grow()
    assert len(other.advance) == count


def test_other_notations_keep_the_cells_of_a_flow(read, font):
    flow = Flow(*read([("国会", "guó huì"), ("双创", "shuāng chuàng")] * 50))
    metrics = dict.fromkeys(Face, font)
    flow.configure(metrics, Setting(20, 400))
    flow.lay(0)
    cells = flow._cells_of(0)
    table = tuple(f"{one}4" if one else "" for one in flow._annotation.table)
    above = flow.line(0, 0)
    flow.configure(metrics, Setting(20, 400, spacing=Spacing(longer=1)), table)
    digits = flow.line(0, 0)
    flow.configure(metrics, Setting(20, 400, beside=True))
    column = flow.line(0, 0)

    assert flow._cells_of(0) is cells
    assert digits.end < above.end  # a digit is wider than none
    assert (above.column, column.column) == (0.0, 10 * COLUMN_RATIO)
    assert column.row.height < above.row.height


def test_lines_keep_room_for_readings_that_come_and_go(read, font):
    flow = Flow(*read([("双创", "shuāng chuàng")] * 50))
    metrics = dict.fromkeys(Face, font)
    flow.configure(metrics, Setting(20, 400))
    above = flow.line(0, 0)
    flow.configure(metrics, Setting(20, 400, room_only=True))
    room = flow.line(0, 0)

    assert room.row == above.row
    assert room.end > above.end  # no reading pushes its neighbours away
