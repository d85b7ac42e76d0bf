"""An article as it is exported: readings of the chosen mode, script, English, tables.

The exporters in `reader.exchange` know no service: everything that they write is brought
together here. A gloss is no translation and is in no export.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.annotation.script import Script
from reader.exchange.chapter import Chapter, SentenceRow, TermRow, title_of
from reader.glossary.choice import choose
from reader.glossary.entry import Status
from reader.glossary.matcher import outermost
from reader.translation.engine import Origin, never
from reader.workspace.checking import checks_of
from reader.workspace.origins import label_of
from reader.workspace.reading import annotate, pinyin_of
from reader.workspace.showing import mask, words_above
from reader.workspace.terms import hits_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.glossary.entry import Entry
    from reader.glossary.matcher import TermHit
    from reader.text.annotated import Annotation
    from reader.text.model import Article, Span
    from reader.translation.engine import Translation
    from reader.workspace.services import Services

LANGUAGES = {
    Script.SIMPLIFIED: "zh-Hans",
    Script.TAIWAN: "zh-Hant-TW",
    Script.HONGKONG: "zh-Hant-HK",
    Script.TRADITIONAL: "zh-Hant",
}
"""BCP 47 tags of the scripts that one reads in."""
STATUS_WORDS = {
    Status.APPROVED: "approved",
    Status.ADMITTED: "in use",
    Status.SUPERSEDED: "superseded",
    Status.FORBIDDEN: "forbidden",
}


@dataclass(frozen=True, slots=True)
class Mode:
    """How the text of an export is to look."""

    script: Script = Script.SIMPLIFIED
    pinyin: str = "all"
    """``all``, ``none`` or ``unknown``: which words carry a reading."""
    known_level: int = 0
    """HSK level whose words are known, for ``unknown``, unless the person said otherwise."""

    @property
    def language(self) -> str:
        """BCP 47 tag of the text."""
        return LANGUAGES[self.script]


@dataclass(frozen=True, slots=True)
class Shown:
    """One article as it is to be written."""

    article: Article
    annotation: Annotation
    text: str
    """In the script asked for, of the length of the article."""
    simplified: str
    """In simplified characters, likewise."""
    visible: bytes | None = None
    """One byte a code point, 1 where a reading is shown; None where all are."""
    date: str = ""
    """When the text is from, ISO 8601; may be empty."""

    @property
    def title(self) -> str:
        """The headline as it is to be written."""
        return title_of(self.article, self.text)

    def with_visible_readings(self) -> Annotation:
        """Return the annotation without the readings that are not shown."""
        if self.visible is None:
            return self.annotation
        pairs = zip(self.annotation.syllables, self.visible, strict=True)
        kept = array("H", (syllable if shown else 0 for syllable, shown in pairs))
        return replace(self.annotation, syllables=kept)


def show(
    services: Services,
    article: Article,
    mode: Mode,
    annotation: Annotation | None = None,
    date: str = "",
) -> Shown:
    """Prepare `article` for an export; it is annotated where no `annotation` is given."""
    if annotation is None:
        annotation = annotate(services, article)
    text = services.scripts.write(article.text, mode.script)
    simplified = services.simplified(article.text)
    visible = None
    if mode.pinyin == "none":
        visible = bytes(len(text))
    elif mode.pinyin == "unknown":
        said, level = services.word_states, mode.known_level
        numbers = words_above(annotation, simplified, services.words, level, said)
        visible = mask(len(text), map(annotation.token_span, numbers))
    return Shown(article, annotation, text, simplified, visible, date)


def translations(
    services: Services, shown: Shown, cancelled: Callable[[], bool] = never
) -> dict[Span, Translation]:
    """Return the English of every sentence of `shown` that has one."""
    sentences = shown.annotation.sentences
    texts = [span.of(shown.article.text) for span in sentences]
    found = services.translation.translate_many(texts, cancelled=cancelled)
    pairs = zip(sentences, found, strict=True)
    return {span: one for span, one in pairs if one.origin is not Origin.GLOSS}


def chapter(
    shown: Shown,
    english: dict[Span, Translation] | None = None,
    rows: Iterable[SentenceRow] = (),
) -> Chapter:
    """Return `shown` as the exporters take it."""
    labelled = {span: (one.text, label_of(one)) for span, one in (english or {}).items()}
    annotation = shown.with_visible_readings()
    return Chapter(shown.article, annotation, shown.text, labelled, tuple(rows))


def rows(
    services: Services, shown: Shown, english: dict[Span, Translation], *, pinyin: bool = True
) -> Iterator[SentenceRow]:
    """Yield the sentences of `shown` with everything that is known about them."""
    hits = outermost(hits_in(services, shown.article.text))
    for span in shown.annotation.sentences:
        known = english.get(span)
        source = span.of(shown.article.text)
        checks = checks_of(services, source, known.text, shown.date) if known else ()
        yield SentenceRow(
            span.of(shown.text),
            _pinyin(services, shown, span) if pinyin else "",
            known.text if known else "",
            label_of(known) if known else "",
            tuple(f"{one.kind}: {one.detail}" for one in checks),
            _terms(services, shown, span, hits),
        )


def term_rows(services: Services, articles: Sequence[Shown], script: Script) -> list[TermRow]:
    """Return the terms of `articles` in the order of first appearance, the nested ones too."""
    counts: dict[str, int] = {}
    first: dict[str, tuple[Shown, Span]] = {}
    for shown in articles:
        for hit in hits_in(services, shown.article.text):
            counts[hit.entry] = counts.get(hit.entry, 0) + 1
            first.setdefault(hit.entry, (shown, hit.span))
    by_id = services.glossary.by_id
    return [_term_row(by_id[one], *first[one], counts[one], script) for one in counts]


def around(shown: Shown, span: Span) -> str:
    """Return the simplified text of the block around `span`."""
    return shown.article.block_span(shown.article.block_at(span.start)).of(shown.simplified)


def _term_row(entry: Entry, shown: Shown, span: Span, count: int, script: Script) -> TermRow:
    chosen = choose(entry, shown.date, around(shown, span)).rendering
    source = ", ".join(filter(None, (chosen.publisher, chosen.source)))
    zh = entry.zh if script is Script.SIMPLIFIED else entry.zh_hant
    status = STATUS_WORDS[chosen.status]
    return TermRow(zh, entry.pinyin_words, chosen.text, status, source, chosen.date, count)


def _terms(
    services: Services, shown: Shown, sentence: Span, hits: Sequence[TermHit]
) -> tuple[tuple[str, str], ...]:
    by_id = services.glossary.by_id
    first, last = (bisect_left(hits, offset, key=_start) for offset in sentence)
    inside = (hit for hit in hits[first:last] if hit.span.end <= sentence.end)
    found = {
        hit.span.of(shown.text): choose(by_id[hit.entry], shown.date, around(shown, hit.span))
        for hit in inside
    }
    return tuple((zh, choice.rendering.text) for zh, choice in found.items())


def _start(hit: TermHit) -> int:
    return hit.span.start


def _pinyin(services: Services, shown: Shown, span: Span) -> str:
    """Return the word-joined pinyin of one sentence."""
    annotation = shown.annotation
    if span.start >= span.end:
        return ""
    first, last = annotation.token_index(span.start), annotation.token_index(span.end - 1)
    tokens = (annotation.token(index, shown.simplified) for index in range(first, last + 1))
    return pinyin_of(services, (span,), tokens)
