"""``export``: a file's articles as a PDF or a web page, with their readings."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.annotation.script import Script
from reader.cli.output import SCRIPT_NAMES, services
from reader.errors import BadInputError
from reader.exchange import html
from reader.exchange.importing import read_document, section_of
from reader.storage import atomic
from reader.storage.settings import Settings
from reader.workspace.reading import annotate
from reader.workspace.showing import mask, words_above

if TYPE_CHECKING:
    import argparse

    from reader.text.annotated import Annotation
    from reader.text.model import Article
    from reader.workspace.services import Services

FORMATS = ("html", "pdf")
LATER = ("epub", "docx", "tmx", "xlsx", "apkg")
"""Formats of the contract that are still to be written."""
_LANGUAGES = {"simplified": "zh-Hans", "taiwan": "zh-Hant-TW", "hongkong": "zh-Hant-HK",
              "traditional": "zh-Hant"}  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--to", required=True, choices=(*FORMATS, *LATER), metavar="FORMAT",
                        help=", ".join(FORMATS))  # fmt: skip
    parser.add_argument("-o", "--output", required=True, metavar="OUT", type=Path)
    parser.add_argument("--script", choices=SCRIPT_NAMES, default="simplified")
    parser.add_argument("--pinyin", choices=("all", "none", "unknown"), default="all")
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4")
    parser.add_argument("--theme", choices=("light", "sepia"), default="light")


def run(arguments: argparse.Namespace) -> int:
    """Write the file."""
    if arguments.to in LATER:
        cause = f"writing {arguments.to} comes in a later version"
        raise BadInputError("--to", cause, f"choose {' or '.join(FORMATS)}")
    document = read_document(arguments.file)
    if not document.articles:
        raise BadInputError(arguments.file, "there is no article in it")
    opened = services()
    shown = [_show(opened, one, arguments) for one in document.articles]
    if arguments.to == "pdf":
        _write_pdf(arguments, opened, shown, section_of(document.path))
    else:
        parts = [(one.article, one.with_visible_readings(), one.text) for one in shown]
        title, language = shown[0].article.title, _LANGUAGES[arguments.script]
        atomic.write_text(arguments.output, html.articles_page(title, language, parts))
    return 0


@dataclass(frozen=True, slots=True)
class _Shown:
    """One article as it is to be written."""

    article: Article
    annotation: Annotation
    text: str
    visible: bytes | None
    """One byte a code point, 1 where a reading is shown; None where all are."""

    def with_visible_readings(self) -> Annotation:
        """Return the annotation without the readings that are not shown."""
        if self.visible is None:
            return self.annotation
        pairs = zip(self.annotation.syllables, self.visible, strict=True)
        kept = array("H", (syllable if shown else 0 for syllable, shown in pairs))
        return replace(self.annotation, syllables=kept)


def _show(opened: Services, article: Article, arguments: argparse.Namespace) -> _Shown:
    annotation = annotate(opened, article)
    text = opened.scripts.write(article.text, Script(arguments.script))
    visible = None
    if arguments.pinyin == "none":
        visible = bytes(len(text))
    elif arguments.pinyin == "unknown":
        simplified = opened.simplified(article.text)
        level = Settings().known_level
        numbers = words_above(annotation, simplified, opened.words, level)
        visible = mask(len(text), map(annotation.token_span, numbers))
    return _Shown(article, annotation, text, visible)


def _write_pdf(
    arguments: argparse.Namespace, opened: Services, shown: list[_Shown], source: str
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
