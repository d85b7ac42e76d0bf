"""A large word list that loads in a few milliseconds.

A lexicon is kept in a text file as a few very long lines, because ``str.split``
and ``zip`` rebuild the dictionary at C speed; JSON takes several times as long.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import MissingComponentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FORMAT = "bilingual-reader lexicon 1"
_LENGTH_BASE = 64
"""Lengths are kept as characters from ``@`` on, clear of line feeds and tabs."""
REMEDY = "run “python3 packaging/dev.py prepare”, or install the program again"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words, each with a value."""

    values: Mapping[str, str]
    longest: Mapping[str, int]
    """Length in code points of the longest word that begins with a character."""
    version: str = ""
    """What the list was made from."""

    @classmethod
    def of(cls, values: Mapping[str, str], version: str = "") -> Lexicon:
        """Index `values` by first character."""
        longest: dict[str, int] = {}
        for word in values:
            if len(word) > longest.get(word[0], 1):
                longest[word[0]] = len(word)
        return cls(values, longest, version)

    def with_words(self, words: Iterable[str]) -> Lexicon:
        """Return a lexicon that also knows `words`, with empty values."""
        extra = {word: "" for word in words if len(word) > 1 and word not in self.values}
        added = Lexicon.of(extra)
        longest = dict(self.longest)
        for first, length in added.longest.items():
            longest[first] = max(length, longest.get(first, 1))
        return Lexicon({**self.values, **extra}, longest, self.version)


def write(path: Path, lexicon: Lexicon) -> None:
    """Keep `lexicon` in the file at `path`. Raises `OSError`."""
    lines = (
        f"{FORMAT}\t{lexicon.version}",
        "\t".join(lexicon.values),
        "\t".join(lexicon.values.values()),
        "".join(lexicon.longest),
        "".join(chr(_LENGTH_BASE + length) for length in lexicon.longest.values()),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def read(path: Path) -> Lexicon:
    """Read the lexicon at `path`.

    Raises `MissingComponentError` when there is none or it is damaged.
    """
    try:
        return _parsed(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise MissingComponentError(f"The word list {path.name}", REMEDY) from error


def _parsed(text: str) -> Lexicon:
    """Read what `write` wrote. Raises `ValueError`."""
    header, words, values, firsts, lengths = text.split("\n")
    made_by, version = header.split("\t")
    if made_by != FORMAT:
        raise ValueError(made_by)
    pairs = zip(words.split("\t"), values.split("\t"), strict=True)
    longest = zip(firsts, (ord(code) - _LENGTH_BASE for code in lengths), strict=True)
    return Lexicon(dict(pairs), dict(longest), version)
