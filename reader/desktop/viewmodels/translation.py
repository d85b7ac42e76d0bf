"""The English of the selection: asked for in the background, the newest request wins.

A sentence that a model translates appears piece by piece, and stops within a piece when
another one is selected.
"""

from __future__ import annotations

from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.annotation.script import Script
from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.idle import IdleUnload
from reader.desktop.viewmodels.labels import WORST_LAST, origin_words, unsure
from reader.desktop.viewmodels.rows import NearRow, Origin, TranslationRow
from reader.translation.engine import Failed
from reader.workspace.starter import is_starter, is_unsure, name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.viewmodels.rows import Chip
    from reader.text.model import Span
    from reader.translation.engine import Translation
    from reader.translation.memory import NearMatch
    from reader.workspace.services import Services

translate = QCoreApplication.translate
_DOUBTFUL = -0.3
"""Average log-probability below which a model's sentence is marked as doubtful
(research, engine-packaging.md §2: in-domain −0.02, nonsense −0.34 and less)."""
_TOLD_EVERY = 0.04
"""Seconds between two pictures of a growing sentence."""


class _Answer(NamedTuple):
    """What the worker found."""

    translations: Sequence[Translation]
    near: NearMatch | None = None
    chips: tuple[Chip, ...] = ()


class TranslationModel(QObject):
    """What the strip under the article shows."""

    changed = Signal(object)  # TranslationRow
    _grown = Signal(object, str)  # the request's Event, English so far; from the worker

    def __init__(self, services: Services, reading: ReadingModel, executor: JobExecutor) -> None:
        """Translate sentences of the article of `reading` on `executor`."""
        super().__init__()
        self._services = services
        self._reading = reading
        self._position = ""
        self._sentence = ""
        self._stop = Event()
        self._row = _nothing_selected()
        reading.text_changed.connect(self._show_script)
        self._job: LatestJob[_Answer] = LatestJob(executor, self)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._explain)
        self._grown.connect(self._show_beginning)
        self.idle = IdleUnload(services, executor, self)
        """Counts the minutes without a sentence."""

    @property
    def row(self) -> TranslationRow:
        """What is shown now, the Chinese of its chips in the script in force."""
        script = self._reading.script
        if script is Script.SIMPLIFIED or not self._row.chips:
            return self._row
        words = "\n".join(chip.text for chip in self._row.chips)
        written = self._services.scripts.write(words, script).split("\n")
        pairs = zip(self._row.chips, written, strict=True)
        return self._row._replace(chips=tuple(chip._replace(text=text) for chip, text in pairs))

    @property
    def busy(self) -> bool:
        """Whether somebody waits for a sentence."""
        return self._job.busy

    def ask(self, span: Span | None) -> None:
        """Translate every sentence that `span`, in article offsets, touches."""
        self._stop.set()
        self._stop = Event()
        opened = self._reading.opened
        covered = opened.annotation.sentences_in(span) if opened and span is not None else ()
        if opened is None or not covered:
            self._job.cancel()
            self._sentence = ""
            self._set(_nothing_selected())
            return
        text, annotation = opened.article.text, opened.annotation
        first = annotation.sentences.at(covered[0].start) + 1
        self._position = _position(first, len(covered), len(annotation.sentences))
        sentences = [sentence.of(text) for sentence in covered]
        self._sentence = sentences[0] if len(sentences) == 1 else ""
        # The last answer stays, dimmed, until there is something to show.
        self._set(TranslationRow(Origin.BUSY, _busy(), self._position, self._row.text))
        self._job.submit(self._work(sentences, self._stop))

    def _work(self, sentences: Sequence[str], stop: Event) -> Callable[[], _Answer]:
        services, tell = self._services, self._grown.emit

        def several() -> _Answer:
            service = services.translation
            return _Answer(service.translate_many(sentences, cancelled=stop.is_set))

        def one() -> _Answer:
            last = 0.0

            def grow(text: str) -> None:
                nonlocal last
                if monotonic() - last >= _TOLD_EVERY:
                    last = monotonic()
                    tell(stop, text)

            service, sentence = services.translation, sentences[0]
            found = service.translate(sentence, cancelled=stop.is_set, on_text=grow)
            is_own = found.origin.value in (Origin.YOURS, Origin.MEMORY, Origin.REFERENCE)
            near = () if is_own else services.memory.near(sentence, limit=1)
            return _Answer([found], near[0] if near else None)

        opened = self._reading.opened

        def checked() -> _Answer:
            from reader.desktop.viewmodels.check_chips import chips_for  # late: first frame

            answer = one() if len(sentences) == 1 else several()
            if opened is None:
                return answer
            chips = chips_for(services, opened, sentences, answer.translations)
            return answer._replace(chips=chips)

        return checked

    def _show_beginning(self, stop: Event, text: str) -> None:
        if stop is self._stop and self._job.busy:
            row = TranslationRow(Origin.BUSY, _busy(), self._position, text, partial=True)
            self._set(row)

    def _show(self, answer: _Answer) -> None:
        translations = answer.translations
        origins = {translation.origin for translation in translations}
        worst = max(origins, key=lambda origin: WORST_LAST.index(Origin(origin.value)))
        origin = Origin(worst.value)
        text = " ".join(translation.text for translation in translations)
        state = self._services.translation.state
        detail = self._detail(translations)
        if isinstance(state, Failed):
            detail = state.reason
        self._set(
            TranslationRow(
                origin,
                origin_words(origin),
                self._position,
                text,
                detail,
                answer.chips,
                install_offered=origin is Origin.GLOSS,
                sentence=self._sentence,
                near=_near_row(answer.near) if answer.near else None,
            )
        )

    def _explain(self, error: Exception) -> None:
        words = translate("Strip", "no translation")
        row = TranslationRow(Origin.FAILED, words, self._position, "", str(error))
        self._set(row)

    def _detail(self, translations: Sequence[Translation]) -> str:
        packages = {one.package for one in translations if one.package is not None}
        detail = ", ".join(sorted(map(name_of, packages)))
        return f"{detail} · {unsure()}" if any(map(_is_doubtful, translations)) else detail

    def _show_script(self) -> None:
        if self._row.chips:
            self.changed.emit(self.row)

    def _set(self, row: TranslationRow) -> None:
        self._row = row
        if row.origin is not Origin.BUSY:
            self.idle.touch()
        self.changed.emit(self.row)


def _is_doubtful(translation: Translation) -> bool:
    if translation.package is not None and is_starter(translation.package):
        return is_unsure(translation)
    return translation.score is not None and translation.score < _DOUBTFUL


def _near_row(match: NearMatch) -> NearRow:
    percent = f"{match.percent} %"
    if match.figures_differ:
        percent = translate("Strip", "{0} · figures differ").format(percent)
    parts = tuple((one.text, one.part.value) for one in match.differences)
    return NearRow(percent, parts, match.unit.target)


def _nothing_selected() -> TranslationRow:
    return TranslationRow(Origin.NONE, "", "", "")


def _position(first: int, count: int, total: int) -> str:
    if count == 1:
        return translate("Strip", "sentence {0} of {1}").format(first, total)
    last = first + count - 1
    return translate("Strip", "sentences {0}–{1} of {2}").format(first, last, total)


def _busy() -> str:
    return translate("Strip", "translating …")
