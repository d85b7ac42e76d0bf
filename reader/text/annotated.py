"""An annotated text: words, readings and sentences as flat arrays.

Flat arrays, because a reading view lays out and paints a million characters from
them without making an object per character. `Annotation.token` and
`Annotation.tokens` give objects to whoever prefers them.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from reader.text.model import Span

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator

    from reader.text.spans import Spans


class TokenKind(StrEnum):
    """What a token is. The order is the code kept in `Annotation.token_kinds`."""

    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    LATIN = "latin"
    PUNCTUATION = "punctuation"
    SPACE = "space"


KINDS = tuple(TokenKind)
"""Token kinds by their stored code."""

KIND_CODES = {kind: code for code, kind in enumerate(KINDS)}
"""Stored code of each token kind."""


class Token(NamedTuple):
    """One token: a word, a number, a Latin run, a punctuation mark or white space."""

    span: Span
    text: str
    kind: TokenKind
    syllables: tuple[str, ...] | None
    """Tone-marked pinyin, one syllable a code point of a word; ``""`` where unknown."""
    uncertain: tuple[bool, ...] | None


@dataclass(frozen=True, slots=True, eq=False)
class Annotation:
    """The words, readings and sentences of one text of ``len(syllables)`` code points.

    Tokens cover the text without gaps: token *i* is
    ``[token_starts[i], token_starts[i + 1])``; the last entry is the text's length.
    """

    token_starts: array[int]
    """Type ``I``: ascending code-point offsets, one more than there are tokens."""
    token_kinds: bytes
    """One code of `KINDS` a token."""
    syllables: array[int]
    """Type ``H``: one index into `table` a code point; 0 where nothing is read."""
    table: tuple[str, ...]
    """Distinct tone-marked syllables of the text; ``table[0]`` is empty."""
    sentences: Spans
    """Sentences in order; they do not overlap, and blank text between belongs to none."""
    uncertain: frozenset[int] = frozenset()
    """Offsets of code points whose reading is in doubt."""

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.token_kinds)

    def syllable_at(self, offset: int) -> str:
        """Tone-marked syllable of the code point at `offset`, or an empty text."""
        return self.table[self.syllables[offset]]

    def token_index(self, offset: int) -> int:
        """Index of the token that holds the code point at `offset`."""
        return min(bisect_right(self.token_starts, offset) - 1, len(self) - 1)

    def token_span(self, index: int) -> Span:
        """Span of the token at `index`."""
        return Span(self.token_starts[index], self.token_starts[index + 1])

    def token(self, index: int, text: str) -> Token:
        """Return the token at `index` of the annotated `text` as an object."""
        span, kind = self.token_span(index), KINDS[self.token_kinds[index]]
        if kind not in (TokenKind.WORD, TokenKind.NAME):
            return Token(span, span.of(text), kind, None, None)
        offsets = range(span.start, span.end)
        return Token(
            span,
            span.of(text),
            kind,
            tuple(self.syllable_at(offset) for offset in offsets),
            tuple(offset in self.uncertain for offset in offsets),
        )

    def tokens(self, text: str) -> Iterator[Token]:
        """Yield every token of the annotated `text`."""
        return (self.token(index, text) for index in range(len(self)))

    def sentence_at(self, offset: int) -> Span | None:
        """Return the sentence that holds the code point at `offset`, if one does."""
        index = self.sentences.at(offset)
        if index >= 0 and offset < (sentence := self.sentences[index]).end:
            return sentence
        return None

    def sentences_in(self, span: Span) -> tuple[Span, ...]:
        """Sentences that share text with `span`, in order; an empty span is a caret."""
        if span.start >= span.end:
            found = self.sentence_at(span.start)
            return (found,) if found else ()
        return self.sentences.touched_by(span)
