"""Which words of the open article carry a reading? One answer for every mode.

Names count as unknown: no word list tells whether the reader can read them. What the
person `said` of a word goes before the list, where it is asked for.
"""

from __future__ import annotations

from bisect import bisect_left
from types import MappingProxyType
from typing import TYPE_CHECKING

from reader.text.annotated import KIND_CODES, TokenKind
from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reader.annotation.lexicon import Lexicon
    from reader.dictionary.vocabulary import WordState
    from reader.text.annotated import Annotation
    from reader.text.model import Article
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services

_PART = 3_000
_NAME, _WORD = KIND_CODES[TokenKind.NAME], KIND_CODES[TokenKind.WORD]
_NOTHING: Mapping[str, WordState] = MappingProxyType({})


def words_above(
    annotation: Annotation,
    simplified: str,
    words: Lexicon,
    level: int,
    said: Mapping[str, WordState] = _NOTHING,
) -> list[int]:
    """Numbers of the tokens above `level` of the HSK list or on no list, in order.

    `simplified` is the annotated text in simplified characters, which the list is in.
    """
    easy = _EasyWords(words, level, said)
    return _above(annotation, simplified, Span(0, len(simplified)), easy)


class _EasyWords(dict[str, bool]):
    """Whether words are on the HSK list and not above a level, looked up once a word.

    What the person `said` of words is here from the start.
    """

    def __init__(self, words: Lexicon, level: int, said: Mapping[str, WordState]) -> None:
        super().__init__({word: not state.is_unknown for word, state in said.items()})
        self._values, self._level = words.values, level
        self.names = frozenset(word for word, easy in self.items() if easy)
        """Names that the person knows or ignores."""

    def __missing__(self, word: str) -> bool:
        from reader.dictionary import marks  # late: modes that need no list load none

        listed = marks.level(self._values.get(word, ""))
        self[word] = easy = listed is not None and listed <= self._level
        return easy


def _above(annotation: Annotation, simplified: str, part: Span, easy: _EasyWords) -> list[int]:
    """Numbers of the tokens of a `part` of the text that are not `easy`."""
    starts, origin = annotation.token_starts, part.start
    first, last = (bisect_left(starts, offset) for offset in part)
    found: list[int] = []
    for number, kind in enumerate(annotation.token_kinds[first:last], first):
        if kind == _WORD:
            word = simplified[starts[number] - origin : starts[number + 1] - origin]
            if not easy[word]:
                found.append(number)
        elif kind == _NAME:
            name = simplified[starts[number] - origin : starts[number + 1] - origin]
            if name not in easy.names:
                found.append(number)
    return found


def spans_above(
    services: Services,
    opened: OpenArticle,
    level: int,
    said: Mapping[str, WordState] = _NOTHING,
) -> Iterator[Span]:
    """Words of `opened` above `level` of the HSK list or on no list, in order."""
    simplified = services.simplified(opened.article.text)
    found = words_above(opened.annotation, simplified, services.words, level, said)
    return map(opened.annotation.token_span, found)


def term_spans(services: Services, opened: OpenArticle) -> Iterator[Span]:
    """Glossary terms of `opened`, those inside longer ones left out."""
    from reader.glossary.matcher import outermost  # late: with the glossary
    from reader.workspace.terms import hits_in

    return (hit.span for hit in outermost(hits_in(services, opened.article.text)))


def masks_above(
    services: Services,
    opened: OpenArticle,
    level: int,
    said: Mapping[str, WordState] = _NOTHING,
) -> Iterator[bytes]:
    """Yield the `mask` of `spans_above`, some paragraphs at a time."""
    annotation, easy = opened.annotation, _EasyWords(services.words, level, said)
    for part in parts_of(opened.article):
        simplified = services.simplified(part.of(opened.article.text))
        found = _above(annotation, simplified, part, easy)
        spans = (annotation.token_span(number).shifted(-part.start) for number in found)
        yield mask(part.end - part.start, spans)


def masks_of_terms(services: Services, opened: OpenArticle) -> Iterator[bytes]:
    """Yield the `mask` of `term_spans`, some paragraphs at a time."""
    from reader.glossary.matcher import outermost  # late: with the glossary
    from reader.workspace.terms import hits_in

    for part in parts_of(opened.article):
        hits = hits_in(services, part.of(opened.article.text))
        yield mask(part.end - part.start, (hit.span for hit in outermost(hits)))


def parts_of(article: Article) -> Iterator[Span]:
    """Cut the text of `article` between paragraphs, into parts that take milliseconds."""
    start, end = 0, len(article.text)
    for at in (*article.block_starts[1:], end):
        if at == end or at - start >= _PART:
            yield Span(start, at)
            start = at


def mask(length: int, spans: Iterable[Span]) -> bytes:
    """Return one byte a code point: 1 inside the `spans`."""
    shown = bytearray(length)
    for span in spans:
        shown[span.start : span.end] = b"\x01" * (span.end - span.start)
    return bytes(shown)


def next_unknown(
    services: Services, opened: OpenArticle, level: int, place: int, step: int
) -> Span | None:
    """Return the nearest unknown word that starts behind `place` (step 1) or before it.

    Words above `level` are unknown, but for what the person said.
    """
    easy = _EasyWords(services.words, level, services.word_states)
    ways = parts_of(opened.article) if step > 0 else reversed([*parts_of(opened.article)])
    for part in ways:
        if part.end <= place if step > 0 else part.start >= place:
            continue
        simplified = services.simplified(part.of(opened.article.text))
        found = _above(opened.annotation, simplified, part, easy)
        spans = map(opened.annotation.token_span, found[::step])
        nearest = next((span for span in spans if (span.start - place) * step > 0), None)
        if nearest is not None:
            return nearest
    return None
