"""What the menus do with the open text: find, copy, print, move on; and the small dialogs.

Each is made when it is first wanted.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.desktop.moves import Moves
from reader.desktop.viewmodels.rows import Tone
from reader.desktop.windows.action_ids import ActionId
from reader.storage.settings import CHOICES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.desktop.copying import Copying
    from reader.desktop.exporting import ExportDesk
    from reader.desktop.finding import Finding
    from reader.desktop.jobs import JobExecutor
    from reader.desktop.opening import Opener
    from reader.desktop.paper.desk import PaperDesk
    from reader.desktop.preferences import Preferences
    from reader.desktop.refining import Refiner
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.viewmodels.selection import SelectionModel
    from reader.desktop.vocabulary.desk import VocabularyDesk
    from reader.desktop.windows.main_window import MainWindow
    from reader.workspace.services import Services


class Commands(QObject):
    """The commands of one window that need its text, its settings or a dialog."""

    said = Signal(str, object)  # one sentence, Tone

    def __init__(
        self,
        services: Services,
        window: MainWindow,
        reading: ReadingModel,
        selection: SelectionModel,
        preferences: Preferences,
        executor: JobExecutor,
        *,
        refiner: Callable[[], Refiner],
    ) -> None:
        """Work on the article of `reading` in `window`, in the background with `executor`.

        `refiner` is asked for where the readings have to be more than a draft.
        """
        super().__init__()
        self._services = services
        self._window = window
        self._view = window.view
        self._reading = reading
        self._selection = selection
        self._preferences = preferences
        self._executor = executor
        self._refiner = refiner
        self.moves = Moves(reading, selection, window.view)

    def runs(self, opener: Opener) -> Mapping[ActionId, Callable[[], object]]:
        """Return what each action does."""
        return {
            ActionId.OPEN: lambda: opener.choose_files(self._window),
            ActionId.OPEN_CLIPBOARD: opener.open_clipboard,
            ActionId.EXPORT_AS: lambda: self.exporting.choose_file(),  # noqa: PLW0108
            ActionId.EXPORT_PDF: lambda: self.paper.choose_file(),  # noqa: PLW0108
            ActionId.PRINT: lambda: self.paper.choose_printer(),  # noqa: PLW0108
            ActionId.COPY: self._view.copy,
            ActionId.COPY_PINYIN: lambda: self.copying.copy_with_pinyin(),  # noqa: PLW0108
            ActionId.COPY_PINYIN_LINE: lambda: self.copying.copy_pinyin(),  # noqa: PLW0108
            ActionId.FIND: lambda: self.finding.open(),  # noqa: PLW0108
            ActionId.FIND_NEXT: lambda: self.finding.step(1),
            ActionId.FIND_PREVIOUS: lambda: self.finding.step(-1),
            ActionId.NEXT_UNKNOWN: lambda: self.moves.step_unknown(1),
            ActionId.PREVIOUS_UNKNOWN: lambda: self.moves.step_unknown(-1),
            ActionId.NEXT_SENTENCE: lambda: self.moves.step_sentence(1),
            ActionId.PREVIOUS_SENTENCE: lambda: self.moves.step_sentence(-1),
            ActionId.WORD_CARD: self._view.activate_word,
            **self.vocabulary.runs(),
            ActionId.SHORTCUTS: self._edit_shortcuts,
            ActionId.DATA_FOLDER: self._open_data_folder,
            ActionId.ABOUT: self._show_about,
            **{
                ActionId(f"language-{language}"): partial(self._choose_language, language)
                for language in CHOICES["language"]
            },
        }

    @cached_property
    def paper(self) -> PaperDesk:
        """Printing and exporting."""
        from reader.desktop.paper.desk import PaperDesk

        themes = self._services.paths.resources / "themes"
        around = (self._window, self._reading, self._view, self._preferences, themes)
        paper = PaperDesk(*around, when_read=self._when_read)
        paper.said.connect(self.said)
        return paper

    @cached_property
    def exporting(self) -> ExportDesk:
        """Writing files for other programs."""
        from reader.desktop.exporting import ExportDesk

        around = (self._services, self._window, self._reading, self._preferences, self._executor)
        exporting = ExportDesk(*around, self.paper)
        exporting.said.connect(self.said)
        return exporting

    @cached_property
    def finding(self) -> Finding:
        """Finding in the text."""
        from reader.desktop.finding import Finding

        around = (self._services, self._reading, self._selection)
        return Finding(*around, self._view, self._window)

    @cached_property
    def vocabulary(self) -> VocabularyDesk:
        """The person's own words."""
        from reader.desktop.vocabulary.desk import VocabularyDesk

        around = (self._services, self._reading, self._window, self._executor)
        vocabulary = VocabularyDesk(*around)
        vocabulary.said.connect(self.said)
        return vocabulary

    @cached_property
    def copying(self) -> Copying:
        """What goes to the clipboard with pinyin."""
        from reader.desktop.copying import Copying

        return Copying(self._services, self._reading, self._view)

    def _when_read(self, run: Callable[[], object]) -> bool:
        return self._refiner().when_read(run)

    def _edit_shortcuts(self) -> None:
        from reader.desktop.shortcuts import edit

        edit(self._preferences, self._window)

    def _open_data_folder(self) -> None:
        from reader.desktop.about import open_data_folder

        if not open_data_folder(self._services.paths):
            text = self.tr("Your data are in {0}").format(self._services.paths.data)
            self.said.emit(text, Tone.NEUTRAL)

    def _choose_language(self, language: str) -> None:
        if language != self._preferences.settings.language:
            self._preferences.change(language=language)
            text = self.tr("The next start of the program will speak it.")
            self.said.emit(text, Tone.NEUTRAL)

    def _show_about(self) -> None:
        from reader.desktop.about import facts
        from reader.desktop.windows.about_dialog import AboutDialog

        AboutDialog(facts(self._services.paths), self._window.theme, self._window).open()
