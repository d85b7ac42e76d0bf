"""The policy terms of the open article, as rows and cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.annotation.script import Script
from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.names import domain_name, domains
from reader.desktop.viewmodels.reasons import why
from reader.desktop.viewmodels.rows import CandidateRow, RenderingRow, TermCard, TermRow
from reader.glossary.candidates import Sign
from reader.glossary.choice import choose
from reader.glossary.entry import Status
from reader.glossary.matcher import outermost
from reader.workspace.terms import candidates_in, hits_in, uses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.viewmodels.selection import SelectionModel
    from reader.glossary.choice import Choice
    from reader.glossary.entry import Entry, Rendering
    from reader.glossary.matcher import TermHit
    from reader.text.model import Span
    from reader.workspace.services import Services
    from reader.workspace.terms import TermUse

translate = QCoreApplication.translate
_AT_ONCE = 20_000
"""Texts of so many code points are searched without a detour; it takes a frame."""
_ENOUGH = 20
"""So many occurrences tell how a text uses a term."""
_GENERAL = ("general", "newspaper")


class TermsModel(QObject):
    """Which terms the article has, which one is chosen, which occurrence is shown."""

    changed = Signal()
    candidates_changed = Signal()
    seen = Signal()
    """The card of another term was opened for the first time."""
    failed = Signal(object)  # Exception
    chosen = Signal(object)  # TermCard | None

    def __init__(
        self,
        services: Services,
        reading: ReadingModel,
        selection: SelectionModel,
        executor: JobExecutor,
    ) -> None:
        """Follow the article of `reading` and set `selection` when a term is chosen."""
        super().__init__()
        self._services = services
        self._reading = reading
        self._selection = selection
        self._hits: tuple[TermHit, ...] = ()
        self._uses: dict[str, TermUse] = {}
        self._current: str | None = None
        self._occurrence = 0
        self._job: LatestJob[tuple[TermHit, ...]] = LatestJob(executor, self)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self.failed)
        self._candidates: tuple[CandidateRow, ...] = ()
        self._search: LatestJob[tuple[CandidateRow, ...]] = LatestJob(executor, self)
        self._search.succeeded.connect(self._take_candidates)
        self._search.failed.connect(self.failed)

    def refresh(self, *, at_once: bool = False) -> None:
        """Find the terms of the open article anew.

        A long article is searched in the background, and so is any while the words that
        tell terms apart are not loaded yet, unless it has to be done `at_once`. Raises
        `ReaderError` where the glossary or the word list cannot be read.
        """
        opened = self._reading.opened
        text = opened.article.text if opened else ""
        self._job.cancel()
        self._search.cancel()
        ready = "boundaries" in self._services.__dict__ and len(text) <= _AT_ONCE
        if at_once:
            self._set_hits(hits_in(self._services, text))
            self._take_candidates(_candidates(self._services, text[:_AT_ONCE]))
        elif ready:
            self._take(hits_in(self._services, text))
        else:
            if self._uses:
                self._set_hits(())
            self._take_candidates(())
            self._job.submit(lambda: hits_in(self._services, text))

    def _take(self, hits: tuple[TermHit, ...]) -> None:
        self._set_hits(hits)
        opened = self._reading.opened
        text = opened.article.text[:_AT_ONCE] if opened else ""
        # In the background even for one page: it takes more than a frame.
        self._search.submit(lambda: _candidates(self._services, text))

    def _set_hits(self, hits: tuple[TermHit, ...]) -> None:
        self._hits = hits
        self._uses = {use.entry.id: use for use in uses(hits, self._services.glossary)}
        self._current, self._occurrence = None, 0
        self.changed.emit()

    def _take_candidates(self, found: tuple[CandidateRow, ...]) -> None:
        self._candidates = found
        self.candidates_changed.emit()

    def rows(self) -> tuple[TermRow, ...]:
        """Terms in the order of first appearance."""
        names = domains()
        return tuple(self._row(use, names) for use in self._uses.values())

    def marks(self) -> tuple[Span, ...]:
        """Spans of the article to underline: every term that lies in no longer one."""
        return tuple(hit.span for hit in outermost(self._hits))

    def candidates(self) -> tuple[CandidateRow, ...]:
        """Expressions that might be terms, in order; of a long text those of its beginning."""
        return self._candidates

    @property
    def current_span(self) -> Span | None:
        """Span of the occurrence that is shown."""
        use = self._uses.get(self._current or "")
        return use.spans[self._occurrence] if use else None

    def card(self) -> TermCard | None:
        """Card of the chosen term."""
        use = self._uses.get(self._current or "")
        return self._card(use) if use else None

    def choose(self, entry_id: str | None, occurrence: int = 0) -> None:
        """Choose a term and go to one of its occurrences; None chooses no term."""
        use = self._uses.get(entry_id or "")
        self._current = use.entry.id if use else None
        self._occurrence = occurrence % len(use.spans) if use else 0
        self._tell()
        if use:
            self._selection.set(use.spans[self._occurrence])

    def step(self, distance: int) -> None:
        """Go `distance` occurrences on, around the ends."""
        if self._current:
            self.choose(self._current, self._occurrence + distance)

    def choose_at(self, span: Span) -> None:
        """Show the card of the term that begins first inside `span`, if one does.

        The chosen term stays where `span` is one of its occurrences.
        """
        current = self._uses.get(self._current or "")
        if current and span in current.spans:
            return
        inside = (
            (place.start, -place.end, number, use)
            for use in self._uses.values()
            for number, place in enumerate(use.spans)
            if span.overlaps(place)
        )
        best = min(inside, default=None, key=lambda found: found[:3])
        if best is None:
            return
        *_, number, use = best
        if use.entry.id != self._current or number != self._occurrence:
            self._current, self._occurrence = use.entry.id, number
            self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.card())
        if self._current and self._current not in self._services.seen:
            self._services.seen.add(self._current)
            self.seen.emit()

    def _row(self, use: TermUse, names: Mapping[str, str]) -> TermRow:
        entry, rendering = use.entry, self._choice(use).rendering
        return TermRow(
            entry.id,
            self._shown(entry),
            entry.pinyin_words,
            rendering.text,
            rendering.status,
            _badge(rendering),
            len(use.spans),
            domain_name(entry.domain, names),
            entry.type in _GENERAL,
            entry.id in self._services.seen,
        )

    def _card(self, use: TermUse) -> TermCard:
        entry = use.entry
        by_id = self._services.glossary.by_id
        return TermCard(
            entry_id=entry.id,
            zh=self._shown(entry),
            zh_other_script=entry.zh if self._traditional else entry.zh_hant,
            pinyin=entry.pinyin_words,
            definition=entry.definition,
            literal=entry.literal,
            notes=entry.note,
            warnings=entry.warnings,
            renderings=tuple(map(_rendering_row, sorted(entry.renderings, key=_standing))),
            variants=self._written(entry.variants),
            related=tuple(self._shown(by_id[name]) for name in entry.related if name in by_id),
            occurrence=self._occurrence + 1,
            occurrences=len(use.spans),
            why=why(self._choice(use).reason),
        )

    def _choice(self, use: TermUse) -> Choice:
        """Choose by the date of the article and the sentences that use the term."""
        opened = self._reading.opened
        if opened is None:
            return choose(use.entry)
        found = (opened.annotation.sentence_at(span.start) for span in use.spans[:_ENOUGH])
        around = {sentence for sentence in found if sentence is not None}
        text = "\n".join(sentence.of(opened.article.text) for sentence in sorted(around))
        return choose(use.entry, opened.record.date, self._services.simplified(text))

    @property
    def _traditional(self) -> bool:
        return self._reading.script is not Script.SIMPLIFIED

    def _written(self, forms: tuple[str, ...]) -> tuple[str, ...]:
        scripts, script = self._services.scripts, self._reading.script
        return tuple(scripts.write(form, script) for form in forms) if self._traditional else forms

    def _shown(self, entry: Entry) -> str:
        return entry.zh_hant if self._traditional else entry.zh


def _candidates(services: Services, text: str) -> tuple[CandidateRow, ...]:
    return tuple(
        CandidateRow(one.text, f"{one.text} · {_sign_words(one.sign)} · ×{len(one.spans)}")
        for one in candidates_in(services, text)
    )


def _badge(rendering: Rendering) -> str:
    label = _badge_words(rendering.status)
    year = rendering.date[:4] if rendering.status is Status.APPROVED else ""
    return f"{label} · {year}" if year else label


def _rendering_row(rendering: Rendering) -> RenderingRow:
    source = ", ".join(dict.fromkeys(filter(None, (rendering.source, rendering.publisher))))
    return RenderingRow(
        rendering.text,
        rendering.status,
        _status_words(rendering.status),
        source,
        rendering.date,
        rendering.url,
        rendering.context,
    )


def _standing(rendering: Rendering) -> int:
    return list(Status).index(rendering.status)


def _badge_words(status: Status) -> str:
    return {
        Status.APPROVED: translate("Terms", "approved"),
        Status.ADMITTED: translate("Terms", "in use"),
        Status.SUPERSEDED: translate("Terms", "superseded"),
        Status.FORBIDDEN: translate("Terms", "never"),
    }[status]


def _status_words(status: Status) -> str:
    return {
        Status.APPROVED: translate("Terms", "Approved"),
        Status.ADMITTED: translate("Terms", "In use"),
        Status.SUPERSEDED: translate("Terms", "Superseded"),
        Status.FORBIDDEN: translate("Terms", "Never"),
    }[status]


def _sign_words(sign: Sign) -> str:
    return {
        Sign.TITLE: translate("Terms", "title"),
        Sign.QUOTED: translate("Terms", "quoted"),
        Sign.ORGANISATION: translate("Terms", "organisation"),
        Sign.REPEATED: translate("Terms", "repeated"),
    }[sign]
