"""Making tokens by hand."""

from __future__ import annotations

import re

import pytest

from reader.text.annotated import Token, TokenKind
from reader.text.model import Span

_WORD = re.compile(r"([\u3007\u4e00-\u9fff]+)\[([^\]]*)\](n?)|(\d[\d.%]*)|(\s+)|(.)")


@pytest.fixture(scope="session")
def tokens():
    """Make tokens from ``看[kàn] 了[le]。``; an n behind the reading marks a name."""

    def make(text: str) -> list[Token]:
        found, place = [], 0
        for match in _WORD.finditer(text):
            word, reading, named, number, space, mark = match.groups()
            if space:
                continue
            shown = word or number or mark
            kind = TokenKind.NUMBER if number else TokenKind.PUNCTUATION
            syllables = None
            if word:
                kind = TokenKind.NAME if named else TokenKind.WORD
                syllables = tuple(reading.split())
            span = Span(place, place + len(shown))
            found.append(Token(span, shown, kind, syllables, None))
            place = span.end
        return found

    return make
