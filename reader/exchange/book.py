"""EPUB books: the chapters in the order of the spine, named by the book's table of contents.

EPUB 2 and 3. A chapter is an article: what an entry of the table of contents leads to, or a
file with a head. What continues a chapter in the next file belongs to it.
"""

from __future__ import annotations

import posixpath
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from reader.errors import BadInputError
from reader.exchange.composing import Composer, tidy
from reader.exchange.markup import HEADS, read_markup
from reader.exchange.web_encoding import decode_web_page
from reader.glossary.trusted_xml import pieces
from reader.text.model import BlockKind, FurnitureKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.exchange.archives import Archive
    from reader.exchange.markup import Line, Markup
    from reader.glossary.trusted_xml import Piece
    from reader.text.model import Document

CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_OF_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Algorithms that hide fonts only; the text of such a book is free."""
_TEXTS = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")
_NCX = "application/x-dtbncx+xml"
OUTSIDE = ".."
"""Stands for every path outside of the archive."""
_KINDS = {"h": BlockKind.SUBHEAD, "l": BlockKind.LIST, "c": BlockKind.CAPTION}
"""Kinds of blocks by the first letter of a line's role."""
_MARKED = {one.value: one for one in (BlockKind.KICKER, BlockKind.BYLINE, BlockKind.CAPTION)}


class _Item(NamedTuple):
    """One file of the book."""

    path: str
    media_type: str
    is_contents: bool
    """Whether it is the table of contents of EPUB 3."""


@dataclass(slots=True)
class _Package:
    """What the package document says of the book."""

    title: str = ""
    authors: list[str] = field(default_factory=list[str])
    items: dict[str, _Item] = field(default_factory=dict[str, _Item])
    spine: list[str] = field(default_factory=list[str])
    contents: str = ""
    """Identifier of the table of contents of EPUB 2."""


@dataclass(slots=True)
class _Contents:
    """The table of contents: titles by place, and the places of each file."""

    of_files: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """Titles that lead to a file, whichever place in it."""
    of_places: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def note(self, folder: str, target: str, title: str) -> None:
        """Note that `title` leads to `target`, a reference from `folder`."""
        path, _, place = target.partition("#")
        path = resolved(folder, path)
        if not title:
            return
        self.of_files.setdefault(path, []).append(title)
        self.of_places.setdefault((path, unquote(place)), title)

    def file_title(self, path: str) -> str:
        """Title of the chapter that the whole file at `path` is, or begins with."""
        titles = self.of_files.get(path, ())
        return titles[0] if len(titles) == 1 else self.of_places.get((path, ""), "")


def read_book(archive: Archive) -> Document:
    """Return the chapters of the EPUB book in `archive`.

    Raises `BadInputError` for a protected, damaged or empty book.
    """
    _check_free(archive)
    package = _package(archive, _root(archive))
    composer = Composer(by_look=False)
    composer.put_aside(FurnitureKind.SECTION, package.title)
    composer.put_aside(FurnitureKind.CREDITS, " ".join(package.authors))
    writer = _Writer(composer, _contents(archive, package))
    for path in _reading_order(archive, package):
        data = archive.read(path)
        if data.strip():
            page = decode_web_page(data, archive.name)
            markup = read_markup(page.text)
            page.check("".join(line.text for line in markup.lines), archive.name)
            writer.add(path, markup)
    document = composer.document(archive.name, "utf-8")
    if not document.articles:
        raise BadInputError(archive.name, "there is no text in the book; its pages may be pictures")
    return document


class _Writer:
    """Writes the files of a book, one after the other, as chapters."""

    def __init__(self, composer: Composer, contents: _Contents) -> None:
        self._composer = composer
        self._contents = contents
        self._title: str | None = None
        """Title that waits for the first line of its chapter; empty where it has none."""
        self._has_begun = False
        """Whether a kicker stands in front of the title that waits."""
        self._rest = ""
        """What is still to come of the title, without white space."""

    def add(self, path: str, markup: Markup) -> None:
        """Write the lines of the file at `path`."""
        lines = markup.lines
        if not lines:
            return
        title = self._contents.file_title(path)
        if title or lines[0].role in HEADS or not self._contents.of_files:
            self._title = title
        for line in lines:
            places = ((path, anchor) for anchor in line.anchors)
            named = [place for place in places if place in self._contents.of_places]
            if named and self._contents.of_places[named[0]] != title:
                self._title = self._contents.of_places[named[0]]
            kind = _kind_of(line, markup)
            if not self._is_title(line, kind):
                self._composer.add(kind, line.text)

    def _is_title(self, line: Line, kind: BlockKind) -> bool:
        """Begin a chapter if one waits; return whether its title takes in the `line`."""
        if self._title is None:
            return self._goes_on(line)
        if not self._has_begun:
            self._composer.begin()
        self._has_begun = kind is BlockKind.KICKER
        if self._has_begun:
            return False
        title, self._title = self._title, None
        self._rest = ""
        is_head = line.role in HEADS
        own, given = _compact(line.text), _compact(title)
        if is_head and (not given or given in own):
            self._composer.add(BlockKind.HEADLINE, line.text)
            return True
        if title:
            self._composer.add(BlockKind.HEADLINE, title)
        if given.startswith(own) or (is_head and own in given):
            self._rest = given.removeprefix(own) if given.startswith(own) else ""
            return True
        return False

    def _goes_on(self, line: Line) -> bool:
        """Whether the `line` is the next part of a title that stands on several lines."""
        own = _compact(line.text)
        if self._rest and self._rest.startswith(own):
            self._rest = self._rest.removeprefix(own)
            return True
        self._rest = ""
        return False


def _kind_of(line: Line, markup: Markup) -> BlockKind:
    """Return what the `line` is by its element, or by a class that our own books use."""
    hint = markup.boxes[line.box].hint
    if not line.role and hint in _MARKED:
        return _MARKED[hint]
    return _KINDS.get(line.role[:1], BlockKind.PARAGRAPH)


def _check_free(archive: Archive) -> None:
    if _ENCRYPTION not in archive:
        return
    for piece in pieces(archive.name, archive.read(_ENCRYPTION), {"EncryptionMethod"}):
        algorithm = piece.element.get("Algorithm")
        if piece.element.tag == "EncryptionMethod" and algorithm not in _OF_FONTS:
            cause = "the book is protected (DRM) and can be read only in the program of its seller"
            raise BadInputError(archive.name, cause, "a copy without protection opens here")


def _root(archive: Archive) -> str:
    """Path of the package document."""
    if CONTAINER in archive:
        for piece in pieces(archive.name, archive.read(CONTAINER), {"rootfile"}):
            path = piece.element.get("full-path", "")
            if path in archive:
                return path
    for path in archive.paths():
        if path.lower().endswith(".opf"):
            return path
    raise BadInputError(archive.name, "the book has no table of its parts (OPF)", "get it again")


def _package(archive: Archive, root: str) -> _Package:
    package, folder = _Package(), posixpath.dirname(root)
    wanted = {"title", "creator", "item", "spine"}
    for element in (one.element for one in pieces(archive.name, archive.read(root), wanted)):
        text = tidy("".join(element.itertext()))
        if element.tag == "title" and not package.title:
            package.title = text
        elif element.tag == "creator" and text:
            package.authors.append(text)
        elif element.tag == "item":
            path = resolved(folder, element.get("href", ""))
            properties = element.get("properties", "").split()
            item = _Item(path, element.get("media-type", ""), "nav" in properties)
            package.items[element.get("id", "")] = item
        elif element.tag == "spine":
            package.contents = element.get("toc", "")
            package.spine = [one.get("idref", "") for one in element.iter("itemref")]
    return package


def _reading_order(archive: Archive, package: _Package) -> Iterator[str]:
    seen: set[str] = set()
    for identifier in package.spine:
        item = package.items.get(identifier)
        if item is None or item.is_contents or item.media_type not in _TEXTS:
            continue
        if item.path == OUTSIDE:
            cause = "its table of parts points outside of the book"
            raise BadInputError(archive.name, cause, "do not trust this file; nothing was opened")
        if item.path in archive and item.path not in seen:
            seen.add(item.path)
            yield item.path


def _contents(archive: Archive, package: _Package) -> _Contents:
    """Return the table of contents; a book that has none, or a damaged one, is read without."""
    items = package.items.values()
    found = [(item, "nav") for item in items if item.is_contents]
    old = package.items.get(package.contents)
    found += [(item, "navPoint") for item in (old, *items) if item and item.media_type == _NCX]
    for item, kind in found:
        if item.path not in archive:
            continue
        contents, folder = _Contents(), posixpath.dirname(item.path)
        read = _of_nav if kind == "nav" else _of_ncx
        with suppress(BadInputError):
            for target, title in read(pieces(archive.name, archive.read(item.path), {kind})):
                contents.note(folder, target, tidy(title))
        if contents.of_files:
            return contents
    return _Contents()


def _of_nav(found: Iterable[Piece]) -> Iterator[tuple[str, str]]:
    navigations = [one.element for one in found if one.element.tag == "nav"]
    tables = [one for one in navigations if "toc" in one.get("type", "").split()]
    for navigation in (tables or navigations)[:1]:
        for link in navigation.iter("a"):
            yield link.get("href", ""), "".join(link.itertext())


def _of_ncx(found: Iterable[Piece]) -> Iterator[tuple[str, str]]:
    for outer in (one.element for one in found if one.element.tag == "navPoint"):
        for point in outer.iter("navPoint"):
            label, content = point.find("navLabel"), point.find("content")
            if label is not None and content is not None:
                yield content.get("src", ""), "".join(label.itertext())


def resolved(folder: str, reference: str) -> str:
    """Return the path in the archive that `reference` from `folder` leads to, or `OUTSIDE`."""
    path = unquote(reference)
    if path.startswith("/") or "\\" in path or ":" in path.split("/")[0]:
        return OUTSIDE
    path = posixpath.normpath(posixpath.join(folder, path))
    return OUTSIDE if path.startswith("..") else path


def _compact(text: str) -> str:
    return "".join(text.split())
