"""Marks are seen, and scrolled pixels are those that would be painted."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reader.desktop.widgets.article.appearance import Appearance, Colours
from reader.text.model import Span


def colours_in(view, span):
    image = view.grab(view.rectangle_of(span)).toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_the_selection_is_painted_as_a_band_with_an_edge(view):
    colours = Colours()
    assert colours.selection not in colours_in(view, Span(20, 24))
    view.set_selection(Span(20, 24))
    assert {colours.selection, colours.selection_edge} <= colours_in(view, Span(20, 24))
    view.set_selection(None)
    assert colours.selection not in colours_in(view, Span(20, 24))


def test_the_current_term_is_painted_in_the_accent(view):
    view.set_current_term(Span(20, 24))
    assert Colours().accent in colours_in(view, Span(20, 24))


def test_term_marks_are_painted(view):
    before = colours_in(view, Span(20, 24))
    view.set_term_marks([Span(20, 22), Span(20, 24)])
    assert colours_in(view, Span(20, 24)) != before


def test_scrolled_pixels_equal_painted_ones(view):
    view.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    for _ in range(12):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 37)
        QApplication.processEvents()
    scrolled = view.grab().toImage()
    view.viewport().update()
    assert view.grab().toImage() == scrolled


def test_colours_change_without_moving_anything(view):
    view.restore_anchor(300)
    value = view.verticalScrollBar().value()
    view.set_appearance(Appearance(colours=Colours(page="#1b1c1e", ink="#e6e2da")))
    assert view.verticalScrollBar().value() == value
    assert view.grab().toImage().pixelColor(2, 2).name() == "#1b1c1e"
