"""Glossaries for OmegaT: source, target and comment, divided by tabs, in UTF-8.

OmegaT suggests whatever stands in the second column, so only renderings that may be used
stand there; superseded and forbidden ones are named in the comment. The format has no
escapes: a tab or a line break inside a text becomes a space, and nothing is guarded
against spreadsheets, for the guard would end up in the translation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.glossary.draft import Collector, Draft, Progress, Row, Source
from reader.glossary.entry import Status
from reader.glossary.fields import status_named
from reader.glossary.tabular import open_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.glossary.entry import Entry, Rendering

HEAD = "# Glossary in tab-separated format -*- coding: utf-8 -*-"
"""OmegaT writes this line into a new glossary; lines with # are comments."""
USABLE = (Status.APPROVED, Status.ADMITTED)
_NOTES = {Status.SUPERSEDED: "superseded: ", Status.FORBIDDEN: "do not use: "}
_WHITE = re.compile(r"\s+")
_DIVIDER = " | "
_WIDTH = 3


def to_text(entries: Iterable[Entry]) -> bytes:
    """Write every usable rendering of `entries` as one line, the preferred ones first."""
    lines = [HEAD, *(line for entry in entries for line in _lines(entry))]
    return ("\n".join(lines) + "\n").encode()


def left_out(entry: Entry) -> bool:
    """Whether nothing of `entry` can be suggested, so that it has no line."""
    return entry.zh.startswith("#") or all(one.status not in USABLE for one in entry.renderings)


def read(name: str, data: bytes, progress: Progress | None = None) -> Draft:
    """Read the OmegaT glossary called `name`. Raises `BadInputError`."""
    lines, encoding = open_lines(name, data)
    collector = Collector(name, progress)
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        zh, *rest = line.split("\t")
        if not rest:
            collector.complain(number, "", "there is no tab in this line")
            continue
        if len(rest) >= _WIDTH and any(map(str.strip, rest[2:])):
            collector.complain(number, "", f"there are {len(rest) + 1} cells, but 3 are known")
            continue
        collector.add(_row(number, zh, *rest[:2]))
    columns = {"zh": "A", "rendering": "B", "context": "C"}
    return collector.finish(Source("omegat", encoding, "\t", columns))


def _lines(entry: Entry) -> Iterator[str]:
    if left_out(entry):
        return
    notes = [
        f"{_NOTES[one.status]}{_plain(one.text)}"
        for one in entry.renderings
        if one.status not in USABLE
    ]
    usable = [one for one in entry.renderings if one.status in USABLE]
    for one in sorted(usable, key=lambda one: USABLE.index(one.status)):
        comment = _DIVIDER.join((*_facts(one), *notes))
        yield "\t".join((_plain(entry.zh), _plain(one.text), comment))


def _facts(one: Rendering) -> Iterator[str]:
    yield str(one.status)
    source = ", ".join(filter(None, (one.source, one.publisher, one.date)))
    if source:
        yield f"source: {_plain(source)}"
    if one.context:
        yield _plain(one.context)


def _plain(text: str) -> str:
    return _WHITE.sub(" ", text).strip()


def _row(number: int, zh: str, text: str, comment: str = "") -> Row:
    """Read one line; a comment of ours is taken apart again."""
    row = Row(number, {"zh": zh})
    first, *parts = comment.split(_DIVIDER)
    status = status_named(first)
    if status is None:
        row.renderings.append({"text": text, "context": comment})
        return row
    values = {"text": text, "status": str(status)}
    row.renderings.append(values)
    for part in parts:
        for other, mark in _NOTES.items():
            if part.startswith(mark):
                row.renderings.append({"text": part.removeprefix(mark), "status": str(other)})
                break
        else:
            named = part.removeprefix("source: ")
            key = "source" if named != part else "context"
            values[key] = _DIVIDER.join(filter(None, (values.get(key), named)))
    return row
