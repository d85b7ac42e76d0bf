"""Garbage is collected between events, and nowhere else."""

from __future__ import annotations

import gc
import weakref

import pytest

from reader.desktop.garbage import GarbageCollector


@pytest.fixture
def collector(qapp):
    """A collector; afterwards Python collects by itself again."""
    made = GarbageCollector(qapp)
    yield made
    made.setParent(None)
    gc.unfreeze()
    gc.enable()


class Knot:
    """An object that only a collection can drop."""

    def __init__(self):
        self.itself = self


def tie(count):
    """Make `count` knots and return whether the first one is gone, as a function."""
    knots = [Knot() for _ in range(count)]
    first = weakref.ref(knots[0])
    return lambda: first() is None


def test_python_does_not_collect_by_itself(collector):
    is_gone = tie(20_000)
    assert not gc.isenabled()
    assert not is_gone()


def test_a_look_collects_what_was_dropped(collector):
    is_gone = tie(20_000)
    collector.look()
    assert is_gone()


def test_a_look_at_little_costs_nothing(collector):
    collector.look()
    is_gone = tie(10)
    collector.look()
    assert not is_gone()


def test_what_grew_old_goes_in_a_later_round(collector):
    knots = [Knot() for _ in range(20_000)]
    first = weakref.ref(knots[0])
    for _ in range(3):
        gc.collect(1)  # they are old now
    del knots
    for _ in range(10):
        tie(20_000)
        collector.look()
    assert first() is None
