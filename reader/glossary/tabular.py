"""Glossaries as CSV, TSV and XLSX: one row a rendering, every field a column.

What we write is read back whole; of other tables, the columns are found by their headings
or their content, the encoding and the delimiter by what they hold.
"""

from __future__ import annotations

import csv
import io
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import BadInputError
from reader.glossary import columns
from reader.glossary.cells import guarded, joined
from reader.glossary.columns import RENDERING, RENDERING_COLUMNS, Columns
from reader.glossary.draft import MAX_ROWS, Collector, Draft, Progress, Source, too_many_rows
from reader.glossary.fields import ENTRY_LISTS, ENTRY_TEXTS
from reader.text.decode import MAX_BYTES, decode
from reader.text.plausibility import plausibility

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.glossary.entry import Entry

HEADINGS = (
    *("id", "zh", "zh_hant", "pinyin", "pinyin_words"),
    *(RENDERING, *RENDERING_COLUMNS),
    *(one for one in (*ENTRY_TEXTS, *ENTRY_LISTS)
      if one not in {"id", "zh", "zh_hant", "pinyin", "pinyin_words"}),
)  # fmt: skip
"""Columns of a table that we write."""
_DELIMITERS = (",", "\t", ";", "|")
_SAMPLE_ROWS = 50
_SAMPLE_BYTES = 1024 * 1024
_LONGEST_CELL = 1024 * 1024
_ASCII = 127
_MANY_BYTES = 6
"""Two Han in UTF-8, which GB18030 may read as three others."""


class Table(NamedTuple):
    """A decoded table of text."""

    rows: Iterator[list[str]]
    encoding: str
    delimiter: str


def table_rows(entries: Iterable[Entry]) -> Iterator[list[str]]:
    """Yield the headings and one row for each rendering, its cells guarded."""
    yield list(HEADINGS)
    for entry in entries:
        shared = {name: getattr(entry, name) for name in ENTRY_TEXTS}
        shared |= {name: joined(getattr(entry, name)) for name in ENTRY_LISTS}
        for one in entry.renderings:
            own = {name: str(getattr(one, name)) for name in RENDERING_COLUMNS}
            values = {**shared, **own, RENDERING: one.text}
            yield [guarded(values[name]) for name in HEADINGS]


def to_text(entries: Iterable[Entry], delimiter: str = ",") -> bytes:
    """Write `entries` as CSV, or TSV with a tab as `delimiter`; UTF-8 with the mark Excel wants."""
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter, lineterminator="\r\n").writerows(table_rows(entries))
    return written.getvalue().encode("utf-8-sig")


def read(
    name: str,
    data: bytes,
    mapping: Mapping[str, str],
    *,
    split: bool = True,
    progress: Progress | None = None,
) -> Draft:
    """Read the CSV or TSV file called `name`.

    `mapping` names columns (see `columns.find`); `split` the cells of alternatives.
    Raises `BadInputError` when the file is no such table.
    """
    table = open_text(name, data)
    source = Source("tsv" if table.delimiter == "\t" else "csv", table.encoding, table.delimiter)
    return collect(name, table.rows, mapping, source, split=split, progress=progress)


def collect(
    name: str,
    rows: Iterator[list[str]],
    mapping: Mapping[str, str],
    source: Source,
    *,
    split: bool,
    progress: Progress | None,
) -> Draft:
    """Make a draft of the `rows` of a table, the first of which may be headings."""
    sample = list(islice(rows, _SAMPLE_ROWS))
    filled = [row for row in sample if any(map(str.strip, row))]
    found = columns.find(name, filled, mapping)
    collector = Collector(name, progress)
    headed = bool(found.headings)
    for number, cells in enumerate(chain(sample, rows), start=1):
        if number > MAX_ROWS + 1:
            raise too_many_rows(name)
        if not any(map(str.strip, cells)):
            continue
        if headed:
            headed = False
            continue
        _complain_of_width(collector, number, cells, found)
        collector.add(found.row(number, cells, split=split))
    named = Source(source.format, source.encoding, source.delimiter, found.named)
    return collector.finish(named)


def open_text(name: str, data: bytes) -> Table:
    """Decode a table of text and find its delimiter. Raises `BadInputError`."""
    text, encoding = _decoded(name, data)
    delimiter = _delimiter(text)
    return Table(_rows(name, text, delimiter), encoding, delimiter)


def open_lines(name: str, data: bytes) -> tuple[list[str], str]:
    """Return the lines of a text file and its encoding. Raises `BadInputError`."""
    text, encoding = _decoded(name, data)
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), encoding


def _complain_of_width(
    collector: Collector, number: int, cells: Sequence[str], found: Columns
) -> None:
    wanted = len(found.headings)
    if wanted and any(map(str.strip, cells[wanted:])):
        message = f"there are {len(cells)} cells, but {wanted} headings"
        collector.complain(number, "", message)


def _rows(name: str, text: str, delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST_CELL)
    # The reader of `csv` wants to see the line ends inside quoted cells.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        yield from reader
    except csv.Error as error:
        cause = f"line {reader.line_num} cannot be read ({error})"
        raise BadInputError(name, cause, "check the quotation marks") from error


def _decoded(name: str, data: bytes) -> tuple[str, str]:
    """Return the text of `data`, its line ends kept, and its encoding."""
    sample = data if len(data) <= MAX_BYTES else data[: data.rfind(b"\n", 0, _SAMPLE_BYTES) + 1]
    try:
        encoding = decode(sample, name).encoding
    except BadInputError as error:
        raise _with_row(name, data, error) from error
    if not encoding.startswith("utf"):
        _refuse_mixed(name, data, encoding)
    marked = encoding if encoding == "utf-8-sig" or "utf-8" not in encoding else "utf-8-sig"
    try:
        return data.decode(marked).removeprefix("\ufeff"), encoding
    except UnicodeDecodeError as error:
        row = _row_at(data, error.start)
        cause = f"the bytes of line {row} are no {encoding.upper()} text, as the first lines are"
        raise BadInputError(name, cause, "save the file again as UTF-8") from error


def _with_row(name: str, data: bytes, error: BadInputError) -> BadInputError:
    """Name the line of a file whose bytes are not all of one encoding."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as damage:
        if "offset" in error.cause:
            line = _row_at(data, damage.start)
            cause = f"its lines are in different encodings; line {line} is no UTF-8 text"
            return BadInputError(name, cause, error.remedy)
    return error


def _refuse_mixed(name: str, data: bytes, encoding: str) -> None:
    """Refuse a file that reads as `encoding`, but with a line that is better read as UTF-8."""
    for number, line in enumerate(data.split(b"\n"), start=1):
        if line.isascii() or sum(byte > _ASCII for byte in line) < _MANY_BYTES:
            continue
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if plausibility(text) > plausibility(line.decode(encoding, "replace")):
            cause = f"its lines are in different encodings; line {number} is UTF-8 text"
            raise BadInputError(name, cause, "save the file again as UTF-8")


def _row_at(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1


def _delimiter(text: str) -> str:
    """Return the delimiter that divides the first rows most evenly."""
    lines = text[: _SAMPLE_BYTES // 4]

    def evenness(delimiter: str) -> tuple[float, int]:
        try:
            rows = list(islice(csv.reader(io.StringIO(lines, newline=""), delimiter=delimiter), 20))
        except csv.Error:
            return 0, 0
        widths = [len(row) for row in rows if row]
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) / len(widths) if usual > 1 else 0), usual

    return max(_DELIMITERS, key=evenness)
