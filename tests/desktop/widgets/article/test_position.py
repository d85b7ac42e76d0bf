"""The reading position stays at its character, whatever changes around it."""

from __future__ import annotations

import random

from reader.desktop.widgets.article.appearance import Appearance
from reader.text.model import Span


def change_at_random(view, text, dice):
    """Change one thing about how `text` is shown."""

    def appear(**changes):
        view.set_appearance(Appearance(**changes))

    mask = bytes(dice.getrandbits(1) for _ in text)
    dice.choice(
        (
            lambda: view.set_ruby_visibility(dice.choice((None, bytes(len(text))))),
            lambda: view.resize(dice.randint(300, 1200), dice.randint(300, 900)),
            lambda: appear(font_px=dice.choice((14, 18, 22, 31))),
            lambda: view.set_text(text, dice.choice(("taiwan", "simplified", "hongkong"))),
            lambda: view.set_ruby_visibility(mask),
            lambda: appear(notation=dice.choice(("digits", "zhuyin")), grid=dice.random() < 0.4),
            lambda: appear(measure_em=dice.randint(14, 60), on_hover=dice.random() < 0.5),
            lambda: appear(tones=("#aa0000",) * 5, coloured_han=dice.random() < 0.5),
        )
    )()


def test_a_hundred_random_changes_leave_the_anchor_where_it_was(view, qtbot, article):
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    anchor, top = view.anchor(), view.rectangle_of(Span(view.anchor(), view.anchor() + 1)).top()
    assert anchor > 200
    dice = random.Random(7)
    for _ in range(100):
        change_at_random(view, article.text, dice)
        if dice.random() < 0.5:
            view.settle_all()
        assert view.anchor() == anchor
    view.set_ruby_visibility(None)
    view.set_appearance(Appearance())
    view.resize(700, 500)
    view.settle_all()
    assert view.anchor() == anchor
    assert view.rectangle_of(Span(anchor, anchor + 1)).top() == top


def test_heights_that_settle_do_not_move_the_text(show, qtbot, make_article):
    article = make_article(400)
    view = show(article)
    view.restore_anchor(len(article.text) // 2)
    view.resize(640, 500)  # everything is to be laid out anew
    before = view.rectangle_of(Span(view.anchor(), view.anchor() + 1))
    view.settle_all()
    assert view.rectangle_of(Span(view.anchor(), view.anchor() + 1)) == before


def test_scrolling_up_into_text_that_was_not_laid_out_keeps_the_lines_in_place(show, make_article):
    article = make_article(400)
    view = show(article)
    view.restore_anchor(len(article.text) // 2)
    view.resize(500, 500)
    for _ in range(30):
        seen = Span(view.anchor(), view.anchor() + 1)
        before = view.rectangle_of(seen).top()
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 100)
        assert view.rectangle_of(seen).top() == before + 100


def test_the_anchor_is_told_some_time_after_scrolling(view, qtbot):
    with qtbot.waitSignal(view.anchor_changed) as told:
        view.verticalScrollBar().setValue(800)
    assert told.args == [view.anchor()]
    assert view.anchor() > 0


def test_an_anchor_can_be_restored(view):
    view.restore_anchor(500)
    assert view.anchor() == 500
    assert 0 <= view.rectangle_of(Span(500, 501)).top() < 60
    view.restore_anchor(0)
    assert view.verticalScrollBar().value() == 0


def test_another_script_moves_nothing(view, article):
    view.restore_anchor(500)
    before = [view.rectangle_of(Span(at, at + 1)) for at in range(500, 560)]
    view.set_text(article.text.replace("转", "轉"), "taiwan")
    assert [view.rectangle_of(Span(at, at + 1)) for at in range(500, 560)] == before


def test_revealing_scrolls_no_more_than_needed(view, article):
    view.reveal(Span(20, 24))
    assert view.verticalScrollBar().value() == 0
    last = len(article.text) - 3
    view.reveal(Span(last, last + 1))
    assert view.viewport().rect().contains(view.rectangle_of(Span(last, last + 1)))


def test_a_place_is_returned_to_to_the_pixel(view):
    view.verticalScrollBar().setValue(777)
    place = view.place()
    view.verticalScrollBar().setValue(3)
    view.return_to(place)
    assert view.verticalScrollBar().value() == 777


def test_a_sentence_that_nearly_fills_the_view_is_shown_whole(view, article):
    start = end = len(article.text) // 2
    first = view.rectangle_of(Span(start, start + 1))
    fitting = view.viewport().height() - 3 * first.height()
    while view.rectangle_of(Span(end, end + 1)).bottom() - first.top() < fitting:
        end += 1
    view.verticalScrollBar().setValue(0)

    view.reveal(Span(start, end))

    seen = view.viewport().rect()
    assert seen.contains(view.rectangle_of(Span(start, start + 1)))
    assert seen.contains(view.rectangle_of(Span(end - 1, end)))
