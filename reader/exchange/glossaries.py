"""Glossary files in and out: which format is it, and which module knows it?"""

from __future__ import annotations

import sys
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import BadInputError
from reader.glossary.entry import Status
from reader.glossary.tbx import Dialect
from reader.storage import atomic
from reader.text.decode import read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from reader.glossary.draft import Draft, Progress
    from reader.glossary.entry import Entry, Rendering

MAX_BYTES = 256 * 1024 * 1024
"""Largest glossary file; 50,000 concepts of TBX 3 with every field are about 100 MB."""
STANDARD_INPUT = "-"
_WRITTEN_BY_OTHERS = {".xls": "an old Excel workbook", ".ods": "an OpenDocument sheet",
                      ".sdltb": "a MultiTerm database", ".mtf.xml": "MultiTerm XML"}  # fmt: skip


class Format(StrEnum):
    """Formats that a glossary is exported to."""

    CSV = "csv"
    TSV = "tsv"
    XLSX = "xlsx"
    TBX2 = "tbx2"
    TBX3 = "tbx3"
    TBX3_DCT = "tbx3-dct"
    OMEGAT = "omegat"

    @property
    def suffix(self) -> str:
        """How the names of its files end; OmegaT takes others for another encoding."""
        return {"omegat": ".txt"}.get(self, ".tbx" if self.startswith("tbx") else f".{self}")


def read_glossary(
    name: str,
    mapping: Mapping[str, str] | None = None,
    *,
    split: bool = True,
    progress: Progress | None = None,
) -> Draft:
    """Read the glossary file called `name`, or standard input for ``-``; nothing is changed.

    `mapping` names the columns of a table (see `reader.glossary.columns`), and `split`
    says whether one cell may hold several renderings. Raises `BadInputError` for a file
    that is no glossary; faults of single rows are in the draft.
    """
    data = _bytes_of(name)
    shown = name if name != STANDARD_INPUT else "standard input"
    kind = _kind(name, data)
    if kind == "tbx":
        from reader.glossary import tbx_reading  # late: each format pays for itself

        return tbx_reading.read(shown, data, progress)
    if kind == "xlsx":
        from reader.glossary import spreadsheet

        return spreadsheet.read(shown, data, mapping or {}, split=split, progress=progress)
    if kind == "omegat" and not mapping:
        from reader.glossary import omegat

        return omegat.read(shown, data, progress)
    from reader.glossary import tabular

    return tabular.read(shown, data, mapping or {}, split=split, progress=progress)


def write_glossary(path: Path, wanted: Format, entries: Sequence[Entry], title: str) -> int:
    """Write `entries` into the file at `path` in one step; return how many it holds.

    Raises `BadInputError` where there is nothing to write, `StorageError` where the file
    cannot be written.
    """
    if not entries:
        raise BadInputError(title, "there is no term to export")
    atomic.write_bytes(path, _encoders(title)[wanted](entries))
    if wanted is Format.OMEGAT:
        from reader.glossary.omegat import left_out

        return sum(not left_out(entry) for entry in entries)
    return len(entries)


def usable_only(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Drop superseded and forbidden renderings, and the entries that have no others.

    OmegaT, for one, reads TBX without its status and suggests every English term in it.
    """
    kept = ((one, tuple(filter(_is_usable, one.renderings))) for one in entries)
    return tuple(replace(one, renderings=renderings) for one, renderings in kept if renderings)


def _is_usable(rendering: Rendering) -> bool:
    return rendering.status in {Status.APPROVED, Status.ADMITTED}


def _encoders(title: str) -> dict[Format, Callable[[Sequence[Entry]], bytes]]:
    from reader.glossary import omegat, spreadsheet, tabular, tbx  # late: see above

    return {
        Format.CSV: tabular.to_text,
        Format.TSV: lambda entries: tabular.to_text(entries, "\t"),
        Format.XLSX: spreadsheet.to_workbook,
        Format.TBX2: lambda entries: tbx.to_xml(entries, Dialect.TBX2, title),
        Format.TBX3: lambda entries: tbx.to_xml(entries, Dialect.TBX3_DCA, title),
        Format.TBX3_DCT: lambda entries: tbx.to_xml(entries, Dialect.TBX3_DCT, title),
        Format.OMEGAT: omegat.to_text,
    }


def _kind(name: str, data: bytes) -> str:
    lower = name.lower()
    for suffix, what in _WRITTEN_BY_OTHERS.items():
        if lower.endswith(suffix):
            raise BadInputError(name, f"this is {what}", "save it as XLSX, CSV or TBX first")
    if data.startswith(b"PK"):
        return "xlsx"
    if _starts_with_tag(data):
        return "tbx"
    if lower.endswith((".utf8", ".txt")) and b"\t" in data:
        head = data.lstrip(b"\xef\xbb\xbf").split(b"\n", 1)[0]
        return "table" if _has_headings(head) else "omegat"
    return "table"


def _starts_with_tag(data: bytes) -> bool:
    """Whether the file begins like XML, in one byte a character or two."""
    return data[:16].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xfe\xff \t\r\n").startswith(b"<")


def _has_headings(line: bytes) -> bool:
    from reader.glossary.columns import FIELDS

    cells = line.decode("utf-8", "replace").strip().lower().split("\t")
    return not line.startswith(b"#") and len(FIELDS.intersection(cells)) > 1


def _bytes_of(name: str) -> bytes:
    if name != STANDARD_INPUT:
        data = read_file(Path(name), MAX_BYTES)
    else:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        cause = f"the file is larger than {MAX_BYTES // 1024**2} MB"
        raise BadInputError("standard input", cause, "split it into smaller files")
    if not data.strip():
        raise BadInputError(name, "the file is empty")
    return data
