"""Keeping a glossary in a file that opens at once, however many entries it has.

What matching and reading aloud need of every entry stands in columns, which ``str.split``
rebuilds at C speed; the rest of an entry is one line of JSON, read when somebody asks for
that entry. 50,000 entries would take over a second to make all at once.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any, NamedTuple, cast, overload

from reader.glossary.entry import Basis, Entry, Rendering, Status

FORMAT = "bilingual-reader glossary 1"
_CELL, _PART = "\x1e", "\x1f"
"""Between the cells of a column, and between the variants in a cell."""


class Head(NamedTuple):
    """What is known of an entry without reading it whole."""

    id: str
    zh: str
    zh_hant: str
    pinyin: str
    pinyin_words: str
    variants: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """Every Chinese form, as `Entry.forms`."""
        return tuple(dict.fromkeys((self.zh, self.zh_hant, *self.variants)))


class Columns(NamedTuple):
    """The heads of all entries, column by column: quicker than `Head` objects."""

    ids: Sequence[str]
    zh: Sequence[str]
    zh_hant: Sequence[str]
    pinyin: Sequence[str]
    pinyin_words: Sequence[str]
    variants: Sequence[tuple[str, ...]]

    @classmethod
    def of(cls, heads: Sequence[Head]) -> Columns:
        """Return the columns of `heads`."""
        return cls(
            [one.id for one in heads],
            [one.zh for one in heads],
            [one.zh_hant for one in heads],
            [one.pinyin for one in heads],
            [one.pinyin_words for one in heads],
            [one.variants for one in heads],
        )


def head_of(entry: Entry) -> Head:
    """Return the head of `entry`."""
    return Head(entry.id, entry.zh, entry.zh_hant, entry.pinyin, entry.pinyin_words, entry.variants)


class CompiledEntries(Sequence[Entry]):
    """Entries that are made when they are asked for."""

    def __init__(self, columns: Columns, rows: Sequence[bytes]) -> None:
        """Take the `columns`, and one line of JSON an entry."""
        self.columns = columns
        self._rows = rows
        self._made: dict[int, Entry] = {}

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Entry, ...]: ...
    def __getitem__(self, place: int | slice) -> Entry | tuple[Entry, ...]:
        """Return the entry at `place`, or those of a slice."""
        if isinstance(place, slice):
            return tuple(self[one] for one in range(*place.indices(len(self))))
        place = range(len(self))[place]
        entry = self._made.get(place)
        if entry is None:
            entry = self._made[place] = self._make(place)
        return entry

    def __eq__(self, other: object) -> bool:
        """Whether `other` has the same entries."""
        if not isinstance(other, Sequence):
            return NotImplemented
        return tuple(self) == tuple(cast("Sequence[object]", other))

    __hash__ = None  # type: ignore[assignment]

    def _make(self, place: int) -> Entry:
        columns = self.columns
        values: list[Any] = json.loads(self._rows[place])
        kind, domain, renderings, definition, note, literal, full_form, warnings, related = values
        return Entry(
            id=columns.ids[place],
            zh=columns.zh[place],
            zh_hant=columns.zh_hant[place],
            pinyin=columns.pinyin[place],
            pinyin_words=columns.pinyin_words[place],
            type=kind,
            domain=domain,
            renderings=tuple(map(_rendering, renderings)),
            definition=definition,
            note=note,
            literal=literal,
            warnings=tuple(warnings),
            variants=columns.variants[place],
            full_form=full_form,
            related=tuple(related),
        )


def pack(entries: Sequence[Entry], made_from: str) -> bytes | None:
    """Write `entries` as bytes that remember what they were `made_from`; UTF-8.

    Returns None where an entry has control characters and cannot be kept so.
    """
    *plain, variants = Columns.of([head_of(entry) for entry in entries])
    columns = [*plain, [_PART.join(forms) for forms in variants]]
    lines = [_CELL.join(column) for column in columns]
    if any("\n" in line or line.count(_CELL) != max(0, len(entries) - 1) for line in lines):
        return None
    rows = (json.dumps(_row(entry), ensure_ascii=False) for entry in entries)
    body = "\n".join((*lines, *rows)).encode("utf-8", "surrogatepass")
    return f"{FORMAT}\t{made_from}\t{zlib.crc32(body)}\n".encode() + body


def unpack(data: bytes, made_from: str) -> CompiledEntries | None:
    """Read what `pack` wrote; None where it is damaged or made from something else."""
    head, _, body = data.partition(b"\n")
    if head != f"{FORMAT}\t{made_from}\t{zlib.crc32(body)}".encode():
        return None
    lines = body.split(b"\n")
    count = len(Columns._fields)
    rows = lines[count:]
    if not rows:
        return CompiledEntries(Columns.of(()), ())
    names, zh, zh_hant, pinyin, words, variants = (
        line.decode("utf-8", "surrogatepass").split(_CELL) for line in lines[:count]
    )
    parts = [tuple(cell.split(_PART)) if cell else () for cell in variants]
    return CompiledEntries(Columns(names, zh, zh_hant, pinyin, words, parts), rows)


def _row(entry: Entry) -> list[Any]:
    return [
        entry.type,
        entry.domain,
        [_rendering_row(one) for one in entry.renderings],
        entry.definition,
        entry.note,
        entry.literal,
        entry.full_form,
        entry.warnings,
        entry.related,
    ]


def _rendering_row(one: Rendering) -> list[str]:
    row = [one.text, one.status, one.basis, one.source, one.publisher, one.date, one.url]
    return [*row, one.valid_from, one.valid_to, one.context]


def _rendering(row: Sequence[str]) -> Rendering:
    text, status, basis, *rest = row
    return Rendering(text, Status(status), Basis(basis), *rest)
