"""``export``: articles on paper and as a page for the browser."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("name", ["epub", "docx", "xlsx", "apkg"])
def test_a_format_that_is_still_to_come_is_said_in_one_sentence(export, out, name):
    done = export("--to", name)

    assert done.status == 2
    assert done.err == (
        f"bilingual-reader: --to: writing {name} comes in a later version; "
        "choose html, pdf or tmx.\n"
    )
    assert not out.exists()


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
