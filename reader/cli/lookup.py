"""``lookup``: a word, its pinyin or its English in the glossary and the dictionary."""

from __future__ import annotations

import sys
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from reader.cli.output import add_format, print_json, services
from reader.dictionary.levels import LIST_NAME
from reader.errors import BadInputError
from reader.text.characters import count_han
from reader.workspace.words import explain, search

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from reader.glossary.entry import Entry
    from reader.workspace.words import WordExplanation


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("word", metavar="WORD", help="Chinese in either script, pinyin or English")
    add_format(parser, "json", "text", default="text")


def run(arguments: argparse.Namespace) -> int:
    """Print what is known of the word; exit 1 when nothing is."""
    opened, word = services(), _word(arguments.word)
    found = explain(opened, word)
    terms: tuple[Entry, ...] = (found.term,) if found.term else ()
    if not (terms or found.entries or count_han(word)):
        terms, entries = search(opened, word)
        found = replace(found, entries=entries)
    if arguments.format == "json":
        print_json(_described(found, terms))
    else:
        sys.stdout.write(_written(found, terms))
    return 0 if found.entries or terms else 1


def _word(text: str) -> str:
    """Return the word without stray white space. Raises `BadInputError` where it is none."""
    word = " ".join(text.split())
    if not word or not word.isprintable():
        raise BadInputError("WORD", "there is no word in it" if not word else "this is no text")
    return word


def _described(found: WordExplanation, terms: Sequence[Entry]) -> dict[str, Any]:
    return {
        "word": found.word,
        "level": found.level,
        "level_list": LIST_NAME,
        "terms": list(map(asdict, terms)),
        "entries": [asdict(entry) for entry in found.entries],
        "parts": found.parts,
    }


def _written(found: WordExplanation, terms: Sequence[Entry]) -> str:
    lines: list[str] = []
    for term in terms:
        rendering = term.rendering_for()
        lines.append(f"{term.zh}  {term.zh_hant}  {term.pinyin_words}")
        lines.append(f"  glossary: {rendering.text} ({rendering.status})")
        lines += [f"  {term.definition}"] if term.definition else []
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
