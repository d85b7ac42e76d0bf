"""The one selection tells only real changes."""

from __future__ import annotations

from reader.desktop.viewmodels.selection import SelectionModel
from reader.text.model import Span


def test_a_change_is_told_once(qapp):
    selection = SelectionModel()
    told = []
    selection.changed.connect(told.append)

    selection.set(Span(2, 5))
    selection.set(Span(2, 5))
    selection.clear()

    assert told == [Span(2, 5), None]
    assert selection.span is None
