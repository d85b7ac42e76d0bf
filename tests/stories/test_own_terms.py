"""Adding a term with two keys, taking a list in, and giving it out again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.exchange.glossaries import Format
from reader.glossary.layers import Layer
from reader.text.model import Span


@pytest.fixture
def list_file(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(
        "中文,英文\n银发经济,silver economy\n低空旅游,low-altitude tourism\n".encode("gbk")
    )
    return path


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text("夜间旅游的消费在增长。\n\n新质生产力加快发展。\n", encoding="utf-8")
    return path


def select(reader, words):
    start = reader.text.index(words)
    reader.session.view.selection_requested.emit(Span(start, start + len(words)))
    reader.waits()


def own(reader, layer=Layer.PERSONAL):
    return reader.session.services.glossary_files.read(layer).entries


def test_a_selected_word_is_kept_with_two_keys(reader, page, qtbot):
    reader.opens(str(page))
    select(reader, "夜间旅游")
    reader.triggers("add-term")
    dialog = reader.session.term_desk.own_terms.dialog
    assert dialog.form.zh_hant == "夜間旅遊"
    assert dialog.form.pinyin.replace(" ", "") == "yèjiānlǚyóu"
    assert dialog.english.text() == ""
    assert not dialog.save_button.isEnabled()
    dialog.english.setText("night tourism")
    qtbot.keyClick(dialog.english, Qt.Key.Key_Return)
    reader.waits()
    [entry] = own(reader)
    assert (entry.zh, entry.renderings[0].text) == ("夜间旅游", "night tourism")
    assert "夜间旅游 is in your glossary" in reader.message
    assert any(row.zh == "夜间旅游" for row in reader.session.terms.rows())


def test_a_known_term_opens_filled_in_and_what_is_saved_comes_before_it(reader, page, qtbot):
    reader.opens(str(page))
    select(reader, "新质生产力")
    reader.triggers("add-term")
    dialog = reader.session.term_desk.own_terms.dialog
    assert dialog.english.text() == "new quality productive forces"
    dialog.english.setText("our own words")
    qtbot.keyClick(dialog.english, Qt.Key.Key_Return)
    reader.waits()
    assert own(reader)[0].id == "new-quality-productive-forces"
    glossary = reader.session.services.glossary
    assert glossary.by_form["新质生产力"].renderings[0].text == "our own words"
    assert glossary.behind(glossary.by_form["新质生产力"])[0][0] is Layer.BUILT_IN


def test_other_chinese_in_the_form_is_filled_in_again(reader, page, qtbot):
    reader.opens(str(page))
    reader.triggers("add-term")
    dialog = reader.session.term_desk.own_terms.dialog
    dialog.zh.setText("老虎")
    qtbot.keyClick(dialog.zh, Qt.Key.Key_Return)
    assert (dialog.english.text(), dialog.pinyin.text()) == ("tiger", "lǎohǔ")
    dialog.close()
    reader.waits()
    assert not own(reader)


def test_a_list_is_shown_before_it_is_taken_in(reader, page, list_file):
    reader.opens(str(page))
    reader.session.term_desk.own_terms.examine(str(list_file))
    reader.waits()
    dialog = reader.session.term_desk.own_terms.dialog
    assert "银发经济  silver economy" in dialog.report.toPlainText()
    assert not own(reader, Layer.HOUSE)
    dialog.import_button.click()
    reader.waits()
    assert len(own(reader, Layer.HOUSE)) == 2
    assert "2 terms are in the house glossary" in reader.message


def test_a_list_with_a_bad_row_cannot_be_taken_in(reader, page, tmp_path):
    (tmp_path / "bad.csv").write_text("zh,en\n甲乙,one\n丙丁,\n", encoding="utf-8")
    reader.opens(str(page))
    reader.session.term_desk.own_terms.examine(str(tmp_path / "bad.csv"))
    reader.waits()
    dialog = reader.session.term_desk.own_terms.dialog
    assert dialog.report.toPlainText().startswith("3  error  rendering  “丙丁” has no English")
    assert not dialog.import_button.isEnabled()
    dialog.close()


def test_a_file_that_is_no_glossary_is_explained(reader, page, tmp_path):
    (tmp_path / "bad.tbx").write_text("<tbx>", encoding="utf-8")
    reader.opens(str(page))
    reader.session.term_desk.own_terms.examine(str(tmp_path / "bad.tbx"))
    reader.waits()
    assert "no well-formed XML" in reader.message


def test_the_glossary_is_written_in_the_format_that_was_chosen(reader, page, tmp_path):
    reader.opens(str(page))
    reader.session.term_desk.own_terms.export(tmp_path / "mine", Format.TBX3)
    reader.waits()
    assert (tmp_path / "mine.tbx").read_bytes().startswith(b"<?xml")
    assert "mine.tbx" in reader.message
