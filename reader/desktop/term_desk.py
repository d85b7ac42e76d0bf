"""Terms at work: those of the open article, the person's own, and drafts that use them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.desktop.viewmodels.rows import Tone
from reader.desktop.viewmodels.terms import TermsModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.desktop.drafts import Drafts
    from reader.desktop.glossary_manager import GlossaryManager
    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.viewmodels.rows import TermCard
    from reader.desktop.viewmodels.selection import SelectionModel
    from reader.desktop.windows.main_window import MainWindow
    from reader.workspace.services import Services


class TermDesk(QObject):
    """Shows what the model finds, and tells it what is chosen."""

    def __init__(
        self,
        services: Services,
        reading: ReadingModel,
        selection: SelectionModel,
        window: MainWindow,
        executor: JobExecutor,
        *,
        say: Callable[[str, Tone], object],
        refresh: Callable[[], object],
    ) -> None:
        """Connect a new model for the article of `reading` with the panel of `window`.

        `say` shows one sentence; `refresh` is called when the glossary says something else.
        """
        super().__init__()
        self.model = TermsModel(services, reading, selection, executor)
        self._services = services
        self._reading = reading
        self._selection = selection
        self._window = window
        self._executor = executor
        self._say = say
        self._refresh = refresh
        self.model.changed.connect(self._show)
        self.model.candidates_changed.connect(self._show_candidates)
        self.model.chosen.connect(self._show_card)
        self.model.seen.connect(self._note_seen)
        self.model.failed.connect(self._report)
        window.terms.term_chosen.connect(self.model.choose)
        window.terms.occurrence_requested.connect(self.model.step)
        window.terms.candidate_chosen.connect(self._add_candidate)

    @cached_property
    def own_terms(self) -> GlossaryManager:
        """The person's own glossary."""
        from reader.desktop.glossary_manager import GlossaryManager  # late: few change terms

        around = (self._services, self._window, self._executor)
        return GlossaryManager(*around, say=self._say, refresh=self._refresh)

    @cached_property
    def drafts(self) -> Drafts:
        """Verifying English drafts."""
        from reader.desktop.drafts import Drafts  # late, likewise

        around = (self._services, self._window, self._reading, self._selection, self._executor)
        drafts = Drafts(*around)
        drafts.said.connect(self._say)
        return drafts

    def _add_candidate(self, text: str) -> None:
        self.own_terms.add_term(text)

    def _report(self, error: Exception) -> None:
        self._say(str(error), Tone.FORBIDDEN)

    def _show(self) -> None:
        panel = self._window.terms
        panel.set_rows(self.model.rows())
        panel.set_card(self.model.card())
        self._window.view.set_term_marks(self.model.marks())

    def _show_candidates(self) -> None:
        self._window.terms.set_candidates(self.model.candidates())

    def show_script(self) -> None:
        """Show the terms in the script in force; where they stand does not change."""
        panel = self._window.terms
        panel.set_rows(self.model.rows())
        panel.set_card(self.model.card())

    def _show_card(self, card: TermCard | None) -> None:
        self._window.terms.set_card(card)
        self._window.view.set_current_term(self.model.current_span)

    def _note_seen(self) -> None:
        self._window.terms.update_rows(self.model.rows())
