"""Putting the open article on paper, from the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.desktop.paper.desk import file_name
from reader.desktop.tone_colours import LEGIBLE, contrast


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """The file that the person names when asked where to."""
    path = tmp_path / "成果.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def test_the_article_is_exported_as_it_is_shown(reader, chosen):
    reader.opens()
    reader.triggers("taiwan")

    reader.triggers("export-pdf")

    pdf = chosen.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert b"/Lang (zh-Hant-TW)" in pdf
    assert reader.message.startswith("Written: 成果.pdf, pages: 2")


def test_what_the_person_hides_stays_hidden_on_paper(reader, chosen):
    reader.opens()
    reader.triggers("pinyin")

    leaf = reader.session.commands.paper.leaf()

    assert leaf.visible is not None
    assert 1 not in leaf.visible


def test_the_source_line_names_section_and_date_or_topic(reader):
    reader.opens()

    assert "Sci-tech" in reader.session.commands.paper.leaf().source


def test_a_dark_window_prints_dark_ink_on_white(reader_with):
    reader = reader_with(theme="dark")
    reader.opens()

    colours = reader.session.commands.paper._appearance().colours

    assert colours.page == "#ffffff"
    assert int(colours.ink[1:3], 16) < 0x40


def test_tone_colours_of_a_dark_window_are_made_for_white(reader_with):
    reader = reader_with(theme="dark", tones="red-green-blue-purple")
    reader.opens()

    tones = reader.session.commands.paper._appearance().tones

    assert len(tones) == 5
    assert all(contrast(tone, "#ffffff") >= LEGIBLE for tone in tones)
    assert tones != reader.session.view.appearance.tones


def test_a_folder_that_is_not_there_is_said_in_one_sentence(reader, tmp_path):
    reader.opens()
    file = tmp_path / "file"
    file.write_text("")

    reader.session.commands.paper.export(file / "a.pdf")

    assert "cannot be written" in reader.message


def test_thinking_better_of_it_writes_nothing(reader, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    reader.opens()

    reader.triggers("export-pdf")

    assert reader.message == ""


def opens_unread(reader, path):
    """Open the file, and look no further: its readings are a draft."""
    reader.session.start([str(path)])
    assert not reader.session.reading.opened.refined


def test_a_short_article_is_read_in_context_before_it_is_put_on_paper(reader, tmp_path):
    source, out = tmp_path / "a.txt", tmp_path / "a.pdf"
    source.write_text("银行\n\n他在银行里行走。", encoding="utf-8")
    opens_unread(reader, source)

    reader.session.commands.paper.export(out)

    assert reader.session.reading.opened.refined
    assert out.read_bytes().startswith(b"%PDF-")


def test_a_long_article_is_put_on_paper_once_it_is_read_in_context(reader, tmp_path):
    source, out = tmp_path / "a.txt", tmp_path / "a.pdf"
    source.write_text("银行\n\n" + "他在银行里行走。\n\n" * 900, encoding="utf-8")
    opens_unread(reader, source)

    reader.session.commands.paper.export(out)
    assert "then it is written" in reader.message
    assert not out.exists()
    reader._qtbot.waitUntil(out.exists, timeout=20_000)

    assert reader.session.reading.opened.refined


def test_an_article_that_was_left_meanwhile_is_not_mistaken_for_another(reader, tmp_path):
    source, out = tmp_path / "a.txt", tmp_path / "a.pdf"
    source.write_text("银行\n\n" + "他在银行里行走。\n\n" * 900, encoding="utf-8")
    opens_unread(reader, source)
    reader.session.commands.paper.export(out)

    reader.session.opener.open_article(reader.session.library.numbers()[-1])
    reader.session.refiner.begin()

    assert "Another article was opened" in reader.message
    assert not out.exists()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("成果转化", "成果转化"),
        ("一/二：“三”?", "一 二：“三”"),
        ("", "article"),
        ("..", "article"),
        ("长" * 200, "长" * 60),
    ],
)
def test_a_file_is_named_after_the_title(title, name):
    assert file_name(title) == name
