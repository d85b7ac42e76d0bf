"""The line of a gloss: the meanings of a sentence's words in a row, with its marks."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.text.characters import HAN
from reader.translation.gloss.figures import with_figures, without_measures
from reader.translation.gloss.names import with_names
from reader.translation.gloss.pieces import Piece, Word, part, pieces_of, together
from reader.translation.gloss.senses import best_sense, without_brackets
from reader.translation.gloss.usual import LONGEST, usual

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.translation.gloss.pieces import Knowledge

SEPARATOR = " · "

_HAN = re.compile(f"[{HAN}]")
_MARKS = str.maketrans(
    dict.fromkeys("《》〈〉“”「」『』", '"')
    | dict.fromkeys("‘’", "'")
    | {"。": ".", "、": ",", "【": "[", "】": "]", "—": "-", "…": "...", "·": ""}
)
_OPENING = frozenset("“‘「『《〈（(【[")
_TWICE = frozenset("—…")
_LONGEST_PART = 8


class _Kind(StrEnum):
    """What a part of the line is, as far as the space around it is concerned."""

    START = "start"
    WORD = "word"
    OPENING = "opening"
    CLOSING = "closing"


def gloss(words: Sequence[Word], knowledge: Knowledge) -> str:
    """Put a short meaning of each word in a row: ``new quality · productive forces``.

    `words` are those of one simplified sentence, without gaps. Policy terms have their
    rendering, figures are written as English writes them, names in pinyin without tones;
    for other words our own list is asked and then the dictionary. Punctuation becomes
    ASCII. Words that only mark grammar or count are left out, and a character that nobody
    knows stays as it is.
    """
    glosser = _Glosser(knowledge)
    line, before = "", _Kind.START
    for piece in _once(glosser.pieces(words)):
        kind, text = glosser.part(piece)
        if text:
            line = _joined(line, _gap(before, kind), text)
            before = kind
    return line.strip()


def _once(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield `pieces`, of the marks that Chinese writes twice only one: —— and ……."""
    before = ""
    for piece in pieces:
        if piece.text != before or piece.text not in _TWICE:
            yield piece
        before = piece.text


def _joined(line: str, gap: str, text: str) -> str:
    """Put `text` behind the `line`, without doubling a full stop or quotation marks."""
    if line.endswith('"') and not gap:
        text = text[1:-1] if text[0] == text[-1] == '"' != text else text.replace('"', "'")
    return line if text == "." == line[-1:] else line + gap + text


def _gap(before: _Kind, kind: _Kind) -> str:
    if kind is _Kind.CLOSING or before in {_Kind.START, _Kind.OPENING}:
        return ""
    return SEPARATOR if before is kind is _Kind.WORD else " "


class _Glosser:
    """Finds the pieces of a sentence, and what stands in the line for each."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    def pieces(self, words: Sequence[Word]) -> list[Piece]:
        sentence = "".join(word.text for word in words)
        counted = with_figures(sentence, pieces_of(words), self._is_term, self._divided)
        named = with_names(counted, self._has_name)
        return without_measures(_with_phrases(named))

    def part(self, piece: Piece) -> tuple[_Kind, str]:
        """Return what stands for `piece`, and how it keeps its distance."""
        text = piece.text.strip()
        if piece.english is not None or any(character.isalnum() for character in text):
            return _Kind.WORD, self._english(piece)
        mark = unicodedata.normalize("NFKC", text.translate(_MARKS))
        if text[:1] in _OPENING:
            return _Kind.OPENING, mark
        return _Kind.CLOSING, f" {mark}" if mark.startswith("-") else mark

    def _english(self, piece: Piece) -> str:
        if piece.english is not None:
            return piece.english
        known = self._meaning(piece.word)
        if known is not None:
            return known
        if not _HAN.search(piece.text):
            return unicodedata.normalize("NFKC", piece.text.strip())
        parts = self._divided(piece.word)
        if len(parts) == 1:
            return piece.text
        meanings = (self._english(Piece(one, 0)) for one in parts)
        return SEPARATOR.join(meaning for meaning in meanings if meaning)

    def _meaning(self, word: Word) -> str | None:
        term = self._knowledge.rendering(word.text)
        if term is not None:
            return without_brackets(re.split("[/;]", term)[0])
        own = usual(word.text, "".join(word.reading))
        if own is not None or not _HAN.search(word.text):
            return own
        return best_sense(self._knowledge.entries(word))

    def _divided(self, word: Word) -> list[Word]:
        """Cut `word` into the longest words that are known, the first before the others."""
        found: list[Word] = []
        start, size = 0, len(word.text)
        while start < size:
            ends = range(min(size, start + _LONGEST_PART), start + 1, -1)
            known = (end for end in ends if self._meaning(part(word, start, end)) is not None)
            end = next(known, start + 1)
            found.append(part(word, start, end))
            start = end
        return found

    def _is_term(self, text: str) -> bool:
        return self._knowledge.rendering(text) is not None

    def _has_name(self, text: str) -> bool:
        return any(entry.is_proper for entry in self._knowledge.entries(Word(text)))


def _with_phrases(pieces: Sequence[Piece]) -> list[Piece]:
    """Put words together that our own list has as one: 会 and 上."""
    return list(_phrases(pieces))


def _phrases(pieces: Sequence[Piece]) -> Iterator[Piece]:
    at = 0
    while at < len(pieces):
        count = next((n for n in _run_lengths(pieces, at) if _is_phrase(pieces[at : at + n])), 1)
        yield pieces[at] if count == 1 else _one(pieces[at : at + count])
        at += count


def _run_lengths(pieces: Sequence[Piece], at: int) -> Iterator[int]:
    """Yield how many pieces of Han from `at` on may be one phrase, the most first."""
    end, length = at, 0
    while end < len(pieces) and pieces[end].is_han and length + len(pieces[end].text) <= LONGEST:
        length += len(pieces[end].text)
        end += 1
    return iter(range(end - at, 1, -1))


def _is_phrase(pieces: Sequence[Piece]) -> bool:
    return usual("".join(piece.text for piece in pieces)) is not None


def _one(pieces: Sequence[Piece]) -> Piece:
    return Piece(together([piece.word for piece in pieces]), pieces[0].start)
