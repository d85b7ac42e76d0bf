"""Annotating a text: its tokens, one syllable a Han character, its sentences.

Words are cut by longest match over the dictionary and the glossary. Readings are the
base readings; `Refine` is the place where better ones come in.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from reader.annotation.names import with_surname_reading
from reader.text.annotated import KIND_CODES, Annotation, TokenKind
from reader.text.characters import HAN
from reader.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from reader.annotation.lexicon import Lexicon
    from reader.annotation.pinyin import Readings

_LETTERS = rf"(?:(?![{HAN}])[^\W_])+"
_TOKEN = re.compile(
    rf"(?P<word>[{HAN}]+)"
    r"|(?P<number>\d{1,3}(?:,\d{3})++(?!\d)(?:\.\d++)?[%％‰]?"
    r"|\d++(?:[.+/:]\d++)*+[%％‰]?+(?![A-Za-z]))"
    rf"|(?P<latin>{_LETTERS}(?:[-'’.&]{_LETTERS})*)"
    r"|(?P<space>\s+)"
    r"|(?P<punctuation>[^\w\s]|_)"
)
"""Every character is in exactly one token. `\\d++` gives nothing back: 3D is one Latin run."""
_CODES = {kind.value: KIND_CODES[kind] for kind in TokenKind}
_WORD, _NAME = KIND_CODES[TokenKind.WORD], KIND_CODES[TokenKind.NAME]


class Refine(Protocol):
    """Something that reads polyphones better than the dictionary does."""

    def __call__(self, han: str, syllables: list[str], /) -> tuple[list[str], Collection[int]]:
        """Return the syllables of a run of Han and the places that stay in doubt."""
        ...


@dataclass(frozen=True, slots=True)
class Annotator:
    """Annotates texts with one set of words and readings."""

    words: Lexicon
    readings: Readings
    simplify: Callable[[str], str]
    """Brings traditional characters to simplified ones, one for one."""
    traditional: frozenset[str] = frozenset()
    """Characters that no simplified text contains."""
    fixed: Mapping[str, Sequence[str]] = field(default_factory=dict[str, "Sequence[str]"])
    """Words with a reading of their own, one syllable a character."""
    refine: Refine | None = None

    def annotate(self, text: str, names: Collection[str] = ()) -> Annotation:
        """Annotate `text`; `names` are personal names known to occur in it.

        Text in traditional characters is read through its simplified form, since
        the word list and the readings are simplified.
        """
        if not self.traditional.isdisjoint(text):
            text = self.simplify(text)
            names = {self.simplify(name) for name in names}
        words = self.words.with_words(names) if names else self.words
        draft = _Draft.of(text)
        for match in _TOKEN.finditer(text):
            kind = match.lastgroup or ""
            if kind == "word":
                self._read(draft, match.start(), match[0])
                self._cut(draft, match.start(), words.longest_matches(match[0]), names)
            else:
                draft.add(match.start(), _CODES[kind])
        return draft.finished(text)

    def _read(self, draft: _Draft, start: int, han: str) -> None:
        """Read the run `han`, which begins at `start`."""
        syllables = self.readings.read(han)
        if self.refine is not None:
            syllables, doubts = self.refine(han, syllables)
            draft.doubtful.update(start + place for place in doubts)
        draft.readings[start : start + len(han)] = syllables

    def _cut(self, draft: _Draft, start: int, words: Iterable[str], names: Collection[str]) -> None:
        """Add the `words` of a run that begins at `start`, correcting what each knows better."""
        fixed = self.fixed
        for word in words:
            end = start + len(word)
            named = word in names
            draft.add(start, _NAME if named else _WORD)
            if named:
                draft.correct(start, with_surname_reading(word, draft.readings[start:end]))
            elif word in fixed:
                draft.correct(start, fixed[word])
            start = end


@dataclass(slots=True)
class _Draft:
    """An annotation in the making."""

    readings: list[str]
    """One syllable a code point, empty where nothing is read."""
    starts: array[int] = field(default_factory=lambda: array("I"))
    kinds: bytearray = field(default_factory=bytearray)
    doubtful: set[int] = field(default_factory=set[int])

    @classmethod
    def of(cls, text: str) -> _Draft:
        return cls([""] * len(text))

    def add(self, start: int, kind: int) -> None:
        self.starts.append(start)
        self.kinds.append(kind)

    def correct(self, start: int, syllables: Sequence[str]) -> None:
        """Put `syllables`, which are certain, at `start`."""
        end = start + len(syllables)
        self.readings[start:end] = syllables
        self.doubtful.difference_update(range(start, end))

    def finished(self, text: str) -> Annotation:
        self.starts.append(len(text))
        table = {
            syllable: place for place, syllable in enumerate(dict.fromkeys(["", *self.readings]))
        }
        return Annotation(
            self.starts,
            bytes(self.kinds),
            array("H", map(table.__getitem__, self.readings)),
            tuple(table),
            split_sentences(text),
            frozenset(self.doubtful),
        )
