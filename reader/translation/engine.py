"""What a translation and an engine are, whoever makes them.

Nothing here knows a library. `reader.translation.argos` has the one engine there is;
`reader.translation.service` decides which answer a sentence gets.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Origin(StrEnum):
    """Where an English sentence comes from, most trusted first."""

    YOURS = "yours"
    """Written by the person who reads."""
    REFERENCE = "reference"
    """Reviewed English that came with the article."""
    MEMORY = "memory"
    """An equal sentence translated before."""
    MODEL = "model"
    """Machine translation."""
    GLOSS = "gloss"
    """Word for word from the dictionary: not a translation."""


class Script(StrEnum):
    """The script an engine was trained to read."""

    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


@dataclass(frozen=True, slots=True)
class PackageId:
    """Which package answered, for instance ``translate-zh_en-1_9``, version 1.9."""

    id: str
    version: str


@dataclass(frozen=True, slots=True)
class Translation:
    """One sentence in English and where it comes from."""

    text: str
    origin: Origin
    package: PackageId | None = None
    """Set where the origin is `Origin.MODEL`."""
    score: float | None = None
    """Average log-probability of a piece: 0 is certain, below about -0.3 doubtful."""


@dataclass(frozen=True, slots=True)
class Search:
    """How hard an engine looks for its answer."""

    beam: int = 1
    """Hypotheses followed at once; 1 is greedy, the only search that can be stopped midway."""
    hypotheses: int = 1
    """Answers wanted for each sentence, best first; at most `beam`."""
    repetition_penalty: float = 1.0
    """Above 1, pieces that were said already become less likely: for answers that loop."""
    no_repeat_ngram: int = 0
    """Pieces in a row that may not come twice; 0 allows everything."""

    @property
    def name(self) -> str:
        """Short text that tells this search from every other: part of a cache key."""
        parts = ["greedy" if self.beam == 1 else f"beam {self.beam}"]
        if self.hypotheses > 1:
            parts.append(f"best {self.hypotheses}")
        if self.repetition_penalty != 1.0:
            parts.append(f"penalty {self.repetition_penalty:g}")
        if self.no_repeat_ngram:
            parts.append(f"no repeat {self.no_repeat_ngram}")
        return ", ".join(parts)


GREEDY = Search()
"""For a sentence that somebody waits for: streams, and stops within a piece."""

THOROUGH = Search(beam=4, hypotheses=4)
"""For whole articles in the background: slower, with alternatives to choose from."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One of several answers for a sentence."""

    text: str
    score: float
    """Average log-probability of a piece."""


@dataclass(frozen=True, slots=True)
class EngineOutput:
    """What an engine says for one sentence."""

    text: str
    score: float
    """Average log-probability of a piece: 0 is certain, below about -0.3 doubtful."""
    alternatives: tuple[Hypothesis, ...] = ()
    """Every answer that was asked for, the engine's favourite first; empty for one only."""


@dataclass(frozen=True, slots=True)
class Absent:
    """No package is installed."""


@dataclass(frozen=True, slots=True)
class Loading:
    """The model is being read from disk."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Sentences can be given to `package`; its model loads with the first of them."""

    package: PackageId


@dataclass(frozen=True, slots=True)
class Failed:
    """The package cannot be used; `reason` is one sentence for the person."""

    reason: str


EngineState = Absent | Loading | Ready | Failed


class EngineError(ReaderError):
    """The engine could not load a package or translate a sentence."""


class TranslationCancelledError(ReaderError):
    """The person, or a newer request, stopped a translation before its end."""

    def __init__(self) -> None:
        super().__init__("The translation was stopped before its end.")


def never() -> bool:
    """Cancel nothing."""
    return False


class TranslationEngine(Protocol):
    """Anything that turns Chinese sentences into English ones, in order."""

    def translate(
        self,
        sentences: Sequence[str],
        *,
        search: Search = GREEDY,
        cancelled: Callable[[], bool] = never,
        on_text: Callable[[str], object] | None = None,
    ) -> list[EngineOutput]:
        """Return one output for each of the `sentences`, in their order.

        `on_text` is told the English as far as it has come, piece by piece; it is for one
        sentence and a greedy `search`. `cancelled` is asked about once a piece where the
        search is greedy, else before and after.

        Raises `TranslationCancelledError`: `cancelled` returned true; `EngineError`: the
        engine cannot translate them.
        """
        ...

    def unload(self) -> None:
        """Give the memory back; the next call of `translate` loads again."""
        ...


class EngineProvider(Protocol):
    """A package that can be turned into an engine when the first sentence comes."""

    @property
    def package(self) -> PackageId:
        """Which package the engine will use."""
        ...

    @property
    def script(self) -> Script:
        """The script its sentences must be in."""
        ...

    @property
    def settings(self) -> str:
        """What changes the answers besides package and search: part of a cache key."""
        ...

    def load(self) -> TranslationEngine:
        """Read the model from disk; takes tenths of a second, so never on the GUI thread.

        Raises `ReaderError`: a library is missing, or the package is damaged or too new.
        """
        ...
