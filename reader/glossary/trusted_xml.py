"""Reading XML that nobody vouches for: no entity, no document from elsewhere, no endless tree.

The parser is expat, which ships with Python and is mended with it; its handlers let us
refuse an attack at the declaration, before anything is expanded (libexpat from 2.4 on also
counts amplification). A document type is accepted only as a bare name, as TBX 2 files
carry it, and is never fetched.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, NamedTuple
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from reader.errors import BadInputError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_CHUNK = 256 * 1024
_DEEPEST = 64
_LONGEST = 4 * 1024 * 1024
"""Characters in one piece; a concept of a term base has a few thousand."""
_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)")
_HEAD = 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_REMEDY = "ask for a file without it; nothing was imported"
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}
"""What files declare, and the encoding that reads everything in them."""


class Piece(NamedTuple):
    """One element that was asked for, whole, and the line that it begins in."""

    element: Element
    line: int


def encoding_of(name: str, data: bytes) -> str:
    """Return the encoding that an XML file declares. Raises `BadInputError`."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    found = _DECLARED.search(data[:_HEAD])
    declared = found[1].decode("ascii").lower() if found else "utf-8"
    try:
        plain = codecs.lookup(declared).name
    except LookupError as error:
        raise BadInputError(name, f"its encoding “{declared}” is not known") from error
    return _WIDER.get(plain, plain)


def pieces(name: str, data: bytes, wanted: Collection[str]) -> Iterator[Piece]:
    """Yield every element of `data` whose local name is `wanted`, names without namespace.

    The root comes first, empty, to tell what kind of file it is. One piece is in memory at
    a time. Raises `BadInputError` naming the file and the line.
    """
    reader = _Reader(name, frozenset(wanted))
    decoder = codecs.getincrementaldecoder(encoding_of(name, data))()
    start = 0
    try:
        for start in range(0, len(data), _CHUNK):
            chunk = data[start : start + _CHUNK]
            reader.feed(decoder.decode(chunk, start + _CHUNK >= len(data)))
            yield from reader.taken()
        reader.feed("", final=True)
        yield from reader.taken()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, start + error.start) + 1
        cause = f"line {line} is no {error.encoding.upper()} text, which the file says it is"
        raise BadInputError(name, cause, "save the file again as UTF-8") from error
    except expat.ExpatError as error:
        what = expat.errors.messages[error.code]
        cause = f"it is no well-formed XML (line {error.lineno}, column {error.offset + 1}: {what})"
        raise BadInputError(name, cause) from error


class _Reader:
    """An expat parser that refuses what it should and builds the wanted elements."""

    def __init__(self, name: str, wanted: frozenset[str]) -> None:
        self._name = name
        self._wanted = wanted
        self._depth = 0
        self._builder: TreeBuilder | None = None
        self._inside = 0
        """Open elements of the piece that is being built."""
        self._length = 0
        self._line = 0
        self._done: list[Piece] = []
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._document_type
        self._parser.EntityDeclHandler = self._entity
        self._parser.SkippedEntityHandler = self._entity
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def feed(self, text: str, *, final: bool = False) -> None:
        self._parser.Parse(text, final)

    def taken(self) -> list[Piece]:
        done, self._done = self._done, []
        return done

    def _document_type(self, *declared: object) -> None:
        has_own_part = bool(declared[3])
        if has_own_part:
            raise self._refusal("it declares a document type of its own")

    def _entity(self, *_declared: object) -> None:
        raise self._refusal("it uses entities, which could stand for anything")

    def _refusal(self, what: str) -> BadInputError:
        line = self._parser.CurrentLineNumber
        return BadInputError(self._name, f"{what} (line {line})", _REMEDY)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._refusal(f"its elements are nested more than {_DEEPEST} deep")
        local = _local(name)
        named = {_local(key): value for key, value in attributes.items()}
        if self._depth == 1:
            self._done.append(Piece(Element(local, named), self._parser.CurrentLineNumber))
        elif self._builder is None and local in self._wanted:
            self._builder, self._length = TreeBuilder(), 0
            self._line = self._parser.CurrentLineNumber
        if self._builder is not None:
            self._inside += 1
            self._builder.start(local, named)

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self._builder is None:
            return
        self._builder.end(_local(name))
        self._inside -= 1
        if not self._inside:
            self._done.append(Piece(self._builder.close(), self._line))
            self._builder = None

    def _text(self, text: str) -> None:
        if self._builder is not None:
            self._length += len(text)
            if self._length > _LONGEST:
                raise self._refusal("one entry holds more text than a book")
            self._builder.data(text)


def _local(name: str) -> str:
    return name.rpartition("}")[2]
