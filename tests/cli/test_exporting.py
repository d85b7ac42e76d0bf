"""``export``: articles on paper and as a page for the browser."""

from __future__ import annotations

import os
import zipfile
from contextlib import closing

import pytest

from reader.cli import exporting
from reader.dictionary.vocabulary import Meeting, Vocabulary, WordState
from reader.storage import database

PAGE = """成果转化忙

全市今年登记技术合同四千项，成交额再创新高。

企业说，服务送上了门，行动更快了。
"""


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


@pytest.fixture
def export(call, page, out, qapp):
    return lambda *options: call("export", page, "-o", str(out), *options)


def test_a_pdf_is_written(export, out):
    done = export("--to", "pdf", "--script", "hongkong", "--paper", "letter")

    assert (done.status, done.out, done.err) == (0, "", "")
    pdf = out.read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert b"/Lang (zh-Hant-HK)" in pdf
    assert b"/MediaBox [0 0 612.000000 792.000000]" in pdf


def test_a_page_is_written_with_ruby_in_the_script_asked_for(export, out):
    done = export("--to", "html", "--script", "taiwan")

    assert done.status == 0
    html = out.read_text(encoding="utf-8")
    assert '<html lang="zh-Hant-TW">' in html
    assert "轉<rt>zhuǎn</rt>化<rt>huà</rt>" in html
    assert html.count("<article>") == html.count("</article>") == 1


def test_readings_are_left_out_where_they_are_not_wanted(export, out):
    export("--to", "html", "--pinyin", "none")

    assert "<rt>" not in out.read_text(encoding="utf-8")


def test_words_that_are_known_carry_no_reading(export, out):
    export("--to", "html", "--pinyin", "all")
    every = out.read_text(encoding="utf-8").count("<rt>")
    export("--to", "html", "--pinyin", "unknown")

    assert 0 < out.read_text(encoding="utf-8").count("<rt>") < every


def test_less_pinyin_makes_another_pdf(export, out):
    export("--to", "pdf")
    with_all = len(out.read_bytes())
    export("--to", "pdf", "--pinyin", "none")

    assert len(out.read_bytes()) < with_all


def members(path):
    return zipfile.ZipFile(path).namelist()


@pytest.mark.parametrize("script", ["simplified", "taiwan"])
@pytest.mark.parametrize(
    ("name", "member"),
    [
        ("epub", "EPUB/chapter-001.xhtml"),
        ("docx", "word/document.xml"),
        ("xlsx", "xl/workbook.xml"),
        ("apkg", "collection.anki2"),
    ],
)
def test_each_format_is_written_whatever_the_file_is_called(export, out, name, member, script):
    done = export("--to", name, "--script", script)

    assert (done.status, done.out) == (0, "")
    assert member in members(out)


def test_a_book_is_in_the_script_and_mode_asked_for_and_always_the_same(export, out):
    export("--to", "epub", "--script", "taiwan", "--pinyin", "none")
    first = out.read_bytes()
    export("--to", "epub", "--script", "taiwan", "--pinyin", "none")

    assert out.read_bytes() == first
    chapter = zipfile.ZipFile(out).read("EPUB/chapter-001.xhtml").decode()
    assert "成果轉化忙" in chapter
    assert "<rt>" not in chapter


def test_cards_are_made_of_unknown_words_unless_all_are_wanted(export, out):
    export("--to", "apkg")
    unknown = len(out.read_bytes())
    export("--to", "apkg", "--pinyin", "all")

    assert unknown < len(out.read_bytes())


def test_a_text_without_anything_to_learn_makes_no_package(call, write, out):
    done = call("export", write("3% OK!\n\nYes.\n"), "--to", "apkg", "-o", out)

    assert done.status == 2
    assert done.err.count("\n") == 1
    assert "nothing" in done.err or "no word" in done.err
    assert not out.exists()


def test_a_workbook_says_how_many_sentences_have_no_english(export, out):
    done = export("--to", "xlsx")

    assert done.status == 0
    assert done.err == f"{out}: 3 of 3 sentences have no English.\n"


def test_the_english_of_every_format_names_package_and_version(export, out, call, fixture_package):
    call("packages", "install", fixture_package)
    label = "machine translation · translate-zh_en-0_1 · 0.1"

    for name, member in (("epub", "EPUB/chapter-001.xhtml"), ("docx", "word/document.xml"),
                         ("xlsx", "xl/sharedStrings.xml")):  # fmt: skip
        export("--to", name, "--english")
        parts = zipfile.ZipFile(out)
        held = "".join(
            parts.read(one).decode() for one in parts.namelist() if one.startswith("xl/")
        )
        assert label in (held if name == "xlsx" else parts.read(member).decode())
    export("--to", "tmx")
    assert '<prop type="x-package">translate-zh_en-0_1 0.1</prop>' in out.read_text("utf-8")


def test_an_unknown_format_is_wrong_usage_and_help_names_all(export, call, out):
    done = export("--to", "odt")
    assert done.status == 2
    assert "docx" in done.err
    assert not out.exists()

    told = call("export", "--help").out
    assert all(name in told for name in exporting.FORMATS)


@pytest.mark.parametrize("name", exporting.FORMATS)
def test_a_place_that_cannot_be_written_is_one_sentence(call, page, tmp_path, name):
    done = call("export", page, "--to", name, "-o", tmp_path / "page.txt" / "out")

    assert done.status == 1
    assert "page.txt" in done.err.splitlines()[-1]
    assert "Traceback" not in done.err


def test_a_file_whose_name_is_no_text_can_be_exported(call, tmp_path, out):
    path = tmp_path / os.fsdecode(b"\xff & <x>.txt")
    path.write_text(PAGE + "\n\n" + PAGE, encoding="utf-8")

    for name in ("epub", "docx", "xlsx", "apkg", "html"):
        assert call("export", path, "--to", name, "-o", out).status == 0


def test_standard_input_can_be_exported(call, out):
    done = call("export", "-", "--to", "epub", "-o", out, given=PAGE.encode())

    assert done.status == 0
    assert "1980-01-01T00:00:00Z" in zipfile.ZipFile(out).read("EPUB/package.opf").decode()


def test_an_empty_file_is_named(call, tmp_path, out):
    empty = tmp_path / "empty.txt"
    empty.write_text("\n")

    done = call("export", str(empty), "--to", "html", "-o", str(out))

    assert done.status == 2
    assert "empty.txt" in done.err
    assert not out.exists()


def test_a_place_that_cannot_be_written_is_named(call, page, tmp_path):
    done = call("export", page, "--to", "html", "-o", str(tmp_path / "page.txt" / "out"))

    assert done.status == 1
    assert done.err.count("\n") == 1


def test_the_english_stands_below_its_paragraph_and_says_where_it_is_from(
    export, out, call, fixture_package
):
    export("--to", "html", "--english")
    assert 'class="english"' not in out.read_text(encoding="utf-8")  # a gloss is no translation

    call("packages", "install", fixture_package)
    export("--to", "html", "--english")

    written = out.read_text(encoding="utf-8")
    assert written.count('class="english"') == 3
    assert "(machine translation · translate-zh_en-0_1 · 0.1)" in written


def test_a_translation_memory_holds_every_sentence_with_its_origin(
    export, out, call, fixture_package
):
    call("packages", "install", fixture_package)

    assert export("--to", "tmx").status == 0

    written = out.read_text(encoding="utf-8")
    assert written.count("<tu>") == 3
    assert written.count('<prop type="x-origin">model</prop>') == 3


def test_a_memory_says_how_many_sentences_have_no_english(call, write, tmp_path):
    page = write("标题\n\n今天天气很好。大家都很高兴。\n")
    done = call("export", page, "--to", "tmx", "-o", tmp_path / "x.tmx")
    assert done.status == 0
    assert "3 of 3 sentences have no English and were left out." in done.err


def cards(out):
    with zipfile.ZipFile(out) as package:
        return package.read("collection.anki2").decode("utf-8", "ignore")


def test_cards_are_of_the_words_that_the_person_does_not_know(export, out, paths):
    export("--to", "apkg", "--pinyin", "unknown")
    before = cards(out)
    with closing(database.connect(paths.database)) as connection:
        vocabulary = Vocabulary(connection)
        vocabulary.mark([Meeting("企业")], WordState.KNOWN)
        vocabulary.mark([Meeting("今年")], WordState.LEARNING)
    export("--to", "apkg", "--pinyin", "unknown")
    after = cards(out)

    assert ("企业\x1f" in before, "今年\x1f" in before) == (True, False)
    assert ("企业\x1f" in after, "今年\x1f" in after) == (False, True)


def test_words_up_to_the_level_of_the_settings_are_known(export, out, paths):
    paths.settings.write_text('{"known_level": 6}', encoding="utf-8")
    export("--to", "html", "--pinyin", "unknown")
    assert "企<rt>" not in out.read_text(encoding="utf-8")
    assert not paths.database.exists()
