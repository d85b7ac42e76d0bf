"""Translation memories taken in from TMX files and written into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.exchange import tmx, tmx_reading
from reader.storage import atomic
from reader.translation.engine import Origin
from reader.translation.memory import Taken, Unit

if TYPE_CHECKING:
    from pathlib import Path

    from reader.workspace.services import Services


def take_tmx(services: Services, path: Path) -> tuple[Taken, int]:
    """Take the units of the TMX file at `path` into the memory, all or none.

    Units that were exported here as the person's own become so again; a unit from a model
    is left out. Return what it came to and how many units were of no use.

    Raises `BadInputError`, `StorageError`.
    """
    content = tmx_reading.read_tmx(path)
    units = [
        Unit(one.source, one.target, origin, one.changed)
        for one in content.units
        if (origin := _origin(one.origin)) is not None
    ]
    machine = len(content.units) - len(units)
    return services.memory.take(units), content.skipped + machine


def write_tmx(services: Services, path: Path) -> int:
    """Write the whole memory into a TMX file at `path`; return how many units.

    Raises `StorageError`.
    """
    units = services.memory.units()
    document = tmx.document(
        tmx.TranslationUnit(unit.source, unit.target, unit.origin.value, unit.changed)
        for unit in units
    )
    atomic.write_text(path, document)
    return len(units)


def _origin(name: str) -> Origin | None:
    if name == Origin.YOURS:
        return Origin.YOURS
    return None if name in (Origin.MODEL, Origin.GLOSS) else Origin.MEMORY
