"""A whole window for the stories, with every service real and background work by hand."""

from __future__ import annotations

import pytest

from reader.desktop.jobs import ManualExecutor
from reader.desktop.session import Session
from reader.desktop.viewmodels.rows import ArticleRow
from reader.storage.paths import default_paths
from reader.storage.settings import Settings
from reader.workspace.services import Services


class Reader:
    """The person at the window."""

    def __init__(self, qtbot, settings: Settings) -> None:
        self._qtbot = qtbot
        self._executor = ManualExecutor()
        self.session = Session(Services(default_paths(), settings), settings, self._executor)
        qtbot.addWidget(self.session.window)

    def opens(self, *files: str) -> None:
        self.session.start(files)
        self.session.window.show()
        self._qtbot.waitExposed(self.session.window)
        self.waits()

    def waits(self) -> None:
        """Let timers fire and background work end."""
        for _ in range(4):
            self._executor.drain()
            self._qtbot.wait(1)

    def triggers(self, action: str) -> None:
        self.session.window.actions_by_id[action].trigger()
        self.waits()

    def selects_sentence_with(self, words: str) -> None:
        offset = self.text.index(words)
        span = self.session.reading.opened.annotation.sentence_at(offset)
        self.session.view.selection_requested.emit(span)
        self.waits()

    @property
    def text(self) -> str:
        return self.session.reading.opened.article.text

    @property
    def shown(self) -> str:
        return self.session.reading.text

    @property
    def english(self) -> str:
        return self.session.window.translation.row.text

    @property
    def origin(self) -> str:
        return str(self.session.window.translation.row.origin)

    @property
    def card(self):
        return self.session.window.terms.card

    @property
    def listed(self) -> int:
        """How many articles the list shows."""
        return sum(
            isinstance(row, ArticleRow) for row in self.session.window.articles.list.model().rows
        )

    @property
    def message(self) -> str:
        message = self.session.window.messages.message
        return message.text if message else ""


@pytest.fixture
def reader(qtbot):
    return Reader(qtbot, Settings())


@pytest.fixture
def reader_with(qtbot):
    return lambda **choices: Reader(qtbot, Settings(**choices))
