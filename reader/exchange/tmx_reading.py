"""Translation memories of other programs, read from TMX 1.1 to 1.4b.

Text in ``<hi>`` is kept; inline codes (``<bpt>``, ``<ph>`` …) are not. What a hostile file
could do is the business of `reader.glossary.trusted_xml`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import BadInputError
from reader.exchange.tmx import TranslationUnit
from reader.glossary import trusted_xml
from reader.text.decode import read_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

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


def read_tmx(path: Path) -> TmxContent:
    """Read the Chinese–English units of the TMX file at `path`.

    Raises `BadInputError`: it cannot be read, is no TMX, or declares entities.
    """
    found = [_unit(element) for element in _units(path, read_file(path, _LARGEST))]
    units = tuple(unit for unit in found if unit is not None)
    return TmxContent(units, len(found) - len(units))


def _units(path: Path, content: bytes) -> Iterator[Element]:
    pieces = trusted_xml.pieces(str(path), content, ("tu",))
    root = next(pieces, None)
    if root is None or root.element.tag != "tmx":
        name = "" if root is None else root.element.tag[:40]
        raise BadInputError(path, f"it is no TMX file (its root is {name!r})")
    return (piece.element for piece in pieces)


def _unit(element: Element) -> TranslationUnit | None:
    """Return the unit in a ``<tu>``; None where it lacks one of the languages."""
    texts: dict[str, str] = {}
    changed = _date(element.get("changedate", ""))
    for variant in element.iter("tuv"):
        changed = max(changed, _date(variant.get("changedate", "")))
        segment = variant.find("seg")
        if segment is not None:
            text = " ".join("".join(_text(segment)).split())
            texts.setdefault(_language(variant.get("lang", "")), text)
    source, target = texts.get("zh", ""), texts.get("en", "")
    if not source or not target:
        return None
    properties = (one for one in element.findall("prop") if one.get("type") == "x-origin")
    origin = next(("".join(one.itertext()).strip() for one in properties), "")
    return TranslationUnit(source, target, origin, changed)


def _text(element: Element) -> Iterator[str]:
    yield element.text or ""
    for inner in element:
        if inner.tag not in _CODES:
            yield from _text(inner)
        yield inner.tail or ""


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
