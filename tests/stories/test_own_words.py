"""The person's own words: marked in the text and in a list, known before reading, exported."""

from __future__ import annotations

import zipfile

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from reader.dictionary.vocabulary import WordState


@pytest.fixture
def reading(reader):
    reader.opens()
    reader.triggers("pinyin-unknown")
    return reader


def place_of(reader, word, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = reader.text.index(word, at + 1)
    return at


def stands_on(reader, word):
    view = reader.session.view
    view.set_current_word(view.navigator.han_word_at(place_of(reader, word)))


def carries(reader, word):
    at = place_of(reader, word)
    return all(reader.session.reading.ruby()[at : at + len(word)])


def states(reader):
    return reader.session.services.word_states


def known(reader):
    reader.session.commands.vocabulary._soon.timeout.emit()
    reader.waits()
    return reader.session.window.articles._delegate.known


def test_a_known_word_loses_its_pinyin_and_the_text_stays_where_it_is(reading):
    view = reading.session.view
    view.restore_anchor(place_of(reading, "盘点"))
    anchor = view.anchor()
    assert carries(reading, "盘点")
    stands_on(reading, "盘点")

    reading.triggers("word-known")

    assert not carries(reading, "盘点")
    assert view.anchor() == anchor
    assert states(reading) == {"盘点": WordState.KNOWN}
    kept = reading.session.services.vocabulary.kept("盘点")
    assert kept.title == reading.session.reading.opened.record.title
    assert "盘点" in kept.sentence


def test_an_easy_word_that_is_new_to_the_reader_carries_pinyin(reading):
    assert not carries(reading, "工作")
    stands_on(reading, "工作")
    reading.triggers("word-learning")
    assert carries(reading, "工作")


def test_the_next_unknown_word_is_none_that_was_marked(reading):
    view = reading.session.view
    reading.triggers("next-unknown")
    first = view.current_word
    reading.triggers("word-ignored")
    assert view.current_word == first
    view.set_current_word(None)
    reading.triggers("next-unknown")
    assert view.current_word != first


def test_the_word_of_the_card_is_marked_and_the_card_shows_it(reading):
    at = place_of(reading, "盘点")
    span = reading.session.view.navigator.han_word_at(at)
    reading.session.view.word_hovered.emit(span, QRect(300, 300, 40, 30))
    card = reading.session.window.word_card
    assert (card.states.current, card.offset) == ("new", at)

    card.states.choose("learning")
    reading.waits()
    assert states(reading) == {"盘点": WordState.LEARNING}
    reading.triggers("word-known")
    assert card.states.current == "known"


def test_a_card_under_the_mouse_closes_when_the_keyboard_goes_on(reading):
    span = reading.session.view.navigator.han_word_at(place_of(reading, "盘点"))
    reading.session.view.word_hovered.emit(span, QRect(300, 300, 40, 30))
    reading.triggers("next-unknown")
    assert reading.session.window.word_card.isHidden()


def test_without_a_word_the_reader_is_asked_for_one(reading):
    reading.triggers("word-known")
    assert reading.message == "Choose a word first."
    assert dict(states(reading)) == {}


def test_a_word_means_the_same_in_every_script(reading):
    reading.triggers("taiwan")
    stands_on(reading, "盘点")
    reading.triggers("word-known")
    assert states(reading) == {"盘点": WordState.KNOWN}


def test_the_list_of_articles_says_how_much_is_known(reading):
    before = known(reading)
    assert before.endswith(" % known")
    opened = reading.session.reading.opened
    every = [opened.annotation.token_span(n) for n in range(len(opened.annotation))]
    words = [one for one in every if opened.annotation.token_kinds[every.index(one)] == 0]
    reading.session.commands.vocabulary.keep(opened, words, "known")
    assert known(reading) == "100 % known"


def opens_list(reader):
    reader.triggers("article-words")
    return reader.session.commands.vocabulary.list.dialog


def texts(dialog):
    return [row.text for row in dialog.model.rows]


def test_the_words_of_the_article_are_listed_marked_and_exported(reading, tmp_path, monkeypatch):
    dialog = opens_list(reading)
    rows = dialog.model.rows
    assert "盘点" in texts(dialog)
    assert "工作" not in texts(dialog)
    first = rows[texts(dialog).index("盘点")]
    assert (first.pinyin, first.times) == ("pándiǎn", 1)
    assert "盘点" in first.sentence
    before = dialog.share.text()
    assert before.startswith("Known: ")

    dialog.table.choose_row(texts(dialog).index("盘点"))
    dialog.state_buttons["known"].click()
    reading.waits()
    assert states(reading) == {"盘点": WordState.KNOWN}
    assert dialog.model.rows[texts(dialog).index("盘点")].state == "known"
    assert dialog.share.text() != before
    assert not carries(reading, "盘点")

    table, package = tmp_path / "words.tsv", tmp_path / "words.apkg"
    for path in (table, package):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        dialog.export_button.click()
        reading.waits()
        assert reading.message == f"Written: {path}"
    lines = table.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == len(rows)
    assert not any(line.startswith("盘点\t") for line in lines)
    assert "collection.anki2" in zipfile.ZipFile(package).namelist()


def test_a_word_of_the_list_is_gone_to(reading):
    dialog = opens_list(reading)
    place = texts(dialog).index("盘点")
    dialog.chosen.emit(place)
    reading.waits()
    assert reading.session.view.current_word.start == place_of(reading, "盘点")
    assert reading.session.commands.vocabulary.list.dialog is None


def test_cards_of_an_export_leave_known_words_out(reading, tmp_path):
    from reader.desktop.exporting import Choice

    stands_on(reading, "盘点")
    reading.triggers("word-known")
    path = tmp_path / "cards.apkg"
    reading.session.commands.exporting.export(path, Choice("", "apkg"))
    reading.waits()
    with zipfile.ZipFile(path) as package:
        data = package.read("collection.anki2")
    assert "盘点\x1f".encode() not in data
    assert "盘点".encode() in data  # in a sentence


def test_the_choices_on_the_card_name_their_keys(reading):
    card = reading.session.window.word_card
    tips = [button.toolTip() for button in card.states.findChildren(QAbstractButton)]
    assert [tip[-3:] for tip in tips] == ["(1)", "(2)", "(3)", "(4)"]
    reading.session.window.actions_by_id["word-known"].setShortcuts([])
    reading.session.window.actions_by_id["word-known"].setToolTip("no key")
    assert card.states.findChildren(QAbstractButton)[2].toolTip() == "no key"


def test_the_list_of_shortcuts_has_the_states(reading):
    from reader.desktop.shortcuts import load

    table = load(reading.session.preferences)
    keys = {one.name: table.keys(one.name) for one in table.commands}
    assert keys["word-new"] == ("1",)
    assert keys["article-words"] == ("Shift+W",)
