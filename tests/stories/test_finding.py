"""Finding in the text, and coming back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt


@pytest.fixture
def searching(reader):
    reader.opens()
    reader.triggers("find")
    return reader


def types(reader, text):
    reader.session.commands.finding.bar.field.setText(text)
    reader.session.commands.finding.search()
    reader.waits()


@pytest.mark.parametrize("query", ["xinzhi", "xin1zhi4", "xīnzhì", "新质", "新質"])
def test_a_word_is_found_in_any_spelling(searching, query):
    types(searching, query)

    finding = searching.session.commands.finding
    assert {span.of(searching.text) for span in finding.found} == {"新质"}
    assert finding.bar.count.text() == f"1 of {len(finding.found)}"


def test_a_word_is_found_in_the_script_that_is_shown(searching):
    searching.triggers("taiwan")
    types(searching, "生產力")

    assert searching.session.commands.finding.found


def test_going_on_shows_one_place_after_another_and_starts_again(searching, qtbot):
    types(searching, "株洲")
    finding, view = searching.session.commands.finding, searching.session.view
    count = len(finding.found)
    shown = []
    for _ in range(count):
        span = finding.found[len(shown)]
        shown.append(view.viewport().rect().intersects(view.rectangle_of(span)))
        qtbot.keyClick(finding.bar.field, Qt.Key.Key_Return)

    assert all(shown)
    assert count > 2
    assert finding.bar.count.text() == f"1 of {count}"


def test_escape_goes_back_to_where_the_search_began(searching, qtbot):
    view = searching.session.view
    before = view.verticalScrollBar().value()
    types(searching, "株洲")
    for _ in range(3):
        searching.triggers("find-next")
    last = searching.session.commands.finding.found[-1]
    view.reveal(last)

    qtbot.keyClick(searching.session.commands.finding.bar.field, Qt.Key.Key_Escape)

    assert view.verticalScrollBar().value() == before
    assert not searching.session.commands.finding.bar.isVisible()
    assert searching.session.selection.span is None
    assert view.hasFocus()


def test_closing_selects_the_place_that_was_found(searching):
    types(searching, "新质生产力")
    first = searching.session.commands.finding.found[0]

    searching.session.commands.finding.bar.buttons["close"].click()

    assert searching.session.selection.span == first


def test_what_is_selected_is_the_first_guess(reader):
    reader.opens()
    start = reader.text.index("新质生产力")
    reader.session.selection.set(
        type(reader.session.reading.opened.annotation.sentences[0])(start, start + 5)
    )

    reader.triggers("find")

    assert reader.session.commands.finding.bar.field.text() == "新质生产力"


def test_another_article_is_searched_for_the_same(searching):
    types(searching, "株洲")
    before = len(searching.session.commands.finding.found)
    searching.session.opener.open_article(searching.session.library.numbers()[1])
    searching.waits()

    text = searching.text
    assert len(searching.session.commands.finding.found) == text.count("株洲") != before


def test_what_is_nowhere_is_said(searching):
    types(searching, "鑫鑫鑫")

    assert searching.session.commands.finding.bar.count.text() == "Not found"
    searching.triggers("find-next")


def test_a_search_begun_elsewhere_starts_at_the_first_place_of_the_text(reader):
    reader.opens()
    view = reader.session.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    assert reader.session.commands.finding.begin("株洲")

    finding = reader.session.commands.finding
    assert finding.bar.count.text() == f"1 of {len(finding.found)}"
    assert view.viewport().rect().intersects(view.rectangle_of(finding.found[0]))


def test_a_search_begun_elsewhere_leaves_no_bar_where_nothing_is_found(reader):
    reader.opens()

    assert not reader.session.commands.finding.begin("鸭嘴兽")

    assert reader.session.commands.finding.bar.isHidden()
