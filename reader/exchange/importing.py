"""From a file, or standard input, to a document."""

from __future__ import annotations

import sys
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from reader.text.decode import MAX_BYTES, DecodedText, decode, read_file

if TYPE_CHECKING:
    from reader.text.model import Document

STANDARD_INPUT = "-"


def read_text(name: str) -> DecodedText:
    """Decode the file `name`, or standard input for ``-``.

    Raises `BadInputError` for a file that cannot be read or is no text.
    """
    if name != STANDARD_INPUT:
        return decode(read_file(Path(name)), name)
    return decode(sys.stdin.buffer.read(MAX_BYTES + 1), "standard input")


def read_document(name: str) -> Document:
    """Read the file `name`, or standard input for ``-``, and split it into articles.

    Raises `BadInputError` for a file that cannot be read or is no text.
    """
    from reader.text.pages import split_page  # late: tens of milliseconds of regular expressions

    decoded = read_text(name)
    return split_page(decoded.text, decoded.encoding, name)


def document_of(text: str, name: str) -> Document:
    """Split a `text` that is already in memory, for instance from the clipboard."""
    from reader.text.pages import split_page  # late: see above

    return split_page(text, "utf-8", name)


def section_of(path: str) -> str:
    """Heading under which the library lists the articles of the file at `path`."""
    return "Pasted text" if path == STANDARD_INPUT else PurePath(path).stem
