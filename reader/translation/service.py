"""Which English a sentence gets, and where that comes from.

Yours, else the article's reviewed reference, else the memory, else the model, else a
word-for-word gloss. What those sources are is given by the caller; the service knows
no dictionary, no database and no library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.translation.answers import ModelAnswers, Request, Scripts, as_it_is
from reader.translation.engine import (
    GREEDY,
    Origin,
    Search,
    Translation,
    TranslationCancelledError,
    never,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.translation.answers import Improve, ResultCache
    from reader.translation.engine import EngineOutput, EngineProvider, EngineState, PackageId
    from reader.translation.references import References

BATCH = 16
"""Sentences given to the engine at once; progress is told after each batch."""

_HAN = re.compile("[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def _nothing(_sentence: str) -> str | None:
    return None


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


class TranslationService:
    """Translates sentences with whatever there is, best first.

    May be called from any thread, but not from the GUI's: an answer takes tenths of a
    second, and a change of package waits for the answers under way. `state` and `known`
    never wait.
    """

    def __init__(
        self,
        sources: Sources,
        *,
        provider: EngineProvider | None = None,
        cache: ResultCache | None = None,
        scripts: Scripts | None = None,
        improve: Improve = as_it_is,
        state_changed: Callable[[EngineState], None] = _untold,
    ) -> None:
        """Translate from `sources` and with the engine of `provider`, loaded when needed.

        `cache` keeps the model's answers, each made better by `improve` before.
        `state_changed` is called on the thread that translates.
        """
        self._sources = sources
        self._scripts = scripts or Scripts()
        kept: ResultCache = {} if cache is None else cache
        self._model = ModelAnswers(provider, kept, self._scripts, improve, state_changed)

    @property
    def state(self) -> EngineState:
        """What can be expected of the engine now."""
        return self._model.state

    @property
    def package(self) -> PackageId | None:
        """The package that translates, if there is one."""
        return self._model.package

    def use(self, provider: EngineProvider | None) -> None:
        """Translate with the package of `provider` from now on, or with none.

        Waits for answers under way. Also the way to try again after `Failed`.
        """
        self._model.use(provider)

    def unload(self) -> None:
        """Give the model's memory back until the next sentence; waits likewise."""
        self._model.unload()

    def translate(
        self,
        sentence: str,
        *,
        cancelled: Callable[[], bool] = never,
        on_text: Callable[[str], object] | None = None,
    ) -> Translation:
        """Return the English of one sentence in either script.

        `on_text` is told what the model has said so far, on the thread that translates.

        Raises `TranslationCancelledError`: `cancelled` returned true.
        """
        found = self._told(sentence)
        if found is None:
            found = self._unknown([sentence], Request(GREEDY, cancelled, on_text))[0]
        return found

    def translate_many(
        self,
        sentences: Sequence[str],
        *,
        search: Search = GREEDY,
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
            known = self._told(sentence)
            if known is None:
                open_sentences.append(sentence)
            else:
                found[sentence] = known
        total = len(found) + len(open_sentences)
        on_progress(len(found), total)
        request = Request(search, cancelled)
        for batch in _batches(open_sentences):
            if cancelled():
                raise TranslationCancelledError
            found |= zip(batch, self._unknown(batch, request), strict=True)
            on_progress(len(found), total)
        return [found[sentence] for sentence in sentences]

    def known(self, sentence: str, search: Search = GREEDY) -> Translation | None:
        """Return the English of `sentence` where no engine has to work for it, else None.

        A model's earlier answer counts where its search was as thorough as `search`.
        """
        told = self._told(sentence)
        if told is not None:
            return told
        kept = self._model.kept(sentence, search)
        return _by_model(*kept) if kept and kept[1].text else None

    def _told(self, sentence: str) -> Translation | None:
        """Return what needs no model and no gloss."""
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

    def _unknown(self, batch: Sequence[str], request: Request) -> list[Translation]:
        answered = self._model.of(batch, request)
        if answered is None:
            return [self._gloss(sentence) for sentence in batch]
        package, outputs = answered
        return [
            _by_model(package, output) if output.text else self._gloss(sentence)
            for sentence, output in zip(batch, outputs, strict=True)
        ]

    def _gloss(self, sentence: str) -> Translation:
        simplified = self._scripts.to_simplified(sentence.strip())
        return Translation(self._sources.gloss(simplified), Origin.GLOSS)


def _by_model(package: PackageId, output: EngineOutput) -> Translation:
    return Translation(output.text, Origin.MODEL, package, output.score)


def _batches(sentences: Sequence[str]) -> Iterator[Sequence[str]]:
    return (sentences[start : start + BATCH] for start in range(0, len(sentences), BATCH))
