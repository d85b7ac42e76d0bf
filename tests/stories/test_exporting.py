"""Exporting the open article for other programs, from the window."""

from __future__ import annotations

import io
import zipfile

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.desktop.exporting import Choice, _settled


@pytest.fixture
def choose(monkeypatch, tmp_path, reader):
    """Let the person name a file and a format when asked."""

    def names(name: str, form: str, *, english: bool = False):
        path = tmp_path / name
        choices = reader.session.commands.exporting.choices()
        [words] = [one.words for one in choices if (one.form, one.english) == (form, english)]
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), words))
        return path

    return names


def part(path, name):
    return zipfile.ZipFile(io.BytesIO(path.read_bytes())).read(name).decode()


def test_a_book_is_written_as_the_article_is_shown_and_its_place_is_told(reader, choose):
    reader.opens()
    reader.triggers("taiwan")
    reader.triggers("pinyin")
    path = choose("成果.epub", "epub")

    reader.triggers("export-as")

    assert reader.message == f"Written: {path}"
    chapter = part(path, "EPUB/chapter-001.xhtml")
    assert 'lang="zh-Hant-TW"' in chapter
    assert "<rt>" not in chapter
    assert 'class="english"' not in chapter


def test_the_english_of_a_book_says_where_it_is_from(reader, choose):
    reader.opens()
    path = choose("a.epub", "epub", english=True)

    reader.triggers("export-as")

    assert "(reference translation)" in part(path, "EPUB/chapter-001.xhtml")


@pytest.mark.parametrize("form", ["docx", "html", "xlsx", "tmx", "apkg"])
def test_every_format_is_written_under_its_own_ending(reader, choose, form):
    reader.opens()
    path = choose("a", form)

    reader.triggers("export-as")

    written = path.with_name(f"a.{form}")
    assert written.stat().st_size > 500
    assert reader.message == f"Written: {written}"


def test_pdf_is_left_to_the_paper_desk(reader, choose):
    reader.opens()
    path = choose("a.pdf", "pdf")

    reader.triggers("export-as")

    assert path.read_bytes().startswith(b"%PDF-")
    assert reader.message.startswith("Written: a.pdf, pages:")


def test_sentences_without_english_are_counted(reader, choose, tmp_path):
    text = tmp_path / "own.txt"
    text.write_text("学校\n\n今年，全市新建学校八所。", encoding="utf-8")
    reader.opens(str(text))
    path = choose("own.xlsx", "xlsx")

    reader.triggers("export-as")

    assert reader.message == f"Written: {path}; 2 of 2 sentences have no English."


def test_a_place_that_cannot_be_written_is_told(reader, choose, tmp_path):
    (tmp_path / "file").write_text("")
    reader.opens()
    choose("file/a.docx", "docx")

    reader.triggers("export-as")

    assert "cannot be written" in reader.message


def test_nothing_is_asked_where_no_article_is_open(reader, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked"))

    reader.session.commands.exporting.choose_file()


def test_an_export_is_given_up_when_the_window_closes(reader, choose, tmp_path):
    text = tmp_path / "own.txt"
    text.write_text("学校\n\n今年，全市新建学校八所。", encoding="utf-8")
    reader.opens(str(text))
    path = choose("own.tmx", "tmx")
    reader.session.commands.exporting.choose_file()

    reader.session.window.close()
    reader.waits()

    assert not path.exists()


def test_the_ending_that_was_typed_decides_before_the_list(tmp_path):
    choices = (Choice("a", "epub"), Choice("b", "epub", english=True), Choice("c", "docx"))
    english = choices[1]

    assert _settled(tmp_path / "x.EPUB", english, choices) == (tmp_path / "x.EPUB", english)
    assert _settled(tmp_path / "x.docx", english, choices) == (tmp_path / "x.docx", choices[2])
    assert _settled(tmp_path / "3.5x", english, choices) == (tmp_path / "3.5x.epub", english)
