"""``export``: a file's articles in the format of another program, with their readings."""

from __future__ import annotations

import os
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.annotation.script import Script
from reader.cli.output import SCRIPT_NAMES, refuse_source, services
from reader.errors import BadInputError
from reader.exchange.chapter import About
from reader.exchange.importing import STANDARD_INPUT, heading_of, read_document, section_of
from reader.storage import atomic
from reader.text.model import FurnitureKind
from reader.text.setting import infer
from reader.workspace import export_files
from reader.workspace.export_files import Order
from reader.workspace.exporting import Mode, Shown, show

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from reader.text.model import Document
    from reader.workspace.services import Services

_PDF = "pdf"
FORMATS = ("html", "epub", _PDF, "docx", "tmx", "xlsx", "apkg")
"""Formats of the contract (``design.md`` §8)."""
_HELP = """html: web page; epub: book, a chapter an article; pdf: on paper; docx: Word document;
tmx: translation memory; xlsx: sentences and terms as tables; apkg: words and terms as Anki cards"""
_EPOCH = 315532800
"""Seconds at 1 January 1980: the date of a text of which none is known."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--to", required=True, choices=FORMATS, metavar="FORMAT", help=_HELP)
    parser.add_argument("-o", "--output", required=True, metavar="OUT", type=Path,
                        help="file to write; its name may end in anything")  # fmt: skip
    parser.add_argument("--script", choices=SCRIPT_NAMES, default="simplified")
    parser.add_argument("--pinyin", choices=("all", "none", "unknown"),
                        help="words that carry pinyin, and have a card in apkg; default: all, "
                        "in apkg unknown")  # fmt: skip
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="pdf, docx")
    parser.add_argument("--english", action="store_true",
                        help="html, epub: the English below each paragraph; docx: a table, "
                        "sentence by sentence. tmx and xlsx have it anyway")  # fmt: skip
    parser.add_argument("--theme", choices=("light", "sepia"), default="light", help="pdf")


def run(arguments: argparse.Namespace) -> int:
    """Write the file."""
    refuse_source(arguments.output, arguments.file)
    document = read_document(arguments.file)
    if not document.articles:
        raise BadInputError(arguments.file, "there is no article in it")
    opened = services()
    pinyin = arguments.pinyin or ("unknown" if arguments.to == "apkg" else "all")
    mode = Mode(Script(arguments.script), pinyin, opened.settings.known_level)
    date = _issued(document)
    shown = [show(opened, one, mode, date=date) for one in document.articles]
    if arguments.to == _PDF:
        _write_pdf(arguments, opened, shown, section_of(document.path))
        return 0
    about = _about(arguments, opened, document, shown, mode, date)
    order = Order(arguments.to, mode, about, english=arguments.english, paper=arguments.paper)
    written = export_files.write(opened, order, shown)
    atomic.write_bytes(arguments.output, written.data)
    if written.lacking:
        lacking = f"{written.lacking} of {written.sentences} sentences have no English"
        left_out = " and were left out" if arguments.to == "tmx" else ""
        print(f"{arguments.output}: {lacking}{left_out}.", file=sys.stderr)
    return 0


def _about(
    arguments: argparse.Namespace,
    opened: Services,
    document: Document,
    shown: Sequence[Shown],
    mode: Mode,
    date: str,
) -> About:
    heading = opened.scripts.write(heading_of(document), mode.script)
    is_page = any(one.kind is FurnitureKind.SECTION for one in document.furniture)
    title = shown[0].title if len(shown) == 1 else heading
    # Anki believes the newer of two packages; a book is the same as long as its text is.
    modified = int(time.time()) if arguments.to == "apkg" else _changed(arguments.file)
    return About(title, mode.language, modified, heading if is_page else "", date)


def _changed(name: str) -> int:
    """When the file was last changed, in seconds since 1970."""
    if name == STANDARD_INPUT:
        return _EPOCH
    return max(int(os.stat(name).st_mtime), _EPOCH)  # noqa: PTH116 - a name, as given


def _issued(document: Document) -> str:
    """Date that the page gives itself, ISO 8601; empty where it gives none."""
    masthead = "\n".join(" ".join(one.text.split()) for one in document.furniture)
    issued = infer("", masthead=masthead).issued
    return issued.day.isoformat() if issued else ""


def _write_pdf(
    arguments: argparse.Namespace, opened: Services, shown: list[Shown], source: str
) -> None:
    # The command line is blind to the desktop, so that every other command runs without Qt.
    offscreen: Any = import_module("reader.desktop.offscreen")
    offscreen.prepare_platform()
    paper: Any = import_module("reader.desktop.paper.unattended")
    leaves = [
        paper.Leaf(one.article, one.annotation, one.text, one.visible, source) for one in shown
    ]
    paper.write_pdf(
        leaves,
        opened.paths.resources / "themes",
        arguments.output,
        script=arguments.script,
        theme=arguments.theme,
        size=arguments.paper,
    )
