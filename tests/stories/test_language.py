"""The window in Chinese: nothing that the program says of a text is left in English."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QTranslator

from reader.desktop.shortcuts import commands
from reader.desktop.viewmodels.labels import plain
from reader.desktop.viewmodels.rows import ArticleRow
from reader.workspace.catalogues import CATALOGUES, compile_all

ENGLISH = re.compile("[A-Za-z]{2,}")


@pytest.fixture(params=sorted(CATALOGUES))
def chinese(request, qapp, repository, tmp_path):
    compile_all(repository / "resources", tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "i18n" / f"{CATALOGUES[request.param]}.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("chinese")
def test_the_strip_says_in_chinese_where_its_english_is_from(reader):
    reader.opens()
    reader.selects_sentence_with("新质生产力")

    row = reader.session.window.translation.row
    assert not ENGLISH.search(row.origin_label + row.position)
    assert ENGLISH.search(row.text)


@pytest.mark.usefixtures("chinese")
def test_the_english_beside_the_text_is_labelled_and_offered_in_chinese(reader, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("学校\n\n今年，全市新建学校八所。", encoding="utf-8")
    reader.opens(str(path))
    reader.triggers("parallel")
    reader.selects_sentence_with("八所")

    pane = reader.session.translating.english.pane
    assert not ENGLISH.search(pane.run_button.text())
    assert not any(ENGLISH.search(chip.text) for chip in reader.session.translation.row.chips)


@pytest.mark.usefixtures("chinese")
def test_the_standing_of_a_term_is_told_in_chinese(reader):
    reader.opens()
    reader.session.terms.choose("new-quality-productive-forces")

    assert not any(ENGLISH.search(row.badge) for row in reader.session.terms.rows())
    assert not any(ENGLISH.search(row.status_label) for row in reader.card.renderings)


@pytest.mark.usefixtures("chinese")
def test_why_a_rendering_was_chosen_is_said_in_chinese(reader):
    reader.opens()
    reader.session.terms.choose("new-quality-productive-forces")

    assert "審定" in reader.card.why or "审定" in reader.card.why


@pytest.mark.usefixtures("chinese")
def test_topics_and_domains_are_named_in_chinese(reader):
    reader.opens()
    listed = reader.session.window.articles.list.model().rows

    assert not any(ENGLISH.search(row.topic) for row in listed if isinstance(row, ArticleRow))
    assert not any(ENGLISH.search(row.domain) for row in reader.session.terms.rows())


@pytest.mark.usefixtures("chinese")
def test_commands_are_listed_without_the_letters_of_their_menus(reader):
    reader.opens()

    assert not any("(" in f"{one.text}{one.group}" and "&" in one.text for one in commands())
    assert not any(re.search(r"\([A-Z]\)", one.text + one.group) for one in commands())


@pytest.mark.parametrize(
    ("written", "read"),
    [("&Open…", "Open…"), ("打开(&O)…", "打开…"), ("Find & Replace", "Find & Replace")],
)
def test_a_mnemonic_is_no_part_of_the_words(written, read):
    assert plain(written) == read
