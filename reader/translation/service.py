"""Which English a sentence gets, and where that comes from.

Yours, else the article's reviewed reference, else the memory, else the model, else a
word-for-word gloss. What those sources are is given by the caller; the service knows
no dictionary, no database and no library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from reader.errors import ReaderError
from reader.translation.engine import (
    Absent,
    EngineOutput,
    EngineState,
    Failed,
    Loading,
    Origin,
    PackageId,
    Ready,
    Script,
    Translation,
    TranslationCancelledError,
    never,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.translation.engine import EngineProvider, TranslationEngine
    from reader.translation.references import References

BATCH = 16
"""Sentences given to the engine at once; progress is told after each batch."""

_HAN = re.compile("[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


@dataclass(frozen=True, slots=True)
class CacheKey:
    """Everything that decides what a model answers."""

    sentence: str
    """As given to the engine: in its script, white space trimmed."""
    package: PackageId
    settings: str


class ResultCache(Protocol):
    """Where answers of a model are kept; a dictionary will do."""

    def get(self, key: CacheKey, /) -> EngineOutput | None:
        """Return the answer for `key`, or None."""
        ...

    def __setitem__(self, key: CacheKey, output: EngineOutput, /) -> None:
        """Keep the answer for `key`."""
        ...


def _nothing(_sentence: str) -> str | None:
    return None


def _unchanged(text: str) -> str:
    return text


def _untold(_value: object) -> None:
    pass


def _uncounted(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Sources:
    """Where English can come from, besides a model."""

    references: References
    gloss: Callable[[str], str]
    """Gives the word-for-word gloss of a simplified sentence."""
    own: Callable[[str], str | None] = _nothing
    """Gives what the person wrote for a sentence, as it stands in the article."""
    memory: Callable[[str], str | None] = _nothing
    """Gives an earlier translation of an equal sentence."""


@dataclass(frozen=True, slots=True)
class Scripts:
    """Conversions between the scripts; both keep a text that is in their script already."""

    to_simplified: Callable[[str], str] = _unchanged
    to_traditional: Callable[[str], str] = _unchanged


class TranslationService:
    """Translates sentences with whatever there is, best first.

    May be called from any thread; the engine works for one caller at a time and never
    while another batch is under way, so the GUI thread must not call the methods that
    translate. `state` never waits.
    """

    def __init__(
        self,
        sources: Sources,
        *,
        provider: EngineProvider | None = None,
        cache: ResultCache | None = None,
        scripts: Scripts | None = None,
        state_changed: Callable[[EngineState], None] = _untold,
    ) -> None:
        """Translate from `sources` and with the engine of `provider`, loaded when needed.

        `cache` keeps the model's answers. `state_changed` is called on the thread that
        translates.
        """
        self._sources = sources
        self._scripts = scripts or Scripts()
        self._cache: ResultCache = {} if cache is None else cache
        self._state_changed = state_changed
        self._lock = Lock()
        self._provider = provider
        self._engine: TranslationEngine | None = None
        self._state: EngineState = _initial(provider)

    @property
    def state(self) -> EngineState:
        """What can be expected of the engine now."""
        return self._state

    def use(self, provider: EngineProvider | None) -> None:
        """Translate with the package of `provider` from now on, or with none.

        Waits for a batch under way. Also the way to try again after `Failed`.
        """
        with self._lock:
            self._drop_engine()
            self._provider = provider
            self._set_state(_initial(provider))

    def unload(self) -> None:
        """Give the model's memory back until the next sentence."""
        with self._lock:
            if self._engine is not None:
                self._engine.unload()

    def translate(self, sentence: str, *, cancelled: Callable[[], bool] = never) -> Translation:
        """Return the English of one sentence in either script.

        Raises `TranslationCancelledError`: `cancelled` returned true.
        """
        return self.translate_many([sentence], cancelled=cancelled)[0]

    def translate_many(
        self,
        sentences: Sequence[str],
        *,
        on_progress: Callable[[int, int], None] = _uncounted,
        cancelled: Callable[[], bool] = never,
    ) -> list[Translation]:
        """Return the English of each of the `sentences`, in their order.

        `on_progress` is told how many of how many are done. The model's finished answers
        are kept in the cache, so nothing is lost by stopping and starting again.

        Raises `TranslationCancelledError`: `cancelled` returned true.
        """
        found: dict[str, Translation] = {}
        open_sentences: list[str] = []
        for sentence in dict.fromkeys(sentences):
            known = self._known(sentence)
            if known is None:
                open_sentences.append(sentence)
            else:
                found[sentence] = known
        total = len(found) + len(open_sentences)
        on_progress(len(found), total)
        for batch in _batches(open_sentences):
            if cancelled():
                raise TranslationCancelledError
            found |= zip(batch, self._unknown(batch, cancelled), strict=True)
            on_progress(len(found), total)
        return [found[sentence] for sentence in sentences]

    def _known(self, sentence: str) -> Translation | None:
        """Return what needs no engine and no gloss."""
        text = sentence.strip()
        if not _HAN.search(text):
            return Translation(self._sources.gloss(text) if text else "", Origin.GLOSS)
        own = self._sources.own(text)
        if own is not None:
            return Translation(own, Origin.YOURS)
        references = self._sources.references
        reference = references.get(text) or references.get(self._scripts.to_simplified(text))
        if reference is not None:
            return Translation(reference, Origin.REFERENCE)
        remembered = self._sources.memory(text)
        return None if remembered is None else Translation(remembered, Origin.MEMORY)

    def _unknown(self, batch: Sequence[str], cancelled: Callable[[], bool]) -> list[Translation]:
        with self._lock:
            provider = self._provider
            outputs = self._ask(provider, batch, cancelled) if provider else None
        if provider is None or outputs is None:
            return [self._gloss(sentence) for sentence in batch]
        return [
            Translation(output.text, Origin.MODEL, provider.package, output.score)
            if output.text
            else self._gloss(sentence)
            for sentence, output in zip(batch, outputs, strict=True)
        ]

    def _gloss(self, sentence: str) -> Translation:
        simplified = self._scripts.to_simplified(sentence.strip())
        return Translation(self._sources.gloss(simplified), Origin.GLOSS)

    def _ask(
        self, provider: EngineProvider, batch: Sequence[str], cancelled: Callable[[], bool]
    ) -> list[EngineOutput] | None:
        """Answer from the cache and the engine; None where the engine cannot."""
        keys = [self._key(provider, sentence) for sentence in batch]
        outputs = {key: output for key in keys if (output := self._cache.get(key)) is not None}
        missing = [key for key in dict.fromkeys(keys) if key not in outputs]
        if missing:
            answers = self._answers(provider, [key.sentence for key in missing], cancelled)
            if answers is None:
                return None
            for key, output in zip(missing, answers, strict=True):
                self._cache[key] = outputs[key] = output
        return [outputs[key] for key in keys]

    def _answers(
        self, provider: EngineProvider, sentences: Sequence[str], cancelled: Callable[[], bool]
    ) -> list[EngineOutput] | None:
        try:
            engine = self._loaded(provider)
            answers = engine.translate(sentences, cancelled=cancelled) if engine else None
        except TranslationCancelledError:
            raise
        except ReaderError as error:
            self._set_state(Failed(str(error)))
            return None
        if answers is not None and isinstance(self._state, Failed):
            self._set_state(Ready(provider.package))
        return answers

    def _loaded(self, provider: EngineProvider) -> TranslationEngine | None:
        """Return the engine, loading it the first time; None where that failed before."""
        if self._engine is None and not isinstance(self._state, Failed):
            self._set_state(Loading())
            try:
                self._engine = provider.load()
            except Exception as error:
                self._set_state(Failed(str(error)))
                raise
            self._set_state(Ready(provider.package))
        return self._engine

    def _key(self, provider: EngineProvider, sentence: str) -> CacheKey:
        scripts = self._scripts
        simplified = provider.script is Script.SIMPLIFIED
        convert = scripts.to_simplified if simplified else scripts.to_traditional
        text = "".join(convert(sentence).split("\n")).strip()
        return CacheKey(text, provider.package, provider.settings)

    def _drop_engine(self) -> None:
        if self._engine is not None:
            self._engine.unload()
            self._engine = None

    def _set_state(self, state: EngineState) -> None:
        self._state = state
        self._state_changed(state)


def _initial(provider: EngineProvider | None) -> EngineState:
    return Absent() if provider is None else Ready(provider.package)


def _batches(sentences: Sequence[str]) -> Iterator[Sequence[str]]:
    return (sentences[start : start + BATCH] for start in range(0, len(sentences), BATCH))
