"""Sentences with their English as TMX 1.4b, the exchange format of translation memories."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from reader import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold, not even escaped."""


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """One sentence in both languages."""

    source: str
    target: str
    origin: str
    """Where the English comes from; written as a property of the unit."""


def document(units: Iterable[TranslationUnit], source_language: str = "zh") -> str:
    """Write `units` as one TMX document; `source_language` is a BCP 47 tag."""
    body = "".join(_unit(unit, source_language) for unit in units)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tmx version="1.4">\n'
        f'  <header creationtool="bilingual-reader" creationtoolversion="{__version__}"'
        ' segtype="sentence" o-tmf="bilingual-reader" adminlang="en"'
        f' srclang={quoteattr(source_language)} datatype="plaintext"/>\n'
        f"  <body>\n{body}  </body>\n"
        "</tmx>\n"
    )


def _unit(unit: TranslationUnit, source_language: str) -> str:
    return (
        f'    <tu>\n      <prop type="x-origin">{_text(unit.origin)}</prop>\n'
        f"      <tuv xml:lang={quoteattr(source_language)}>"
        f"<seg>{_text(unit.source)}</seg></tuv>\n"
        f'      <tuv xml:lang="en"><seg>{_text(unit.target)}</seg></tuv>\n    </tu>\n'
    )


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))
