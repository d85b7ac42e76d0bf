"""Layers of the glossary: built-in, then the house's, then one's own; the later wins.

Each layer of the person's is one TOML file in the data folder, written in one step and
kept in the form of the built-in files, so that it can be read and mended by hand. An entry
takes the place of the entry with the same simplified form in the layers below and takes
over its id: links between entries go on working.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, overload

from reader.errors import BadInputError, StorageError
from reader.glossary import store
from reader.glossary.entry import Entry
from reader.glossary.store import Glossary
from reader.storage import atomic, fingerprint
from reader.storage.folderlock import locked

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping
    from pathlib import Path

    from reader.glossary.compiled import Head
    from reader.glossary.entry import Rendering

_HEAD = "# Glossary of Bilingual Reader. The program writes this file; it may be edited by hand.\n"
_PATIENCE = 20
"""Seconds to wait for another program that changes the glossary."""
_RAW = re.compile("[\x00-\x1f\x7f]")


class Layer(StrEnum):
    """Whose entries they are; a later layer wins over an earlier one."""

    BUILT_IN = "built-in"
    """Comes with the program and is never changed."""
    HOUSE = "house"
    """Of the organisation one works for; usually imported."""
    PERSONAL = "personal"
    """One's own."""


WRITABLE = (Layer.HOUSE, Layer.PERSONAL)


class _Place(NamedTuple):
    """Where an entry that counts is kept, and the id under which it counts."""

    layer: Layer
    number: int
    id: str


class _Merged(Sequence[Entry]):
    """The entries that count, made when they are asked for."""

    def __init__(self, layers: Mapping[Layer, Glossary], places: Sequence[_Place]) -> None:
        self._layers = layers
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Entry, ...]: ...
    def __getitem__(self, place: int | slice) -> Entry | tuple[Entry, ...]:
        if isinstance(place, slice):
            return tuple(self[one] for one in range(*place.indices(len(self))))
        layer, number, name = self._places[place]
        entry = self._layers[layer].entries[number]
        return entry if entry.id == name else replace(entry, id=name)


@dataclass(frozen=True)
class LayeredGlossary(Glossary):
    """The entries that count, with the layer of each; those of later layers come first."""

    layers: Mapping[Layer, Glossary] = field(default_factory=dict[Layer, Glossary])
    """Every layer as it is by itself, the built-in one first."""
    places: Sequence[_Place] = ()
    """Where each of `entries` is kept; empty while there is only the built-in layer."""

    @classmethod
    def of(cls, layers: Mapping[Layer, Glossary]) -> LayeredGlossary:
        """Lay the glossaries over each other."""
        ordered = {layer: layers[layer] for layer in Layer if layer in layers}
        if len(ordered) == 1:
            return cls(next(iter(ordered.values())).entries, ordered)
        places = tuple(_places(ordered))
        return cls(_Merged(ordered, places), ordered, places)

    @cached_property
    def heads(self) -> tuple[Head, ...]:
        """Names, readings and forms of every entry, in the order of `entries`."""
        heads = {layer: glossary.heads for layer, glossary in self.layers.items()}
        if not self.places:
            return next(iter(heads.values()))
        return tuple(heads[one.layer][one.number]._replace(id=one.id) for one in self.places)

    @cached_property
    def origins(self) -> Mapping[str, Layer]:
        """Layer of each entry that is not built in, by its id."""
        return {one.id: one.layer for one in self.places if one.layer is not Layer.BUILT_IN}

    def origin(self, entry_id: str) -> Layer:
        """Layer that the entry with this id comes from."""
        return self.origins.get(entry_id, Layer.BUILT_IN)

    def own(self, layer: Layer, zh: str) -> Entry | None:
        """Return what `layer` itself says of `zh`, whichever layer counts."""
        at = self._by_zh.get(layer, {}).get(zh)
        return None if at is None else self.layers[layer].entries[at]

    def behind(self, entry: Entry) -> tuple[tuple[Layer, Entry], ...]:
        """Entries of the same term in the layers below the one of `entry`, nearest first."""
        return self.under(entry.zh, self.origin(entry.id))

    def under(self, zh: str, layer: Layer) -> tuple[tuple[Layer, Entry], ...]:
        """Entries of `zh` in the layers below `layer`, nearest first."""
        order = [*Layer]
        below = [one for one in self.layers if order.index(one) < order.index(layer)]
        found = ((one, self.own(one, zh)) for one in reversed(below))
        return tuple((one, entry) for one, entry in found if entry is not None)

    @cached_property
    def _by_zh(self) -> Mapping[Layer, Mapping[str, int]]:
        return {
            layer: {head.zh: at for at, head in enumerate(glossary.heads)}
            for layer, glossary in self.layers.items()
        }


@dataclass(frozen=True, slots=True)
class LayerFiles:
    """Where the person's layers are kept."""

    data: Path
    """Folder of the files, which may not exist yet."""
    cache: Path
    """Folder of their compiled forms."""

    def file(self, layer: Layer) -> Path:
        """File of one writable layer."""
        return self.data / f"{layer}.toml"

    def read(self, layer: Layer) -> Glossary:
        """Return one writable layer. Raises `BadInputError` naming the file."""
        file = self.file(layer)
        if not file.exists():
            return Glossary(())
        return store.load(self.data, self._compiled(layer), file.name)

    def write(self, layer: Layer, entries: Sequence[Entry]) -> None:
        """Put `entries` in place of one writable layer, in one step.

        Raises `StorageError` when the folder cannot be written, `BadInputError` for a
        layer that is not the person's.
        """
        if layer not in WRITABLE:
            raise BadInputError(layer, "the built-in glossary cannot be changed")
        file = self.file(layer)
        atomic.write_text(file, to_toml(entries))
        store.keep(self.data, self._compiled(layer), file.name, entries)

    def state(self, layer: Layer) -> str:
        """Tell the contents of a layer from those it had before or will have."""
        return fingerprint.of_files(self.data, self.file(layer).name)

    @contextmanager
    def alone(self) -> Generator[None]:
        """Keep other programs from writing, so that what is read inside may be written back.

        Raises `StorageError` when the folder cannot be written or they write for too long.
        """
        with ExitStack() as held:
            try:
                self.data.mkdir(parents=True, exist_ok=True)
                mine = held.enter_context(locked(self.data, _PATIENCE))
            except OSError as error:
                cause = f"cannot be written ({error.strerror or error})"
                raise StorageError(self.data, cause, "check the folder's permissions") from error
            if not mine:
                raise StorageError(self.data, "another program is changing it", "try again")
            yield

    def _compiled(self, layer: Layer) -> Path:
        return self.cache / f"glossary-{layer}.txt"


def load(built_in: Path, compiled: Path | None, files: LayerFiles) -> LayeredGlossary:
    """Read all layers, each through its compiled file when that is fresh.

    Raises `BadInputError` naming the file and the entry that is wrong.
    """
    layers = {Layer.BUILT_IN: store.load(built_in, compiled)}
    own = {layer: files.read(layer) for layer in WRITABLE}
    return LayeredGlossary.of(layers | {layer: one for layer, one in own.items() if one.entries})


def to_toml(entries: Iterable[Entry]) -> str:
    """Write `entries` the way `reader.glossary.store` reads them."""
    return "\n".join((_HEAD, *map(_entry, entries)))


def _places(layers: Mapping[Layer, Glossary]) -> Iterator[_Place]:
    """Find the entries that count, those of the latest layer first."""
    ids: dict[str, str] = {}
    """Id under which a simplified form is known, from the lowest layer that has it."""
    taken: set[str] = set()
    for layer, glossary in layers.items():
        for head in glossary.heads:
            if head.zh not in ids:
                name = head.id if head.id not in taken else f"{layer}:{head.id}"
                ids[head.zh] = name
                taken.add(name)
    shown: set[str] = set()
    for layer in reversed([*layers]):
        for number, head in enumerate(layers[layer].heads):
            if head.zh not in shown:
                shown.add(head.zh)
                yield _Place(layer, number, ids[head.zh])


def _entry(entry: Entry) -> str:
    lines = ["[[entry]]", *_values(entry)]
    for rendering in entry.renderings:
        lines += ["", "  [[entry.rendering]]", *(f"  {line}" for line in _values(rendering))]
    return "\n".join((*lines, ""))


def _values(item: Entry | Rendering) -> Iterator[str]:
    for one in fields(item):
        value: str | tuple[str, ...] | tuple[Rendering, ...] = getattr(item, one.name)
        if isinstance(value, str):
            if value or one.default != "":
                yield f"{one.name} = {_text(value)}"
        elif value and one.name != "renderings":
            yield f"{one.name} = [{', '.join(_text(str(text)) for text in value)}]"


def _text(text: str) -> str:
    """Write a TOML basic string; JSON escapes the same way but for the control characters."""
    quoted = json.dumps(str(text), ensure_ascii=False)
    return _RAW.sub(lambda raw: f"\\u{ord(raw[0]):04x}", quoted)
