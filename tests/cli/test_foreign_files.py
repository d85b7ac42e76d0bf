"""Web pages, books, Word documents, Markdown and subtitles are read like any other text."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

WEB = Path(__file__).parents[1] / "fixtures" / "web"
SENTENCE = "天刚亮，河水流进了稻田。"
SRT = f"1\n00:00:01,000 --> 00:00:02,000\n{SENTENCE}\n"


def packed(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


FILES = {
    "a.html": f"<html><title>水渠</title><body><p>{SENTENCE}</p></body></html>".encode("gb18030"),
    "a.md": f"# 水渠\n\n**{SENTENCE}**\n".encode(),
    "a.srt": SRT.encode(),
    "a.docx": packed({
        "word/document.xml": '<w:document xmlns:w="x"><w:body><w:p><w:r>'
        f"<w:t>{SENTENCE}</w:t></w:r></w:p></w:body></w:document>"
    }),
    "a.epub": packed({
        "mimetype": "application/epub+zip",
        "a.opf": '<package><manifest><item id="a" href="a.html" media-type="text/html"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>',
        "a.html": f"<h1>水渠</h1><p>{SENTENCE}</p>",
    }),
}  # fmt: skip


@pytest.fixture(params=FILES)
def foreign(request, tmp_path):
    """One file of each format."""
    path = tmp_path / request.param
    path.write_bytes(FILES[request.param])
    return path


def test_the_offsets_of_every_block_lead_into_the_text(call, foreign):
    [document] = call("import", foreign).json["documents"]

    assert document["path"] == str(foreign)
    [article] = document["articles"]
    assert article["blocks"][-1]["text"] == SENTENCE
    for block in article["blocks"]:
        assert "".join(document["text"][s:e] for s, e in block["spans"]) == block["text"]


def test_pinyin_is_written_for_what_the_file_shows(call, foreign):
    assert "Tiān" in call("annotate", foreign, "--format", "text").out.splitlines()[-1]
    page = call("annotate", foreign, "--page").json
    assert page["paragraphs"][-1]["span"][1] == len(page["text"])


def test_a_page_in_html_is_written_of_every_format(call, foreign, tmp_path):
    done = call("export", foreign, "--to", "html", "-o", tmp_path / "out.html")

    assert (done.status, done.err) == (0, "")
    assert "稻" in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_a_book_can_come_from_standard_input(call):
    [document] = call("import", "-", given=FILES["a.epub"]).json["documents"]

    assert document["path"] == "-"
    assert document["articles"][0]["title"] == "水渠"


def test_converting_subtitles_keeps_their_times(call, write):
    done = call("convert", write(SRT, "a.srt"), "--to", "taiwan")

    assert done.out == SRT.replace("刚", "剛").replace("进", "進")


def test_converting_a_web_page_keeps_its_markup(call, write):
    html = f"<html><body><p>{SENTENCE}</p></body></html>\n"

    assert call("convert", write(html, "a.html"), "--to", "taiwan").out.startswith(
        "<html><body><p>天剛"
    )


def test_a_pdf_is_refused_with_what_to_do(call, tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\n")

    done = call("import", path)

    assert done.status == 2
    assert "pdftotext" in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("name", sorted(path.name for path in WEB.glob("*.html")))
def test_saved_pages_go_into_the_library_under_their_titles(call, name, home):
    done = call("import", WEB / name, "--add")

    [article] = done.json["documents"][0]["articles"]
    assert done.status == 0
    assert len(article["title"]) > 5
