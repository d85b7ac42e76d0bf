"""Reading the glossary files: TOML that a person reviews, one entry like a card.

Parsing TOML costs far more than reading JSON, so the parsed entries are kept in a
compiled file that is remade whenever the text of the glossary changes.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from reader.errors import BadInputError, StorageError
from reader.glossary.entry import Basis, Entry, Rendering, Status
from reader.glossary.matcher import Matcher
from reader.storage import atomic

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


@dataclass(frozen=True)
class Glossary:
    """All entries, found by number or by text."""

    entries: tuple[Entry, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """Entries by their id."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def by_form(self) -> Mapping[str, Entry]:
        """Entries by every Chinese form."""
        return {form: entry for entry in reversed(self.entries) for form in entry.forms}

    @cached_property
    def matcher(self) -> Matcher:
        """The automaton over every Chinese form."""
        return Matcher.over((form, entry.id) for form, entry in self.by_form.items())


def load(folder: Path, compiled: Path | None = None) -> Glossary:
    """Read every ``*.toml`` in `folder`, through the file `compiled` when it is fresh.

    Raises `BadInputError` naming the file and the entry that is wrong.
    """
    sources = {path: path.read_bytes() for path in sorted(folder.glob("*.toml"))}
    digest = _digest(sources.values())
    kept = _read_compiled(compiled, digest) if compiled else None
    if kept is not None:
        return Glossary(kept)
    entries = tuple(entry for path, data in sources.items() for entry in parse(path, data))
    _refuse_repeats(folder, entries)
    if compiled:
        _write_compiled(compiled, digest, entries)
    return Glossary(entries)


def parse(path: Path, data: bytes) -> list[Entry]:
    """Read the entries of one glossary file. Raises `BadInputError`."""
    try:
        tables = tomllib.loads(data.decode("utf-8")).get("entry", [])
    except ValueError as error:
        raise BadInputError(path, f"this is not a glossary file ({error})") from error
    return [_entry(path, number, table) for number, table in enumerate(tables, start=1)]


def _entry(path: Path, number: int, table: dict[str, Any]) -> Entry:
    name = table.get("id") or table.get("zh") or f"number {number}"
    try:
        values = {**table, "renderings": tuple(map(_rendering, table["rendering"]))}
        del values["rendering"]
        for key in ("warnings", "variants", "related"):
            values[key] = tuple(values.get(key, ()))
        return Entry(**values)
    except (KeyError, TypeError, ValueError) as error:
        raise BadInputError(path, f"the glossary entry “{name}” is wrong ({error})") from error


def _rendering(table: dict[str, Any]) -> Rendering:
    values = {**table, "status": Status(table["status"]), "basis": Basis(table["basis"])}
    return Rendering(**values)


def _from_json(values: dict[str, Any]) -> Entry:
    lists = {key: tuple(values[key]) for key in ("warnings", "variants", "related")}
    renderings = tuple(
        Rendering(**{**one, "status": Status(one["status"]), "basis": Basis(one["basis"])})
        for one in values["renderings"]
    )
    return Entry(**{**values, **lists, "renderings": renderings})


def _refuse_repeats(folder: Path, entries: Iterable[Entry]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise BadInputError(folder, f"two glossary entries have the id “{entry.id}”")
        seen.add(entry.id)


def _digest(parts: Iterable[bytes]) -> str:
    digest = blake2b(digest_size=16)
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


def _read_compiled(path: Path, digest: str) -> tuple[Entry, ...] | None:
    try:
        kept = json.loads(path.read_bytes())
        if kept["digest"] != digest:
            return None
        return tuple(_from_json(values) for values in kept["entries"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_compiled(path: Path, digest: str, entries: tuple[Entry, ...]) -> None:
    kept = {"digest": digest, "entries": [asdict(entry) for entry in entries]}
    try:
        atomic.write_text(path, json.dumps(kept, ensure_ascii=False))
    except StorageError:
        return  # the cache folder cannot be written: the next start parses again
