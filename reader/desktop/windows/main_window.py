"""The main window: widgets put in their places. What they do is connected elsewhere."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from reader.desktop.theme import palette
from reader.desktop.widgets.message_bar import MessageBar
from reader.desktop.widgets.splitter import HairlineSplitter
from reader.desktop.widgets.top_bar import TopBar
from reader.desktop.widgets.typefaces import menus
from reader.desktop.windows.action_ids import ActionId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import Message, WordRow
    from reader.desktop.widgets.article.view import ArticleView
    from reader.desktop.widgets.article_list import ArticleList
    from reader.desktop.widgets.find_bar import FindBar
    from reader.desktop.widgets.terms_panel import TermsPanel
    from reader.desktop.widgets.translation_strip import TranslationStrip
    from reader.desktop.widgets.word_card import WordCard
    from reader.desktop.windows.furniture import Furniture
    from reader.desktop.windows.strip_place import StripPlace

_ARTICLES_WIDTH = 228
_TERMS_WIDTH = 315
_STRIP_HEIGHT = 138
_ARTICLES_NEED = 980
"""Width of the window, in pixels, below which the list of articles closes by itself."""
_TERMS_NEED = 760
_SHOWN = ("articles_shown", "terms_shown", "translation_shown")


class MainWindow(QMainWindow):
    """One window: articles, text with its translation, terms."""

    theme_requested = Signal(str)
    """Name of the theme that the reader chose."""
    files_dropped = Signal(list)
    """Paths of files that were dropped on the window."""
    closing = Signal()
    """The window is about to close: the moment to save the layout."""

    def __init__(self, theme: Theme, view: ArticleView) -> None:
        """Assemble the bare window around `view`: what the first frame shows."""
        super().__init__()
        self.theme = theme
        self._strip_height = _STRIP_HEIGHT
        self._strip: StripPlace | None = None
        self._column: tuple[int, int] | None = None
        self._furniture: Furniture | None = None
        self._script = "simplified"
        self._layout: Mapping[str, object] = {}
        self.setWindowTitle(self.tr("Bilingual Reader"))
        self.setAcceptDrops(True)
        self.setMinimumSize(420, 360)
        self._dress_application()
        self.view = view
        self.top_bar = TopBar(theme, self)
        self.messages = MessageBar(theme, self)
        self._widths = (_ARTICLES_WIDTH, _TERMS_WIDTH)
        view.column_changed.connect(self._keep_column)
        self._assemble()
        self.resize(1280, 860)
        view.setFocus()

    @property
    def furniture(self) -> Furniture:
        """The panels, menus and keys; made when first asked for, after the first frame."""
        if self._furniture is None:
            from reader.desktop.windows.furniture import furnish  # late: see there

            ask, needs = self.theme_requested.emit, (_ARTICLES_NEED, _TERMS_NEED)
            made = furnish(self, self.theme, self.top_bar, self.view, ask, needs)
            self._furniture = made
            self._seat(made)
            made.set_script(self._script)
            made.mark_theme(self.theme.name)
            self._restore_panels(made)
        return self._furniture

    @property
    def articles(self) -> ArticleList:
        """The list of articles."""
        return self.furniture.articles

    @property
    def terms(self) -> TermsPanel:
        """The panel of terms."""
        return self.furniture.terms

    @property
    def translation(self) -> TranslationStrip:
        """The strip with the English of the selection."""
        return self.furniture.translation

    @property
    def word_card(self) -> WordCard:
        """The card of one word."""
        return self.furniture.word_card

    @property
    def actions_by_id(self) -> Mapping[ActionId, QAction]:
        """Every action of the menus."""
        return self.furniture.actions

    @property
    def is_furnished(self) -> bool:
        """Whether the panels, menus and keys are there."""
        return self._furniture is not None

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`; the article view takes its own appearance."""
        self.theme = theme
        self._dress_application()
        for part in (self.top_bar, self.messages, self._across, self._centre):
            part.set_theme(theme)
        self._colour_empty()
        if self.is_furnished:
            self.furniture.set_theme(theme)
        if "find_bar" in self.__dict__:
            self.find_bar.set_theme(theme)

    @cached_property
    def find_bar(self) -> FindBar:
        """The bar below the article, for finding in it; made when it is first wanted."""
        from reader.desktop.widgets.find_bar import FindBar  # late: few articles are searched

        bar = FindBar(self.theme, self)
        self._reading_column.addWidget(bar)
        self.furniture.focus_round.insert(bar, after=self.view)
        return bar

    def set_script(self, script: str) -> None:
        """Show which script the text is in, without telling anybody."""
        self._script = script
        self.top_bar.script.set_current(script)
        if self.is_furnished:
            self.furniture.set_script(script)

    def set_pinyin(self, mode: str, level: int = 0) -> None:
        """Show how much pinyin the text has, without telling anybody."""
        label, full = self.tr("Terms"), self.tr("Over glossary terms")
        if mode == "level":
            label = self.tr("HSK > {0}").format(level)
            full = self.tr("Over names and words above level {0} of HSK 3.0 (2021)").format(level)
        self.top_bar.show_pinyin(mode, label, full if mode in ("level", "terms") else "")
        if self.is_furnished:
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
            "strip_height": self._strip.height if self._strip else self._strip_height,
            **{
                name: int(panel.wanted)
                for name, panel in zip(_SHOWN, self.furniture.panels, strict=True)
            },
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
        self._layout = numbers
        if self.is_furnished:
            self._restore_panels(self.furniture)
        else:
            self._fit_empty()
        if numbers.get("maximized"):
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close panels for which the window has become too narrow."""
        super().resizeEvent(event)
        if not self.is_furnished:
            self._fit_empty()
            return
        self.word_card.dismiss()
        for panel in self.furniture.panels:
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
        self._across = HairlineSplitter(
            Qt.Orientation.Horizontal, [("chrome", False), ("chrome", True)], self.theme, self
        )
        articles, terms, translation = QWidget(self), QWidget(self), QWidget(self)
        self._empty: tuple[QWidget, ...] = (articles, terms, translation)
        for part in (reading, translation):
            self._centre.addWidget(part)
        for part in (articles, self._centre, terms):
            self._across.addWidget(part)
        for splitter, stretched in ((self._across, 1), (self._centre, 0)):
            for place in range(splitter.count()):
                splitter.setStretchFactor(place, int(place == stretched))
        self._centre.setMinimumWidth(300)
        self.setCentralWidget(self._across)
        self._colour_empty()
        self._fit_empty()

    def _colour_empty(self) -> None:
        """Give the places where panels will be the ground that they will have."""
        grounds = ("chrome", "chrome", "card")
        for part, ground in zip(self._empty, grounds, strict=False):  # none once furnished
            colours = part.palette()
            colours.setColor(part.backgroundRole(), QColor(getattr(self.theme, ground)))
            part.setPalette(colours)
            part.setAutoFillBackground(True)

    def _fit_empty(self) -> None:
        """Give the places where panels will be the sizes that they will have."""
        needs = (_ARTICLES_NEED, _TERMS_NEED, 0)
        for part, name, need in zip(self._empty, _SHOWN, needs, strict=True):
            part.setVisible(bool(self._layout.get(name, True)) and self.width() >= need)
        left, right = self._widths
        self._across.setSizes([left, max(300, self.width() - left - right), right])
        total = self.height() - self.top_bar.height()
        self._centre.setSizes([total - self._strip_height, self._strip_height])

    def _seat(self, made: Furniture) -> None:
        """Put the panels into their places."""
        splitters = (self._across, self._across, self._centre)
        panels = (made.articles, made.terms, made.translation)
        for splitter, empty, panel in zip(splitters, self._empty, panels, strict=True):
            sizes = splitter.sizes()
            panel.setVisible(not empty.isHidden())
            splitter.replaceWidget(splitter.indexOf(empty), panel)
            splitter.setSizes(sizes)
            empty.deleteLater()
        self._empty = ()
        if self._column is not None:
            made.translation.align(*self._column)
        from reader.desktop.windows.strip_place import StripPlace  # late, as the strip is

        self._strip = StripPlace(self._centre, self.view, made.translation, self._strip_height)

    def _restore_panels(self, made: Furniture) -> None:
        for panel, name in zip(made.panels, _SHOWN, strict=True):
            panel.want(bool(self._layout.get(name, panel.wanted)))
            panel.fit(self.width())
        left, right = self._widths
        self._across.setSizes([left, max(300, self.width() - left - right), right])
        if self._strip is not None:
            self._strip.height = self._strip_height
            self._strip.fit(made.translation.wanted_height())

    def _keep_column(self, left: int, width: int) -> None:
        self._column = (left, width)

    def _dress_application(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.theme))
            app.setFont(menus())
