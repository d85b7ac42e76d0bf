"""The word card: what is known of the word under the pointer or the caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.annotation.orthography import join_syllables
from reader.desktop.viewmodels.rows import SenseRow, WordRow
from reader.dictionary.levels import LIST_NAME, band_of
from reader.errors import MissingComponentError, ReaderError
from reader.workspace.knowing import meeting, state_of
from reader.workspace.words import explain

if TYPE_CHECKING:
    from reader.text.model import Span
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services

_MOST_SENSES = 8


def word_row(
    services: Services, opened: OpenArticle, text: str, span: Span, level: int
) -> WordRow | None:
    """Return the card of the word at `span`, shown as `text`; None where nothing is known.

    The person knows the HSK list up to `level`.
    """
    annotation = opened.annotation
    read = join_syllables(annotation.syllable_at(place) for place in range(*span))
    if not read:
        return None
    source = span.of(opened.article.text)
    try:
        found = explain(services, source)
    except MissingComponentError:
        none = QCoreApplication.translate("Words", "no dictionary is installed")
        return WordRow(span.of(text), "", read, (SenseRow("", (none,)),))
    senses = [
        SenseRow(join_syllables(entry.pinyin.split()), entry.senses[:_MOST_SENSES])
        for entry in found.entries
    ]
    if found.term and not senses:
        senses.append(SenseRow(found.term.pinyin_words, (found.term.definition,)))
    for part in found.parts:
        senses += _part(services, part)
    first = found.entries[0] if found.entries else None
    forms = (first.simplified, first.traditional) if first else (source, source)
    if found.term:
        forms = (found.term.zh, found.term.zh_hant)
    shown = span.of(text)
    return WordRow(
        shown,
        next((form for form in forms if form != shown), ""),
        read,
        tuple(senses),
        _level(found.level),
        found.term.rendering_for(opened.record.date).text if found.term else "",
        _state(services, opened, span, level),
        span.start,
    )


def _state(services: Services, opened: OpenArticle, span: Span, level: int) -> str:
    try:
        return state_of(services, meeting(services, opened, span).word, level).value
    except ReaderError:  # the library cannot be read: the entry still can
        return ""


def _part(services: Services, word: str) -> list[SenseRow]:
    entries = services.dictionary.look_up(word)[:1]
    return [
        SenseRow(f"{word} {join_syllables(entry.pinyin.split())}", entry.senses[:2])
        for entry in entries
    ]


def _level(level: int | None) -> str:
    return "" if level is None else f"{LIST_NAME} · {band_of(level)}"
