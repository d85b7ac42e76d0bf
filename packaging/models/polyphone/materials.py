"""Making examples into cues, with the very code that runs when a text is read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.annotation import lexicon, pinyin, segment, tokens
from reader.annotation.cues import Lexis, Passage
from reader.dictionary import cedict, files, wordreadings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from corpus import Example

RESOURCES = Path(__file__).parents[3] / "resources" / "models"


@dataclass(frozen=True)
class Materials:
    """The word list, the base readings and the word classes."""

    derived: Path
    """Folder of the derived tables that ``packaging/dev.py prepare`` makes."""
    classes: Mapping[str, str]

    @cached_property
    def segmenter(self) -> segment.Segmenter:
        """The segmenter of reading time, without the glossary."""
        words = lexicon.read(self.derived / files.WORDS).values
        return segment.Segmenter.of(words, segment.read_costs(RESOURCES / "words.costs"))

    @cached_property
    def base(self) -> pinyin.Readings:
        """The base readings."""
        return pinyin.load(self.derived)

    @cached_property
    def lexis(self) -> Lexis:
        """What is known about words."""
        entries = cedict.parse(cedict.open_lines(cedict.bundled_path()))
        listed = wordreadings.differing(entries, self.base.read)
        return Lexis(listed, self.base.phrases.values, self.classes)

    def passage(self, text: str) -> Passage:
        """Prepare `text` as the annotator does."""
        starts, kinds, runs = tokens.tokenize(text, self.segmenter.cut)
        syllables = ["" for _ in text]
        for start, end in runs:
            syllables[start:end] = self.base.read(text[start:end])
        return Passage.of(text, starts, kinds, syllables, self.lexis)

    def cues(self, example: Example) -> list[str]:
        """Collect the cues for the marked character of `example`."""
        passage = self.passage(example.text)
        return passage.cues(example.offset, passage.token_at(example.offset))
