"""One file of an export: which exporter writes it, and what does that one need?

PDF is not here: it is drawn, and only the desktop draws.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.annotation.script import Script
from reader.errors import BadInputError
from reader.translation.engine import TranslationCancelledError, never
from reader.workspace import exporting
from reader.workspace.origins import package_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.exchange.chapter import About, Chapter
    from reader.text.model import Span
    from reader.translation.engine import Translation
    from reader.workspace.exporting import Mode, Shown
    from reader.workspace.services import Services

FORMATS = ("html", "epub", "docx", "tmx", "xlsx", "apkg")
"""What `write` can write."""
WITH_ENGLISH = ("html", "epub", "docx")
"""Formats that have the English where it is asked for."""
ALWAYS_ENGLISH = ("tmx", "xlsx")
"""Formats that are about the English."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written, and how."""

    form: str
    """One of `FORMATS`."""
    mode: Mode
    about: About
    english: bool = False
    """Whether the formats `WITH_ENGLISH` have it."""
    paper: str = "a4"
    cancelled: Callable[[], bool] = never

    @property
    def has_english(self) -> bool:
        """Whether sentences have to be translated."""
        return self.form in ALWAYS_ENGLISH or (self.english and self.form in WITH_ENGLISH)


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of a file, and how complete its English is."""

    data: bytes
    sentences: int = 0
    """Those that wanted English; 0 where the file has none."""
    lacking: int = 0
    """Those of them without a translation."""


def write(services: Services, order: Order, articles: Sequence[Shown]) -> Written:
    """Write `articles` as one file.

    Raises `BadInputError` where they do not fit the format, `TranslationCancelledError`
    where the order is taken back, and what the services raise.
    """
    if not order.has_english:
        return Written(_bytes(services, order, articles, [{} for _ in articles]))
    english = [exporting.translations(services, one, order.cancelled) for one in articles]
    if order.cancelled():
        raise TranslationCancelledError
    sentences = sum(len(one.annotation.sentences) for one in articles)
    lacking = sentences - sum(map(len, english))
    return Written(_bytes(services, order, articles, english), sentences, lacking)


def _bytes(
    services: Services,
    order: Order,
    articles: Sequence[Shown],
    english: Sequence[dict[Span, Translation]],
) -> bytes:
    if order.form == "apkg":
        return _package(services, order, articles)
    if order.form == "tmx":
        return _memory(articles, english)
    has_rows = order.form == "xlsx" or (order.form == "docx" and order.has_english)
    pinyin = order.mode.pinyin != "none"
    pairs = zip(articles, english, strict=True)
    chapters = [
        exporting.chapter(
            shown, known, exporting.rows(services, shown, known, pinyin=pinyin) if has_rows else ()
        )
        for shown, known in pairs
    ]
    if order.form == "xlsx":
        from reader.exchange import xlsx

        script = order.mode.script
        return xlsx.workbook(chapters, exporting.term_rows(services, articles, script))
    return _document(order, chapters)


def _document(order: Order, chapters: Sequence[Chapter]) -> bytes:
    about = order.about
    if order.form == "epub":
        from reader.exchange import epub

        return epub.book(about, chapters)
    if order.form == "docx":
        from reader.exchange import docx

        return docx.document(about, chapters, order.paper)
    from reader.exchange import html

    parts = ((one.article, one.annotation, one.text) for one in chapters)
    page = html.articles_page(about.title, about.language, parts, [one.english for one in chapters])
    return page.encode("utf-8")


def _package(services: Services, order: Order, articles: Sequence[Shown]) -> bytes:
    from reader.exchange import apkg
    from reader.workspace.cards import cards_of

    about, script = order.about, order.mode.script
    cards = [card for shown in articles for card in cards_of(services, shown, script)]
    if not cards:
        remedy = "show pinyin above all words" if order.mode.pinyin != "all" else ""
        raise BadInputError(about.title or "—", "there is no word or term in it to learn", remedy)
    traditional = script is not Script.SIMPLIFIED
    return apkg.package(about.title, cards, about.modified, traditional=traditional)


def _memory(articles: Sequence[Shown], english: Sequence[dict[Span, Translation]]) -> bytes:
    from reader.exchange import tmx

    units = (
        tmx.TranslationUnit(
            span.of(shown.article.text), one.text, one.origin, package=package_of(one)
        )
        for shown, known in zip(articles, english, strict=True)
        for span, one in known.items()
    )
    return tmx.document(units).encode("utf-8")
