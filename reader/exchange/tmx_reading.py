"""Translation memories of other programs, read from TMX 1.1 to 1.4b.

The file may be hostile: entities that a document declares are refused, nothing that it
refers to is fetched. Text in ``<hi>`` is kept; inline codes (``<bpt>``, ``<ph>`` …) are
not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from reader.errors import BadInputError
from reader.exchange.tmx import TranslationUnit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_CHINESE = ("zh", "zho", "chi", "cmn", "zt")
_ENGLISH = ("en", "eng")
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "sub"})
"""Inline elements whose content is markup of the format that was translated."""
_LARGEST = 256 << 20
_STAMP = len("20240131T120000Z")


@dataclass(frozen=True, slots=True)
class TmxContent:
    """What a TMX file holds for Chinese and English."""

    units: tuple[TranslationUnit, ...]
    skipped: int
    """Units without a Chinese and an English text."""


class _RefusedError(Exception):
    """Raised inside the parser; carries the clause for the person."""


def read_tmx(path: Path) -> TmxContent:
    """Read the Chinese–English units of the TMX file at `path`.

    Raises `BadInputError`: it cannot be read, is no TMX, or declares entities.
    """
    try:
        size = path.stat().st_size
        if size > _LARGEST:
            raise BadInputError(path, f"it is too large ({size / 1e6:,.0f} MB)")
        content = path.read_bytes()
    except OSError as error:
        raise BadInputError(path, f"it cannot be read ({error.strerror or error})") from error
    reader = _Reader()
    try:
        reader.parse(content)
    except _RefusedError as error:
        raise BadInputError(path, str(error)) from error
    except expat.ExpatError as error:
        cause = f"it is not well-formed XML (line {error.lineno}: {expat.ErrorString(error.code)})"
        raise BadInputError(path, cause) from error
    except (ValueError, LookupError) as error:  # an encoding that nobody knows
        raise BadInputError(path, f"it cannot be decoded ({error})") from error
    return TmxContent(tuple(reader.units), reader.skipped)


@dataclass(slots=True)
class _Unit:
    """One ``<tu>`` as far as it was read."""

    changed: str = ""
    origin: str = ""
    texts: dict[str, str] = field(default_factory=dict[str, str])
    language: str = ""


class _Reader:
    """Gathers units from the events of the parser."""

    def __init__(self) -> None:
        self.units: list[TranslationUnit] = []
        self.skipped = 0
        self._unit: _Unit | None = None
        self._text: list[str] | None = None
        self._codes = 0
        """How many inline codes are open."""
        self._seen_root = False
        self._in_origin = False

    def parse(self, content: bytes) -> None:
        parser = expat.ParserCreate()
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.buffer_text = True
        parser.EntityDeclHandler = _refuse_entities
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(content, True)

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if not self._seen_root:
            if name != "tmx":
                raise _RefusedError(f"it is no TMX file (its root is {name[:40]!r})")
            self._seen_root = True
        if name == "tu":
            self._unit = _Unit(_date(attributes.get("changedate", "")))
        elif self._unit is not None:
            self._start_inside(self._unit, name, attributes)

    def _start_inside(self, unit: _Unit, name: str, attributes: Mapping[str, str]) -> None:
        if name == "tuv":
            unit.language = _language(attributes.get("xml:lang") or attributes.get("lang", ""))
            unit.changed = max(unit.changed, _date(attributes.get("changedate", "")))
        elif name == "prop":
            self._in_origin = attributes.get("type") == "x-origin"
            self._text = []
        elif name == "seg":
            self._text, self._codes = [], 0
        elif name in _CODES and self._text is not None:
            self._codes += 1

    def _characters(self, data: str) -> None:
        if self._text is not None and not self._codes:
            self._text.append(data)

    def _end(self, name: str) -> None:
        unit = self._unit
        if unit is None:
            return
        if name == "seg":
            unit.texts.setdefault(unit.language, self._taken())
        elif name == "prop":
            text = self._taken()
            unit.origin = text if self._in_origin else unit.origin
            self._in_origin = False
        elif name in _CODES and self._codes:
            self._codes -= 1
        elif name == "tu":
            self._finish(unit)

    def _taken(self) -> str:
        text, self._text = "".join(self._text or ()), None
        return " ".join(text.split())

    def _finish(self, unit: _Unit) -> None:
        self._unit = None
        source, target = unit.texts.get("zh", ""), unit.texts.get("en", "")
        if source and target:
            self.units.append(TranslationUnit(source, target, unit.origin, unit.changed))
        else:
            self.skipped += 1


def _language(tag: str) -> str:
    primary = tag.lower().replace("_", "-").split("-")[0]
    if primary in _CHINESE:
        return "zh"
    return "en" if primary in _ENGLISH else primary


def _date(stamp: str) -> str:
    """Turn ``20240131T120000Z`` into ISO 8601; anything else into an empty text."""
    if len(stamp) != _STAMP or stamp[8] != "T" or not (stamp[:8] + stamp[9:15]).isdigit():
        return ""
    day, time = stamp[:8], stamp[9:15]
    return f"{day[:4]}-{day[4:6]}-{day[6:]}T{time[:2]}:{time[2:4]}:{time[4:]}+00:00"


def _refuse_entities(*_declaration: object) -> None:
    raise _RefusedError("it declares entities of its own, which is not safe to read")
