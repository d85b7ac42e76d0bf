"""From a file, or standard input, to a document."""

from __future__ import annotations

import sys
from pathlib import Path

from reader.text.decode import decode, read_file
from reader.text.model import Document
from reader.text.pages import split_page

STANDARD_INPUT = "-"


def read_document(name: str) -> Document:
    """Read the file `name`, or standard input for ``-``, and split it into articles.

    Raises `BadInputError` for a file that cannot be read or is no text.
    """
    if name == STANDARD_INPUT:
        data = sys.stdin.buffer.read()
        shown = "standard input"
    else:
        data = read_file(Path(name))
        shown = name
    decoded = decode(data, shown)
    return split_page(decoded.text, decoded.encoding, name)


def document_of(text: str, name: str) -> Document:
    """Split a `text` that is already in memory, for instance from the clipboard."""
    return split_page(text, "utf-8", name)
