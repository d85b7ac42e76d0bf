"""Formats: which kind of file is it? What it holds decides; its name only where that is not enough.

A page saved as ``page.txt`` is still a web page, a Word document without an extension still
one. Markdown alone is known by its name, because plain text may look like it. What cannot be
read is refused here with what to do instead, which `reader.text.decode` cannot know.
"""

from __future__ import annotations

import codecs
import re
from enum import Enum, auto
from pathlib import PurePath

from reader.errors import BadInputError

HEAD = 8192
"""Bytes at the start of a file that tell what it is."""


class Format(Enum):
    """What a file is read as."""

    TEXT = auto()
    WEB_PAGE = auto()
    WEB_ARCHIVE = auto()
    """A web page with its pictures in one file (MHTML)."""
    MARKDOWN = auto()
    SUBTITLES = auto()
    ARCHIVE = auto()
    """A ZIP archive; only its table of contents tells a book from a Word document."""


EXTENSIONS = (
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "mhtml", "mht", "epub", "docx",
    "srt", "vtt", "ass",
)  # fmt: skip
"""Extensions of what can be opened, for a file dialog."""

_BY_NAME = {
    ".html": Format.WEB_PAGE, ".htm": Format.WEB_PAGE, ".xhtml": Format.WEB_PAGE,
    ".shtml": Format.WEB_PAGE, ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN,
    ".mkd": Format.MARKDOWN, ".srt": Format.SUBTITLES, ".vtt": Format.SUBTITLES,
    ".ass": Format.SUBTITLES, ".ssa": Format.SUBTITLES,
}  # fmt: skip
_ARCHIVE_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WEB_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,2000}-->\s*){0,4}"
    rb"<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE,
)
_ANY_TAG = re.compile(rb"<[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_TIME = rb"\d{1,2}:\d{2}(?::\d{2})?[,.]\d{1,3}"
_SUBTITLES = re.compile(
    rb"\s*(?:WEBVTT(?:[ \t][^\r\n]*)?[\r\n]|\[Script Info\]|(?:\d{1,6}\s*[\r\n]+\s*)?"
    + _TIME + rb"\s*-->\s*" + _TIME + rb")"
)  # fmt: skip
_WEB_ARCHIVE = re.compile(
    rb"(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,12}?Content-Type:\s*multipart/related",
    re.IGNORECASE,
)
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_AS_DOCX = "open it in Word, WPS or LibreOffice and save it as DOCX"
_COPY_OF_PDF = (
    "open it in a PDF reader, copy its text and paste it here with Ctrl+Shift+V,"
    " or write it out with “pdftotext FILE.pdf” and open that"
)
_REFUSED: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "this is a PDF file, which keeps places of characters, no paragraphs", _COPY_OF_PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "this is an older Microsoft Office file (DOC)", _AS_DOCX),
    (b"{\\rtf", "this is an RTF document", _AS_DOCX),
    (b"bplist00", "this is a Safari web archive", "save the page again as “Page Source” (HTML)"),
)
"""First bytes of files that somebody may well want to read, and how to get at their text."""


def format_of(head: bytes, name: str) -> Format:
    """Return what the file called `name`, whose first `HEAD` bytes are `head`, is read as.

    Raises `BadInputError` for a kind of file whose text has to be got in another way.
    """
    if is_archive(head):
        return Format.ARCHIVE
    _refuse(head, name)
    plain = head
    for mark in _BOMS:
        plain = plain.removeprefix(mark)
    plain = plain.replace(b"\0", b"")  # UTF-16; what is binary is refused when it is decoded
    if _WEB_ARCHIVE.match(plain):
        return Format.WEB_ARCHIVE
    if _WEB_PAGE.match(plain):
        return Format.WEB_PAGE
    if _SUBTITLES.match(plain):
        return Format.SUBTITLES
    named = _BY_NAME.get(PurePath(name).suffix.lower(), Format.TEXT)
    if named is Format.WEB_PAGE and not _ANY_TAG.search(plain):
        return Format.TEXT
    return named


def is_archive(head: bytes) -> bool:
    """Whether a file that begins with `head`, of 4 bytes or more, is a ZIP archive."""
    return head.startswith(_ARCHIVE_STARTS)


def _refuse(head: bytes, name: str) -> None:
    if _PASSWORD in head:
        cause = "this is an Office document with a password"
        raise BadInputError(name, cause, "save it without the password and open that")
    for start, cause, remedy in _REFUSED:
        if head.startswith(start):
            raise BadInputError(name, cause, remedy)
