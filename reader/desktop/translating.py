"""What the window can do about translation beyond the strip: made when it is first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from reader.desktop.windows.action_ids import ActionId
from reader.desktop.windows.wiring import ignoring_state

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.desktop.concordance import Concordance
    from reader.desktop.dating import Dating
    from reader.desktop.english import EnglishDesk
    from reader.desktop.jobs import JobExecutor
    from reader.desktop.memory import MemoryFiles
    from reader.desktop.opening import Opener
    from reader.desktop.package_manager import PackageManager
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.viewmodels.selection import SelectionModel
    from reader.desktop.viewmodels.translation import TranslationModel
    from reader.desktop.windows.main_window import MainWindow
    from reader.text.model import Span
    from reader.workspace.services import Services


class Around(NamedTuple):
    """What this part of the window works with."""

    services: Services
    window: MainWindow
    reading: ReadingModel
    selection: SelectionModel
    opener: Opener
    executor: JobExecutor
    translation: Callable[[], TranslationModel]
    packages: Callable[[], PackageManager]


class Translating(QObject):
    """The English of the article, the reader's own, the memory, the concordance."""

    said = Signal(str, object)  # one sentence, Tone
    dated = Signal()
    """The open article has another date."""

    def __init__(self, around: Around) -> None:
        """Connect the actions; nothing else is made yet."""
        super().__init__()
        self._around = around
        strip = around.window.translation
        strip.written.connect(self._write)
        strip.date_requested.connect(around.window.actions_by_id[ActionId.ARTICLE_DATE].trigger)
        # Queued: the strip is in the middle of showing something else.
        strip.writing_ended.connect(self._end_writing, Qt.ConnectionType.QueuedConnection)
        for name, run in self._runs().items():
            around.window.actions_by_id[name].triggered.connect(ignoring_state(run))

    @cached_property
    def english(self) -> EnglishDesk:
        """The English of the whole article."""
        from reader.desktop.english import EnglishDesk  # late: not for the first frame

        around = self._around
        desk = EnglishDesk(
            around.services,
            around.window,
            around.reading,
            around.selection,
            around.translation(),
            around.executor,
        )
        desk.said.connect(self.said)
        desk.open_article()
        return desk

    @cached_property
    def concordance(self) -> Concordance:
        """Finding a word in everything."""
        from reader.desktop.concordance import Concordance  # late, likewise

        around = self._around
        found = Concordance(around.services, around.window, around.executor)
        found.said.connect(self.said)
        found.place_wanted.connect(self._go_to)
        return found

    @cached_property
    def memory(self) -> MemoryFiles:
        """Translation memories of other programs."""
        from reader.desktop.memory import MemoryFiles  # late, likewise

        files = MemoryFiles(self._around.services, self._around.window)
        files.said.connect(self.said)
        files.changed.connect(self._show_memory)
        return files

    @cached_property
    def dating(self) -> Dating:
        """The date of the open article."""
        from reader.desktop.dating import Dating  # late, likewise

        dating = Dating(self._around.services, self._around.window, self._around.reading)
        dating.said.connect(self.said)
        dating.dated.connect(self.dated)
        return dating

    def open_article(self) -> None:
        """Go on with the article that is open now, where its English is shown or under way."""
        if "english" in self.__dict__:
            self.english.open_article()
        elif self._is_under_way():
            self.english  # noqa: B018 - made, it goes on by itself

    def use_package(self) -> None:
        """Show what another package has translated already."""
        if "english" in self.__dict__:
            self.english.model.refresh()

    def halt(self) -> None:
        """Stop what is under way; it goes on the next time."""
        if "english" in self.__dict__:
            self.english.halt()

    def _runs(self) -> dict[ActionId, Callable[[], object]]:
        return {
            ActionId.PARALLEL: lambda: self.english.show_beside(),  # noqa: PLW0108
            ActionId.INTERLEAVED: lambda: self.english.show_between(),  # noqa: PLW0108
            ActionId.TRANSLATE_ARTICLE: lambda: self.english.toggle_run(),  # noqa: PLW0108
            ActionId.IMPORT_MEMORY: lambda: self.memory.choose_import(),  # noqa: PLW0108
            ActionId.EXPORT_MEMORY: lambda: self.memory.choose_export(),  # noqa: PLW0108
            ActionId.CONCORDANCE: lambda: self.concordance.open(),  # noqa: PLW0108
            ActionId.EDIT_TRANSLATION: self._edit,
            ActionId.ARTICLE_DATE: lambda: self.dating.open(),  # noqa: PLW0108
            ActionId.DOWNLOAD_PACKAGE: self._download,
        }

    def _show_memory(self) -> None:
        self.english.refresh()

    def _edit(self) -> None:
        window = self._around.window
        window.actions_by_id[ActionId.SHOW_TRANSLATION].setChecked(True)
        window.translation.toggle_editing()

    def _download(self) -> None:
        self._around.packages().show_downloads()

    def _write(self, sentence: str, english: str) -> None:
        self.english.write(sentence, english)

    def _end_writing(self) -> None:
        self.english.end_writing()

    def _is_under_way(self) -> bool:
        from reader.workspace.article_runs import is_under_way  # late, likewise

        opened = self._around.reading.opened
        connection = self._around.services.connection
        return opened is not None and is_under_way(connection, opened.article.text)

    def _go_to(self, article: int, span: Span) -> None:
        around = self._around
        opened = around.reading.opened
        if opened is None or opened.record.id != article:
            around.opener.open_article(article)
        around.selection.set(span)
