"""From a file, or standard input, to a document. Every format has a module of its own."""

from __future__ import annotations

import io
import sys
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from reader.errors import BadInputError
from reader.exchange.formats import HEAD, Format, format_of, is_archive
from reader.text.decode import MAX_BYTES, DecodedText, decode, read_file

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import BinaryIO

    from reader.text.model import Document

STANDARD_INPUT = "-"
_STANDARD_INPUT_NAME = "standard input"


def read_text(name: str) -> DecodedText:
    """Return the text of the file `name`, or of standard input for ``-``.

    Of plain text that is all of it; of another format what `read_document` takes out of it.
    Raises `BadInputError` for a file that cannot be read or has no text.
    """
    with _open(name) as source:
        if source.format is Format.TEXT:
            return decode(source.data, source.name)
        document = _read_foreign(source)
    return DecodedText(document.text, document.encoding)


def read_written(name: str) -> DecodedText:
    """Return the text of the file `name` with the marks of its format, where it has any.

    That is for those who write the text out again: subtitles keep their times. A book or a
    Word document gives the text in it. Raises `BadInputError` likewise.
    """
    with _open(name) as source:
        if source.format is not Format.ARCHIVE:
            return decode(source.data, source.name)
        document = _read_foreign(source)
    return DecodedText(document.text, document.encoding)


def read_document(name: str) -> Document:
    """Read the file `name`, or standard input for ``-``, and split it into articles.

    Raises `BadInputError` for a file that cannot be read or has no text.
    """
    with _open(name) as source:
        if source.format is not Format.TEXT:
            return replace(_read_foreign(source), path=name)
        decoded = decode(source.data, source.name)
    from reader.text.pages import split_page  # late: tens of milliseconds of regular expressions

    return split_page(decoded.text, decoded.encoding, name)


def document_of(text: str, name: str) -> Document:
    """Split a `text` that is already in memory, for instance from the clipboard."""
    from reader.text.pages import split_page  # late: see above

    return split_page(text, "utf-8", name)


def heading_of(document: Document) -> str:
    """Heading under which the library lists the articles of `document`.

    What a newspaper page says of itself, with its date; else the name of the file.
    """
    from reader.text.model import FurnitureKind  # late: see above
    from reader.text.setting import infer

    furniture = [" ".join(one.text.split()) for one in document.furniture]
    pairs = zip(furniture, document.furniture, strict=True)
    named = (text for text, one in pairs if one.kind is FurnitureKind.SECTION)
    name = next(named, "")
    if not name:
        return section_of(document.path)
    issued = infer("", masthead="\n".join(furniture)).issued
    if issued is None or str(issued.day.year) in name:
        return name
    return f"{name} · {issued.day.isoformat()}"


def section_of(path: str) -> str:
    """Heading under which the library lists the articles of the file at `path`."""
    return "Pasted text" if path == STANDARD_INPUT else PurePath(path).stem


@dataclass(frozen=True, slots=True)
class _Source:
    """A file that was opened: what it is read as, and its bytes."""

    name: str
    """How messages call it."""
    format: Format
    data: bytes
    """All of it; empty for an archive, of which parts are read from `file`."""
    file: BinaryIO


@contextmanager
def _open(name: str) -> Generator[_Source]:
    """Open the file `name` and find out what it is. Raises `BadInputError`."""
    if name == STANDARD_INPUT:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        kind = format_of(data[:HEAD], _STANDARD_INPUT_NAME)
        yield _Source(_STANDARD_INPUT_NAME, kind, data, io.BytesIO(data))
        return
    path = Path(name)
    if _is_archive(path):
        with _archive_file(path) as file:
            yield _Source(name, Format.ARCHIVE, b"", file)
        return
    data = read_file(path)
    yield _Source(name, format_of(data[:HEAD], name), data, io.BytesIO(data))


def _is_archive(path: Path) -> bool:
    """Whether the file is a ZIP archive, which may be large because of its pictures."""
    try:
        if not path.is_file():
            return False  # what is read from a pipe cannot be read again
        with path.open("rb") as file:
            return is_archive(file.read(4))
    except (OSError, ValueError):
        return False  # `read_file` says why


def _archive_file(path: Path) -> BinaryIO:
    from reader.exchange.archives import MAX_ARCHIVE  # late: zipfile is not needed for text

    size = path.stat().st_size
    if size > MAX_ARCHIVE:
        cause = f"the file is too large ({size / 1024**2:.0f} MB)"
        raise BadInputError(path, f"{cause[:-1]}, at most {MAX_ARCHIVE // 1024**2} MB are opened)")
    return path.open("rb")


def _read_foreign(source: _Source) -> Document:
    # Late imports: each format has its own modules, and most files are plain text.
    if source.format is Format.ARCHIVE:
        from reader.exchange.zipped import read_zipped

        return read_zipped(source.name, source.file)
    if source.format in (Format.WEB_PAGE, Format.WEB_ARCHIVE):
        return _read_web_page(source)
    decoded = decode(source.data, source.name)
    if source.format is Format.MARKDOWN:
        from reader.exchange.markdown import read_markdown

        return read_markdown(decoded.text, source.name, decoded.encoding)
    from reader.exchange.subtitles import read_subtitles

    return read_subtitles(decoded.text, source.name, decoded.encoding)


def _read_web_page(source: _Source) -> Document:
    from reader.exchange.web_encoding import decode_web_page  # late, likewise
    from reader.exchange.web_page import read_web_page

    data = source.data
    if source.format is Format.WEB_ARCHIVE:
        from reader.exchange.web_archive import page_in

        data = page_in(data, source.name)
    page = decode_web_page(data, source.name)
    document = read_web_page(page.text, source.name, page.encoding)
    page.check(document.text, source.name)
    return document
