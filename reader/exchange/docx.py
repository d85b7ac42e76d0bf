"""Articles as a Word document with real ruby, and their sentences as a bilingual table.

Ruby is ``w:ruby`` (ECMA-376, 17.3.3.25), one base for each character, which Word and
LibreOffice show as their own phonetic guide.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.exchange import docx_parts as parts
from reader.exchange.chapter import writers
from reader.exchange.packing import packed
from reader.exchange.xml_text import escaped
from reader.text.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.exchange.chapter import About, Chapter, SentenceRow
    from reader.exchange.docx_parts import Style
    from reader.text.annotated import Token
    from reader.text.model import Span

_STYLES = {
    BlockKind.KICKER: parts.KICKER,
    BlockKind.HEADLINE: parts.HEADLINE,
    BlockKind.BYLINE: parts.BYLINE,
    BlockKind.SUBHEAD: parts.SUBHEAD,
    BlockKind.RUN_IN: parts.RUN_IN,
    BlockKind.CAPTION: parts.CAPTION,
}
_TABLE_TITLE = "Sentence by sentence"
_COLUMNS = (("No.", 0.06), ("Chinese", 0.25), ("Pinyin", 0.25), ("English", 0.26), ("Terms", 0.18))
"""Headings of the table, with their shares of its width."""
_PAGE_BREAK = "<w:pageBreakBefore/>"


def document(about: About, chapters: Sequence[Chapter], paper: str = "a4") -> bytes:
    """Write the `chapters`, each on a page of its own, those with rows followed by a table.

    `paper` is ``a4`` or ``letter``.
    """
    written = _document(chapters, parts.typeface(about.language).lid, paper)
    return packed(
        [*parts.fixed_parts(about, "、".join(writers(chapters))), ("word/document.xml", written)]
    )


def _document(chapters: Sequence[Chapter], lid: str, paper: str) -> Iterator[str]:
    yield f"{parts.HEAD}<w:document {parts.MAIN}><w:body>"
    if not any(chapter.article.blocks for chapter in chapters):
        yield "<w:p/>"
    for number, chapter in enumerate(chapters):
        yield from _chapter(chapter, lid, paper, begins_page=number > 0)
    yield f"{parts.page_setup(paper)}</w:body></w:document>"


def _chapter(chapter: Chapter, lid: str, paper: str, *, begins_page: bool) -> Iterator[str]:
    for index, block in enumerate(chapter.article.blocks):
        style = _STYLES.get(block.kind, parts.BODY)
        runs = "".join(_runs(_tokens(chapter, chapter.article.block_span(index)), style, lid))
        extra = _PAGE_BREAK if begins_page and index == 0 else ""
        yield _paragraph(style, runs, extra)
    if chapter.rows:
        yield _paragraph(parts.SUBHEAD, _run(_TABLE_TITLE))
        yield _table(chapter.rows, paper)
        yield "<w:p/>"  # a table may not be the last thing before the end of the section


def _tokens(chapter: Chapter, span: Span) -> Iterator[Token]:
    if span.start >= span.end:
        return
    annotation = chapter.annotation
    first, last = annotation.token_index(span.start), annotation.token_index(span.end - 1)
    for index in range(first, last + 1):
        yield annotation.token(index, chapter.text)


def _paragraph(style: Style, runs: str, extra: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style.id}"/>{extra}</w:pPr>{runs}</w:p>'


def _runs(tokens: Iterable[Token], style: Style, lid: str) -> Iterator[str]:
    """Write every character that has a reading as ruby, and what is between as plain runs."""
    plain: list[str] = []
    ruby = partial(_ruby, style.size, lid)
    for token in tokens:
        for character, syllable in _pairs(token):
            if not syllable:
                plain.append(character)
                continue
            if plain:
                yield _chinese("".join(plain))
                plain.clear()
            yield ruby(character, syllable)
    if plain:
        yield _chinese("".join(plain))


def _pairs(token: Token) -> Iterable[tuple[str, str]]:
    if token.syllables is None:
        return ((token.text, ""),)
    return zip(token.text, token.syllables, strict=True)


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def _chinese(text: str) -> str:
    """Write a run whose quotation marks are Chinese ones: both languages share the characters."""
    properties = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
    return f'<w:r>{properties}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def _ruby(size: int, lid: str, base: str, above: str) -> str:
    """Write one character of `size` half-points with what stands `above` it."""
    small = size // 2
    return (
        '<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/>'
        f'<w:hps w:val="{small}"/><w:hpsRaise w:val="{size - 2}"/>'
        f'<w:hpsBaseText w:val="{size}"/><w:lid w:val="{lid}"/></w:rubyPr>'
        f'<w:rt><w:r><w:rPr>{parts.RUBY_RUN}<w:sz w:val="{small}"/>'
        f'<w:szCs w:val="{small}"/></w:rPr><w:t>{escaped(above)}</w:t></w:r></w:rt>'
        f"<w:rubyBase><w:r><w:t>{escaped(base)}</w:t></w:r></w:rubyBase></w:ruby></w:r>"
    )


def _table(rows: Iterable[SentenceRow], paper: str) -> str:
    whole = parts.PAPERS[paper][0] - 2 * parts.MARGIN
    widths = [round(whole * share) for _, share in _COLUMNS]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    heads = [_paragraph(parts.TABLE_HEAD, _run(title)) for title, _ in _COLUMNS]
    body = "".join(
        _table_row(widths, _cells(number, row), "<w:cantSplit/>")
        for number, row in enumerate(rows, start=1)
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Bilingual"/><w:tblW w:w="{sum(widths)}"'
        ' w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"{_table_row(widths, heads, '<w:cantSplit/><w:tblHeader/>')}{body}</w:tbl>"
    )


def _table_row(widths: Sequence[int], cells: Sequence[str], properties: str) -> str:
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{written}</w:tr>"


def _cells(number: int, row: SentenceRow) -> list[str]:
    cell = partial(_paragraph, parts.CELL)
    english = cell(_run(row.english))
    if row.origin:
        english += _paragraph(parts.ORIGIN, _run(row.origin))
    terms = "".join(cell(_run(f"{zh} = {rendering}")) for zh, rendering in row.terms)
    return [
        cell(_run(f"{number}")),
        cell(_chinese(row.source)),
        cell(_run(row.pinyin)),
        english,
        terms or "<w:p/>",
    ]
