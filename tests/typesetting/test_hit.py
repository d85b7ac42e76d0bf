"""A point finds its character."""

from __future__ import annotations

import pytest

from reader.typesetting.hit import boundary_at, cell_at, is_inside

EDGES = (2.0, 3.0, 4.5, 5.0)


@pytest.mark.parametrize(
    ("x", "cell", "boundary"),
    [(0, 0, 0), (2.4, 0, 0), (2.6, 0, 1), (3.0, 1, 1), (4.4, 1, 2), (4.9, 2, 3), (99, 2, 3)],
)
def test_a_point_belongs_to_a_cell_and_to_the_nearest_gap(x, cell, boundary):
    assert cell_at(EDGES, x) == cell
    assert boundary_at(EDGES, x) == boundary


def test_an_empty_line_has_nothing_inside():
    assert not is_inside((2.0,), 2.0)
    assert boundary_at((2.0,), 5.0) == 0
    assert cell_at((2.0,), 5.0) == 0
