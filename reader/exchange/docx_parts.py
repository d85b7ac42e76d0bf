"""The parts of a Word document that do not depend on its text: styles, fonts, page.

After ECMA-376 (WordprocessingML). Sizes are half-points, lengths twentieths of a point.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from reader import __version__
from reader.exchange.xml_text import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.exchange.chapter import About

MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PAPERS = {"a4": (11906, 16838), "letter": (12240, 15840)}
MARGIN = 1304
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
LATIN, _SMALL = "Times New Roman", "Arial"
RUBY_RUN = (
    f'<w:rFonts w:ascii="{_SMALL}" w:hAnsi="{_SMALL}" w:eastAsia="{_SMALL}" w:cs="{_SMALL}"/>'
    '<w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="6F695F"/>'
)
"""Run properties of ruby but for its size. Not a style: LibreOffice 7.4 takes none for ruby."""


class Typeface(NamedTuple):
    """How Word is told to set one script."""

    serif: str
    """Font for East Asian text."""
    instead: str
    """Fonts to take where that one is missing."""
    lid: str
    """Language tag as Word knows it."""


_TYPEFACES = {
    "zh-Hans": Typeface("SimSun", "宋体,Songti SC,Noto Serif CJK SC", "zh-CN"),
    "zh-Hant-HK": Typeface("MingLiU_HKSCS", "細明體_HKSCS,Songti TC,Noto Serif CJK HK", "zh-HK"),
    "zh-Hant": Typeface("PMingLiU", "新細明體,Songti TC,Noto Serif CJK TC", "zh-TW"),
}


class Style(NamedTuple):
    """One paragraph style."""

    id: str
    name: str
    size: int
    """Half-points."""
    paragraph: str = ""
    """Paragraph properties, in the order of the schema."""
    run: str = ""
    """Run properties that come before the size, likewise."""


BODY = Style(
    "Article",
    "Article Text",
    24,
    '<w:spacing w:after="120" w:line="300" w:lineRule="auto"/>'
    '<w:ind w:firstLineChars="200" w:firstLine="480"/><w:jc w:val="both"/>',
)
KICKER = Style("Kicker", "Kicker", 21, '<w:keepNext/><w:spacing w:after="40"/>',
               '<w:color w:val="A63A2B"/>')  # fmt: skip
HEADLINE = Style(
    "Heading1",
    "heading 1",
    36,
    '<w:keepNext/><w:keepLines/><w:spacing w:before="60" w:after="160"/><w:outlineLvl w:val="0"/>',
    "<w:b/><w:bCs/>",
)
BYLINE = Style("Byline", "Byline", 20, '<w:spacing w:after="160"/>', '<w:color w:val="6F695F"/>')
SUBHEAD = Style(
    "Heading2",
    "heading 2",
    27,
    '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="1"/>',
    "<w:b/><w:bCs/>",
)
RUN_IN = Style("RunIn", "Run-in Head", 24, '<w:keepNext/><w:spacing w:before="120" w:after="60"/>',
               "<w:b/><w:bCs/>")  # fmt: skip
CAPTION = Style("Caption", "caption", 20, '<w:spacing w:after="120"/>',
                '<w:color w:val="6F695F"/>')  # fmt: skip
TABLE_HEAD = Style("TableHead", "Table Head", 18, '<w:keepNext/><w:spacing w:before="20"'
                   ' w:after="20"/>', '<w:b/><w:bCs/><w:color w:val="6F695F"/>')  # fmt: skip
CELL = Style("Cell", "Table Cell", 19, '<w:spacing w:before="20" w:after="20"/>')
ORIGIN = Style("Origin", "Origin", 16, '<w:spacing w:after="20"/>',
               '<w:i/><w:iCs/><w:color w:val="6F695F"/>')  # fmt: skip
FOOTER = Style("Footer", "footer", 18, '<w:jc w:val="center"/>', '<w:color w:val="6F695F"/>')
_STYLES = (BODY, KICKER, HEADLINE, BYLINE, SUBHEAD, RUN_IN, CAPTION, TABLE_HEAD, CELL, ORIGIN,
           FOOTER)  # fmt: skip


def typeface(language: str) -> Typeface:
    """Return how the script with that BCP 47 tag is set."""
    return next(face for tag, face in _TYPEFACES.items() if language.startswith(tag))


def fixed_parts(about: About, creator: str) -> Iterator[tuple[str, str]]:
    """Yield every part but the document itself, the list of types first."""
    face = typeface(about.language)
    yield "[Content_Types].xml", _content_types()
    yield "_rels/.rels", _package_relations()
    yield "docProps/core.xml", _core(about, creator)
    yield "docProps/app.xml", _application()
    yield "word/_rels/document.xml.rels", _document_relations()
    yield "word/styles.xml", _styles(face)
    yield "word/settings.xml", _settings(face)
    yield "word/fontTable.xml", _fonts(face)
    yield "word/footer1.xml", _footer()


def _content_types() -> str:
    overrides = {
        "word/document.xml": f"{_TYPE}.document.main+xml",
        "word/styles.xml": f"{_TYPE}.styles+xml",
        "word/settings.xml": f"{_TYPE}.settings+xml",
        "word/fontTable.xml": f"{_TYPE}.fontTable+xml",
        "word/footer1.xml": f"{_TYPE}.footer+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    listed = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relations(targets: dict[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (target, kind) in enumerate(targets.items(), start=1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _package_relations() -> str:
    return _relations(
        {
            "word/document.xml": f"{_RELATION}/officeDocument",
            "docProps/core.xml": f"{_PACKAGE}/relationships/metadata/core-properties",
            "docProps/app.xml": f"{_RELATION}/extended-properties",
        }
    )


def _document_relations() -> str:
    """Relations of the document; `page_setup` names the first, the footer."""
    names = {"footer1.xml": "footer", "styles.xml": "styles", "settings.xml": "settings",
             "fontTable.xml": "fontTable"}  # fmt: skip
    return _relations({target: f"{_RELATION}/{kind}" for target, kind in names.items()})


def page_setup(paper: str) -> str:
    """Properties of the section: paper, margins and the footer with the page number."""
    width, height = PAPERS[paper]
    return (
        f'<w:sectPr><w:footerReference xmlns:r="{_RELATION}" w:type="default" r:id="rId1"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}"'
        ' w:header="720" w:footer="600" w:gutter="0"/></w:sectPr>'
    )


def _core(about: About, creator: str) -> str:
    stamp = datetime.fromtimestamp(about.modified, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(about.title)}</dc:title>"
        f"<dc:creator>{escaped(creator)}</dc:creator>"
        f"<dc:language>{escaped(about.language)}</dc:language>{dates}</cp:coreProperties>"
    )


def _application() -> str:
    return (
        f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'extended-properties"><Application>Bilingual Reader {__version__}</Application>'
        "</Properties>"
    )


def _styles(face: Typeface) -> str:
    fonts = (
        f'<w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{face.serif}" w:cs="{LATIN}"/>'
    )
    listed = "".join(map(_style, _STYLES))
    return (
        f"{HEAD}<w:styles {MAIN}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        '<w:sz w:val="24"/><w:szCs w:val="24"/>'
        f'<w:lang w:val="en-GB" w:eastAsia="{face.lid}" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/></w:style>'
        f"{listed}{_table_style()}</w:styles>"
    )


def _style(style: Style) -> str:
    paragraph = f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else ""
    size = f'<w:sz w:val="{style.size}"/><w:szCs w:val="{style.size}"/>'
    return (
        f'<w:style w:type="paragraph" w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/>{paragraph}'
        f"<w:rPr>{style.run}{size}</w:rPr></w:style>"
    )


def _table_style() -> str:
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="D5CDBD"/>'
        for edge in ("top", "bottom", "insideH")
    )
    margins = '<w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
    return (
        '<w:style w:type="table" w:styleId="Bilingual"><w:name w:val="Bilingual Table"/>'
        f"<w:tblPr><w:tblBorders>{edges}</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar>"
        "</w:tblPr></w:style>"
    )


def _settings(face: Typeface) -> str:
    return (
        f'{HEAD}<w:settings {MAIN}><w:characterSpacingControl w:val="compressPunctuation"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="en-GB" w:eastAsia="{face.lid}"/></w:settings>'
    )


def _fonts(face: Typeface) -> str:
    return (
        f'{HEAD}<w:fonts {MAIN}><w:font w:name="{face.serif}">'
        f'<w:altName w:val="{face.instead}"/><w:family w:val="auto"/></w:font>'
        f'<w:font w:name="{LATIN}"><w:family w:val="roman"/></w:font>'
        f'<w:font w:name="{_SMALL}"><w:family w:val="swiss"/></w:font></w:fonts>'
    )


def _footer() -> str:
    return (
        f'{HEAD}<w:ftr {MAIN}><w:p><w:pPr><w:pStyle w:val="{FOOTER.id}"/></w:pPr>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
    )
