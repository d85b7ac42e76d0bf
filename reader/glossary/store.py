"""Reading the glossary files: TOML that a person reviews, one entry like a card.

Parsing TOML costs far more than reading JSON, so the parsed entries are kept in a
compiled file that is remade whenever the text of the glossary changes.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from reader.errors import BadInputError, StorageError
from reader.glossary import compiled as kept_entries
from reader.glossary.compiled import Columns, CompiledEntries, Head, head_of
from reader.glossary.entry import Basis, Entry, Rendering, Status
from reader.glossary.matcher import TermMatcher
from reader.storage import atomic, fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    _Table = dict[str, Any]

_REMEDY = "install the program again"
_LISTS = ("warnings", "variants", "related", "renderings")


class _ByKey(Mapping[str, Entry]):
    """Entries by a key; an entry is made when it is asked for."""

    def __init__(self, places: dict[str, int], entries: Sequence[Entry]) -> None:
        self._places = places
        self._entries = entries

    def __getitem__(self, key: str) -> Entry:
        return self._entries[self._places[key]]

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


@dataclass(frozen=True)
class Glossary:
    """All entries, found by id or by text."""

    entries: Sequence[Entry]
    """In the order of the files; those of a compiled glossary are made when asked for."""

    @cached_property
    def columns(self) -> Columns:
        """Names, readings and forms of all entries, column by column."""
        if isinstance(self.entries, CompiledEntries):
            return self.entries.columns
        return Columns.of(self.heads)

    @cached_property
    def heads(self) -> tuple[Head, ...]:
        """Names, readings and forms of every entry, in the order of `entries`."""
        if isinstance(self.entries, CompiledEntries):
            return tuple(map(Head._make, zip(*self.entries.columns, strict=True)))
        return tuple(map(head_of, self.entries))

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """Entries by their id."""
        return _ByKey({name: at for at, name in enumerate(self.columns.ids)}, self.entries)

    @cached_property
    def by_form(self) -> Mapping[str, Entry]:
        """Entries by every Chinese form; the first entry has it where two share one."""
        numbered = list(enumerate(self.heads))
        places = {form: at for at, head in reversed(numbered) for form in head.forms}
        return _ByKey(places, self.entries)

    @cached_property
    def matcher(self) -> TermMatcher:
        """Finds every Chinese form of every entry."""
        ids, zh, zh_hant, *_, variants = self.columns
        return TermMatcher.over(ids, zh, zh_hant, variants)


def load(folder: Path, compiled: Path | None = None, pattern: str = "*.toml") -> Glossary:
    """Read the files of `folder` that match, through the file `compiled` when it is fresh.

    Raises `BadInputError` naming the file and the entry that is wrong.
    """
    found = fingerprint.of_files(folder, pattern)
    kept = _read_compiled(compiled, found) if compiled else None
    if kept is not None:
        return Glossary(kept)
    sources = _sources(folder, pattern)
    entries = tuple(entry for path, data in sources.items() for entry in parse(path, data))
    _refuse_repeats(folder, entries)
    if compiled:
        _write_compiled(compiled, found, entries)
    return Glossary(entries)


def is_fresh(compiled: Path, folder: Path) -> bool:
    """Whether the file `compiled` was made from the files of `folder` as they are now."""
    return _read_compiled(compiled, fingerprint.of_files(folder, "*.toml")) is not None


def keep(folder: Path, compiled: Path, pattern: str, entries: Sequence[Entry]) -> None:
    """Compile `entries`, which were just written into `folder`, so that nobody parses them."""
    _write_compiled(compiled, fingerprint.of_files(folder, pattern), entries)


def parse(path: Path, data: bytes) -> list[Entry]:
    """Read the entries of one glossary file. Raises `BadInputError`."""
    try:
        tables: object = tomllib.loads(data.decode("utf-8")).get("entry", [])
    except ValueError as error:
        cause = f"this is not a glossary file ({error})"
        raise BadInputError(path, cause, "mend it, or rename it to go on without it") from error
    if not isinstance(tables, list):
        raise BadInputError(path, "this is not a glossary file (“entry” is no list of tables)")
    numbered = enumerate(cast("list[object]", tables), start=1)
    return [_entry(path, number, table) for number, table in numbered]


def _entry(path: Path, number: int, table: object) -> Entry:
    values = dict(cast("_Table", table)) if isinstance(table, dict) else {}
    name = values.get("id") or values.get("zh") or f"number {number}"
    try:
        values["renderings"] = values.pop("rendering", [])
        entry = _entry_of(values)
        _refuse_other_values(entry)
        for rendering in entry.renderings:
            _refuse_other_values(rendering)
    except (KeyError, TypeError, ValueError) as error:
        cause = f"the glossary entry “{name}” is wrong: {_clause(error)}"
        raise BadInputError(path, cause) from error
    if not entry.renderings:
        raise BadInputError(path, f"the glossary entry “{name}” has no rendering")
    return entry


def _entry_of(values: _Table) -> Entry:
    """Make an entry of plain values, which are trusted. Raises what the constructors do."""
    for key in _LISTS:
        values[key] = tuple(values.get(key, ()))
    values["renderings"] = tuple(map(_rendering_of, values["renderings"]))
    return Entry(**values)


def _rendering_of(table: _Table) -> Rendering:
    values: _Table = dict(table)
    values["status"], values["basis"] = Status(table["status"]), Basis(table["basis"])
    return Rendering(**values)


def _refuse_other_values(item: Entry | Rendering) -> None:
    """Raise `TypeError` where a value of `item` is neither text nor a list of texts."""
    for one in fields(item):
        value: object = getattr(item, one.name)
        members = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
        if not all(isinstance(member, str | Rendering) for member in members):
            raise TypeError(f"“{one.name}” must be text")


def _clause(error: Exception) -> str:
    """Turn what a constructor complains of into a clause without the constructor's name."""
    if isinstance(error, KeyError):
        return f"“{error.args[0]}” is missing"
    words = re.sub(r"^\w+\.__init__\(\) ", "", str(error))
    words = words.replace("got an unexpected keyword argument", "it has an unknown field,")
    return re.sub(r"^missing \d+ required positional arguments?:", "it lacks", words)


def _sources(folder: Path, pattern: str) -> dict[Path, bytes]:
    try:
        found = {path: path.read_bytes() for path in sorted(folder.glob(pattern))}
    except OSError as error:
        cause = f"the glossary cannot be read ({error.strerror or error})"
        raise BadInputError(folder, cause) from error
    if not found:
        raise BadInputError(folder, "there is no glossary in this folder", _REMEDY)
    return found


def _refuse_repeats(folder: Path, entries: Iterable[Entry]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise BadInputError(folder, f"two glossary entries have the id “{entry.id}”")
        seen.add(entry.id)


def _read_compiled(path: Path, wanted: str) -> CompiledEntries | None:
    try:
        return kept_entries.unpack(path.read_bytes(), wanted)
    except (OSError, ValueError):
        return None


def _write_compiled(path: Path, made_from: str, entries: Sequence[Entry]) -> None:
    packed = kept_entries.pack(entries, made_from)
    if packed is None:
        return
    try:
        atomic.write_bytes(path, packed)
    except StorageError:
        return  # the cache folder cannot be written: the next start parses again
