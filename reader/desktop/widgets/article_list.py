"""The list of articles: sections, titles, length and how far each was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.desktop.viewmodels.rows import ArticleRow
from reader.desktop.widgets.article_delegate import ArticleDelegate
from reader.desktop.widgets.paint import colour
from reader.desktop.widgets.quiet_list import QuietList
from reader.desktop.widgets.rows_model import ROW_ROLE, RowsModel
from reader.desktop.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme


class _Rows(QuietList):
    """The list itself, with the keys that take articles out and bring them back."""

    removal_asked = Signal()
    undo_asked = Signal()
    menu_asked = Signal(QPoint)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        # While the list has the keyboard, its own keys come before the window's shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Delete)
            if any(map(event.matches, keys)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            self.removal_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # By keyboard it is the menu of the selected row, wherever Qt believes the caret to be.
        by_keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        row = self.visualRect(self.currentIndex())
        self.menu_asked.emit(row.center() if by_keyboard and row.isValid() else event.pos())


class ArticleList(QWidget):
    """The articles under their sections; click or Enter opens one."""

    article_chosen = Signal(str)
    """Id of the article to open."""
    removal_asked = Signal(str)
    """Id of the article to take out of the library."""
    undo_asked = Signal()
    """The reader wants the last articles back."""
    menu_asked = Signal(str, QPoint)
    """Id of the article whose menu to show, empty beside all, and where, in global pixels."""
    left = Signal()
    """Escape: the reader wants to be in the text again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with no articles."""
        super().__init__(parent)
        self._theme = theme
        self._model: RowsModel[ArticleRow | str] = RowsModel(
            self._spoken, lambda row: isinstance(row, str), self
        )
        self._delegate = ArticleDelegate(theme, self)
        self.list = _Rows(theme, self)
        self.list.width_changed.connect(self._fit_width)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.row_chosen.connect(self._choose)
        self.list.removal_asked.connect(self._ask_removal)
        self.list.undo_asked.connect(self.undo_asked)
        self.list.menu_asked.connect(self._ask_menu)
        self.list.selectionModel().currentChanged.connect(self._note_current)
        self._kept = ""
        self.search = SearchField(theme, self)
        self.search.entered.connect(self._choose_first)
        self.search.went_down.connect(self._go_down)
        self.search.left.connect(self.left)
        self.list.left.connect(self._leave)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search)
        column.addWidget(self.list)

    def set_rows(self, rows: Sequence[ArticleRow], empty_text: str = "") -> None:
        """Show `rows`, with a heading above each section; or why there are none.

        The selected row stays selected, also where it was left out for a while.
        """
        shown: list[ArticleRow | str] = []
        section = ""
        for row in rows:
            if row.section and row.section != section:
                shown.append(row.section)
            section = row.section
            shown.append(row)
        self.list.empty_text = empty_text
        self._model.set_rows(shown)
        self.select(self._kept)

    def update_row(self, row: ArticleRow) -> None:
        """Show `row` in place of the one with its id: progress changed."""
        index = self._index_of(row.id)
        if index is not None:
            self._model.replace(index, row)

    def set_current(self, article_id: str) -> None:
        """Raise the row of the open article."""
        if article_id != self._delegate.current:
            self._delegate.known = ""
        self._delegate.current = article_id
        self.select(article_id)
        self.list.viewport().update()

    def show_known(self, words: str) -> None:
        """Say in few words how much of the open article is known."""
        self._delegate.known = words
        self.list.viewport().update()

    def select(self, article_id: str) -> None:
        """Select the row of the article, now or when it is shown again."""
        self._kept = article_id
        index = self._index_of(article_id)
        if index is not None:
            self.list.setCurrentIndex(self._model.index(index))

    @property
    def selected(self) -> str:
        """Id of the article whose row is selected, else of the open one."""
        row = self.list.currentIndex().data(ROW_ROLE)
        return row.id if isinstance(row, ArticleRow) else self._delegate.current

    def neighbour(self, step: int) -> str | None:
        """Id of the article `step` rows after the current one, if there is one."""
        ids = [row.id for row in self._model.rows if isinstance(row, ArticleRow)]
        if self._delegate.current not in ids:
            return ids[0] if ids else None
        place = ids.index(self._delegate.current) + step
        return ids[place] if 0 <= place < len(ids) else None

    def set_script(self, script: str) -> None:
        """Draw titles in the forms of `script`; the rows bring their own characters."""
        self._delegate.script = script
        self.list.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self._delegate.theme = theme
        self.list.set_theme(theme)
        self.search.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(event.rect(), colour(self._theme.chrome))

    def _fit_width(self, width: int) -> None:
        self._delegate.width = width
        self.list.scheduleDelayedItemsLayout()

    def _index_of(self, article_id: str) -> int | None:
        for index, row in enumerate(self._model.rows):
            if isinstance(row, ArticleRow) and row.id == article_id:
                return index
        return None

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, ArticleRow):
            self.article_chosen.emit(row.id)

    def _choose_first(self) -> None:
        first = next((row for row in self._model.rows if isinstance(row, ArticleRow)), None)
        if first is not None:
            self.article_chosen.emit(first.id)

    def _go_down(self) -> None:
        rows = self._model.rows
        first = next((at for at, row in enumerate(rows) if isinstance(row, ArticleRow)), None)
        if first is not None:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.list.setCurrentIndex(self._model.index(first))

    def _leave(self) -> None:
        self.search.field.clear()
        self.left.emit()

    def _ask_removal(self) -> None:
        if isinstance(self.list.currentIndex().data(ROW_ROLE), ArticleRow):
            self.removal_asked.emit(self.selected)

    def _ask_menu(self, at: QPoint) -> None:
        row = self.list.indexAt(at).data(ROW_ROLE)
        article = row.id if isinstance(row, ArticleRow) else ""
        self.menu_asked.emit(article, self.list.viewport().mapToGlobal(at))

    def _note_current(self, current: QModelIndex) -> None:
        row = current.data(ROW_ROLE)
        if isinstance(row, ArticleRow):
            self._kept = row.id

    def _spoken(self, row: ArticleRow | str) -> str:
        if isinstance(row, str):
            return row
        if row.found is not None:
            parts = [row.title, row.found.label, row.found.snippet]
            return ", ".join(part for part in parts if part)
        parts = [row.title, row.topic, self.tr("{0} characters").format(row.characters)]
        if row.progress is not None:
            parts.append(self.tr("{0} percent read").format(round(row.progress * 100)))
        if row.id == self._delegate.current:
            parts.append(self._delegate.known)
        return ", ".join(part for part in parts if part)
