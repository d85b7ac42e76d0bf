"""One window at work: the view models connected to the widgets, and nothing else.

Everything the first frame does not need (terms, translation, word card) is made when
it is first asked for, after that frame.
"""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.annotation.script import Script
from reader.desktop.afterpaint import after_paint
from reader.desktop.look import Look
from reader.desktop.opening import Opener
from reader.desktop.preferences import Preferences
from reader.desktop.theme import load_theme
from reader.desktop.viewmodels.library import LibraryModel
from reader.desktop.viewmodels.reading import ReadingModel
from reader.desktop.viewmodels.rows import Message, Tone
from reader.desktop.viewmodels.selection import SelectionModel
from reader.desktop.widgets.article.view import ArticleView
from reader.desktop.windows.action_ids import ActionId
from reader.desktop.windows.main_window import MainWindow
from reader.desktop.windows.wiring import ignoring_state
from reader.desktop.word_cards import WordCards
from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.desktop.commands import Commands
    from reader.desktop.corrections import CorrectionsDesk
    from reader.desktop.jobs import JobExecutor
    from reader.desktop.library_desk import LibraryDesk
    from reader.desktop.package_manager import PackageManager
    from reader.desktop.refining import Refiner
    from reader.desktop.term_desk import TermDesk
    from reader.desktop.translating import Translating
    from reader.desktop.viewmodels.terms import TermsModel
    from reader.desktop.viewmodels.translation import TranslationModel
    from reader.storage.settings import Settings
    from reader.text.model import Span
    from reader.workspace.services import Services


class Session(QObject):
    """The window and the models behind it."""

    def __init__(self, services: Services, settings: Settings, executor: JobExecutor) -> None:
        """Build the window the way `settings` say; nothing is opened yet."""
        super().__init__()
        self.services = services
        self._executor = executor
        theme = load_theme(services.paths.resources / "themes", settings.theme)
        self.view = ArticleView()
        self.window = MainWindow(theme, self.view)
        self.preferences = Preferences(settings, services.paths.settings)
        self.selection = SelectionModel()
        self.reading = ReadingModel(services, settings, at_once=False)
        self.library = LibraryModel(services)
        self.word_cards = WordCards(services, self.reading, self.view, self.window)
        self.opener = Opener(self.library, self.reading, self.view.anchor)
        self.look = Look(self.view, self.window, self.reading, self.preferences)
        self.window.set_script(self.reading.script)
        self._is_furnished = False
        self._restore_layout(settings.layout)
        self._connect_models()
        self._connect_window()

    def furnish(self) -> None:
        """Make and connect what stands around the article; the first frame is before it."""
        if self._is_furnished:
            return
        self._is_furnished = True
        self.look.connect_menu()
        if self.preferences.settings.shortcuts:
            from reader.desktop.shortcuts import apply, load  # late: few readers change keys

            apply(load(self.preferences), self.window)
        self.translating.said.connect(self.say)
        self.translating.dated.connect(self._show_help)
        self._connect_actions()
        self.library_desk.show()
        self._show_current()

    # ---------------------------------------------------------------- made when asked for

    @cached_property
    def term_desk(self) -> TermDesk:
        """The terms panel at work."""
        from reader.desktop.term_desk import TermDesk  # late: not for the first frame

        around = (self.services, self.reading, self.selection, self.window, self._executor)
        return TermDesk(*around, say=self.say, refresh=self._show_help)

    @cached_property
    def library_desk(self) -> LibraryDesk:
        """The list of articles at work."""
        from reader.desktop.library_desk import LibraryDesk  # late, likewise

        finding = lambda: self.commands.finding  # noqa: E731 - made when it is first wanted
        return LibraryDesk(self, self._executor, finding, refresh=self._show_help)

    @property
    def terms(self) -> TermsModel:
        """The terms of the open article."""
        return self.term_desk.model

    @cached_property
    def translation(self) -> TranslationModel:
        """The English of the selection."""
        from reader.desktop.viewmodels.translation import TranslationModel  # late, likewise

        translation = TranslationModel(self.services, self.reading, self._executor)
        translation.changed.connect(self.window.translation.show_row)
        return translation

    @cached_property
    def translating(self) -> Translating:
        """What the window can do about translation beyond the strip."""
        from reader.desktop.translating import Around, Translating  # late, likewise

        return Translating(
            Around(
                self.services,
                self.window,
                self.reading,
                self.selection,
                self.opener,
                self._executor,
                lambda: self.translation,
                lambda: self.packages,
            )
        )

    @cached_property
    def packages(self) -> PackageManager:
        """The translation packages."""
        from reader.desktop.package_manager import PackageManager  # late, likewise

        packages = PackageManager(self.services, self.window, self._executor)
        packages.said.connect(self.say)
        packages.used.connect(self._use_package)
        return packages

    @cached_property
    def commands(self) -> Commands:
        """What the menus do with the text."""
        from reader.desktop.commands import Commands  # late, likewise

        around = (self.services, self.window, self.reading, self.selection, self.preferences)
        commands = Commands(*around, self._executor, refiner=lambda: self.refiner)
        commands.said.connect(self.say)
        return commands

    @cached_property
    def refiner(self) -> Refiner:
        """What replaces the dictionary's readings by better ones."""
        from reader.desktop.refining import Refiner  # late, likewise

        refiner = Refiner(self.services, self.reading, self.view)
        refiner.failed.connect(self._report)
        return refiner

    @cached_property
    def corrections(self) -> CorrectionsDesk:
        """Correcting readings and words."""
        from reader.desktop.corrections import CorrectionsDesk  # late, likewise

        corrections = CorrectionsDesk(self.services, self.reading, self.window)
        corrections.said.connect(self.say)
        return corrections

    # ---------------------------------------------------------------- orders

    def start(self, files: Sequence[str] = ()) -> None:
        """Open `files`, or the article that was open last, or the first one."""
        self.opener.start(files, self.preferences.settings.last_article)
        after_paint(self.view.viewport(), self._finish_start)

    def set_theme(self, name: str) -> None:
        """Show the window in the theme called `name`."""
        theme = load_theme(self.services.paths.resources / "themes", name)
        self.window.set_theme(theme)
        self.look.dress()
        self.preferences.change(theme=name)

    def select_sentence(self, number: int) -> None:
        """Select the sentence with that number, counted from 1."""
        opened = self.reading.opened
        if opened and 1 <= number <= len(opened.annotation.sentences):
            self.selection.set(opened.annotation.sentences[number - 1])

    def say(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show one sentence at the top of the article."""
        self.window.show_message(Message(text, tone))

    def shut_down(self) -> None:
        """Let go of the translation engine; waits for a sentence under way.

        CTranslate2 aborts a process that ends while it translates.
        """
        if "translating" in self.__dict__:
            self.translating.halt()
        if "packages" in self.__dict__:
            self.packages.shut_down()
        if "translation" in self.services.__dict__:
            self.services.translation.use(None)

    # ---------------------------------------------------------------- connections

    def _connect_models(self) -> None:
        self.reading.article_changed.connect(self._show_article)
        self.reading.text_changed.connect(self._show_text)
        self.reading.text_written.connect(self._show_more)
        self.reading.readings_changed.connect(self._show_readings)
        self.view.all_wanted.connect(self.reading.finish)
        self.selection.changed.connect(self._show_selection)
        self.opener.said.connect(self.say)
        self.preferences.failed.connect(self._report)

    def _connect_window(self) -> None:
        window, view = self.window, self.view
        view.selection_requested.connect(self.selection.set)
        view.anchor_changed.connect(self.opener.place_moved)
        window.top_bar.script_chosen.connect(self._choose_script)
        window.theme_requested.connect(self.set_theme)
        window.files_dropped.connect(self.opener.open_files)
        window.closing.connect(self._close)

    def _connect_actions(self) -> None:
        runs: dict[ActionId, Callable[[], object]] = {
            **self.commands.runs(self.opener),
            **self.library_desk.runs(),
            **self.corrections.runs(),
            ActionId.INSTALL_PACKAGE: lambda: self.packages.choose_file(),  # noqa: PLW0108
            ActionId.PACKAGES: lambda: self.packages.show(),  # noqa: PLW0108
            ActionId.VERIFY_DRAFT: lambda: self.term_desk.drafts.open(),  # noqa: PLW0108
            ActionId.ADD_TERM: lambda: self.term_desk.own_terms.add_term(self.view.selected_text()),
            ActionId.IMPORT_GLOSSARY: lambda: self.term_desk.own_terms.choose_import(),  # noqa: PLW0108
            ActionId.EXPORT_GLOSSARY: lambda: self.term_desk.own_terms.choose_export(),  # noqa: PLW0108
        }
        for name, run in runs.items():
            self.window.actions_by_id[name].triggered.connect(ignoring_state(run))
        self.view.reading_requested.connect(self.corrections.correct_at)

    # ---------------------------------------------------------------- facts become visible

    def _show_article(self) -> None:
        opened = self.reading.opened
        if opened is None:
            return
        self.selection.clear()
        self.view.set_reading(opened.article, opened.annotation, self.reading.shown)
        self.look.show_ruby()
        self.view.restore_anchor(opened.position)
        self._show_current()
        self.preferences.note(last_article=opened.record.id)
        after_paint(self.view.viewport(), self._show_help)

    def _show_current(self) -> None:
        opened = self.reading.opened
        if opened is not None:
            self.window.set_title(opened.record.title)
            if self._is_furnished:
                self.window.articles.set_current(str(opened.record.id))

    def _show_help(self) -> None:
        """Fill the panels beside the article, once it is there to be read."""
        self.furnish()
        try:
            self.terms.refresh()
        except ReaderError as error:
            self.say(str(error), Tone.FORBIDDEN)
        self.translation.ask(self.selection.span)
        self.translating.open_article()
        self.refiner.begin()
        self._tell_faults()

    def _show_readings(self) -> None:
        opened = self.reading.opened
        if opened is not None:
            self.view.set_annotation(opened.annotation)
            self.look.show_ruby()
        self._tell_faults()

    def _tell_faults(self) -> None:
        """Say what could not be used and was done without."""
        while self.services.faults:
            self.say(self.services.faults.pop(), Tone.CAUTION)

    def _show_text(self) -> None:
        self.view.set_text(self.reading.shown, self.reading.script)
        self.term_desk.show_script()
        self._show_current()

    def _show_more(self, written: Span) -> None:
        self.view.replace_text(self.reading.shown, written)

    def _show_selection(self, span: Span | None) -> None:
        self.furnish()
        shown = self.view.selection == span  # asked for in the text, so it is in view
        self.view.set_selection(span)
        self.translation.ask(span)
        if span is not None:
            if not shown:
                self.view.reveal(span)
            self.terms.choose_at(span)

    def _report(self, error: ReaderError) -> None:
        self.say(str(error), Tone.FORBIDDEN)

    # ---------------------------------------------------------------- what the reader does

    def _use_package(self, name: str) -> None:
        self.preferences.change(package=name)
        self.translation.ask(self.selection.span)
        self.translating.use_package()

    def _choose_script(self, script: str) -> None:
        self.reading.set_script(Script(script), self.view.anchor())
        self.window.set_script(script)
        self.preferences.change(script=script)

    def _finish_start(self) -> None:
        self.furnish()
        from reader.desktop.widgets.article.accessible import serve_assistive  # late, likewise

        serve_assistive(self.view)

    # ---------------------------------------------------------------- layout

    def _restore_layout(self, layout: str) -> None:
        if layout:
            try:
                self.window.restore_layout(json.loads(layout))
            except (ValueError, AttributeError):  # another version's; the default serves
                return

    def _close(self) -> None:
        self.opener.remember_place()
        self.preferences.change(layout=json.dumps(self.window.layout_state()))
