"""Long work in slices: the result comes whole, and the newest request wins."""

from __future__ import annotations

from reader.desktop.slices import AT_ONCE, Slices


def test_few_parts_are_there_before_run_returns(qapp):
    results = []
    Slices().run(iter(range(AT_ONCE - 1)), results.append)
    assert results == [list(range(AT_ONCE - 1))]


def test_many_parts_come_whole_and_in_order(qtbot):
    results, slices = [], Slices()
    slices.run(iter(range(5 * AT_ONCE)), results.append)
    assert results == []
    qtbot.waitUntil(lambda: bool(results))
    assert results == [list(range(5 * AT_ONCE))]


def test_a_newer_request_takes_the_place_of_an_older_one(qtbot):
    results, slices = [], Slices()
    slices.run(iter(range(5 * AT_ONCE)), results.append)
    slices.run(iter("ab"), results.append)
    qtbot.wait(20)
    assert results == [["a", "b"]]


def test_nothing_comes_of_what_was_stopped(qtbot):
    results, slices = [], Slices()
    slices.run(iter(range(5 * AT_ONCE)), results.append)
    slices.stop()
    qtbot.wait(20)
    assert results == []
