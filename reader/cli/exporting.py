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
from reader.exchange import html, tmx
from reader.exchange.importing import read_document, section_of
from reader.storage import atomic
from reader.storage.settings import Settings
from reader.text.sentences import split_sentences
from reader.translation.engine import Origin
from reader.workspace.origins import label_of
from reader.workspace.reading import annotate
from reader.workspace.showing import mask, words_above

if TYPE_CHECKING:
    import argparse

    from reader.text.annotated import Annotation
    from reader.text.model import Article, Span
    from reader.workspace.services import Services

FORMATS = ("html", "pdf", "tmx")
LATER = ("epub", "docx", "xlsx", "apkg")
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
    parser.add_argument(
        "--english", action="store_true", help="HTML: the English below each paragraph"
    )
    parser.add_argument("--theme", choices=("light", "sepia"), default="light")


def run(arguments: argparse.Namespace) -> int:
    """Write the file."""
    if arguments.to in LATER:
        cause = f"writing {arguments.to} comes in a later version"
        raise BadInputError("--to", cause, f"choose {', '.join(FORMATS[:-1])} or {FORMATS[-1]}")
    document = read_document(arguments.file)
    if not document.articles:
        raise BadInputError(arguments.file, "there is no article in it")
    opened = services()
    if arguments.to == "tmx":
        _write_tmx(arguments, opened, document.articles)
        return 0
    shown = [_show(opened, one, arguments) for one in document.articles]
    if arguments.to == "pdf":
        _write_pdf(arguments, opened, shown, section_of(document.path))
    else:
        parts = [(one.article, one.with_visible_readings(), one.text) for one in shown]
        title, language = shown[0].article.title, _LANGUAGES[arguments.script]
        english = [_english(opened, one) for one in shown] if arguments.english else []
        page = html.articles_page(title, language, parts, english)
        atomic.write_text(arguments.output, page)
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


def _english(opened: Services, shown: _Shown) -> dict[Span, tuple[str, str]]:
    """Return the English of every sentence and where it comes from; a gloss is none."""
    sentences = shown.annotation.sentences
    texts = [span.of(shown.article.text) for span in sentences]
    found = opened.translation.translate_many(texts)
    return {
        span: (one.text, label_of(one))
        for span, one in zip(sentences, found, strict=True)
        if one.origin is not Origin.GLOSS
    }


def _write_tmx(
    arguments: argparse.Namespace, opened: Services, articles: tuple[Article, ...]
) -> None:
    texts = [
        span.of(article.text) for article in articles for span in split_sentences(article.text)
    ]
    found = opened.translation.translate_many(texts)
    units = (
        tmx.TranslationUnit(text, one.text, one.origin)
        for text, one in zip(texts, found, strict=True)
        if one.origin is not Origin.GLOSS
    )
    atomic.write_text(arguments.output, tmx.document(units))


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
