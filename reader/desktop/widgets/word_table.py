"""The table of an article's words: what each is, how often it stands there, and where first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from reader.desktop.widgets.controls import ThinScrollBar
from reader.desktop.widgets.paint import colour
from reader.desktop.widgets.typefaces import han_sans, sans
from reader.desktop.widgets.word_states import state_words
from reader.dictionary.levels import LIST_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.article_words import ArticleWordRow

WORD, PINYIN, LEVEL, MEANING, COUNT, STATE, SENTENCE = range(7)
_ROW_HEIGHT = 34
_WIDTHS = (112, 124, 56, 236, 64, 92, 230)
"""Of the columns, in pixels; the sentence takes what is left."""
_LOOK = """
QTableView {{
    background: {card}; color: {ink}; border: 1px solid {hairline}; border-radius: 7px;
    selection-background-color: {selection}; selection-color: {ink}; outline: 0;
    padding: 1px;
}}
QTableView:focus {{ border: 2px solid {focus}; padding: 0; }}
QTableView::item {{ padding: 0 6px; }}
QTableView::item:selected {{ background: {selection}; color: {ink}; }}
QHeaderView {{ background: {card}; border: 0; }}
QHeaderView::section {{
    background: {card}; color: {secondary}; border: 0; border-bottom: 1px solid {hairline};
    padding: 5px 6px;
}}
"""
_QUIET = frozenset({"known", "ignored"})
_SAID = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
"""Where there is room to say which list a level is of."""
_Index = QModelIndex | QPersistentModelIndex


class WordTableModel(QAbstractTableModel):
    """Rows of words, in the order of the text or the most frequent first."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        """Hold no words yet."""
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[ArticleWordRow] = ()
        self._order: list[int] = []
        self._by_count = False
        self._script = "simplified"
        self._meaning: Callable[[int], str] = lambda _: ""
        self._meanings: dict[int, str] = {}
        self._states = state_words()
        self._titles = (
            self.tr("Word"),
            self.tr("Pinyin"),
            self.tr("HSK"),
            self.tr("Meaning"),
            self.tr("Count"),
            self.tr("State"),
            self.tr("First sentence"),
        )

    @property
    def rows(self) -> Sequence[ArticleWordRow]:
        """The words in the order of the text."""
        return self._rows

    def set_rows(
        self, rows: Sequence[ArticleWordRow], meaning: Callable[[int], str], script: str
    ) -> None:
        """Show `rows` in the forms of `script`.

        `meaning` is asked by their place in `rows`, once they are in view.
        """
        self.beginResetModel()
        self._rows, self._meaning, self._meanings = rows, meaning, {}
        self._script = script
        self._sort()
        self.endResetModel()

    def set_state(self, places: Iterable[int], state: str) -> None:
        """Show what the words at `places` of the text's order are now."""
        rows = list(self._rows)
        for place in places:
            rows[place] = rows[place]._replace(state=state)
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, SENTENCE))

    def order_by_count(self, *, by_count: bool) -> None:
        """Put the most frequent words first, or those that stand first."""
        self.beginResetModel()
        self._by_count = by_count
        self._sort()
        self.endResetModel()

    def place_of(self, row: int) -> int:
        """Return the place in `rows` of the word that is shown in `row`."""
        return self._order[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of words."""
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column, centred above what is centred."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (LEVEL, COUNT):
            return Qt.AlignmentFlag.AlignCenter
        if role in _SAID and section == LEVEL:
            return LIST_NAME
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell and how it looks."""
        if not index.isValid():
            return None
        place, column = self._order[index.row()], index.column()
        row = self._rows[place]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(place, row, column)
        if role == Qt.ItemDataRole.FontRole:
            size = {WORD: 16, SENTENCE: 13}.get(column)
            return han_sans(size, self._script) if size else sans(13)
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour(getattr(self._theme, _ink(row, column)))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (LEVEL, COUNT):
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _text(self, place: int, row: ArticleWordRow, column: int) -> str:
        if column == MEANING:
            if place not in self._meanings:
                self._meanings[place] = self._meaning(place)
            return self._meanings[place]
        cells = {
            WORD: row.text,
            PINYIN: row.pinyin,
            LEVEL: row.level,
            COUNT: str(row.times),
            STATE: self._states.get(row.state, row.state),
            SENTENCE: row.sentence,
        }
        return cells[column]

    def _sort(self) -> None:
        self._order = list(range(len(self._rows)))
        if self._by_count:
            self._order.sort(key=lambda place: -self._rows[place].times)


def _ink(row: ArticleWordRow, column: int) -> str:
    if row.state in _QUIET or column in (SENTENCE, LEVEL, COUNT):
        return "secondary"
    return "accent" if column == PINYIN else "ink"


class WordTable(QTableView):
    """Shows the words; several can be selected, and Enter or a double click goes to one."""

    def __init__(self, model: WordTableModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the words of `model` in the colours of `theme`."""
        super().__init__(parent)
        self.setModel(model)
        self.setStyleSheet(_LOOK.format(**theme._asdict()))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(theme, "card", self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self._lay_out_header()

    def choose_row(self, row: int) -> None:
        """Select `row` alone; `selectRow` would heed a key that is still held down."""
        selection = QItemSelectionModel.SelectionFlag
        how = selection.ClearAndSelect | selection.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, WORD), how)

    def chosen_rows(self) -> list[int]:
        """Return the rows that are selected, from above."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the current word on Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _lay_out_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFont(sans(12))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        header.setSectionResizeMode(SENTENCE, QHeaderView.ResizeMode.Stretch)
