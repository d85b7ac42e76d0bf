"""Which stretches of a text are read in one go? Paragraphs, very long ones in parts.

A reading depends on what stands around it within a paragraph and on nothing beyond, so a
text read part by part is read like one read at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_BREAK = re.compile(r"(?<!\s)\s*\n\s*")
_SENTENCE_END = re.compile("[。！？；!?;]")
LONGEST = 300
"""A longer paragraph is divided behind the first end of a sentence from here on."""


def paragraphs(text: str) -> Iterator[Span]:
    """Yield the stretches of `text` in order; the white space between belongs to none.

    Both ends of each are ends of tokens.
    """
    start = 0
    for match in _BREAK.finditer(text):
        yield from _parts(text, start, match.start())
        start = match.end()
    yield from _parts(text, start, len(text))


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LONGEST:
        found = _SENTENCE_END.search(text, start + LONGEST, end)
        if found is None:
            break
        yield Span(start, found.end())
        start = found.end()
    if start < end:
        yield Span(start, end)
