"""``lookup``: one word in the glossary and the dictionary."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from reader.cli.output import add_format, print_json, services
from reader.dictionary.levels import LIST_NAME
from reader.workspace.words import explain

if TYPE_CHECKING:
    import argparse

    from reader.workspace.words import WordExplanation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("word", metavar="WORD")
    add_format(parser, "json", "text", default="text")


def run(arguments: argparse.Namespace) -> int:
    """Print what is known of the word; exit 1 when nothing is."""
    found = explain(services(), arguments.word)
    if arguments.format == "json":
        print_json(_described(found))
    else:
        sys.stdout.write(_written(found))
    return 0 if found.entries or found.term else 1


def _described(found: WordExplanation) -> dict[str, Any]:
    return {
        "word": found.word,
        "level": found.level,
        "level_list": LIST_NAME,
        "terms": [asdict(found.term)] if found.term else [],
        "entries": [asdict(entry) for entry in found.entries],
        "parts": found.parts,
    }


def _written(found: WordExplanation) -> str:
    lines: list[str] = []
    if found.term:
        rendering = found.term.rendering_for()
        lines.append(f"{found.term.zh}  {found.term.zh_hant}  {found.term.pinyin_words}")
        lines.append(f"  glossary: {rendering.text} ({rendering.status})")
        lines.append(f"  {found.term.definition}")
    for entry in found.entries:
        lines.append(f"{entry.simplified}  {entry.traditional}  {entry.pinyin}")
        lines += [f"  {number}. {sense}" for number, sense in enumerate(entry.senses, start=1)]
    if found.level:
        lines.append(f"{LIST_NAME}: level {found.level}")
    if not lines:
        lines.append(f"{found.word}: in neither the glossary nor the dictionary.")
    if found.parts:
        lines.append("made of: " + " + ".join(found.parts))
    return "\n".join(lines) + "\n"
