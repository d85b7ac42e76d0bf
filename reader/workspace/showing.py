"""Which words of the open article carry a reading? One answer for every mode.

Names count as unknown: no word list tells whether the reader can read them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text.annotated import KIND_CODES, TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.annotation.lexicon import Lexicon
    from reader.text.annotated import Annotation
    from reader.text.model import Span
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services

_NAME, _WORD = KIND_CODES[TokenKind.NAME], KIND_CODES[TokenKind.WORD]


def words_above(annotation: Annotation, simplified: str, words: Lexicon, level: int) -> list[int]:
    """Numbers of the tokens above `level` of the HSK list or on no list, in order.

    `simplified` is the annotated text in simplified characters, which the list is in.
    """
    from reader.dictionary import marks  # late: modes that need no list load none

    values, starts = words.values, annotation.token_starts
    easy: dict[str, bool] = {}
    found: list[int] = []
    for number, kind in enumerate(annotation.token_kinds):
        if kind == _NAME:
            found.append(number)
        elif kind == _WORD:
            word = simplified[starts[number] : starts[number + 1]]
            if word not in easy:
                listed = marks.level(values.get(word, ""))
                easy[word] = listed is not None and listed <= level
            if not easy[word]:
                found.append(number)
    return found


def spans_above(services: Services, opened: OpenArticle, level: int) -> Iterator[Span]:
    """Words of `opened` above `level` of the HSK list or on no list, in order."""
    simplified = services.simplified(opened.article.text)
    found = words_above(opened.annotation, simplified, services.words, level)
    return map(opened.annotation.token_span, found)


def term_spans(services: Services, opened: OpenArticle) -> Iterator[Span]:
    """Glossary terms of `opened`, those inside longer ones left out."""
    from reader.glossary.matcher import outermost  # late: with the glossary
    from reader.workspace.terms import hits_in

    return (hit.span for hit in outermost(hits_in(services, opened.article.text)))


def mask(length: int, spans: Iterable[Span]) -> bytes:
    """Return one byte a code point: 1 inside the `spans`."""
    shown = bytearray(length)
    for span in spans:
        shown[span.start : span.end] = b"\x01" * (span.end - span.start)
    return bytes(shown)


def next_above(
    services: Services, opened: OpenArticle, level: int, place: int, step: int
) -> Span | None:
    """Return the nearest word above `level` that starts behind `place` (step 1) or before it."""
    spans = spans_above(services, opened, level)
    if step > 0:
        return next((span for span in spans if span.start > place), None)
    return max((span for span in spans if span.start < place), default=None)
