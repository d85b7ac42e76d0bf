"""Zipped files: is a ZIP archive a book, a Word document, or something else?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import BadInputError
from reader.exchange.archives import Archive
from reader.exchange.book import CONTAINER, read_book
from reader.exchange.word_document import main_part, read_word_document

if TYPE_CHECKING:
    from typing import BinaryIO

    from reader.text.model import Document

_MIMETYPE = "mimetype"
_BOOK = b"application/epub+zip"
_AS_DOCX = "save it as DOCX and open that"
_OTHERS = (
    (
        "xl/",
        "this is an Excel workbook (XLSX)",
        "copy the cells and paste them here with Ctrl+Shift+V",
    ),
    ("ppt/", "this is a PowerPoint file (PPTX)", "save its outline as text and open that"),
    ("Index/", "this is a file of Apple Pages, Numbers or Keynote", "export it as DOCX"),
)
"""Folders of archives that hold a text in another way, and what to do."""


def read_zipped(name: str, file: BinaryIO) -> Document:
    """Return the text of the book or Word document in `file`, which is called `name`.

    Raises `BadInputError` for any other archive, and for one that cannot be read.
    """
    archive = Archive(name, file)
    stated = archive.read(_MIMETYPE).strip() if _MIMETYPE in archive else b""
    if stated == _BOOK or CONTAINER in archive:
        return read_book(archive)
    if main_part(archive):
        return read_word_document(archive)
    if stated.startswith(b"application/vnd.oasis.opendocument"):
        raise BadInputError(name, "this is an OpenDocument file (ODT)", _AS_DOCX)
    for folder, cause, remedy in _OTHERS:
        if archive.has_folder(folder):
            raise BadInputError(name, cause, remedy)
    raise BadInputError(name, "this is a ZIP archive", "unpack it and open the texts in it")
