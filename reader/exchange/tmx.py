"""Sentences with their English as TMX 1.4b, the exchange format of translation memories."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from reader import __version__
from reader.exchange.xml_text import cleaned

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """One sentence in both languages."""

    source: str
    target: str
    origin: str
    """Where the English comes from; written as a property of the unit."""
    changed: str = ""
    """When it was last changed, in ISO 8601 and UTC; may be empty."""
    package: str = ""
    """Package and version, of a machine's; written as a property of the unit, if given."""


def document(units: Iterable[TranslationUnit], source_language: str = "zh") -> str:
    """Write `units` as one TMX document; `source_language` is a BCP 47 tag."""
    body = "".join(_unit(unit, source_language) for unit in units)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tmx version="1.4">\n'
        f'  <header creationtool="bilingual-reader" creationtoolversion="{__version__}"'
        ' segtype="sentence" o-tmf="bilingual-reader" adminlang="en"'
        f' srclang="{escape(source_language)}" datatype="plaintext"/>\n'
        f"  <body>\n{body}  </body>\n"
        "</tmx>\n"
    )


def _unit(unit: TranslationUnit, source_language: str) -> str:
    stamp = re.sub("[-:]", "", unit.changed[:19])
    date = f' changedate="{escape(stamp)}Z"' if stamp else ""
    package = f'      <prop type="x-package">{_text(unit.package)}</prop>\n' if unit.package else ""
    return (
        f'    <tu{date}>\n      <prop type="x-origin">{_text(unit.origin)}</prop>\n{package}'
        f'      <tuv xml:lang="{escape(source_language)}">'
        f"<seg>{_text(unit.source)}</seg></tuv>\n"
        f'      <tuv xml:lang="en"><seg>{_text(unit.target)}</seg></tuv>\n    </tu>\n'
    )


def _text(text: str) -> str:
    return escape(cleaned(text), quote=False)
