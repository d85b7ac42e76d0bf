"""What may stand in one cell of a table: guarded against formulas, lists in one text.

A spreadsheet takes a cell that begins with = + - @ for a formula (OWASP, “CSV injection”).
The apostrophe that is put before it when writing is taken away when reading, so that
nothing changes on the way there and back.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_FORMULA = re.compile("'*[=+\\-@\t\r]")
_GUARDED = re.compile("'+[=+\\-@\t\r]")
_ESCAPED = re.compile(r"([\\|])")
_ITEM = re.compile(r"(?:[^\\|]|\\.)+", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ALTERNATIVES = re.compile(r"\s*(?:[;；|\n]|\s/\s)\s*")


def guarded(text: str) -> str:
    """Return `text` so that no spreadsheet takes it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """Return what `guarded` was given."""
    return cell[1:] if _GUARDED.match(cell) else cell


def joined(texts: Iterable[str]) -> str:
    """Write a list into one cell, its parts divided by ``|``."""
    return " | ".join(_ESCAPED.sub(r"\\\1", text) for text in texts)


def parted(cell: str) -> list[str]:
    """Return what `joined` was given, but for white space around the parts."""
    parts = (_ESCAPE.sub(r"\1", part) for part in _ITEM.findall(cell))
    return [part for part in map(str.strip, parts) if part]


def alternatives(cell: str) -> list[str]:
    """Split a cell into the renderings that a person wrote into it.

    They are divided by a semicolon, a bar, a line break, or a slash between spaces.
    """
    return [part for part in _ALTERNATIVES.split(cell.strip()) if part]
