"""What a model answers: from what it answered before, or from the engine itself.

Loads the engine with the first sentence that needs it, keeps its state as a value and
gives it up when another package is chosen. Which sentences need a model at all is the
business of `reader.translation.service`.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from reader.errors import ReaderError
from reader.translation.engine import (
    GREEDY,
    THOROUGH,
    Absent,
    EngineOutput,
    EngineState,
    Failed,
    Loading,
    PackageId,
    Ready,
    Script,
    Search,
    TranslationCancelledError,
)
from reader.translation.gate import Gate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.translation.engine import EngineProvider, TranslationEngine


@dataclass(frozen=True, slots=True)
class CacheKey:
    """Everything that decides what a model answers."""

    sentence: str
    """As given to the engine: in its script, white space trimmed."""
    package: PackageId
    settings: str
    """How it searched, and what else changes its answers."""


class ResultCache(Protocol):
    """Where answers of a model are kept; a dictionary will do."""

    def get(self, key: CacheKey, /) -> EngineOutput | None:
        """Return the answer for `key`, or None."""
        ...

    def __setitem__(self, key: CacheKey, output: EngineOutput, /) -> None:
        """Keep the answer for `key`."""
        ...


class Improve(Protocol):
    """Makes more of a model's fresh answer before it is kept: chooses, or asks again."""

    def __call__(
        self, sentence: str, output: EngineOutput, ask: Callable[[Search], EngineOutput], /
    ) -> EngineOutput:
        """Return the answer to keep for `sentence`, in the engine's script.

        `output` is the engine's own, with its alternatives where the search gave some;
        `ask` translates the sentence again with another search.
        """
        ...


def as_it_is(
    _sentence: str, output: EngineOutput, _ask: Callable[[Search], EngineOutput]
) -> EngineOutput:
    """Keep what the engine said."""
    return output


def _unchanged(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Scripts:
    """Conversions between the scripts; both keep a text that is in their script already."""

    to_simplified: Callable[[str], str] = _unchanged
    to_traditional: Callable[[str], str] = _unchanged


@dataclass(frozen=True, slots=True)
class Request:
    """How sentences are to be translated."""

    search: Search
    cancelled: Callable[[], bool]
    on_text: Callable[[str], object] | None = None
    """Told how far a single sentence has come."""


class ModelAnswers:
    """The answers of one package at a time, kept in a cache.

    May be called from any thread; see `TranslationEngine` for how many calls run at once.
    """

    def __init__(
        self,
        provider: EngineProvider | None,
        cache: ResultCache,
        scripts: Scripts,
        improve: Improve,
        state_changed: Callable[[EngineState], None],
    ) -> None:
        """Answer with the engine of `provider`, if there is one, loaded when needed."""
        self._provider = provider
        self._cache = cache
        self._scripts = scripts
        self._improve = improve
        self._state_changed = state_changed
        self._gate = Gate()
        self._loading = Lock()
        self._engine: TranslationEngine | None = None
        self._state = _initial(provider)

    @property
    def state(self) -> EngineState:
        """What can be expected of the engine now."""
        return self._state

    @property
    def package(self) -> PackageId | None:
        """The package that answers, if there is one."""
        provider = self._provider
        return provider.package if provider else None

    def use(self, provider: EngineProvider | None) -> None:
        """Answer with the package of `provider` from now on; waits for calls under way."""
        with self._gate.changing():
            if self._engine is not None:
                self._engine.unload()
                self._engine = None
            self._provider = provider
            self._set_state(_initial(provider))

    def unload(self) -> None:
        """Give the model's memory back until the next sentence; waits for calls under way."""
        with self._gate.changing():
            if self._engine is not None:
                self._engine.unload()

    def kept(self, sentence: str, search: Search) -> tuple[PackageId, EngineOutput] | None:
        """Return the answer given before to `sentence`, by a search as thorough at least."""
        provider = self._provider
        if provider is None:
            return None
        for key in self._keys(provider, sentence, search):
            output = self._cache.get(key)
            if output is not None:
                return provider.package, output
        return None

    def of(
        self, sentences: Sequence[str], request: Request
    ) -> tuple[PackageId, list[EngineOutput]] | None:
        """Answer from the cache and the engine; None where there is none, or it cannot.

        Raises `TranslationCancelledError`.
        """
        with self._gate.using():
            provider = self._provider
            if provider is None:
                return None
            outputs = self._outputs(provider, sentences, request)
            return None if outputs is None else (provider.package, outputs)

    def _outputs(
        self, provider: EngineProvider, sentences: Sequence[str], request: Request
    ) -> list[EngineOutput] | None:
        found: dict[CacheKey, EngineOutput] = {}
        wanted = [self._keys(provider, sentence, request.search) for sentence in sentences]
        missing: dict[CacheKey, None] = {}
        for keys in wanted:
            known = next((one for key in keys if (one := self._cache.get(key)) is not None), None)
            if known is None:
                missing[keys[-1]] = None
            else:
                found[keys[-1]] = known
        if missing:
            answers = self._answers(provider, list(missing), request)
            if answers is None:
                return None
            for key, output in zip(missing, answers, strict=True):
                self._cache[key] = found[key] = output
        return [found[keys[-1]] for keys in wanted]

    def _answers(
        self, provider: EngineProvider, keys: Sequence[CacheKey], request: Request
    ) -> list[EngineOutput] | None:
        try:
            engine = self._loaded(provider)
            answers = _asked(engine, keys, request, self._improve) if engine else None
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
        with self._loading:
            if self._engine is None and not isinstance(self._state, Failed):
                self._set_state(Loading())
                try:
                    self._engine = provider.load()
                except Exception as error:
                    self._set_state(Failed(str(error)))
                    raise
                self._set_state(Ready(provider.package))
            return self._engine

    def _keys(self, provider: EngineProvider, sentence: str, search: Search) -> list[CacheKey]:
        """Return the keys whose answers will do, best first; the last is the search's own."""
        scripts = self._scripts
        simplified = provider.script is Script.SIMPLIFIED
        convert = scripts.to_simplified if simplified else scripts.to_traditional
        text = "".join(convert(sentence).split("\n")).strip()
        searches = (THOROUGH, GREEDY) if search == GREEDY else (search,)
        names = (", ".join(filter(None, (one.name, provider.settings))) for one in searches)
        return [CacheKey(text, provider.package, name) for name in names]

    def _set_state(self, state: EngineState) -> None:
        self._state = state
        self._state_changed(state)


def _asked(
    engine: TranslationEngine, keys: Sequence[CacheKey], request: Request, improve: Improve
) -> list[EngineOutput]:
    sentences, cancelled = [key.sentence for key in keys], request.cancelled
    outputs = engine.translate(
        sentences, search=request.search, cancelled=cancelled, on_text=request.on_text
    )

    def again(sentence: str) -> Callable[[Search], EngineOutput]:
        return lambda search: engine.translate([sentence], search=search, cancelled=cancelled)[0]

    return [
        improve(sentence, output, again(sentence))
        for sentence, output in zip(sentences, outputs, strict=True)
    ]


def _initial(provider: EngineProvider | None) -> EngineState:
    return Absent() if provider is None else Ready(provider.package)
