"""The main window: widgets put in their places. What they do is connected elsewhere."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from reader.desktop.theme import palette
from reader.desktop.widgets.article_list import ArticleList
from reader.desktop.widgets.message_bar import MessageBar
from reader.desktop.widgets.splitter import HairlineSplitter
from reader.desktop.widgets.terms_panel import TermsPanel
from reader.desktop.widgets.top_bar import TopBar
from reader.desktop.widgets.translation_strip import TranslationStrip
from reader.desktop.widgets.typefaces import sans
from reader.desktop.widgets.word_card import WordCard
from reader.desktop.windows.action_ids import ActionId
from reader.desktop.windows.action_table import menus
from reader.desktop.windows.actions import build_actions, fill_menus
from reader.desktop.windows.panels import Panel
from reader.desktop.windows.reading_specs import pinyin_menu
from reader.desktop.windows.wiring import SCRIPT_ACTIONS, THEME_ACTIONS, Parts, connect_actions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import Message, WordRow
    from reader.desktop.widgets.article.view import ArticleView
    from reader.desktop.widgets.find_bar import FindBar

_ARTICLES_WIDTH = 228
_TERMS_WIDTH = 315
_STRIP_HEIGHT = 138
_SHARE_OF_STRIP = 0.45
"""Part of the centre's height that the translation may take by itself."""


class MainWindow(QMainWindow):
    """One window: articles, text with its translation, terms."""

    theme_requested = Signal(str)
    """Name of the theme that the reader chose."""
    files_dropped = Signal(list)
    """Paths of files that were dropped on the window."""
    closing = Signal()
    """The window is about to close: the moment to save the layout."""

    def __init__(self, theme: Theme, view: ArticleView) -> None:
        """Assemble the window around `view`; every list starts empty."""
        super().__init__()
        self.theme = theme
        self._strip_height = _STRIP_HEIGHT
        self.setWindowTitle(self.tr("Bilingual Reader"))
        self.setAcceptDrops(True)
        self.setMinimumSize(420, 360)
        self._dress_application()
        self.view = view
        self.top_bar = TopBar(theme, self)
        self.articles = ArticleList(theme, self)
        self.terms = TermsPanel(theme, self)
        self.translation = TranslationStrip(theme, self)
        self.messages = MessageBar(theme, self)
        table = menus()
        self.actions_by_id = build_actions(table, self)
        inner = fill_menus(self.top_bar.menu_bar, table, self.actions_by_id)
        self.top_bar.more_pinyin.setMenu(inner[pinyin_menu()])
        self._widths = (_ARTICLES_WIDTH, _TERMS_WIDTH)
        self._assemble()
        self.word_card = WordCard(theme, self)
        self._panels = self._make_panels()
        self._connect()
        self._mark_theme()
        self.resize(1280, 860)
        view.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`; the article view takes its own appearance."""
        self.theme = theme
        self._dress_application()
        for part in (
            self.top_bar,
            self.articles,
            self.terms,
            self.translation,
            self.messages,
            self.word_card,
            self._across,
            self._centre,
        ):
            part.set_theme(theme)
        if "find_bar" in self.__dict__:
            self.find_bar.set_theme(theme)
        self._mark_theme()

    @cached_property
    def find_bar(self) -> FindBar:
        """The bar below the article, for finding in it; made when it is first wanted."""
        from reader.desktop.widgets.find_bar import FindBar  # late: few articles are searched

        bar = FindBar(self.theme, self)
        self._reading_column.addWidget(bar)
        return bar

    def set_script(self, script: str) -> None:
        """Show which script the text is in, without telling anybody."""
        self.top_bar.script.set_current(script)
        self.articles.set_script(script)
        self.terms.set_script(script)
        self.word_card.script = script
        self.actions_by_id[SCRIPT_ACTIONS[script]].setChecked(True)

    def set_pinyin(self, mode: str, level: int = 0) -> None:
        """Show how much pinyin the text has, without telling anybody."""
        label, full = self.tr("Terms"), self.tr("Over glossary terms")
        if mode == "level":
            label = self.tr("HSK > {0}").format(level)
            full = self.tr("Over names and words above level {0} of HSK 3.0 (2021)").format(level)
        self.top_bar.show_pinyin(mode, label, full if mode in ("level", "terms") else "")
        self.actions_by_id[ActionId.PINYIN].setChecked(mode != "none")

    def set_title(self, title: str) -> None:
        """Name the window after the open article."""
        name = self.tr("Bilingual Reader")
        self.setWindowTitle(f"{title} — {name}" if title else name)

    def show_message(self, message: Message) -> None:
        """Say something at the top of the article."""
        self.messages.show_message(message)

    def show_word(self, row: WordRow, near: QRect, *, by_hand: bool) -> None:
        """Open the card of a word that stands at `near`, in global coordinates."""
        corner = self.mapFromGlobal(near.topLeft())
        self.word_card.show_word(row, QRect(corner, near.size()), by_hand=by_hand)

    def layout_state(self) -> dict[str, int]:
        """Sizes and open panels, as plain numbers for the settings."""
        size = self.normalGeometry().size() if self.isMaximized() else self.size()
        articles, _, terms = self._across.sizes()
        return {
            "width": size.width(),
            "height": size.height(),
            "maximized": int(self.isMaximized()),
            "articles_width": articles or self._widths[0],
            "terms_width": terms or self._widths[1],
            "strip_height": self._strip_height,
            "articles_shown": int(self._panels[0].wanted),
            "terms_shown": int(self._panels[1].wanted),
            "translation_shown": int(self._panels[2].wanted),
        }

    def restore_layout(self, state: Mapping[str, object]) -> None:
        """Take sizes and panels from an earlier `layout_state`; ignore what is no number."""
        numbers = {key: one for key, one in state.items() if isinstance(one, int)}
        width = max(420, numbers.get("width", self.width()))
        self.resize(width, max(360, numbers.get("height", self.height())))
        self._widths = (
            numbers.get("articles_width", self._widths[0]),
            numbers.get("terms_width", self._widths[1]),
        )
        self._strip_height = max(72, numbers.get("strip_height", self._strip_height))
        keys = ("articles_shown", "terms_shown", "translation_shown")
        for panel, key in zip(self._panels, keys, strict=True):
            panel.want(bool(numbers.get(key, panel.wanted)))
        self._set_sizes()
        if numbers.get("maximized"):
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close panels for which the window has become too narrow."""
        super().resizeEvent(event)
        self.word_card.dismiss()
        for panel in self._panels:
            panel.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes."""
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files were dropped."""
        urls = event.mimeData().urls()
        self.files_dropped.emit([url.toLocalFile() for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def _assemble(self) -> None:
        self.setMenuWidget(self.top_bar)
        reading = QWidget(self)
        column = self._reading_column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.view, 1)
        self._centre = HairlineSplitter(
            Qt.Orientation.Vertical, [("page", False)], self.theme, self
        )
        self._centre.addWidget(reading)
        self._centre.addWidget(self.translation)
        self._across = HairlineSplitter(
            Qt.Orientation.Horizontal, [("chrome", False), ("chrome", True)], self.theme, self
        )
        for part in (self.articles, self._centre, self.terms):
            self._across.addWidget(part)
        for splitter, stretched in ((self._across, 1), (self._centre, 0)):
            for place in range(splitter.count()):
                splitter.setStretchFactor(place, int(place == stretched))
        self.articles.setMinimumWidth(150)
        self.terms.setMinimumWidth(230)
        self._centre.setMinimumWidth(300)
        self.setCentralWidget(self._across)
        self.view.column_changed.connect(self.translation.align)
        self._centre.splitterMoved.connect(self._keep_strip_height)
        # Queued: a splitter that is being resized must not be resized again.
        queued = Qt.ConnectionType.QueuedConnection
        self.translation.height_wanted.connect(self._fit_strip, queued)
        self._set_sizes()

    def _connect(self) -> None:
        parts = Parts(
            self.actions_by_id,
            self.top_bar,
            self.articles,
            self.view,
            self.terms,
            self.translation,
        )
        connect_actions(parts, self.theme_requested.emit)
        self.actions_by_id[ActionId.QUIT].triggered.connect(self.close)

    def _make_panels(self) -> tuple[Panel, Panel, Panel]:
        action = self.actions_by_id
        return (
            Panel(self.articles, action[ActionId.SHOW_ARTICLES], needs=980),
            Panel(self.terms, action[ActionId.SHOW_TERMS], needs=760),
            Panel(self.translation, action[ActionId.SHOW_TRANSLATION]),
        )

    def _set_sizes(self) -> None:
        left, right = self._widths
        self._across.setSizes([left, max(300, self.width() - left - right), right])
        self._fit_strip(self.translation.wanted_height())

    def _keep_strip_height(self) -> None:
        self._strip_height = self.translation.height()

    def _fit_strip(self, wanted: int) -> None:
        total = sum(self._centre.sizes()) or self.height() - self.top_bar.height()
        most = max(self._strip_height, int(total * _SHARE_OF_STRIP))
        height = min(max(self._strip_height, wanted), most)
        if height != self.translation.height():
            self._centre.setSizes([total - height, height])

    def _dress_application(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.theme))
            app.setFont(sans(13))

    def _mark_theme(self) -> None:
        if self.theme.name in THEME_ACTIONS:
            self.actions_by_id[THEME_ACTIONS[self.theme.name]].setChecked(True)
