"""A list of words as a table for spreadsheets: text divided by tabs."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

from reader.glossary.cells import guarded

if TYPE_CHECKING:
    from collections.abc import Iterable

_COLUMNS = ("Simplified", "Traditional", "Pinyin", "HSK 3.0 (2021)", "Meaning", "Count", "State",
            "Sentence", "Source")  # fmt: skip


class WordLine(NamedTuple):
    """One word as it is written, in the order of the columns."""

    simplified: str
    traditional: str
    pinyin: str
    level: str
    meaning: str
    times: int
    state: str
    """``new``, ``learning``, ``known`` or ``ignored``."""
    sentence: str
    """Where it stands first."""
    source: str
    """Title of the text."""


def table(lines: Iterable[WordLine]) -> bytes:
    """Write `lines` as TSV, in UTF-8 with the mark Excel wants."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter="\t", lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    writer.writerows([guarded(" ".join(str(cell).split())) for cell in line] for line in lines)
    return written.getvalue().encode("utf-8-sig")
