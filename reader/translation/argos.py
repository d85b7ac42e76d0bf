"""The one door to argostranslate, CTranslate2 and SentencePiece.

From argostranslate only ``package`` and what that imports are used: its ``translate``
and ``sbd`` need PyTorch, split sentences by themselves and go online. CTranslate2 runs
the model; the sentences are ours. A greedy search streams and can be stopped midway; a
beam search cannot, and gives alternatives. Nothing here opens a socket.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, Protocol, cast

from reader.errors import MissingComponentError, StorageError
from reader.translation.clauses import joined, parts
from reader.translation.engine import (
    GREEDY,
    EngineError,
    EngineOutput,
    Hypothesis,
    PackageId,
    Script,
    Search,
    TranslationCancelledError,
    TranslationEngine,
    never,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from reader.translation.packages import InstalledPackage

MAX_PIECES = 224
"""Longest input, in pieces, that is translated as a whole."""

MAX_OUTPUT = 32 + 2 * MAX_PIECES
"""Longest output in pieces. Models know at least 500 positions; beyond, CTranslate2 gives up."""

_BATCH_PIECES = 2048

_LANES = 2
"""Calls that may run at once, over one set of weights: a selected sentence starts while a
batch of the article, which nothing can stop, is still under way."""

_RELEASE = 1.0
"""Seconds to wait, at most, for CTranslate2 to let go of a callback."""


class _Pieces(Protocol):
    """The part of ``sentencepiece.SentencePieceProcessor`` that is used."""

    def encode(self, text: str, /, *, out_type: type[str]) -> list[str]: ...

    def decode_pieces(self, pieces: list[str], /) -> str: ...


class _Result(Protocol):
    """The part of ``ctranslate2.TranslationResult`` that is used."""

    hypotheses: list[list[str]]
    scores: list[float]


class _Step(Protocol):
    """The part of ``ctranslate2.GenerationStepResult`` that is used."""

    token: str
    is_last: bool


class _Translator(Protocol):
    """The part of ``ctranslate2.Translator`` that is used."""

    def translate_batch(
        self,
        source: list[list[str]],
        target_prefix: list[list[str]] | None,
        /,
        *,
        beam_size: int,
        num_hypotheses: int,
        repetition_penalty: float,
        no_repeat_ngram_size: int,
        max_batch_size: int,
        batch_type: str,
        max_input_length: int,
        max_decoding_length: int,
        replace_unknowns: bool,
        return_scores: bool,
        callback: Callable[[_Step], bool] | None,
    ) -> list[_Result]: ...

    def load_model(self) -> None: ...

    def unload_model(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ArgosProvider:
    """An installed Argos package, ready to become an engine."""

    installed: InstalledPackage
    scratch: Path
    """Folder in which argostranslate may make the folders it cannot do without."""
    threads: int = 0
    """Threads for one sentence; 0 chooses by the number of cores."""

    @property
    def package(self) -> PackageId:
        """Which package it is."""
        return self.installed.package_id

    @property
    def script(self) -> Script:
        """Script of the Chinese that the package was trained on."""
        return self.installed.script

    @property
    def settings(self) -> str:
        """Nothing: the number of threads changes no answer."""
        return ""

    def load(self) -> TranslationEngine:
        """Read the model from disk.

        Raises `MissingComponentError`: argostranslate or CTranslate2 is not installed;
        `EngineError`: the package is damaged or needs a newer engine.
        """
        folder = self.installed.path
        package = _open_package(folder, self.scratch)
        try:
            pieces: _Pieces = package.tokenizer.lazy_processor()
        except (AttributeError, OSError, RuntimeError) as error:
            fault = "its sentencepiece.model is damaged; install the package again"
            raise EngineError(f"{folder}: {fault}.") from error
        translator = _open_model(folder / "model", self.threads or _modest_threads())
        return ArgosEngine(folder, pieces, translator, str(package.target_prefix))


class _Watch:
    """Told of every piece: passes it on, asks `cancelled`, and says when it is let go of.

    CTranslate2 drops its callback on a thread of its own, shortly after `translate_batch`
    has returned, and needs Python for that. A process that ends in between is aborted
    ("terminate called without an active exception"), so the caller waits: some 0.04 ms.
    """

    def __init__(
        self,
        cancelled: Callable[[], bool],
        released: Event,
        on_pieces: Callable[[list[str]], object] | None,
    ) -> None:
        self._cancelled = cancelled
        self._released = released
        self._on_pieces = on_pieces
        self._pieces: list[str] = []

    def __call__(self, step: _Step) -> bool:
        if self._on_pieces is not None and not step.is_last:
            self._pieces.append(step.token)
            self._on_pieces(self._pieces)
        return self._cancelled()

    def __del__(self) -> None:
        self._released.set()


class ArgosEngine:
    """Translates with one package; two calls at a time, from two threads, at most."""

    def __init__(
        self, folder: Path, pieces: _Pieces, translator: _Translator, prefix: str = ""
    ) -> None:
        """Encode and decode with `pieces` and run `translator`, both read from `folder`.

        `prefix` is the piece that a model of several languages wants its output to begin with.
        """
        self._folder = folder
        self._pieces = pieces
        self._translator = translator
        self._prefix = prefix
        self._loaded = True
        self._loading = Lock()

    def translate(
        self,
        sentences: Sequence[str],
        *,
        search: Search = GREEDY,
        cancelled: Callable[[], bool] = never,
        on_text: Callable[[str], object] | None = None,
    ) -> list[EngineOutput]:
        """Return one output for each of the `sentences`; see `TranslationEngine`.

        A sentence of more than `MAX_PIECES` is translated clause by clause, never cut off.
        """
        inputs = [
            [self._encode(part) for part in parts(sentence, self._fits)] for sentence in sentences
        ]
        flat = [pieces for of_sentence in inputs for pieces in of_sentence if pieces]
        if on_text is not None and len(sentences) == 1 and search.beam == 1:
            outputs = iter(self._streamed(flat, search, cancelled, on_text))
        else:
            outputs = iter(self._run(flat, search, cancelled) if flat else [])
        return [
            joined([next(outputs) for pieces in of_sentence if pieces]) for of_sentence in inputs
        ]

    def unload(self) -> None:
        """Give the model's memory back; the next call of `translate` loads it again."""
        with self._loading:
            if self._loaded:
                self._translator.unload_model()
                self._loaded = False

    def _encode(self, text: str) -> list[str]:
        return self._pieces.encode(text, out_type=str)

    def _fits(self, text: str) -> bool:
        return len(self._encode(text)) <= MAX_PIECES

    def _streamed(
        self,
        inputs: list[list[str]],
        search: Search,
        cancelled: Callable[[], bool],
        on_text: Callable[[str], object],
    ) -> list[EngineOutput]:
        """Translate one part after the other, telling how far the whole sentence has come."""
        done: list[EngineOutput] = []

        def tell(pieces: list[str]) -> None:
            on_text(" ".join([*(one.text for one in done), self._decode(pieces)]))

        for part in inputs:
            done += self._run([part], search, cancelled, tell)
        return done

    def _run(
        self,
        inputs: list[list[str]],
        search: Search,
        cancelled: Callable[[], bool],
        on_pieces: Callable[[list[str]], object] | None = None,
    ) -> list[EngineOutput]:
        if cancelled():
            raise TranslationCancelledError
        self._load_again()
        released = Event()
        is_greedy = search.beam == 1  # a callback works in greedy search only
        try:
            results = self._translator.translate_batch(
                inputs,
                [[self._prefix] for _ in inputs] if self._prefix else None,
                beam_size=search.beam,
                num_hypotheses=search.hypotheses,
                repetition_penalty=search.repetition_penalty,
                no_repeat_ngram_size=search.no_repeat_ngram,
                max_batch_size=_BATCH_PIECES,
                batch_type="tokens",
                max_input_length=0,  # otherwise the end of a long input is dropped in silence
                max_decoding_length=min(MAX_OUTPUT, 32 + 2 * max(map(len, inputs))),
                replace_unknowns=True,
                return_scores=True,
                callback=_Watch(cancelled, released, on_pieces) if is_greedy else None,
            )
            if is_greedy:
                released.wait(_RELEASE)
        except (RuntimeError, ValueError) as error:
            raise EngineError(f"{self._folder}: {_explained(error)}.") from error
        if cancelled():
            raise TranslationCancelledError
        return [self._output(result) for result in results]

    def _load_again(self) -> None:
        with self._loading:
            if not self._loaded:
                try:
                    self._translator.load_model()
                except (RuntimeError, ValueError) as error:
                    raise EngineError(f"{self._folder}: {_explained(error)}.") from error
                self._loaded = True

    def _output(self, result: _Result) -> EngineOutput:
        found = [
            Hypothesis(self._decode(pieces), score)
            for pieces, score in zip(result.hypotheses, result.scores, strict=True)
        ]
        alternatives = tuple(found) if len(found) > 1 else ()
        return EngineOutput(found[0].text, found[0].score, alternatives)

    def _decode(self, pieces: list[str]) -> str:
        # Not argostranslate's own `decode`: it turns every underscore into a space.
        text = self._pieces.decode_pieces(pieces).replace("▁", " ")
        return text.removeprefix(self._prefix).strip()


def _open_package(folder: Path, scratch: Path) -> Any:  # noqa: ANN401 - it has no types
    try:
        with _argos_environment(scratch, folder.parent):
            from argostranslate.package import Package
    except ModuleNotFoundError as error:
        raise _missing(error) from error
    except OSError as error:
        raise StorageError(scratch, f"cannot be written ({error.strerror or error})") from error
    try:
        return cast("Any", Package(folder))
    except (OSError, ValueError) as error:
        fault = f"the package cannot be read ({error}); install it again"
        raise EngineError(f"{folder}: {fault}.") from error


def _open_model(folder: Path, threads: int) -> _Translator:
    try:
        import ctranslate2
    except ModuleNotFoundError as error:
        raise _missing(error) from error
    # CTranslate2 opens files by their name in the system's encoding, which Windows may lack
    # the characters for; then it is given the contents instead.
    by_name = str(folder).isascii()
    try:
        files = None if by_name else {path.name: path.read_bytes() for path in folder.iterdir()}
        engine: Any = cast("Any", ctranslate2).Translator
        return cast(
            "_Translator",
            engine(
                str(folder),
                device="cpu",
                inter_threads=_LANES,
                intra_threads=threads,
                files=files,
            ),
        )
    except (OSError, RuntimeError, ValueError) as error:
        raise EngineError(f"{folder.parent}: {_explained(error)}.") from error


def _explained(error: Exception) -> str:
    """Turn CTranslate2's own words into a clause for the person."""
    words = " ".join(str(error).split())
    if "binary version" in words or "revision" in words:
        fault = "its model needs a newer translation engine"
        return f"{fault}; install a newer version of Bilingual Reader"
    return f"its model cannot be used ({words.rstrip('.')[:200]}); install the package again"


def _missing(error: ModuleNotFoundError) -> MissingComponentError:
    remedy = "install the requirements as they are pinned in packaging/requirements"
    return MissingComponentError(f"The translation library {error.name}", remedy)


def _modest_threads() -> int:
    """Half of the cores, four at most: the window and the person's other programs want some."""
    return max(1, min(4, (os.cpu_count() or 1) // 2))


@contextmanager
def _argos_environment(scratch: Path, packages: Path) -> Generator[None]:
    """Let argostranslate, while it is imported, make its folders under `scratch` only.

    Its ``settings`` makes data, configuration and cache folders when it is imported, and
    believes any ``ARGOS_*`` variable. The process's real environment stays as it is, since
    Qt reads the same variables and ``setenv`` is not safe beside other threads: Python's
    view of it is exchanged for a copy instead.
    """
    if "argostranslate.settings" in sys.modules:
        yield
        return
    real = os.environ
    kept = {name: value for name, value in real.items() if not name.startswith("ARGOS_")}
    homes = dict.fromkeys(("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(scratch))
    changed = kept | homes | {"ARGOS_PACKAGES_DIR": str(packages)}
    os.environ = cast("Any", changed)  # noqa: B003 - see above
    try:
        yield
    finally:
        os.environ = real  # noqa: B003
