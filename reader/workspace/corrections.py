"""What can be corrected in the open article, and keeping what was."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.annotation import corrections as rules
from reader.annotation.corrections import Correction, Corrections
from reader.annotation.paragraphs import paragraphs
from reader.dictionary import marks
from reader.storage import atomic
from reader.text.annotated import KIND_CODES, TokenKind
from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services

SCOPES = ("here", "article", "always")
_WORDS = frozenset((KIND_CODES[TokenKind.WORD], KIND_CODES[TokenKind.NAME]))
_AROUND = 12
"""Characters of context on either side."""
_LONGEST_EXAMPLE = 4
_UNGRADED = 9


class Candidate(NamedTuple):
    """One way to read a character."""

    syllable: str
    chance: float | None
    """Between 0 and 1; None where only the dictionary knows the reading."""
    example: str
    """A word in which the character is read like this, or an empty text."""


class Doubt(NamedTuple):
    """A character whose reading is uncertain, or unknown."""

    span: Span
    """The character."""
    word: Span
    syllable: str
    """Empty where no reading is known."""


def keep(services: Services, corrections: Corrections) -> None:
    """Keep `corrections` in place of those before, and what another program added since.

    Raises `BadInputError` where the file is damaged, which is left as it is, and
    `StorageError` where it cannot be written.
    """
    path = services.paths.corrections
    there = rules.read(path)  # a damaged file is not written over
    theirs = there.without(*services.corrections.items)
    corrections = theirs.adding(*corrections.items)
    atomic.write_text(path, rules.written(corrections))
    services.__dict__["corrections"] = corrections


def take_in(services: Services, path: Path) -> int:
    """Add the corrections of the file at `path`; return how many. Raises `ReaderError`."""
    found = rules.parse(path, rules.text_of(path))
    keep(services, services.corrections.adding(*found.items))
    return len(found.items)


def write_out(services: Services, path: Path) -> int:
    """Write all corrections into the file at `path`; return how many. Raises `StorageError`."""
    atomic.write_text(path, rules.written(services.corrections))
    return len(services.corrections.items)


def candidates(services: Services, opened: OpenArticle, offset: int) -> tuple[Candidate, ...]:
    """Every way to read the character at `offset`, the likeliest first."""
    text = services.simplified(opened.article.text)
    part = next((one for one in paragraphs(text) if one.start <= offset < one.end), None)
    if part is None:
        return ()
    chances = dict(services.annotator.chances(part.of(text), offset - part.start))
    character = text[offset]
    shown = opened.annotation.syllable_at(offset)
    listed = (entry.pinyin.lower() for entry in services.dictionary.look_up(character))
    known = [*chances, shown, *(one for one in listed if " " not in one)]
    return tuple(
        Candidate(one, chances.get(one), _example(services, character, one))
        for one in dict.fromkeys(filter(None, known))
    )


def _example(services: Services, character: str, syllable: str) -> str:
    """Return the easiest short word in which `character` is read as `syllable`."""
    read = services.base_readings.read
    best, least = "", (_UNGRADED + 1, 0)
    for word, packed in services.listed_words.values.items():
        if character in word and 1 < len(word) <= _LONGEST_EXAMPLE:
            rank = (marks.level(packed) or _UNGRADED, len(word))
            if rank < least and read(word)[word.index(character)] == syllable:
                best, least = word, rank
    return best


def correction(
    services: Services, opened: OpenArticle, word: Span, syllables: Sequence[str], scope: str
) -> Correction:
    """Return the correction that reads the word at `word` as `syllables` in a `scope`."""
    text = services.simplified(word.of(opened.article.text))
    return Correction(
        (text,),
        tuple(syllables),
        "" if scope == "always" else opened.digest,
        word.start if scope == "here" else -1,
    )


def joined(services: Services, opened: OpenArticle, word: Span) -> Correction | None:
    """Return the correction that makes one word of the one at `word` and the next one."""
    annotation = opened.annotation
    index = annotation.token_index(word.start) + 1
    if index >= len(annotation) or annotation.token_kinds[index] not in _WORDS:
        return None
    whole = Span(word.start, annotation.token_span(index).end)
    text = services.simplified(whole.of(opened.article.text))
    known = services.base_readings.phrases.values.get(text, "").split()
    return Correction((text,), tuple(known), cuts=True)


def parted(services: Services, opened: OpenArticle, word: Span, at: int) -> Correction | None:
    """Return the correction that cuts the word at `word` at the offset `at`.

    Outside the word, `at` leaves the place to the segmenter. None for one character.
    """
    text = services.simplified(word.of(opened.article.text))
    if len(text) == 1:
        return None
    if not word.start < at < word.end:
        at = word.start + services.boundaries.best_cut(text)
    return Correction((text[: at - word.start], text[at - word.start :]), cuts=True)


def doubts(opened: OpenArticle) -> Iterator[Doubt]:
    """Yield the characters of uncertain or unknown reading, in order."""
    annotation = opened.annotation
    for index, kind in enumerate(annotation.token_kinds):
        if kind in _WORDS:
            word = annotation.token_span(index)
            for offset in range(word.start, word.end):
                if offset in annotation.uncertain or not annotation.syllables[offset]:
                    syllable = annotation.syllable_at(offset)
                    yield Doubt(Span(offset, offset + 1), word, syllable)


def around(text: str, span: Span) -> tuple[str, str]:
    """Return what stands before and behind `span` on its line of `text`, shortened."""
    before = text[max(0, span.start - _AROUND) : span.start].rpartition("\n")[2]
    return before, text[span.end : span.end + _AROUND].partition("\n")[0]
