"""``open-offscreen``: what opening the window does where there is no display.

It draws the same window into a PNG file, writes the opened article as an HTML page and
says where both are.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.snapshot import add_look, look
from reader.exchange.html import article_page
from reader.storage import atomic
from reader.storage.paths import default_paths
from reader.translation.engine import Origin

if TYPE_CHECKING:
    import argparse

    from reader.text.model import Span
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR")
    add_look(parser)


def run(arguments: argparse.Namespace) -> int:
    """Draw the window, write the page, say where they are."""
    offscreen: Any = import_module("reader.desktop.offscreen")
    picture = arguments.out / "bilingual-reader.png"
    shot = offscreen.Shot(files=tuple(arguments.files), select=2)
    session = offscreen.render(shot, look(arguments), default_paths(), picture)
    print("There is no display here, so the window was drawn into a file instead:")
    print(f"  {picture.resolve()}")
    opened: OpenArticle | None = session.reading.opened
    if opened is not None:
        page = arguments.out / "bilingual-reader.html"
        english = _english(session.services, opened)
        html = article_page(opened.article, opened.annotation, session.reading.text, "zh", english)
        atomic.write_text(page, html)
        print("The opened article, as a page for your browser:")
        print(f"  {page.resolve()}")
    return 0


def _english(services: Services, opened: OpenArticle) -> dict[Span, tuple[str, str]]:
    sentences = opened.annotation.sentences
    texts = [sentence.of(opened.article.text) for sentence in sentences]
    translations = services.translation.translate_many(texts)
    return {
        sentence: (translation.text, str(translation.origin))
        for sentence, translation in zip(sentences, translations, strict=True)
        if translation.origin is not Origin.GLOSS
    }
