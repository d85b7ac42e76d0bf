"""Base readings: the door to pypinyin.

pypinyin is asked once, when the program is installed, for all it knows; its phrases
and characters become two lexicons that read a page several times faster than
pypinyin itself and spare the window its 160 ms import (research, view.md §4–5).
Tests compare the result with pypinyin's own, syllable by syllable.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.annotation import lexicon
from reader.annotation.lexicon import Lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PHRASES_FILE = "phrases.lexicon"
CHARACTERS_FILE = "characters.lexicon"
_LEXICAL = {"一": "yī", "不": "bù"}
"""GB/T 16159-2012 writes these in their own tone; pypinyin's phrases carry sandhi."""


@dataclass(frozen=True, slots=True)
class Readings:
    """The base reading of every phrase and character that pypinyin knows."""

    phrases: Lexicon
    """Syllables of each phrase, separated by spaces."""
    characters: Mapping[str, str]
    """The most usual reading of each character."""

    @property
    def version(self) -> str:
        """What the readings were made from, for instance ``pypinyin 0.55.0``."""
        return self.phrases.version

    def read(self, han: str) -> list[str]:
        """Read a run of simplified Han: one tone-marked syllable a code point.

        The longest phrase from the left wins. A character without a known reading gives
        an empty syllable.
        """
        phrase_of, longest_of = self.phrases.values.get, self.phrases.longest.get
        reading_of = self.characters.get
        syllables: list[str] = []
        start, end = 0, len(han)
        while start < end:
            stop = start + longest_of(han[start], 1)
            stop = min(stop, end)
            known = None
            while stop > start + 1:
                known = phrase_of(han[start:stop])
                if known is not None:
                    break
                stop -= 1
            if known is None:
                syllables.append(reading_of(han[start], ""))
                start += 1
            else:
                syllables += known.split(" ")
                start = stop
        return syllables


def load(folder: Path) -> Readings:
    """Read the tables in `folder`. Raises `MissingComponentError`."""
    return Readings(
        lexicon.read(folder / PHRASES_FILE),
        lexicon.read(folder / CHARACTERS_FILE).values,
    )


def build(folder: Path) -> None:
    """Ask pypinyin for all its readings and keep them in `folder`.

    Raises `ImportError` without pypinyin and `OSError` when the folder cannot be written.
    """
    from importlib.metadata import version  # late: install time only

    from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

    made_from = f"pypinyin {version('pypinyin')}"
    phrases = {
        phrase: " ".join(
            _LEXICAL.get(han, options[0]) for han, options in zip(phrase, readings, strict=True)
        )
        for phrase, readings in PHRASES_DICT.items()
        if len(phrase) > 1 and len(phrase) == len(readings)
    }
    characters = {chr(code): options.split(",")[0] for code, options in PINYIN_DICT.items()}
    lexicon.write(folder / PHRASES_FILE, Lexicon.of(phrases, made_from))
    lexicon.write(folder / CHARACTERS_FILE, Lexicon(characters, {}, made_from))
