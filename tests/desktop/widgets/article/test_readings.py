"""Readings in every notation, coloured, in doubt, and only under the mouse."""

from __future__ import annotations

import pytest

from reader.desktop.widgets.article.appearance import Appearance, Colours
from reader.text.annotated import Annotation
from reader.text.model import Span

TONES = ("#d00000", "#0000d0", "#00a000", "#a000a0", "#707070")


def runs_of(view):
    """Tones of the glyph runs of the first lines, of the readings and of the text."""
    shown = list(view._page.lines_between(0, 400))
    ruby = {tone for _, glyphs in shown for tone, _ in glyphs.ruby.runs}
    base = {tone for _, glyphs in shown for tone, _ in glyphs.base}
    return ruby, base


def first_line(view):
    return next(iter(view._page.lines_between(150, 400)))


def test_there_is_one_run_a_tone(view):
    view.set_appearance(Appearance(tones=TONES))
    _, glyphs = first_line(view)
    tones = [tone for tone, _ in glyphs.ruby.runs]
    assert len(tones) == len(set(tones)) > 2
    assert runs_of(view)[1] == {0}


def test_the_tones_can_colour_the_characters_instead(view):
    view.set_appearance(Appearance(tones=TONES, coloured_han=True))
    ruby, base = runs_of(view)
    assert ruby == {0}
    assert {1, 2, 3, 4} <= base


def test_colours_of_tones_are_painted(view):
    view.set_appearance(Appearance(tones=TONES, coloured_han=True, font_px=40))
    image = view.grab().toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }
    assert set(TONES[:4]) <= seen


def test_other_colours_of_tones_move_nothing(view):
    view.set_appearance(Appearance(tones=TONES))
    page, line = view._page, first_line(view)[0]
    view.set_appearance(Appearance(tones=TONES[::-1]))
    assert view._page is page
    assert first_line(view)[0] is line


def test_zhuyin_stands_between_its_character_and_the_next(view):
    view.set_appearance(Appearance(notation="zhuyin"))
    line, glyphs = first_line(view)
    places = [point for _, run in glyphs.ruby.runs for point in run.positions()]
    for point in places:
        cell = max(at for at, edge in enumerate(line.edges[:-1]) if edge <= point.x() + 0.5)
        assert point.x() >= line.edges[cell] + 0.9 * line.em
        assert point.x() <= line.edges[cell] + line.em + line.column
    tops = [point.y() for point in places]
    assert min(tops) > 0
    assert max(tops) < line.row.height


@pytest.mark.parametrize("notation", ["marks", "digits", "zhuyin"])
def test_clicks_meet_the_characters_in_every_notation(view, notation):
    view.set_appearance(Appearance(notation=notation))
    for offset in range(10, 60):
        place = view.rectangle_of(Span(offset, offset + 1))
        found = view.offset_at(place.center())
        assert found == offset or view.shown_text[offset] == "\n"


def test_readings_in_doubt_are_marked(show, article, annotate, qtbot):
    view = show(article)
    notes = annotate(article)
    doubtful = Annotation(
        notes.token_starts, notes.token_kinds, notes.syllables, notes.table, notes.sentences,
        frozenset({20, 21}),
    )  # fmt: skip
    view.set_reading(article, doubtful, article.text)
    before = view.grab().toImage()
    view.set_appearance(Appearance(doubts=True))
    line = view._page.line_of(20)
    shown = {found.start: glyphs for found, glyphs in view._page.lines_between(0, 500)}
    assert len(shown[line.start].ruby.doubts) == 2
    assert view.grab().toImage() != before


def test_a_reading_comes_over_the_word_pointed_at_and_moves_nothing(view):
    view.set_appearance(Appearance(on_hover=True))
    words = [view.navigator.next_word(offset, 1) for offset in range(10, 40)]
    before = [view.rectangle_of(word) for word in words]
    quiet = view.grab().toImage()
    view.set_current_word(words[3])
    assert [view.rectangle_of(word) for word in words] == before
    line = view._page.line_of(words[3].start)
    glyphs, left, right = view._page.reading_over(line, words[3])
    assert glyphs.runs
    assert right - left > 10
    view.set_current_word(None)
    assert view.grab().toImage() == quiet


def test_a_reading_that_comes_and_goes_stays_inside_the_line(view):
    view.set_appearance(Appearance(on_hover=True, font_px=30))
    page = view._page
    for line, _ in page.lines_between(0, 400):
        for word in (Span(line.start, line.start + 2), Span(line.end - 3, line.end - 1)):
            found = page.reading_over(line, word)
            if found is not None:
                _, left, right = found
                assert left >= -0.01
                assert right <= max(line.edges[-1], right) + 0.01


def test_the_colours_of_a_theme_reach_what_was_found(view):
    view.set_found([Span(20, 22), Span(30, 32)], Span(20, 22))
    accent = Colours().accent
    place = view.rectangle_of(Span(20, 22)).adjusted(-3, -3, 3, 3)
    image = view.grab(place).toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert accent in seen
    view.set_found((), None)
    assert view._marks.found is None
