"""Reading the glossary files: TOML that a person reviews, one entry like a card.

Parsing TOML costs far more than reading JSON, so the parsed entries are kept in a
compiled file that is remade whenever the text of the glossary changes.
"""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from reader.errors import BadInputError, StorageError
from reader.glossary.entry import Basis, Entry, Rendering, Status
from reader.glossary.matcher import Matcher
from reader.storage import atomic, fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    _Table = dict[str, Any]

_REMEDY = "install the program again"
_LISTS = ("warnings", "variants", "related", "renderings")


@dataclass(frozen=True)
class Glossary:
    """All entries, found by id or by text."""

    entries: tuple[Entry, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """Entries by their id."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def by_form(self) -> Mapping[str, Entry]:
        """Entries by every Chinese form; the first entry has it where two share one."""
        return {form: entry for entry in reversed(self.entries) for form in entry.forms}

    @cached_property
    def matcher(self) -> Matcher:
        """The automaton over every Chinese form of every entry."""
        return Matcher.over((form, entry.id) for entry in self.entries for form in entry.forms)


def load(folder: Path, compiled: Path | None = None) -> Glossary:
    """Read every ``*.toml`` in `folder`, through the file `compiled` when it is fresh.

    Raises `BadInputError` naming the file and the entry that is wrong.
    """
    found = fingerprint.of_files(folder, "*.toml")
    kept = _read_compiled(compiled, found) if compiled else None
    if kept is not None:
        return Glossary(kept)
    sources = _sources(folder)
    entries = tuple(entry for path, data in sources.items() for entry in parse(path, data))
    _refuse_repeats(folder, entries)
    if compiled:
        _write_compiled(compiled, found, entries)
    return Glossary(entries)


def parse(path: Path, data: bytes) -> list[Entry]:
    """Read the entries of one glossary file. Raises `BadInputError`."""
    try:
        tables: object = tomllib.loads(data.decode("utf-8")).get("entry", [])
    except ValueError as error:
        raise BadInputError(path, f"this is not a glossary file ({error})") from error
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


def _sources(folder: Path) -> dict[Path, bytes]:
    try:
        found = {path: path.read_bytes() for path in sorted(folder.glob("*.toml"))}
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


def _read_compiled(path: Path, wanted: str) -> tuple[Entry, ...] | None:
    try:
        kept = json.loads(path.read_bytes())
        if kept["digest"] != wanted:
            return None
        return tuple(map(_entry_of, kept["entries"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_compiled(path: Path, made_from: str, entries: tuple[Entry, ...]) -> None:
    kept = {"digest": made_from, "entries": [asdict(entry) for entry in entries]}
    try:
        atomic.write_text(path, json.dumps(kept, ensure_ascii=False))
    except StorageError:
        return  # the cache folder cannot be written: the next start parses again
