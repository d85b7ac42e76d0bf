"""One window at work: the view models connected to the widgets, and nothing else.

Everything the first frame does not need (terms, translation, word card) is made when
it is first asked for, after that frame.
"""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication

from reader.annotation.script import Script
from reader.desktop.afterpaint import after_paint
from reader.desktop.opening import Opener
from reader.desktop.preferences import Preferences
from reader.desktop.theme import load_theme
from reader.desktop.viewmodels.library import LibraryModel
from reader.desktop.viewmodels.reading import ReadingModel
from reader.desktop.viewmodels.rows import Message, Tone
from reader.desktop.viewmodels.selection import SelectionModel
from reader.desktop.widgets.article.appearance import Appearance, Colours
from reader.desktop.widgets.article.view import ArticleView
from reader.desktop.windows.action_ids import ActionId
from reader.desktop.windows.main_window import MainWindow
from reader.errors import ReaderError
from reader.storage.settings import DEFAULT_FONT_PX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.package_manager import PackageManager
    from reader.desktop.paper.desk import PaperDesk
    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import TermCard
    from reader.desktop.viewmodels.terms import TermsModel
    from reader.desktop.viewmodels.translation import TranslationModel
    from reader.storage.settings import Settings
    from reader.text.model import Span
    from reader.workspace.services import Services

_FONT_STEP = 2


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
        self.reading = ReadingModel(services, settings)
        self.library = LibraryModel(services)
        self.opener = Opener(self.library, self.reading, self.view.anchor)
        self._dress(theme)
        self.window.set_script(self.reading.script)
        self.window.set_pinyin(self.reading.pinyin)
        self._restore_layout(settings.layout)
        self._connect_models()
        self._connect_window()
        self._connect_actions()

    # ---------------------------------------------------------------- made when asked for

    @cached_property
    def terms(self) -> TermsModel:
        """The terms of the open article."""
        from reader.desktop.viewmodels.terms import TermsModel  # late: not for the first frame

        terms = TermsModel(self.services, self.reading, self.selection)
        terms.changed.connect(self._show_terms)
        terms.chosen.connect(self._show_card)
        self.window.terms.term_chosen.connect(lambda entry: terms.choose(entry or None))
        self.window.terms.occurrence_requested.connect(terms.step)
        return terms

    @cached_property
    def translation(self) -> TranslationModel:
        """The English of the selection."""
        from reader.desktop.viewmodels.translation import TranslationModel  # late, likewise

        translation = TranslationModel(self.services, self.reading, self._executor)
        translation.changed.connect(self.window.translation.show_row)
        return translation

    @cached_property
    def packages(self) -> PackageManager:
        """The translation packages."""
        from reader.desktop.package_manager import PackageManager  # late, likewise

        packages = PackageManager(self.services, self.window, self._executor)
        packages.said.connect(self.say)
        packages.used.connect(lambda name: self.preferences.change(package=name))
        packages.used.connect(lambda _name: self.translation.ask(self.selection.span))
        return packages

    @cached_property
    def paper(self) -> PaperDesk:
        """Printing and exporting."""
        from reader.desktop.paper.desk import PaperDesk  # late, likewise

        themes = self.services.paths.resources / "themes"
        paper = PaperDesk(self.window, self.reading, self.view, themes)
        paper.said.connect(self.say)
        return paper

    # ---------------------------------------------------------------- orders

    def start(self, files: Sequence[str] = ()) -> None:
        """Open `files`, or the article that was open last, or the first one."""
        self._show_library()
        self.opener.start(files, self.preferences.settings.last_article)
        after_paint(self.view.viewport(), self._serve_assistive)

    def set_theme(self, name: str) -> None:
        """Show the window in the theme called `name`."""
        theme = load_theme(self.services.paths.resources / "themes", name)
        self.window.set_theme(theme)
        self._dress(theme)
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
        if "translation" in self.services.__dict__:
            self.services.translation.use(None)

    # ---------------------------------------------------------------- connections

    def _connect_models(self) -> None:
        self.reading.article_changed.connect(self._show_article)
        self.reading.text_changed.connect(self._show_text)
        self.reading.ruby_changed.connect(self._show_ruby)
        self.reading.size_changed.connect(self._show_size)
        self.library.changed.connect(self._show_library)
        self.selection.changed.connect(self._show_selection)
        self.opener.said.connect(self.say)
        self.preferences.failed.connect(lambda error: self.say(str(error), Tone.FORBIDDEN))

    def _connect_window(self) -> None:
        window, view = self.window, self.view
        view.selection_requested.connect(self.selection.set)
        view.word_hovered.connect(self._hover_word)
        view.word_activated.connect(lambda span, near: self._show_word(span, near, by_hand=True))
        view.zoom_requested.connect(self._zoom)
        view.column_changed.connect(window.translation.align)
        view.anchor_changed.connect(lambda _offset: self.opener.place_moved())
        window.articles.article_chosen.connect(lambda name: self.opener.open_article(int(name)))
        window.top_bar.script_chosen.connect(self._choose_script)
        window.top_bar.pinyin_chosen.connect(self._choose_pinyin)
        window.theme_requested.connect(self.set_theme)
        window.files_dropped.connect(self.opener.open_files)
        window.closing.connect(self._close)

    def _connect_actions(self) -> None:
        opener = self.opener
        runs: dict[ActionId, Callable[[], object]] = {
            ActionId.OPEN: lambda: opener.choose_files(self.window),
            ActionId.OPEN_CLIPBOARD: opener.open_clipboard,
            ActionId.INSTALL_PACKAGE: lambda: self.packages.choose_file(),  # noqa: PLW0108
            ActionId.PACKAGES: lambda: self.packages.show(),  # noqa: PLW0108
            ActionId.EXPORT_PDF: lambda: self.paper.choose_file(),  # noqa: PLW0108
            ActionId.PRINT: lambda: self.paper.choose_printer(),  # noqa: PLW0108
            ActionId.COPY: self._copy,
            ActionId.COPY_PINYIN: self._copy_pinyin,
            ActionId.WORD_CARD: self.view.activate_word,
            ActionId.LARGER: lambda: self._zoom(1),
            ActionId.SMALLER: lambda: self._zoom(-1),
            ActionId.RESET_SIZE: lambda: self.reading.set_font_px(DEFAULT_FONT_PX),
            ActionId.NEXT_SENTENCE: lambda: self._step_sentence(1),
            ActionId.PREVIOUS_SENTENCE: lambda: self._step_sentence(-1),
            ActionId.ABOUT: self._show_about,
        }
        for name, run in runs.items():
            # `triggered` carries the checked state, which none of these asks for.
            self.window.actions_by_id[name].triggered.connect(lambda _=False, run=run: run())

    # ---------------------------------------------------------------- facts become visible

    def _show_library(self) -> None:
        self.window.articles.set_rows(self.library.rows(self.reading.script))

    def _show_article(self) -> None:
        opened = self.reading.opened
        if opened is None:
            return
        self.selection.clear()
        self.view.set_reading(opened.article, opened.annotation, self.reading.text)
        self._show_ruby()
        self.view.restore_anchor(opened.position)
        self._show_current()
        self.preferences.note(last_article=opened.record.id)
        after_paint(self.view.viewport(), self._show_help)

    def _show_current(self) -> None:
        opened = self.reading.opened
        if opened is not None:
            self.window.articles.set_current(str(opened.record.id))
            self.window.set_title(opened.record.title)

    def _show_help(self) -> None:
        """Fill the panels beside the article, once it is there to be read."""
        try:
            self.terms.refresh()
        except ReaderError as error:
            self.say(str(error), Tone.FORBIDDEN)
        self.translation.ask(self.selection.span)

    def _show_text(self) -> None:
        self.view.set_text(self.reading.text, self.reading.script)
        self.terms.changed.emit()
        self._show_library()
        self._show_current()

    def _show_ruby(self) -> None:
        self.view.set_ruby_visibility(self.reading.ruby())

    def _show_size(self, size: int) -> None:
        self._dress(self.window.theme)
        self.preferences.change(font_px=size)

    def _show_selection(self, span: Span | None) -> None:
        self.view.set_selection(span)
        self.translation.ask(span)
        if span is not None:
            self.view.reveal(span)
            self.terms.choose_at(span)

    def _show_terms(self) -> None:
        self.window.terms.set_rows(self.terms.rows())
        self.window.terms.set_card(self.terms.card())
        self.view.set_term_marks(self.terms.marks())

    def _show_card(self, card: TermCard | None) -> None:
        self.window.terms.set_card(card)
        self.view.set_current_term(self.terms.current_span)

    def _hover_word(self, span: Span | None, near: QRect) -> None:
        self.reading.hover(span)
        if span is None:
            self.window.word_card.dismiss_soon()
        else:
            self._show_word(span, near, by_hand=False)

    def _show_word(self, span: Span, near: QRect, *, by_hand: bool) -> None:
        from reader.desktop.viewmodels.words import word_row  # late: opens the dictionary

        opened = self.reading.opened
        row = word_row(self.services, opened, self.reading.text, span) if opened else None
        if row is not None:
            self.window.show_word(row, near, by_hand=by_hand)

    # ---------------------------------------------------------------- what the reader does

    def _choose_script(self, script: str) -> None:
        self.reading.set_script(Script(script))
        self.window.set_script(script)
        self.preferences.change(script=script)

    def _choose_pinyin(self, mode: str) -> None:
        self.reading.set_pinyin(mode)
        self.window.set_pinyin(mode)
        self.preferences.change(pinyin=mode)

    def _zoom(self, steps: int) -> None:
        self.reading.set_font_px(self.reading.font_px + steps * _FONT_STEP)

    def _step_sentence(self, distance: int) -> None:
        opened = self.reading.opened
        if opened is None or not opened.annotation.sentences:
            return
        sentences, span = opened.annotation.sentences, self.selection.span
        start = span.start if span else self.view.anchor()
        place = sum(1 for one in sentences if one.start <= start) - 1
        if span is not None:
            place += distance
        self.selection.set(sentences[min(len(sentences) - 1, max(0, place))])

    def _copy(self) -> None:
        text = self.view.selected_text()
        if text:
            QGuiApplication.clipboard().setText(text)

    def _copy_pinyin(self) -> None:
        from reader.workspace.reading import pinyin_line  # late: loads the word list

        opened, span = self.reading.opened, self.selection.span
        if opened is not None and span is not None:
            line = pinyin_line(self.services, opened, span)
            QGuiApplication.clipboard().setText(f"{self.view.selected_text()}\n{line}")

    def _serve_assistive(self) -> None:
        from reader.desktop.widgets.article.accessible import serve_assistive  # late, likewise

        serve_assistive(self.view)

    def _show_about(self) -> None:
        from reader.desktop.about import facts  # late: with the dialog only
        from reader.desktop.windows.about_dialog import AboutDialog

        AboutDialog(facts(self.services.paths), self.window.theme, self.window).open()

    # ---------------------------------------------------------------- look and layout

    def _dress(self, theme: Theme) -> None:
        names = Colours.__dataclass_fields__
        colours = Colours(**{name: getattr(theme, name) for name in names})
        appearance = Appearance(
            font_px=self.reading.font_px, families=self.reading.script, colours=colours
        )
        self.view.set_appearance(appearance)

    def _restore_layout(self, layout: str) -> None:
        if layout:
            try:
                self.window.restore_layout(json.loads(layout))
            except (ValueError, AttributeError):  # another version's; the default serves
                return

    def _close(self) -> None:
        self.opener.remember_place()
        self.preferences.change(layout=json.dumps(self.window.layout_state()))
