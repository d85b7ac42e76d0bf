"""Where a word stands in everything that was read or translated, with its English.

Looks through the sentences of the library and through the translation memory. A word in
either script, or in English, is found.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.text.model import Span
from reader.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.translation.engine import Translation
    from reader.workspace.services import Services

LIMIT = 200
"""Lines that are shown; nobody reads more."""


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence with the word in it."""

    source: str
    at: Span | None
    """Where the word stands in `source`; None where only its English holds it."""
    english: str
    origin: str
    """Where the English comes from; empty where there is none."""
    article: int = 0
    """Library number of the article, 0 for a unit of the memory."""
    title: str = ""
    span: Span | None = None
    """The sentence in article offsets."""


def concordance(services: Services, word: str, limit: int = LIMIT) -> tuple[Line, ...]:
    """Return the sentences with `word`, the library's before those of the memory only."""
    wanted = word.strip()
    if not wanted:
        return ()
    found: list[Line] = []
    seen: set[str] = set()
    for line in (*_in_library(services, wanted), *_in_memory(services, wanted)):
        if line.source not in seen:
            seen.add(line.source)
            found.append(line)
            if len(found) == limit:
                break
    return tuple(found)


def _in_library(services: Services, wanted: str) -> Iterator[Line]:
    simplified = services.simplified(wanted)
    is_han = any(character >= "\u3400" for character in wanted)
    for record in services.catalog.records():
        stored = services.catalog.open(record.id)
        text = stored.article.text if stored else ""
        if is_han and simplified not in services.simplified(text):
            continue
        for span in split_sentences(text):
            line = _line(services, span.of(text), wanted, is_han=is_han)
            if line is not None:
                yield Line(
                    line.source, line.at, line.english, line.origin, record.id, record.title, span
                )


def _line(services: Services, source: str, wanted: str, *, is_han: bool) -> Line | None:
    if is_han:
        at = services.simplified(source).find(services.simplified(wanted))
        if at < 0:
            return None
        english = services.translation.known(source)
        return Line(source, Span(at, at + len(wanted)), *_told(english))
    english = services.translation.known(source)
    if english is None or wanted.lower() not in english.text.lower():
        return None
    return Line(source, None, *_told(english))


def _told(english: Translation | None) -> tuple[str, str]:
    return (english.text, english.origin.value) if english else ("", "")


def _in_memory(services: Services, wanted: str) -> Iterator[Line]:
    simplified, lower = services.simplified(wanted), wanted.lower()
    for unit in services.memory.units():
        at = services.simplified(unit.source).find(simplified)
        if at >= 0 or lower in unit.target.lower():
            span = Span(at, at + len(wanted)) if at >= 0 else None
            yield Line(unit.source, span, unit.target, unit.origin.value)
