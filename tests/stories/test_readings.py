"""Readings that get better after the first frame, are checked and corrected."""

from __future__ import annotations

import pytest

from reader.annotation import corrections
from reader.text.model import Span

TEXT = "他感慨地说，银行行长得了奖。\n大家为患病儿童捐款。\n干部得深入基层了解情况。\n"


@pytest.fixture
def reading(reader, tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    reader.opens(str(path))
    refines(reader)
    return reader


def refines(reader):
    for _ in range(200):
        if reader.session.reading.opened.refined:
            return
        reader.waits()
    raise AssertionError("the readings were never refined")


def syllable(reader, words, place=0):
    annotation = reader.session.view.navigator
    at = reader.text.index(words) + place
    return annotation.reading_of(slice_of(at))


def slice_of(at):
    return Span(at, at + 1)


def stands_on(reader, words):
    view = reader.session.view
    view.set_current_word(view.navigator.han_word_at(reader.text.index(words)))


def answers(reader, reading, scope):
    """Type a reading into the open dialog and apply it."""
    dialog = reader.session.corrections.dialog
    dialog.field.setText(reading)
    dialog.field.textEdited.emit(reading)
    dialog.scopes.button(scope).setChecked(True)
    dialog.apply_button.click()
    reader.waits()


def test_the_first_frame_shows_the_dictionary_and_later_ones_the_context(reader, tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    reader.session.start([str(path)])
    assert syllable(reader, "地说") == "dì"
    reader.opens()
    refines(reader)
    assert syllable(reader, "地说") == "de"


def test_better_readings_leave_place_and_selection_alone(reader):
    reader.opens()
    view = reader.session.view
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    anchor, top = view.anchor(), view.rectangle_of(slice_of(view.anchor())).top()
    refines(reader)
    assert view.anchor() == anchor
    assert view.rectangle_of(slice_of(anchor)).top() == top


def test_a_reading_is_corrected_at_one_place_and_taken_back(reading):
    stands_on(reading, "银行")
    reading.triggers("correct-reading")
    dialog = reading.session.corrections.dialog
    dialog.characters.button(1).click()
    assert "háng" in dialog.list.item(0).text()
    assert "%" in dialog.list.item(0).text()
    answers(reading, "xing2", 0)
    assert syllable(reading, "银行", 1) == "xíng"
    assert syllable(reading, "行长") == "háng"
    reading.triggers("undo-correction")
    assert syllable(reading, "银行", 1) == "háng"
    reading.triggers("redo-correction")
    assert syllable(reading, "银行", 1) == "xíng"


def test_a_correction_for_always_holds_in_the_next_article(reading, tmp_path):
    stands_on(reading, "银行")
    reading.triggers("correct-reading")
    reading.session.corrections.dialog.characters.button(1).click()
    answers(reading, "xíng", 2)
    path = tmp_path / "next.txt"
    path.write_text("去银行。\n", encoding="utf-8")
    reading.session.opener.open_files([str(path)])
    reading.waits()
    assert syllable(reading, "银行", 1) == "xíng"


def test_words_are_joined_and_cut_at_one_key(reading):
    view = reading.session.view
    stands_on(reading, "银行")
    reading.triggers("join-word")
    assert view.current_word.of(reading.text) == "银行行长"
    reading.triggers("cut-word")
    assert view.current_word.of(reading.text) == "银行"
    reading.triggers("undo-correction")
    reading.triggers("undo-correction")
    assert not reading.session.services.corrections.items


def test_uncertain_readings_are_stepped_through_and_listed(reading):
    session = reading.session
    doubts = session.reading.opened.annotation.uncertain
    assert reading.text.index("得深入") in doubts
    reading.triggers("next-doubt")
    word = session.view.current_word
    assert any(word.start <= place < word.end for place in doubts)
    reading.triggers("check-readings")
    dialog = session.corrections.dialog
    assert len(dialog.rows) == len(doubts)
    dialog.chosen.emit(0)
    reading.waits()
    answers(reading, "dei3", 1)
    assert session.reading.opened.annotation.uncertain < doubts


def test_the_right_mouse_button_asks_for_a_reading(reading):
    reading.session.view.reading_requested.emit(reading.text.index("长得"))
    dialog = reading.session.corrections.dialog
    assert dialog.characters.checkedId() == 1
    dialog.reject()
    reading.waits()
    assert reading.session.corrections.dialog is None


def test_corrections_are_listed_removed_exported_and_imported(reading, tmp_path):
    stands_on(reading, "银行")
    reading.triggers("join-word")
    desk = reading.session.corrections
    desk.write_out(tmp_path / "mine.txt")
    reading.triggers("corrections")
    assert len(desk.dialog.rows) == 1
    desk.dialog.list.setCurrentRow(0)
    desk.change(corrections.Corrections())
    desk.take_in(tmp_path / "mine.txt")
    assert [one.text for one in reading.session.services.corrections.items] == ["银行行长"]
    desk.take_in(tmp_path / "none.txt")
    assert "none.txt" in reading.message


def test_a_damaged_file_of_corrections_is_named_once(reader, home, tmp_path):
    (home / "corrections.txt").write_text("nonsense\n", encoding="utf-8")
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    reader.opens(str(path))
    refines(reader)
    assert "corrections.txt" in reader.message
    assert syllable(reader, "地说") == "de"
