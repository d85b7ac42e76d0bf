"""Opening a saved web page and a book in the window."""

from __future__ import annotations

import zipfile


def test_a_saved_web_page_is_read_without_what_stands_around_it(reader, repository):
    reader.opens(str(repository / "tests" / "fixtures" / "web" / "portal.html"))

    assert reader.session.window.windowTitle().startswith("青石县修好百条水渠")
    assert "图纸改了七次" in reader.text
    assert "版权" not in reader.text
    assert reader.listed == 9


def test_the_chapters_of_a_book_are_listed_under_its_title(reader, tmp_path):
    file = tmp_path / "book.epub"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "book.opf",
            "<package><metadata><title>长河旧事</title></metadata><manifest>"
            '<item id="a" href="a.html" media-type="text/html"/>'
            '<item id="b" href="b.html" media-type="text/html"/></manifest>'
            '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
        )
        archive.writestr("a.html", "<h1>第一章</h1><p>天刚亮，河水流进了稻田。</p>")
        archive.writestr("b.html", "<h1>第二章</h1><p>雨停了，水退了。</p>")

    reader.opens(str(file))

    assert reader.listed == 10
    assert "河水流进了稻田" in reader.text
    records = reader.session.services.catalog.records()
    assert [(one.section, one.title) for one in records[:2]] == [
        ("长河旧事", "第一章"),
        ("长河旧事", "第二章"),
    ]


def test_what_cannot_be_read_is_said_with_what_to_do(reader, tmp_path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(b"%PDF-1.7")

    reader.opens(str(file))

    assert "paste it here with Ctrl+Shift+V" in reader.message
