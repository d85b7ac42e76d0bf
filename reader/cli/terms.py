"""``terms``: the policy terms in a text."""

from __future__ import annotations

import csv
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from reader.cli.output import add_format, print_json, services
from reader.exchange.importing import read_document
from reader.workspace.terms import find_terms

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE")
    add_format(parser, "json", "csv")


def run(arguments: argparse.Namespace) -> int:
    """Print the hits in order and the entries they belong to."""
    document = read_document(arguments.file)
    opened = services()
    hits = [
        {
            "span": found.span,
            "text": found.text,
            "entry": found.entry.id,
            "rendering": found.entry.rendering_for().text,
            "status": found.entry.rendering_for().status,
        }
        for found in find_terms(opened, document)
    ]
    if arguments.format == "csv":
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(("start", "end", "text", "entry", "rendering", "status"))
        writer.writerows((*hit["span"], *list(hit.values())[1:]) for hit in hits)
        return 0
    ids = dict.fromkeys(str(hit["entry"]) for hit in hits)
    by_id = opened.glossary.by_id
    print_json({"hits": hits, "entries": [asdict(by_id[name]) for name in ids]})
    return 0
