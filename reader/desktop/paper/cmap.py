"""Which characters does a PDF say that its glyphs are? The ToUnicode maps, read and mended.

Qt derives these maps from the font alone and takes the lowest code point that leads to a
glyph: 行 comes out as the radical U+2F8F, a tenth of all Han with it. The maps are written
anew as an incremental update (ISO 32000-1, 7.5.6), so nothing else of the file moves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_OBJECT = re.compile(
    rb"^(\d+) 0 obj\s*<< */Length (\d+) *>>\s*stream\r?\n(?=/CIDInit)", re.MULTILINE
)
_CATALOG = re.compile(
    rb"^(\d+) 0 obj\s*<<(\s*/Type /Catalog.*?)>>\s*endobj", re.MULTILINE | re.DOTALL
)
_RANGE = re.compile(rb"<([0-9A-Fa-f]{4})> +<([0-9A-Fa-f]{4})> +(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_ITEM = re.compile(rb"<([0-9A-Fa-f]+)>")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>", re.DOTALL)
_START = re.compile(rb"startxref\s+(\d+)")
_MOST_IN_A_BLOCK = 100
"""A ``bfchar`` block holds no more entries (Adobe Technical Note 5411)."""


class GlyphMap(NamedTuple):
    """The ToUnicode map of one embedded font."""

    number: int
    """Number of its object in the file."""
    texts: dict[int, str]
    """Code of a glyph in the file, and what it stands for."""


def read_maps(pdf: bytes) -> list[GlyphMap]:
    """Return the ToUnicode maps in `pdf`, as written by Qt: streams not compressed."""
    maps: list[GlyphMap] = []
    for found in _OBJECT.finditer(pdf):
        body = pdf[found.end() : found.end() + int(found[2])]
        maps.append(GlyphMap(int(found[1]), _texts(body)))
    return maps


def _texts(body: bytes) -> dict[int, str]:
    texts: dict[int, str] = {}
    for first, last, single, several in _RANGE.findall(body):
        low, high = int(first, 16), int(last, 16)
        if single:
            start = int(single, 16)
            texts |= {low + step: chr(start + step) for step in range(high - low + 1)}
        else:
            texts |= {low + step: _decode(one) for step, one in enumerate(_ITEM.findall(several))}
    texts.pop(0, None)
    return texts


def _decode(digits: bytes) -> str:
    return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be", "replace")


def with_maps(pdf: bytes, maps: Sequence[GlyphMap], language: str = "") -> bytes:
    """Return `pdf` with these ToUnicode maps, and the BCP 47 tag of its language."""
    objects = {one.number: _stream(one.texts) for one in maps}
    catalog = _CATALOG.search(pdf)
    if language and catalog is not None:
        entry = f"/Lang ({language})\n/ViewerPreferences << /DisplayDocTitle true >>\n"
        objects[int(catalog[1])] = b"<<" + catalog[2] + entry.encode("ascii") + b">>\n"
    return _updated(pdf, objects) if objects else pdf


def _stream(texts: Mapping[int, str]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    entries = [
        f"<{code:04X}> <{text.encode('utf-16-be', 'replace').hex().upper()}>"
        for code, text in sorted(texts.items())
    ]
    for first in range(0, len(entries), _MOST_IN_A_BLOCK):
        block = entries[first : first + _MOST_IN_A_BLOCK]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
    body = "\n".join(lines).encode("ascii")
    return b"<< /Length %d >>\nstream\n%bendstream\n" % (len(body), body)


def _updated(pdf: bytes, objects: Mapping[int, bytes]) -> bytes:
    """Append `objects` and a section of the cross-reference table that points to them."""
    starts, trailers = _START.findall(pdf), _TRAILER.findall(pdf)
    if not starts or not trailers:
        return pdf
    free = b"xref\n0 1\n0000000000 65535 f \n"
    parts, table, length = [pdf, b"\n"], [free], len(pdf) + 1
    for number, body in sorted(objects.items()):
        table.append(b"%d 1\n%010d 00000 n \n" % (number, length))
        whole = b"%d 0 obj\n%bendobj\n" % (number, body)
        parts.append(whole)
        length += len(whole)
    previous = b"/Prev %s" % starts[-1]
    ending = b"trailer\n<<%b%b\n>>\nstartxref\n%d\n%%%%EOF\n"
    return b"".join([*parts, *table, ending % (trailers[-1], previous, length)])
