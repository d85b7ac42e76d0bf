"""What text does a PDF file of ours hold? Read from its own glyph maps, for the self-test.

Only what our exporter writes is understood: one font at a time, codes of two bytes, page
contents deflated, maps not. Other programs' files may yield nothing.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OBJECT = re.compile(rb"^(\d+) 0 obj\s*(<<.*?>>)\s*(stream\r?\n|endobj)", re.MULTILINE | re.DOTALL)
_FONT = re.compile(rb"/F(\d+) (\d+) 0 R")
_MAP = re.compile(rb"/ToUnicode (\d+) 0 R")
_ENTRY = re.compile(rb"^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$", re.MULTILINE)
_DRAWING = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj")


def read(pdf: bytes) -> str:
    """Return the characters of `pdf` in the order in which they were drawn."""
    heads = {int(one[1]): one[2] for one in _OBJECT.finditer(pdf)}
    starts = {int(one[1]): one.end() for one in _OBJECT.finditer(pdf)}
    fonts: dict[int, dict[int, str]] = {}
    for head in heads.values():
        for name, number in _FONT.findall(head):
            found = _MAP.search(heads.get(int(number), b""))
            if found:
                fonts[int(name)] = _texts(pdf[starts[int(found[1])] :])
    return "".join(
        text
        for number, head in heads.items()
        if b"/FlateDecode" in head
        for text in _drawn(_inflated(pdf[starts[number] :]), fonts)
    )


def _texts(body: bytes) -> dict[int, str]:
    entries = _ENTRY.findall(body[: body.find(b"endcmap")])
    return {
        int(code, 16): bytes.fromhex(text.decode("ascii")).decode("utf-16-be", "replace")
        for code, text in entries
    }


def _inflated(body: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(body)
    except zlib.error:
        return b""


def _drawn(content: bytes, fonts: dict[int, dict[int, str]]) -> Iterator[str]:
    texts: dict[int, str] = {}
    for font, codes in _DRAWING.findall(content):
        if font:
            texts = fonts.get(int(font), {})
        for at in range(0, len(codes), 4):
            yield texts.get(int(codes[at : at + 4], 16), "")
