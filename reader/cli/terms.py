"""``terms``: the policy terms in a text."""

from __future__ import annotations

import csv
import sys
from dataclasses import asdict
from functools import cache
from typing import TYPE_CHECKING, cast

from reader.cli.output import add_format, print_json, services
from reader.exchange.importing import read_document
from reader.glossary.choice import choose
from reader.workspace.terms import find_suppressed, find_terms

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from reader.glossary.choice import Choice
    from reader.text.model import Document
    from reader.workspace.services import Services
    from reader.workspace.terms import FoundTerm

    _Row = dict[str, object]

_HEADER = ("start", "end", "text", "entry", "rendering", "status")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE")
    add_format(parser, "json", "csv")
    parser.add_argument(
        "--explain",
        action="store_true",
        help="also say why each rendering was chosen, and what only looks like a term",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the hits in order and the entries they belong to."""
    document = read_document(arguments.file)
    opened = services()
    explains: bool = arguments.explain
    found = find_terms(opened, document)
    hits = _rows(opened, found, explains=explains)
    dropped = _suppressed(opened, document) if explains else []
    if arguments.format == "csv":
        _write_csv(hits, dropped, explains=explains)
        return 0
    entries = {one.entry.id: one.entry for one in found}
    origin = opened.glossary.origin
    listed = [{**asdict(one), "layer": origin(one.id)} for one in entries.values()]
    answer: _Row = {"hits": hits, "entries": listed}
    if explains:
        answer["suppressed"] = dropped
    print_json(answer)
    return 0


def _rows(opened: Services, found: Iterable[FoundTerm], *, explains: bool) -> list[_Row]:
    simplified = cache(opened.simplified)  # a long passage has thousands of hits
    entries = opened.glossary.by_id

    @cache
    def choice(entry_id: str, passage: str) -> Choice:
        return choose(entries[entry_id], around=simplified(passage))

    return [_row(one, choice(one.entry.id, one.passage), explains=explains) for one in found]


def _row(found: FoundTerm, choice: Choice, *, explains: bool) -> _Row:
    row: _Row = {
        "span": found.span,
        "text": found.text,
        "entry": found.entry.id,
        "rendering": choice.rendering.text,
        "status": choice.rendering.status,
    }
    return {**row, "why": choice.why} if explains else row


def _suppressed(opened: Services, document: Document) -> list[_Row]:
    return [
        {"span": one.span, "text": one.text, "entry": one.entry.id, "reason": one.reason}
        for one in find_suppressed(opened, document)
    ]


def _write_csv(hits: list[_Row], dropped: list[_Row], *, explains: bool) -> None:
    """Write a line a hit; what only looks like a term has no rendering but a reason."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow((*_HEADER, "why") if explains else _HEADER)
    for hit in hits:
        span, *rest = hit.values()
        writer.writerow((*_numbers(span), *rest))
    for one in dropped:
        span, text, entry, reason = one.values()
        writer.writerow((*_numbers(span), text, entry, "", "suppressed", reason))


def _numbers(span: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", span) if isinstance(span, tuple) else ()
