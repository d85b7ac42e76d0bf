"""The library at work: its list, what is found in it, and articles that come and go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from reader.desktop.searching import Searching
from reader.desktop.viewmodels.rows import Message, Tone
from reader.desktop.windows.action_ids import ActionId
from reader.desktop.windows.wiring import ignoring_state
from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Protocol

    from reader.desktop.finding import Finding
    from reader.desktop.jobs import JobExecutor
    from reader.desktop.opening import Opener
    from reader.desktop.viewmodels.library import LibraryModel
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.viewmodels.selection import SelectionModel
    from reader.desktop.windows.main_window import MainWindow
    from reader.library.removal import Removed
    from reader.library.search import Hit
    from reader.workspace.services import Services

    class Around(Protocol):
        """What of the session the library works with."""

        services: Services
        window: MainWindow
        reading: ReadingModel
        selection: SelectionModel
        library: LibraryModel
        opener: Opener


_LONGEST_WORDS = 24
"""Longer Chinese is a sentence, which is selected and not looked for."""


class LibraryDesk(QObject):
    """Shows the list, opens what is chosen and takes out what is not wanted."""

    def __init__(
        self,
        around: Around,
        executor: JobExecutor,
        finding: Callable[[], Finding],
        *,
        refresh: Callable[[], object],
    ) -> None:
        """Connect the list of the window with the library.

        `finding` is asked for when a hit is opened; `refresh` is called when no article is
        open any more.
        """
        super().__init__()
        self._library = around.library
        self._reading = around.reading
        self._selection = around.selection
        self._opener = around.opener
        self._window = around.window
        self._finding = finding
        self._refresh = refresh
        self._searching = Searching(around.services, executor)
        self._connect()

    def runs(self) -> Mapping[ActionId, Callable[[], object]]:
        """Return what each action does."""
        return {
            ActionId.SEARCH_LIBRARY: self._open_search,
            ActionId.REMOVE_ARTICLE: lambda: self._remove_selected(page=False),
            ActionId.REMOVE_PAGE: lambda: self._remove_selected(page=True),
            ActionId.RESTORE_BUNDLED: self._restore_bundled,
        }

    def show(self) -> None:
        """Show the articles, or of those only what was found."""
        rows = self._library.rows(self._reading.script)
        shown = self._searching.filtered(rows, self._reading.script)
        self._window.articles.set_rows(shown, self._why_empty())

    # ---------------------------------------------------------------- inner workings

    def _connect(self) -> None:
        articles, searching = self._window.articles, self._searching
        articles.article_chosen.connect(self._open)
        articles.removal_asked.connect(self._remove_row)
        articles.undo_asked.connect(self._undo)
        articles.menu_asked.connect(self._show_menu)
        articles.left.connect(self._window.view.setFocus)
        articles.search.begun.connect(searching.prepare)
        articles.search.query_changed.connect(searching.ask)
        searching.answered.connect(self.show)
        searching.failed.connect(self._report)
        self._library.changed.connect(self.show)
        self._library.changed.connect(searching.ask_again)
        self._reading.text_changed.connect(self.show)

    def _why_empty(self) -> str:
        if self._searching.query:
            return self.tr("Nothing in the library has “{0}”.").format(self._searching.query)
        return self.tr(
            "The library is empty. Open a file, drop files here or read a copied text; "
            "the right mouse button brings the bundled articles back."
        )

    def _open_search(self) -> None:
        self._window.actions_by_id[ActionId.SHOW_ARTICLES].setChecked(True)
        self._window.articles.search.open()

    def _open(self, name: str) -> None:
        """Open the article of a row; where it was found, go on finding in it."""
        number = int(name)
        hit = self._searching.hit(number)
        if self._reading.opened is None or self._reading.opened.record.id != number or not hit:
            self._opener.open_article(number)
        if hit is not None and hit.first is not None:
            self._go_to(hit)

    def _go_to(self, hit: Hit) -> None:
        words = hit.words or self._searching.query
        if len(words) > _LONGEST_WORDS or not self._finding().begin(words):
            self._selection.set(hit.first)

    # ---------------------------------------------------------------- articles come and go

    def _remove_selected(self, *, page: bool) -> None:
        name = self._window.articles.selected
        if name:
            self._remove(self._library.page_of(int(name)) if page else (int(name),))

    def _remove_row(self, name: str) -> None:
        self._remove((int(name),))

    def _remove(self, numbers: Sequence[int]) -> None:
        """Take articles out; where the open one is among them, open the next one."""
        self._opener.remember_place()
        opened = self._reading.opened
        shown = opened.record.id if opened else 0
        after = self._after(numbers)
        try:
            removed = self._library.remove(numbers)
        except ReaderError as error:
            self._report(error)
            return
        if not removed.articles:
            return
        self._window.articles.select(str(after or ""))
        if shown in numbers:
            self._show_next(after)
        self._offer_undo(removed, numbers.index(shown) if shown in numbers else -1)

    def _after(self, numbers: Sequence[int]) -> int:
        """Return the article behind those that go, else the one before, 0 where none is left."""
        listed = self._library.numbers()
        places = [place for place, number in enumerate(listed) if number in numbers]
        last = places[-1] if places else 0
        left = [*listed[last + 1 :], *reversed(listed[:last])]
        return next((number for number in left if number not in numbers), 0)

    def _show_next(self, number: int) -> None:
        if number:
            self._opener.open_article(number)
            return
        self._selection.clear()
        self._reading.close()
        self._window.view.show_nothing()
        self._window.set_title("")
        self._refresh()

    def _offer_undo(self, removed: Removed, open_one: int) -> None:
        """Say what went, and offer it back; the article at the place `open_one` was open."""
        if len(removed.titles) == 1:
            text = self.tr("Removed from the library: {0}").format(removed.titles[0])
        else:
            text = self.tr("Removed from the library: {0} articles.").format(len(removed.titles))
        undo = partial(self._put_back, removed, open_one)
        self._window.messages.offer(Message(text), self.tr("Undo"), undo)

    def _put_back(self, removed: Removed, open_one: int) -> None:
        try:
            numbers = self._library.put_back(removed)
        except ReaderError as error:
            self._report(error)
            return
        if open_one >= 0:
            self._opener.open_article(numbers[open_one])
        self._window.articles.select(str(numbers[max(0, open_one)]))

    def _undo(self) -> None:
        if not self._window.messages.take_offer():
            self._window.actions_by_id[ActionId.UNDO_CORRECTION].trigger()

    def _restore_bundled(self) -> None:
        try:
            count = self._library.restore_bundled()
        except ReaderError as error:
            self._report(error)
            return
        text = self.tr("All bundled articles are in the library.")
        if count:
            text = self.tr("Bundled articles back in the library: {0}").format(count)
        self._window.show_message(Message(text, Tone.APPROVED))
        if self._reading.opened is None and (numbers := self._library.numbers()):
            self._opener.open_article(numbers[0])

    def _show_menu(self, name: str, at: QPoint) -> None:
        """Show what can be done with an article, or with the list."""
        menu, actions = QMenu(self._window), self._window.actions_by_id
        if name:
            page = self._library.page_of(int(name))
            opens = ignoring_state(partial(self._open, name))
            menu.addAction(self.tr("Open")).triggered.connect(opens)
            menu.addSeparator()
            for words, numbers in self._removals(int(name), page):
                removes = ignoring_state(partial(self._remove, numbers))
                menu.addAction(words).triggered.connect(removes)
        else:
            for action in (ActionId.OPEN, ActionId.OPEN_CLIPBOARD, ActionId.RESTORE_BUNDLED):
                menu.addAction(actions[action])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _removals(
        self, number: int, page: tuple[int, ...]
    ) -> tuple[tuple[str, tuple[int, ...]], ...]:
        one = (self.tr("Remove from Library"), (number,))
        whole = self.tr("Remove the Whole Page: {0} Articles").format(len(page))
        return (one, (whole, page)) if len(page) > 1 else (one,)

    def _report(self, error: Exception) -> None:
        self._window.show_message(Message(str(error), Tone.FORBIDDEN))
