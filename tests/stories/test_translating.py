"""The English of the whole article: beside the text, in step, written, remembered."""

from __future__ import annotations

import socket

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.desktop.windows.package_details import DetailsDialog
from reader.storage.paths import default_paths
from reader.translation.packages import PackageStore

SENTENCE = "全市新建学校八所。"
SOURCES = ("今天下午，全市召开会议。", "天气很好，大家都来了。", "她昨天没有来，今天来了。")


@pytest.fixture
def package(repository):
    file = repository / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"
    return PackageStore(default_paths().packages).install(file)


@pytest.fixture
def text_file(tmp_path):
    """An article with repeats, none of it bundled."""
    path = tmp_path / "article.txt"
    path.write_text("学校\n\n" + "".join(SOURCES) * 12 + SENTENCE, encoding="utf-8")
    return str(path)


@pytest.fixture
def no_socket(monkeypatch):
    class Refused(socket.socket):
        def __init__(self, *args, **kwargs):
            pytest.fail("the program opened a socket")

    monkeypatch.setattr(socket, "socket", Refused)


def english(reader):
    return reader.session.translating.english


def origins(reader):
    return {str(row.origin) for row in english(reader).pane.rows}


def place_of(reader, words):
    rows = english(reader).pane.rows
    return next(place for place, row in enumerate(rows) if words in row.chinese)


def test_every_sentence_has_its_place_in_the_english_beside_the_text(reader):
    reader.opens()

    reader.triggers("parallel")

    pane = english(reader).pane
    assert pane.isVisible()
    assert len(pane.rows) == len(reader.session.reading.opened.annotation.sentences)
    assert all(row.english for row in pane.rows)
    assert [row.label for row in pane.rows[:2]] == ["reference translation", ""]
    reader.triggers("parallel")
    assert not pane.isVisible()


def test_a_selected_sentence_is_marked_on_the_other_side_both_ways(reader):
    reader.opens()
    reader.triggers("parallel")
    pane, sentences = english(reader).pane, english(reader).model.sentences

    reader.session.selection.set(sentences[4])
    reader.waits()
    assert pane.list.currentIndex().row() == 4

    pane.sentence_chosen.emit(7)
    reader.waits()
    assert reader.session.selection.span == sentences[7]


def test_the_english_opens_at_the_selected_sentence(reader):
    reader.opens()
    sentences = reader.session.reading.opened.annotation.sentences
    reader.session.view.selection_requested.emit(sentences[14])
    reader.waits()

    reader.triggers("parallel")
    reader._qtbot.wait(50)
    reader.waits()

    pane = english(reader).pane
    assert pane.list.currentIndex().row() == 14
    assert pane.list.viewport().rect().intersects(pane.list.visualRect(pane.list.currentIndex()))


def test_what_is_pointed_at_is_marked_on_the_other_side_both_ways(reader):
    reader.opens()
    reader.triggers("parallel")
    desk = english(reader)
    span = desk.model.sentences[5]

    reader.session.view.word_hovered.emit(span, reader.session.view.rectangle_of(span))
    assert desk.pane.delegate.pointed == 5

    desk.pane.sentence_pointed.emit(3)
    assert reader.session.view._marks.hovered == desk.model.sentences[3]
    desk.pane.sentence_pointed.emit(-1)
    assert reader.session.view._marks.hovered is None


def test_both_sides_scroll_in_step(reader, text_file):
    reader.opens(text_file)
    reader.triggers("parallel")
    reader.waits()
    desk, view = english(reader), reader.session.view
    view.settle_all()
    bar = view.verticalScrollBar()
    assert bar.maximum() > 0

    bar.setValue(bar.maximum() // 2)
    reader.waits()
    place, _ = desk.pane.top()
    assert abs(place - desk._place_of(view.anchor())) <= 1

    desk.pane.list.verticalScrollBar().setValue(0)
    reader.waits()
    assert view.anchor() == 0


def test_line_by_line_shows_both_languages_in_place_of_the_text(reader):
    reader.opens()

    reader.triggers("interleaved")

    assert english(reader).pane.isVisible()
    assert not reader.session.view.isVisible()
    assert english(reader).pane.rows[0].chinese
    reader.triggers("parallel")
    assert reader.session.view.isVisible()
    assert not reader.session.window.actions_by_id["interleaved"].isChecked()


@pytest.mark.usefixtures("no_socket")
def test_the_article_is_translated_without_a_network_and_every_sentence_is_labelled(
    reader, package, text_file
):
    reader.opens(text_file)

    reader.triggers("translate-article")
    reader.waits()
    reader.waits()

    rows = english(reader).pane.rows
    assert {row.label for row in rows} == {f"machine translation · {package.id} · 0.1"}
    assert all(row.english for row in rows)
    assert not english(reader).model.running


def test_without_a_package_the_reader_is_told(reader, text_file):
    reader.opens(text_file)

    reader.triggers("translate-article")

    assert "No translation package is installed" in reader.message


def test_what_is_in_view_comes_first_and_a_pause_keeps_the_rest_for_later(
    reader, reader_with, package, text_file
):
    reader.opens(text_file)
    reader.triggers("parallel")
    desk = english(reader)
    executor = reader._executor
    place = len(desk.model.sentences) - 4
    desk.model._first_visible = lambda: desk.model.sentences[place].start
    reader.session.window.actions_by_id["translate-article"].trigger()
    executor.run_next()
    reader._qtbot.wait(1)

    done = [at for at, row in enumerate(desk.pane.rows) if row.english]
    assert set(range(place, place + 4)) <= set(done)
    assert len(done) < len(desk.pane.rows)

    reader.session.window.actions_by_id["translate-article"].trigger()  # pause
    reader.waits()
    assert not desk.model.running
    reader.session.window.close()

    again = reader_with()
    again.opens(text_file)
    again.triggers("parallel")
    assert not english(again).model.running  # paused stays paused
    again.triggers("translate-article")
    again.waits()
    assert all(row.english for row in english(again).pane.rows)


def test_a_run_that_was_cut_off_goes_on_by_itself(reader, reader_with, package, text_file):
    reader.opens(text_file)
    reader.triggers("parallel")
    reader.session.window.actions_by_id["translate-article"].trigger()
    reader._executor.run_next()
    reader._qtbot.wait(1)
    reader.session.shut_down()  # no pause: as when the power fails

    again = reader_with()
    again.opens(text_file)
    again.waits()
    again.waits()

    assert "english" in again.session.translating.__dict__
    assert all(row.english for row in english(again).pane.rows)


def test_the_readers_own_english_is_kept_at_once_and_used_for_repeats(
    reader, reader_with, package, text_file
):
    reader.opens(text_file)
    reader.selects_sentence_with(SOURCES[0])
    strip = reader.session.window.translation
    assert reader.origin == "model"

    reader.triggers("edit-translation")
    strip.text.selectAll()
    strip.text.insertPlainText("The city met this afternoon.")
    reader._qtbot.keyClick(strip.text, Qt.Key.Key_Escape)
    reader.waits()

    assert (reader.origin, reader.english) == ("yours", "The city met this afternoon.")
    reader.triggers("parallel")
    mine = [row for row in english(reader).pane.rows if row.chinese == SOURCES[0]]
    assert len(mine) == 12
    assert {(row.english, row.label) for row in mine} == {
        ("The city met this afternoon.", "your translation")
    }
    again = reader_with()
    again.opens(text_file)
    again.selects_sentence_with(SOURCES[0])
    assert again.english == "The city met this afternoon."


def test_what_is_written_is_kept_when_another_sentence_is_selected(reader, text_file):
    reader.opens(text_file)
    reader.selects_sentence_with(SOURCES[0])
    reader.triggers("edit-translation")
    reader.session.window.translation.text.insertPlainText("Mine.")

    reader.selects_sentence_with(SOURCES[1])

    assert reader.session.services.memory.own(SOURCES[0]) == "Mine."
    assert reader.session.services.memory.own(SOURCES[1]) is None


def test_ones_own_english_can_be_taken_back(reader, package, text_file):
    reader.session.services.memory.write(SOURCES[0], "Mine.")
    reader.opens(text_file)
    reader.selects_sentence_with(SOURCES[0])
    assert reader.origin == "yours"

    reader.session.window.translation.forget_button.click()
    reader.waits()

    assert reader.origin == "model"


def test_a_nearly_equal_sentence_is_offered_with_its_differences(reader, text_file):
    reader.session.services.memory.write("全市新建学校七所。", "The city built seven schools.")
    reader.opens(text_file)

    reader.selects_sentence_with(SENTENCE)

    near = reader.session.window.translation.row.near
    assert near.english == "The city built seven schools."
    assert "figures differ" in near.percent
    assert ("七", "only there") in near.parts
    reader.session.window.translation._near.use_button.click()
    assert reader.session.window.translation.text.toPlainText() == near.english


def test_a_memory_is_taken_in_and_written_out(reader, text_file, tmp_path):
    reader.session.services.memory.write(SOURCES[1], "Fine weather; all came.")
    reader.opens(text_file)
    files = reader.session.translating.memory
    out = tmp_path / "memory.tmx"

    files.write_file(out)
    assert "Sentences written to memory.tmx: 1" in reader.message
    reader.session.services.memory.forget(SOURCES[1])
    files.take_file(out)
    reader.waits()

    assert "1 new" in reader.message
    reader.selects_sentence_with(SOURCES[1])
    assert reader.origin == "yours"


def test_the_concordance_finds_a_word_and_goes_to_its_sentence(reader):
    reader.opens()
    reader.session.selection.clear()
    reader.triggers("concordance")
    dialog = reader.session.translating.concordance.dialog

    dialog.ask_for("新质生产力")
    reader.waits()

    assert len(dialog.rows) > 2
    row = dialog.rows[-1]
    assert row.chinese[row.start : row.end] == "新质生产力"
    assert row.english
    dialog.chosen.emit(len(dialog.rows) - 1)
    reader.waits()
    assert reader.session.selection.span.of(reader.text) == row.chinese


def test_a_selected_sentence_stops_the_one_before(reader, package, text_file):
    reader.opens(text_file)
    sentences = reader.session.reading.opened.annotation.sentences

    for sentence in sentences[1:4]:
        reader.session.selection.set(sentence)
    reader.waits()

    assert reader.session.window.translation.row.sentence == sentences[3].of(reader.text)
    assert reader.origin == "model"


def test_an_idle_model_gives_its_memory_back(reader, package, text_file):
    reader.opens(text_file)
    reader.selects_sentence_with(SOURCES[0])
    engine = reader.session.services.translation._model._engine
    assert engine._loaded

    reader.session.translation.idle.timer.timeout.emit()
    reader.waits()
    assert not engine._loaded

    reader.selects_sentence_with(SENTENCE)
    assert reader.origin == "model"


def test_the_keyboard_is_followed_on_the_other_side_too(reader):
    reader.opens()
    reader.triggers("parallel")
    desk, view = english(reader), reader.session.view
    view.setFocus()
    view.set_current_word(desk.model.sentences[6])
    assert desk.pane.delegate.pointed == 6

    desk.pane.list.setFocus()
    desk.pane.set_current(2)
    assert view._marks.hovered == desk.model.sentences[2]
    view.setFocus()
    assert view._marks.hovered is None


def test_the_details_of_a_package_are_shown_with_its_files_verified(reader, package, text_file):
    reader.opens(text_file)
    reader.session.packages.show_details(package.id)
    reader.waits()

    dialog = reader.session.window.findChild(DetailsDialog)
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "files: as they were installed" in words
    assert f"SHA-256 of the package file: {package.sha256}" in words
    assert "licence: Apache-2.0" in words


def test_the_chips_write_chinese_in_the_script_in_force(reader):
    reader.opens()
    reader.session.select_sentence(9)
    reader.waits()
    assert "百强高企 ✓" in [one.text for one in reader.session.translation.row.chips]
    reader.triggers("taiwan")
    assert "百強高企 ✓" in [one.text for one in reader.session.translation.row.chips]
    reader.triggers("simplified")
    assert "百强高企 ✓" in [one.text for one in reader.session.translation.row.chips]
