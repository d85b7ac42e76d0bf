"""Articles as an EPUB 3 book: one chapter an article, with the ruby of the HTML page.

After EPUB 3.3 (W3C, 2023). Ruby is written as in `reader.exchange.html`: HTML has no ``rb``
any more. The same chapters give the same bytes: the identifier is made from them, and the
date is handed in.
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader import __version__
from reader.exchange.chapter import writers
from reader.exchange.html import article_body
from reader.exchange.packing import packed
from reader.exchange.xml_text import cleaned, escaped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.exchange.chapter import About, Chapter

_MIMETYPE = "application/epub+zip"
_CONTENTS = {"Hans": "目录", "Hant": "目錄"}
_FONTS = {
    "zh-Hans": '"Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun',
    "zh-Hant-HK": '"Noto Serif CJK HK", "Source Han Serif HC", "Songti TC", PMingLiU',
    "zh-Hant": '"Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU',
}
_STYLE = """@charset "UTF-8";
body {{ margin: 0 5%; line-height: 2; text-align: justify; font-family: {fonts}, serif; }}
h1 {{ font-size: 1.5em; line-height: 1.7; margin: .2em 0 .6em; text-align: start; }}
h2 {{ font-size: 1.15em; margin: 1.2em 0 .4em; text-align: start; }}
p {{ margin: 0 0 .7em; }}
rt {{ font-family: sans-serif; font-size: .5em; line-height: 1; text-align: center; }}
.kicker, .byline, .caption {{ font-size: .85em; }}
.kicker {{ margin: 0; color: #A63A2B; }}
.run-in {{ font-weight: bold; }}
.english {{ font: .85em/1.5 Georgia, serif; text-align: start; }}
.origin {{ font-size: .8em; font-style: italic; }}
nav ol {{ line-height: 1.8; }}
"""
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"""


def book(about: About, chapters: Sequence[Chapter]) -> bytes:
    """Write the `chapters` as one book, which may be without any."""
    pages = [(f"chapter-{number:03}.xhtml", one) for number, one in enumerate(chapters, start=1)]
    written = [(f"EPUB/{name}", _chapter(about, one)) for name, one in pages]
    names = [name for name, _ in pages]
    titles = [_title_of(number, one) for number, one in enumerate(chapters, start=1)]
    style = _STYLE.format(fonts=_fonts(about.language))
    parts = [
        ("mimetype", _MIMETYPE),
        ("META-INF/container.xml", _CONTAINER),
        ("EPUB/package.opf", _package(about, chapters, names, _digest(about, written))),
        ("EPUB/nav.xhtml", _navigation(about, list(zip(names, titles, strict=True)))),
        ("EPUB/style.css", style),
        *written,
    ]
    return packed(parts, stored=("mimetype",))


def _fonts(language: str) -> str:
    return next(fonts for tag, fonts in _FONTS.items() if language.startswith(tag))


def _title_of(number: int, chapter: Chapter) -> str:
    return " ".join(chapter.title.split()) or f"{number}"


def _digest(about: About, written: Sequence[tuple[str, str]]) -> str:
    """Name the book after what it holds."""
    held = (cleaned(about.title), about.language, *(text for _, text in written))
    return str(uuid.uuid5(uuid.NAMESPACE_OID, "\n".join(held)))


def _chapter(about: About, chapter: Chapter) -> str:
    article, english = chapter.article, chapter.english
    body = article_body(article, chapter.annotation, chapter.text, english)
    # A section may not be empty for some readers, so an article without blocks has a line.
    return _page(about, chapter.title, f"<section>\n{body or '<p>—</p>'}\n</section>")


def _page(about: About, title: str, body: str) -> str:
    lang = escaped(about.language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{lang}" xml:lang="{lang}">\n'
        f'<head>\n<meta charset="utf-8"/>\n<title>{escaped(title) or "—"}</title>\n'
        '<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _navigation(about: About, pages: Sequence[tuple[str, str]]) -> str:
    heading = _CONTENTS["Hant" if "Hant" in about.language else "Hans"]
    items = "\n".join(f'<li><a href="{name}">{escaped(title)}</a></li>' for name, title in pages)
    listed = items or f'<li><a href="nav.xhtml">{escaped(about.title) or "—"}</a></li>'
    body = f'<nav epub:type="toc" id="toc">\n<h1>{heading}</h1>\n<ol>\n{listed}\n</ol>\n</nav>'
    return _page(about, about.title, body)


def _package(about: About, chapters: Sequence[Chapter], names: Sequence[str], digest: str) -> str:
    items = "\n".join(
        f'    <item id="c{number}" href="{name}" media-type="application/xhtml+xml"/>'
        for number, name in enumerate(names, start=1)
    )
    spine = "\n".join(f'    <itemref idref="c{number + 1}"/>' for number in range(len(names)))
    spine = spine or '    <itemref idref="nav"/>'
    facts = "\n".join(f"    {fact}" for fact in _metadata(about, chapters, digest))
    lang = escaped(about.language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"'
        f' xml:lang="{lang}">\n'
        '  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f"{facts}\n  </metadata>\n  <manifest>\n"
        '    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml"'
        ' properties="nav"/>\n'
        '    <item id="style" href="style.css" media-type="text/css"/>\n'
        f"{items}\n  </manifest>\n  <spine>\n"
        f"{spine}\n  </spine>\n</package>\n"
    )


def _metadata(about: About, chapters: Sequence[Chapter], digest: str) -> Iterator[str]:
    yield f'<dc:identifier id="id">urn:uuid:{digest}</dc:identifier>'
    yield f"<dc:title>{escaped(about.title).strip() or '—'}</dc:title>"
    yield f"<dc:language>{escaped(about.language)}</dc:language>"
    if any(one.english for one in chapters):
        yield "<dc:language>en</dc:language>"
    for name in writers(chapters):
        yield f"<dc:creator>{escaped(name)}</dc:creator>"
    if about.publisher.strip():
        yield f"<dc:publisher>{escaped(about.publisher)}</dc:publisher>"
    if about.date:
        yield f"<dc:date>{escaped(about.date)}</dc:date>"
    yield f'<dc:contributor id="maker">Bilingual Reader {__version__}</dc:contributor>'
    yield '<meta refines="#maker" property="role" scheme="marc:relators">bkp</meta>'
    stamp = datetime.fromtimestamp(about.modified, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    yield f'<meta property="dcterms:modified">{stamp}</meta>'
    features = ["structuralNavigation", "tableOfContents"]
    if any(any(one.annotation.syllables) for one in chapters):
        features.append("rubyAnnotations")
    yield '<meta property="schema:accessMode">textual</meta>'
    yield '<meta property="schema:accessModeSufficient">textual</meta>'
    yield from (f'<meta property="schema:accessibilityFeature">{one}</meta>' for one in features)
    yield '<meta property="schema:accessibilityHazard">none</meta>'
