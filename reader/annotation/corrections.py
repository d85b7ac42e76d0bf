"""What the person corrected: how words are read, and where they begin and end.

Corrections lie over an annotation and outrank everything in it, so that they can be made,
changed and taken back without reading the text again. They are kept as a text file, one a
line, fields apart by tabs::

    read  银行  yín háng                a word, wherever it stands
    read  银行  yín háng  ARTICLE       in one article, named by its fingerprint
    read  行    háng      ARTICLE  123  at one offset of an article
    cut   和 了解                        always two words; 国家级 alone is always one
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import BadInputError
from reader.text.annotated import KIND_CODES, Annotation, TokenKind
from reader.text.characters import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

HEADER = "# Bilingual Reader corrections 1"
_REMEDY = "mend that line or remove it; until then nothing is corrected"
_HAN_WORD = re.compile(f"[{HAN}]+")
_SYLLABLE = re.compile(r"[^\W\d_]+")
_ARTICLE = re.compile("[0-9a-f]{32}")
_WORD = KIND_CODES[TokenKind.WORD]
_WORDS = frozenset((_WORD, KIND_CODES[TokenKind.NAME]))
_ANYWHERE = -1
_FIELDS = 5


class Correction(NamedTuple):
    """One correction."""

    words: tuple[str, ...]
    """The simplified stretch of text that it is about, as it is cut into words."""
    syllables: tuple[str, ...] = ()
    """Tone-marked, one a character; empty where only the cut is corrected."""
    article: str = ""
    """Digest of the article's text; empty for all."""
    offset: int = _ANYWHERE
    """Where in the article; -1 for everywhere."""
    cuts: bool = False
    """Whether it says how the stretch is cut; else it is about one word as it stands."""

    @property
    def text(self) -> str:
        """The stretch of text."""
        return "".join(self.words)

    @property
    def target(self) -> tuple[str, str, int, bool]:
        """What it is about: a later correction of the same takes its place."""
        return self.text, self.article, self.offset, self.cuts

    @property
    def rank(self) -> tuple[bool, bool]:
        """A correction of one place outranks one of an article, and that one of all."""
        return bool(self.article), self.offset >= 0


@dataclass(frozen=True, slots=True)
class Corrections:
    """Everything corrected, the oldest first."""

    items: tuple[Correction, ...] = ()

    def adding(self, *new: Correction) -> Corrections:
        """Return them with the `new` ones, which take the place of older ones of the same."""
        targets = {one.target for one in new}
        kept = (one for one in self.items if one.target not in targets)
        return Corrections((*kept, *new))

    def without(self, *gone: Correction) -> Corrections:
        """Return them without those that are `gone`."""
        return Corrections(tuple(one for one in self.items if one not in gone))

    def apply(self, annotation: Annotation, simplified: str, article: str = "") -> Annotation:
        """Return `annotation` corrected; `simplified` is its text, `article` its digest."""
        ours = [one for one in self.items if one.article in ("", article)]
        ours = [one for one in ours if one.text in simplified]
        if not ours:
            return annotation
        overlay = _Overlay(annotation, simplified)
        for one in sorted(ours, key=lambda one: one.rank):
            if one.cuts:
                overlay.cut(one)
        for one in sorted(ours, key=lambda one: one.rank):
            if one.syllables:
                overlay.read(one)
        return overlay.annotation()


def parse(path: Path | str, text: str) -> Corrections:
    """Read the `text` of a file of corrections. Raises `BadInputError`, naming the line."""
    found = Corrections()
    lines = text.removeprefix("\ufeff").splitlines()
    for number, line in enumerate(lines, start=1):
        if line.strip() and not line.startswith("#"):
            correction = _parsed(line)
            if correction is None:
                cause = f"line {number} is not a correction"
                raise BadInputError(path, cause, _REMEDY)
            found = found.adding(correction)
    if lines and lines[0].strip() != HEADER:
        raise BadInputError(path, "this is not a file of corrections", _REMEDY)
    return found


def read(path: Path) -> Corrections:
    """Read the file at `path`; none there gives none. Raises `BadInputError`."""
    return parse(path, text_of(path)) if path.exists() else Corrections()


def text_of(path: Path) -> str:
    """Return what is written in the file at `path`. Raises `BadInputError`."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise BadInputError(path, "the corrections cannot be read", _REMEDY) from error


def written(corrections: Corrections) -> str:
    """Write `corrections` as the text of a file."""
    return "".join(f"{line}\n" for line in (HEADER, *map(_line, corrections.items)))


def _line(one: Correction) -> str:
    kind, place = "cut" if one.cuts else "read", "" if one.offset < 0 else str(one.offset)
    fields = (kind, " ".join(one.words), " ".join(one.syllables), one.article, place)
    return "\t".join(fields).rstrip("\t")


def _parsed(line: str) -> Correction | None:
    fields = line.rstrip("\r\n").split("\t")
    if len(fields) > _FIELDS:
        return None
    kind, words, syllables, article, place = (*fields, *[""] * (_FIELDS - len(fields)))
    offset = int(place) if place.isascii() and place.isdigit() else _ANYWHERE
    one = Correction(
        tuple(words.split()), tuple(syllables.split()), article, offset, cuts=kind == "cut"
    )
    return one if kind in ("cut", "read") and _is_sound(one, place) else None


def _is_sound(one: Correction, place: str) -> bool:
    fits = len(one.syllables) == len(one.text) or (one.cuts and not one.syllables)
    return (
        _HAN_WORD.fullmatch(one.text) is not None
        and fits
        and all(map(_SYLLABLE.fullmatch, one.syllables))
        and (one.cuts or len(one.words) == 1)
        and (not one.article or _ARTICLE.fullmatch(one.article) is not None)
        and (not place or (one.offset >= 0 and bool(one.article)))
    )


@dataclass(slots=True)
class _Overlay:
    """An annotation being corrected."""

    source: Annotation
    text: str
    starts: Sequence[int] = field(init=False)
    kinds: bytes = field(init=False)
    syllables: array[int] = field(init=False)
    numbers: dict[str, int] = field(init=False)
    doubtful: set[int] = field(init=False)

    def __post_init__(self) -> None:
        self.starts, self.kinds = self.source.token_starts, self.source.token_kinds
        self.syllables = array("H", self.source.syllables)
        self.numbers = {one: number for number, one in enumerate(self.source.table)}
        self.doubtful = set(self.source.uncertain)

    def cut(self, one: Correction) -> None:
        """Cut every stretch that `one` is about, where it begins and ends with a token."""
        starts, kinds = list(self.starts), list(self.kinds)
        inner = list(accumulate(map(len, one.words[:-1]), initial=0))
        for start in reversed(list(self._places(one))):
            first = bisect_left(starts, start)
            last = bisect_left(starts, start + len(one.text))
            if self._is_whole(starts, start, last, one):
                starts[first:last] = [start + place for place in inner]
                kinds[first:last] = [_WORD] * len(inner)
        self.starts, self.kinds = array("I", starts), bytes(kinds)

    def read(self, one: Correction) -> None:
        """Read every stretch that `one` is about the way it says."""
        numbers = [self.numbers.setdefault(each, len(self.numbers)) for each in one.syllables]
        size = len(numbers)
        for start in self._places(one):
            last = bisect_left(self.starts, start + size)
            count = last - bisect_left(self.starts, start)
            whole = self._is_whole(self.starts, start, last, one) and count == len(one.words)
            if whole or one.offset >= 0:
                self.syllables[start : start + size] = array("H", numbers)
                self.doubtful.difference_update(range(start, start + size))

    def annotation(self) -> Annotation:
        """Return the annotation corrected; its table begins with the one of the source."""
        return Annotation(
            array("I", self.starts),
            self.kinds,
            self.syllables,
            tuple(self.numbers),
            self.source.sentences,
            frozenset(self.doubtful),
        )

    def _places(self, one: Correction) -> Iterator[int]:
        word = one.text
        if one.offset >= 0:
            if self.text.startswith(word, one.offset):
                yield one.offset
            return
        start = self.text.find(word)
        while start >= 0:
            yield start
            start = self.text.find(word, start + len(word))

    def _is_whole(self, starts: Sequence[int], start: int, last: int, one: Correction) -> bool:
        """Whether the stretch at `start` begins and ends with a token; `last` is behind it."""
        first = bisect_left(starts, start)
        return starts[first] == start and starts[last] == start + len(one.text)
