"""The English of the selection: asked for in the background, the newest request wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.rows import Origin, TranslationRow
from reader.translation.engine import Failed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.text.model import Span
    from reader.translation.engine import Translation
    from reader.workspace.services import Services

_LABELS = {
    Origin.REFERENCE: "reference translation",
    Origin.MODEL: "machine translation",
    Origin.GLOSS: "word-for-word gloss, not a translation",
    Origin.MEMORY: "from your translation memory",
    Origin.YOURS: "your translation",
}
_DOUBTFUL = -0.3
"""Average log-probability below which a model's sentence is marked as doubtful
(research, engine-packaging.md §2: in-domain −0.02, nonsense −0.34 and less)."""


class TranslationModel(QObject):
    """What the strip under the article shows."""

    changed = Signal(object)  # TranslationRow

    def __init__(self, services: Services, reading: ReadingModel, executor: JobExecutor) -> None:
        """Translate sentences of the article of `reading` on `executor`."""
        super().__init__()
        self._services = services
        self._reading = reading
        self._position = ""
        self._row = _nothing_selected()
        self._job: LatestJob[list[Translation]] = LatestJob(executor, self)
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._explain)

    @property
    def row(self) -> TranslationRow:
        """What is shown now."""
        return self._row

    def ask(self, span: Span | None) -> None:
        """Translate every sentence that `span`, in article offsets, touches."""
        opened = self._reading.opened
        if opened is None or span is None:
            self._job.cancel()
            self._set(_nothing_selected())
            return
        text, annotation = opened.article.text, opened.annotation
        covered = annotation.sentences_in(span)
        if not covered:
            self._job.cancel()
            self._set(_nothing_selected())
            return
        first = annotation.sentences.index(covered[0]) + 1
        self._position = _position(first, len(covered), len(annotation.sentences))
        sentences = [sentence.of(text) for sentence in covered]
        services = self._services
        self._set(TranslationRow(Origin.BUSY, "translating …", self._position, self._row.text))
        self._job.submit(lambda: services.translation.translate_many(sentences))

    def _show(self, translations: Sequence[Translation]) -> None:
        origins = {translation.origin for translation in translations}
        worst = max(origins, key=lambda origin: list(_LABELS).index(Origin(origin.value)))
        origin = Origin(worst.value)
        text = " ".join(translation.text for translation in translations)
        state = self._services.translation.state
        detail = self._detail(translations)
        if isinstance(state, Failed):
            detail = state.reason
        self._set(
            TranslationRow(
                origin,
                _LABELS[origin],
                self._position,
                text,
                detail,
                install_offered=origin is Origin.GLOSS,
            )
        )

    def _explain(self, error: Exception) -> None:
        row = TranslationRow(Origin.FAILED, "no translation", self._position, "", str(error))
        self._set(row)

    def _detail(self, translations: Sequence[Translation]) -> str:
        packages = {one.package for one in translations if one.package is not None}
        detail = ", ".join(sorted(f"{one.id} {one.version}" for one in packages))
        scores = [one.score for one in translations if one.score is not None]
        if scores and min(scores) < _DOUBTFUL:
            detail += " · the model is unsure of this sentence"
        return detail

    def _set(self, row: TranslationRow) -> None:
        self._row = row
        self.changed.emit(row)


def _nothing_selected() -> TranslationRow:
    return TranslationRow(Origin.NONE, "", "", "")


def _position(first: int, count: int, total: int) -> str:
    if count == 1:
        return f"sentence {first} of {total}"
    return f"sentences {first}–{first + count - 1} of {total}"
