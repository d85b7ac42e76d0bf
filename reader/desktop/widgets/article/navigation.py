"""Where does a key lead? From one offset to the next word or sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from reader.desktop.widgets.article.commands import Unit
from reader.desktop.widgets.article.marks import neighbour
from reader.text.annotated import KIND_CODES, TokenKind

if TYPE_CHECKING:
    from reader.text.annotated import Annotation
    from reader.text.model import Article, Span

_READABLE = frozenset(
    KIND_CODES[kind] for kind in (TokenKind.WORD, TokenKind.NAME, TokenKind.NUMBER, TokenKind.LATIN)
)
_WORDS = frozenset({KIND_CODES[TokenKind.WORD], KIND_CODES[TokenKind.NAME]})


class Navigator:
    """Words and sentences of one annotated article, in order."""

    def __init__(self, article: Article, annotation: Annotation) -> None:
        """Walk through `article` as `annotation` divides it."""
        self._article = article
        self._annotation = annotation

    @property
    def end(self) -> int:
        """Offset behind the last character."""
        return len(self._annotation.syllables)

    def word_at(self, offset: int) -> Span | None:
        """Return the word, number or Latin run at `offset`; None at marks and spaces."""
        return self._token(offset, _READABLE)

    def han_word_at(self, offset: int) -> Span | None:
        """Return the word at `offset` if it is one that a dictionary could have."""
        return self._token(offset, _WORDS)

    def token_at(self, offset: int) -> Span:
        """Return the token at `offset`, whatever it is."""
        notes = self._annotation
        return notes.token_span(notes.token_index(offset))

    def reading_of(self, span: Span) -> str:
        """Return the pinyin of the word at `span`, its syllables joined."""
        return "".join(map(self._annotation.syllable_at, range(*span)))

    def next_word(self, offset: int, step: int) -> Span | None:
        """Return the first word behind the one at `offset` (step 1) or before it (-1)."""
        notes = self._annotation
        if not len(notes):
            return None
        index = notes.token_index(offset) + step
        while 0 <= index < len(notes):
            if notes.token_kinds[index] in _READABLE:
                return notes.token_span(index)
            index += step
        return None

    def sentence_at(self, offset: int) -> Span | None:
        """Return the sentence at `offset`, or the block where none is marked."""
        found = self._annotation.sentence_at(offset)
        return found or self.block_at(offset)

    def next_sentence(self, offset: int, step: int) -> Span | None:
        """Return the first sentence that starts behind `offset`, or the last before it."""
        return neighbour(self._annotation.sentences, offset, step)

    def block_at(self, offset: int) -> Span | None:
        """Return the block at `offset` if it holds any text."""
        if not self._article.blocks:
            return None
        span = self._article.block_span(self._article.block_at(offset))
        return span if span.end > span.start else None

    def unit_at(self, unit: Unit, offset: int) -> Span | None:
        """Return the sentence or paragraph at `offset`."""
        if unit is Unit.SENTENCE:
            return self.sentence_at(offset)
        return self.block_at(min(offset, max(self.end - 1, 0)))

    def next_unit(self, unit: Unit, offset: int, step: int) -> Span | None:
        """Return the next sentence or paragraph behind `offset` (step 1) or before it (-1)."""
        spans = self._annotation.sentences if unit is Unit.SENTENCE else self._blocks
        return neighbour(spans, offset, step)

    def boundary(self, unit: Unit, offset: int, step: int) -> int:
        """Return the nearest end of a unit behind `offset` (step 1), or start before it (-1)."""
        if unit is Unit.CHARACTER:
            return min(max(offset + step, 0), self.end)
        if unit is Unit.WORD:
            return self._word_boundary(offset, step)
        spans = self._annotation.sentences if unit is Unit.SENTENCE else self._blocks
        if step > 0:
            index = bisect_right(spans, offset, key=lambda span: span.end)
            return spans[index].end if index < len(spans) else self.end
        index = bisect_left(spans, offset, key=lambda span: span.start) - 1
        return spans[index].start if index >= 0 else 0

    def _word_boundary(self, offset: int, step: int) -> int:
        notes = self._annotation
        if not len(notes):
            return 0
        index = notes.token_index(offset if step > 0 else max(offset - 1, 0))
        while 0 <= index < len(notes):
            span = notes.token_span(index)
            if notes.token_kinds[index] in _READABLE and (
                span.end > offset if step > 0 else span.start < offset
            ):
                return span.end if step > 0 else span.start
            index += step
        return self.end if step > 0 else 0

    @cached_property
    def _blocks(self) -> list[Span]:
        spans = map(self._article.block_span, range(len(self._article.blocks)))
        return [span for span in spans if span.end > span.start]

    def _token(self, offset: int, kinds: frozenset[int]) -> Span | None:
        notes = self._annotation
        if not len(notes) or not 0 <= offset < self.end:
            return None
        index = notes.token_index(offset)
        return notes.token_span(index) if notes.token_kinds[index] in kinds else None
