"""The strip under the text: it grows for a long translation and covers nothing."""

from __future__ import annotations

import pytest

from reader.desktop.viewmodels.rows import Origin, TranslationRow
from reader.text.model import Span

SHORT = TranslationRow(Origin.MODEL, "machine", "", "A city.")
LONG = SHORT._replace(text="A city. " * 90)


@pytest.fixture
def opened(reader):
    reader.opens()
    return reader


def lines_of(reader):
    """Spans of sentences that end in the last lines in view, the lowest one last."""
    view = reader.session.view
    height = view.viewport().height()
    return [
        span
        for span in reader.session.reading.opened.annotation.sentences
        if top_of(view, span) >= 0 and bottom_of(view, span) <= height
    ]


def top_of(view, span):
    return view.rectangle_of(Span(span.start, span.start + 1)).top()


def bottom_of(view, span):
    return view.rectangle_of(Span(span.end - 1, span.end)).bottom()


def shows(reader, row):
    reader.session.window.translation.show_row(row)
    reader.waits()


def test_a_growing_translation_does_not_cover_the_end_of_its_sentence(opened):
    view = opened.session.view
    shows(opened, SHORT)
    lowest = lines_of(opened)[-1]
    view.request(lowest)
    shows(opened, SHORT)
    before = view.viewport().height()

    shows(opened, LONG)

    assert view.viewport().height() < before - 60
    assert top_of(view, lowest) >= 0
    assert bottom_of(view, lowest) <= view.viewport().height()


def test_of_a_sentence_that_fills_the_view_the_beginning_is_shown(opened):
    view = opened.session.view
    opened.session.window.resize(900, 640)
    opened.waits()
    sentences = opened.session.reading.opened.annotation.sentences
    longest = max(sentences, key=lambda span: span.end - span.start)
    view.restore_anchor(longest.start - 60)
    opened.waits()
    view.request(longest)
    shows(opened, SHORT)

    shows(opened, LONG)

    assert top_of(view, longest) >= 0
    assert top_of(view, longest) < view.viewport().height() // 2


def test_the_text_stays_where_it_is_when_the_sentence_is_still_in_view(opened):
    view = opened.session.view
    view.request(lines_of(opened)[0])
    shows(opened, SHORT)
    top = view.verticalScrollBar().value()

    shows(opened, LONG)
    shows(opened, SHORT)

    assert view.verticalScrollBar().value() == top


def test_a_reader_who_has_scrolled_away_is_not_called_back(opened):
    view = opened.session.view
    view.request(lines_of(opened)[0])
    shows(opened, SHORT)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    top = bar.value()

    shows(opened, LONG)

    assert bar.value() == top


def test_the_text_of_the_strip_begins_and_ends_with_the_article(opened):
    strip, view = opened.session.window.translation, opened.session.view
    opened.selects_sentence_with(opened.text[-20:-10])

    left = strip.text.mapTo(strip, strip.text.rect().topLeft()).x()
    assert left == view._page.left


@pytest.mark.parametrize("width", [430, 620, 900])
def test_the_buttons_of_the_strip_keep_a_margin_in_a_narrow_window(opened, width):
    opened.session.window.resize(width, 640)
    opened.selects_sentence_with(opened.text[-20:-10])
    strip = opened.session.window.translation

    right = strip.copy_button.mapTo(strip, strip.copy_button.rect().topRight()).x()
    assert right <= strip.width() - min(30, strip._column[0]) + 1
