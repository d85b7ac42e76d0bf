"""Word documents (DOCX): paragraphs as their styles mark them, tables by row, notes at the end.

Deleted text that is only tracked, hidden text, comments, fields' instructions and headers are left
out. The labels of automatic numbering are drawn by Word from rules and are not in the text;
they are left out as well.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reader.exchange.composing import Part, compose, tidy
from reader.glossary.trusted_xml import pieces
from reader.text.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from reader.exchange.archives import Archive
    from reader.text.model import Document

MAIN = "word/document.xml"
_RELATIONS = "_rels/.rels"
_HEADING = re.compile(r"(?:heading|标题|標題)\s*([1-9])")
_CONTENTS = re.compile(r"(?:toc|目录|目錄)\s*\d?")
_LISTS = re.compile(r"list (?:paragraph|bullet|number)\s*\d?|列表段落|列表")
_BODY_LEVEL = 9
"""The outline level by which Word calls text that is no heading."""
_LEFT_OUT = frozenset(("del", "moveFrom", "rt", "Fallback", "pPr", "txbxContent"))
"""Elements whose text is no part of the paragraph around them."""
_SIGNS = {"tab": " ", "ptab": " ", "noBreakHyphen": "-", "br": "\n", "cr": "\n"}
_OFF = frozenset(("0", "false", "off", "none"))
_LONGEST_CELL = 200
_NO_NOTES = ("separator", "continuationSeparator", "continuationNotice")


class _Look(NamedTuple):
    """What a style says of its paragraphs."""

    kind: BlockKind
    level: int = 0
    is_contents: bool = False


_PLAIN = _Look(BlockKind.PARAGRAPH)
_NAMED = {
    **dict.fromkeys(("title", "标题", "標題"), _Look(BlockKind.SUBHEAD, 0)),
    **dict.fromkeys(("subtitle", "副标题", "副標題"), _Look(BlockKind.SUBHEAD, _BODY_LEVEL)),
    **dict.fromkeys(("caption", "题注", "題注"), _Look(BlockKind.CAPTION)),
    "kicker": _Look(BlockKind.KICKER),
    "byline": _Look(BlockKind.BYLINE),
}


@dataclass(slots=True)
class _Style:
    """One paragraph style as it stands in the file."""

    name: str
    parent: str
    level: int | None
    is_list: bool


def read_word_document(archive: Archive) -> Document:
    """Return the text of the Word document in `archive`.

    Raises `BadInputError` for a damaged or empty document.
    """
    main = main_part(archive)
    folder = posixpath.dirname(main)
    reader = _Reader(_styles(archive, f"{folder}/styles.xml"))
    parts = list(reader.parts(archive, main))
    for notes in ("footnotes", "endnotes"):
        parts += _notes(archive, f"{folder}/{notes}.xml", reader, notes[:-1])
    return compose(parts, archive.name, "utf-8")


def main_part(archive: Archive) -> str:
    """Path of the part that holds the text; empty where the archive is no Word document."""
    if _RELATIONS in archive:
        for piece in pieces(archive.name, archive.read(_RELATIONS), {"Relationship"}):
            if piece.element.get("Type", "").endswith("/officeDocument"):
                path = piece.element.get("Target", "").lstrip("/")
                return path if path.startswith("word/") and path in archive else ""
    return MAIN if MAIN in archive else ""


def _styles(archive: Archive, path: str) -> dict[str, _Look]:
    if path not in archive:
        return {}
    styles: dict[str, _Style] = {}
    for piece in pieces(archive.name, archive.read(path), {"style"}):
        element = piece.element
        if element.tag != "style":
            continue
        properties = element.find("pPr")
        styles[element.get("styleId", "")] = _Style(
            _value(element, "name").lower(),
            _value(element, "basedOn"),
            _outline_level(properties),
            properties is not None and properties.find("numPr") is not None,
        )
    return {name: _look(styles, name) for name in styles}


def _look(styles: dict[str, _Style], name: str) -> _Look:
    """Return what the style says, by its own name and level or those it is based on."""
    seen: set[str] = set()
    while name in styles and name not in seen:
        seen.add(name)
        style = styles[name]
        look = _own_look(style)
        if look is not None:
            return look
        name = style.parent
    return _PLAIN


def _own_look(style: _Style) -> _Look | None:
    if heading := _HEADING.fullmatch(style.name):
        return _Look(BlockKind.SUBHEAD, int(heading[1]))
    if _CONTENTS.fullmatch(style.name):
        return _Look(BlockKind.PARAGRAPH, is_contents=True)
    if style.name in _NAMED:
        return _NAMED[style.name]
    if style.level is not None and style.level < _BODY_LEVEL:
        return _Look(BlockKind.SUBHEAD, style.level + 1)
    return _Look(BlockKind.LIST) if style.is_list or _LISTS.fullmatch(style.name) else None


@dataclass(slots=True)
class _Reader:
    """Reads paragraphs and tables, with the styles of the document."""

    looks: dict[str, _Look]
    notes: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    """Kind and number of the notes in the order in which the text refers to them."""
    _carried: str = ""
    """Text of a paragraph whose end is deleted, which goes on in the next."""

    def parts(self, archive: Archive, path: str) -> Iterator[Part]:
        """Yield the parts of the text."""
        for piece in pieces(archive.name, archive.read(path), {"p", "tbl"}):
            yield from self.block(piece.element)
        if self._carried:
            yield Part(BlockKind.PARAGRAPH, self._carried)

    def block(self, element: Element) -> Iterator[Part]:
        """Yield the parts of a paragraph or a table."""
        if element.tag == "tbl":
            yield from self._table(element)
        elif element.tag == "p":
            yield from self._paragraph(element)

    def _paragraph(self, element: Element) -> Iterator[Part]:
        properties = element.find("pPr")
        look = self._look_of(properties)
        text, self._carried = self._carried + self._text(element), ""
        if look.is_contents:
            return
        if properties is not None and properties.find("rPr/del") is not None:
            self._carried = text
            return
        if look.kind is BlockKind.SUBHEAD:
            text = " ".join(text.split("\n"))
        for line in text.split("\n"):
            yield Part(look.kind, line, look.level)
        for box in _boxes(element):
            for inner in _blocks_in(box):
                yield from self.block(inner)

    def _look_of(self, properties: Element | None) -> _Look:
        if properties is None:
            return _PLAIN
        look = self.looks.get(_value(properties, "pStyle"), _PLAIN)
        level = _outline_level(properties)
        if level is not None and look.kind is not BlockKind.SUBHEAD:
            return _Look(BlockKind.SUBHEAD, level + 1) if level < _BODY_LEVEL else look
        numbered = properties.find("numPr")
        is_item = numbered is not None and _value(numbered, "numId") not in _OFF
        return _Look(BlockKind.LIST) if is_item and look is _PLAIN else look

    def _table(self, table: Element) -> Iterator[Part]:
        for row in _children(table, "tr"):
            if row.find("trPr/del") is not None:
                continue
            cells = [[part for inner in _blocks_in(cell) for part in self.block(inner)]
                     for cell in _children(row, "tc")]  # fmt: skip
            texts = [tidy(" ".join(part.text for part in cell)) for cell in cells]
            is_short = all(len(text) <= _LONGEST_CELL for text in texts)
            if is_short and len(texts) > 1:
                yield Part(BlockKind.LIST, "\u3000".join(text for text in texts if text))
            else:
                yield from (part for cell in cells for part in cell)

    def _text(self, element: Element) -> str:
        found: list[str] = []
        self._gather(element, found)
        return "".join(found)

    def _gather(self, element: Element, found: list[str]) -> None:
        """Append the text of `element`, whose depth the XML reader has bounded."""
        for child in element:
            tag = child.tag
            if tag == "t":
                found.append(child.text or "")
            elif tag in _SIGNS:
                found.append(_SIGNS[tag])
            elif tag in ("footnoteReference", "endnoteReference"):
                self.notes.append((tag.removesuffix("Reference"), child.get("id", "")))
            elif tag not in _LEFT_OUT and not (tag == "r" and _is_hidden(child)):
                self._gather(child, found)


def _notes(archive: Archive, path: str, reader: _Reader, kind: str) -> Iterator[Part]:
    """Yield the notes that the text refers to, in its order."""
    numbers = [number for one, number in reader.notes if one == kind]
    if path not in archive or not numbers:
        return
    found = {
        piece.element.get("id", ""): piece.element
        for piece in pieces(archive.name, archive.read(path), {kind})
        if piece.element.tag == kind and piece.element.get("type", "") not in _NO_NOTES
    }
    for number in dict.fromkeys(numbers):
        if number in found:
            for inner in _blocks_in(found[number]):
                for part in reader.block(inner):
                    yield Part(BlockKind.LIST, part.text)


def _boxes(element: Element) -> Iterator[Element]:
    """Yield the text boxes anchored in `element`, each once, in the newer of its two forms."""
    for child in element:
        if child.tag == "txbxContent":
            yield child
        elif child.tag not in ("Fallback", "del", "moveFrom"):
            yield from _boxes(child)


def _blocks_in(element: Element) -> Iterator[Element]:
    """Yield the outermost paragraphs and tables inside `element`."""
    for child in element:
        if child.tag in ("p", "tbl"):
            yield child
        elif child.tag not in ("del", "moveFrom", "Fallback"):
            yield from _blocks_in(child)


def _children(element: Element, tag: str) -> Iterator[Element]:
    """Yield the parts of a table of that `tag`, content controls and insertions looked through."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag in ("sdt", "sdtContent", "ins", "customXml", "smartTag"):
            yield from _children(child, tag)


def _value(element: Element, tag: str) -> str:
    found = element.find(tag)
    return "" if found is None else found.get("val", "")


def _outline_level(properties: Element | None) -> int | None:
    level = "" if properties is None else _value(properties, "outlineLvl")
    return int(level) if level.isascii() and level.isdigit() and len(level) == 1 else None


def _is_hidden(run: Element) -> bool:
    hidden = run.find("rPr/vanish")
    return hidden is not None and hidden.get("val", "") not in _OFF
