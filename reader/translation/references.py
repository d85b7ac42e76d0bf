"""The reviewed English that came with an article, found by its Chinese sentence.

The pairs are given by whoever has them. Two sentences that differ in nothing but the
width of their punctuation, the shape of their quotation marks or white space are equal.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_QUOTES = str.maketrans({**dict.fromkeys("“”„‟「」『』〝〞«»", '"'), **dict.fromkeys("‘’‚‛", "'")})
_STOPS = str.maketrans({"。": ".", "｡": ".", "､": "、"})


def normalized(sentence: str) -> str:
    """Return what two equal sentences have in common: a key, not for reading."""
    compact = "".join(sentence.translate(_QUOTES).translate(_STOPS).split())
    return "".join(unicodedata.normalize("NFKC", compact).split())


class References:
    """Reviewed English by Chinese sentence."""

    def __init__(self, english: Mapping[str, str] | None = None) -> None:
        """Hold `english`, whose keys are normalized; `from_pairs` takes ordinary sentences."""
        self._english = dict(english or {})

    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, str]]) -> Self:
        """Hold the `pairs`, Chinese first; of equal sentences the first one counts."""
        english: dict[str, str] = {}
        for source, target in pairs:
            english.setdefault(normalized(source), target)
        return cls(english)

    def get(self, sentence: str) -> str | None:
        """Return the English of `sentence`, or None where there is none."""
        return self._english.get(normalized(sentence))

    def __len__(self) -> int:
        """Return the number of sentences."""
        return len(self._english)
