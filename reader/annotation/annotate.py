"""Annotating a text: its tokens, one syllable a Han character, its sentences.

In two steps, because the second takes several times as long: `Annotator.draft` reads by
the dictionary, `Annotator.refine` reads again in context, paragraph by paragraph.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.annotation import people
from reader.annotation.cues import Passage
from reader.annotation.names import with_surname_reading
from reader.annotation.paragraphs import paragraphs
from reader.annotation.tokens import tokenize
from reader.text.annotated import KIND_CODES, Annotation, TokenKind
from reader.text.sentences import split_sentences
from reader.text.spans import Spans

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from reader.annotation.pinyin import Readings
    from reader.annotation.refine import ContextReadings
    from reader.annotation.segment import Segmenter
    from reader.text.model import Span

_NAME = KIND_CODES[TokenKind.NAME]
_ONE_NAME = bytes([_NAME])


@dataclass(frozen=True, slots=True)
class Annotator:
    """Annotates texts with one set of words and readings."""

    segmenter: Segmenter
    readings: Readings
    simplify: Callable[[str], str]
    """Brings traditional characters to simplified ones, one for one."""
    traditional: frozenset[str] = frozenset()
    """Characters that no simplified text contains."""
    fixed: Mapping[str, Sequence[str]] = field(default_factory=dict[str, "Sequence[str]"])
    """Words with a reading of their own, one syllable a character."""
    context: Callable[[], ContextReadings | None] = lambda: None
    """Gives what reads in context; asked for late, since it takes a while to load."""
    is_common: Callable[[str], bool] = lambda _word: False
    """Tells everyday words from names, so that no word is taken for a person's name."""

    def annotate(self, text: str, names: Collection[str] = ()) -> Annotation:
        """Annotate `text`, every reading refined; `names` are personal names in it.

        Text in traditional characters is read through its simplified form, since
        the word list and the readings are simplified.
        """
        return self.refined(text, self.draft(text, names))

    def draft(self, text: str, names: Collection[str] = ()) -> Annotation:
        """Annotate `text` with the readings of the dictionary only."""
        simplified = self._simplified(text)
        if simplified is not text:
            text, names = simplified, {self.simplify(name) for name in names}
        starts, kinds, runs = tokenize(text, self.segmenter.cut, names)
        syllables = [""] * len(text)
        read = self.readings.read
        for start, end in runs:
            syllables[start:end] = read(text[start:end])
        for start, known in self.known(text, starts, kinds, syllables):
            syllables[start : start + len(known)] = known
        table = {one: number for number, one in enumerate(dict.fromkeys(["", *syllables]))}
        return Annotation(
            starts,
            bytes(kinds),
            array("H", map(table.__getitem__, syllables)),
            tuple(table),
            Spans.of(split_sentences(text)),
        )

    def begin(self, text: str, draft: Annotation) -> Refinement:
        """Begin to refine the `draft` of `text`; nothing is read yet."""
        return Refinement(self, self._simplified(text), draft)

    def refined(self, text: str, draft: Annotation) -> Annotation:
        """Return the `draft` of `text` with every paragraph read in context."""
        refinement = self.begin(text, draft)
        for span in paragraphs(text):
            refinement.read(span)
        return refinement.annotation()

    def chances(self, paragraph: str, offset: int) -> tuple[tuple[str, float], ...]:
        """How likely is each reading of the character at `offset`? Empty without a model."""
        context = self.context()
        if context is None or context.model is None:
            return ()
        text, draft = self._simplified(paragraph), self.draft(paragraph)
        base = [draft.table[number] for number in draft.syllables]
        passage = Passage.of(text, draft.token_starts, draft.token_kinds, base, context.lexis)
        found = next(context.model.read(passage, offset, offset + 1), None)
        return found.options if found else ()

    def known(
        self,
        text: str,
        starts: Sequence[int],
        kinds: bytes | bytearray,
        syllables: Sequence[str],
    ) -> Iterator[tuple[int, Sequence[str]]]:
        """Yield start and syllables of every token of `text` that needs no context."""
        words = [text[start:end] for start, end in pairwise(starts)]
        fixed = self.fixed.keys() & set(words)
        if not fixed and _NAME not in kinds:
            return
        for start, word, kind in zip(starts, words, kinds, strict=False):
            if kind == _NAME:
                own = syllables[start : start + len(word)]
                yield start, with_surname_reading(word, list(own))
            elif word in fixed:
                yield start, self.fixed[word]

    def _simplified(self, text: str) -> str:
        return text if self.traditional.isdisjoint(text) else self.simplify(text)


class Refinement:
    """One text whose paragraphs are read in context, one after the other."""

    def __init__(self, annotator: Annotator, text: str, draft: Annotation) -> None:
        """Begin with the `draft` of the simplified `text`."""
        self._annotator = annotator
        self._text = text
        self._draft = draft
        self._syllables = array("H", draft.syllables)
        self._numbers = {syllable: number for number, syllable in enumerate(draft.table)}
        self._doubtful = set(draft.uncertain)
        self._people: dict[int, int] = {}
        """End of each name that was found by where it starts."""

    def read(self, span: Span) -> None:
        """Read the paragraph at `span`; readings known without context outrank it."""
        context = self._annotator.context()
        if context is None or span.start >= span.end:
            return
        draft, start = self._draft, span.start
        first = bisect_left(draft.token_starts, start)
        last = bisect_left(draft.token_starts, span.end)
        starts = [one - start for one in draft.token_starts[first : last + 1]]
        kinds, text = draft.token_kinds[first:last], self._text[start : span.end]
        base = [draft.table[number] for number in draft.syllables[start : span.end]]
        found = context.refine(text, starts, kinds, base)
        for offset, syllable in self._find_people(text, start, starts, base):
            found.settle(offset, syllable)
        for at, known in self._annotator.known(text, starts, kinds, base):
            for offset, syllable in enumerate(known, start=at):
                found.settle(offset, syllable)
        for offset, syllable in found.syllables.items():
            number = self._numbers.setdefault(syllable, len(self._numbers))
            self._syllables[start + offset] = number
        self._doubtful.difference_update(range(start, span.end))
        self._doubtful.update(start + offset for offset in found.doubtful)

    def _find_people(
        self, text: str, start: int, starts: Sequence[int], base: Sequence[str]
    ) -> Iterator[tuple[int, str]]:
        """Note the names in the paragraph `text` at `start`; yield how surnames are read."""
        words = [text[first:end] for first, end in pairwise(starts)]
        for index, count in people.find(words, self._annotator.is_common):
            first, end = starts[index], starts[index + count]
            self._people[start + first] = start + end
            own = base[first:end]
            read = with_surname_reading(text[first:end], list(own))
            for offset, before, after in zip(range(first, end), own, read, strict=True):
                if before != after:
                    yield offset, after

    def annotation(self) -> Annotation:
        """Return what is known by now; its table begins with the one of the draft."""
        draft = self._draft
        token_starts, token_kinds = self._tokens()
        return Annotation(
            token_starts,
            token_kinds,
            array("H", self._syllables),
            tuple(self._numbers),
            draft.sentences,
            frozenset(self._doubtful),
        )

    def _tokens(self) -> tuple[array[int], bytes]:
        """Return the tokens of the draft, those of each name that was found put together."""
        old_starts, old_kinds = self._draft.token_starts, self._draft.token_kinds
        if not self._people:
            return old_starts, old_kinds
        starts, kinds, done = array("I"), bytearray(), 0
        for start, end in sorted(self._people.items()):
            first = bisect_left(old_starts, start)
            starts += old_starts[done : first + 1]
            kinds += old_kinds[done:first] + _ONE_NAME
            done = bisect_left(old_starts, end)
        return starts + old_starts[done:], bytes(kinds + old_kinds[done:])
