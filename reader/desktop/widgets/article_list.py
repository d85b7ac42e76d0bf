"""The list of articles: sections, titles, length and how far each was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.desktop.viewmodels.rows import ArticleRow
from reader.desktop.widgets.column import elided, in_two_lines
from reader.desktop.widgets.paint import colour, draw_ring, draw_round
from reader.desktop.widgets.quiet_list import QuietList, shows_ring
from reader.desktop.widgets.rows_model import ROW_ROLE, RowsModel
from reader.desktop.widgets.typefaces import han_sans, sans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme

_ROW_HEIGHT = 54
_HEADING_HEIGHT = 36
_TITLE_SIZE = 14
_LINE_HEIGHT = 20
_MARGIN = 7
_PADDING = 11
_BAR = QSize(54, 3)


class _Delegate(QStyledItemDelegate):
    """Paints headings and rows; the current article is a raised card."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.current = ""
        self.width = 228
        self.script = "simplified"

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt passes it
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        row = index.data(ROW_ROLE)
        if isinstance(row, str):
            return QSize(100, _HEADING_HEIGHT)
        lines = len(self._title_lines(row, self.width - 2 * (_MARGIN + _PADDING)))
        return QSize(100, _ROW_HEIGHT + (lines - 1) * _LINE_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, rect = index.data(ROW_ROLE), QRectF(option.rect)
        painter.save()
        if isinstance(row, str):
            self._paint_heading(painter, rect, row)
        else:
            self._paint_row(painter, rect, row, option)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, text: str) -> None:
        font = han_sans(12, self.script, bold=True)
        painter.setFont(font)
        painter.setPen(colour(self.theme.secondary))
        box = rect.adjusted(16, 12, -12, -2)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, elided(text, font, box.width()))

    def _paint_row(
        self, painter: QPainter, rect: QRectF, row: ArticleRow, option: QStyleOptionViewItem
    ) -> None:
        theme, card = self.theme, rect.adjusted(_MARGIN, 0, -_MARGIN, -1)
        current = row.id == self.current
        if current:
            draw_round(painter, card, 8, theme.card, theme.hairline)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_round(painter, card, 8, theme.hover)
        if shows_ring(option):
            draw_ring(painter, card, 7, theme)
        x, width = card.left() + _PADDING, card.width() - 2 * _PADDING
        painter.setFont(han_sans(_TITLE_SIZE, self.script))
        painter.setPen(colour(theme.accent if current else theme.ink))
        y = card.top() + 8
        for line in self._title_lines(row, width):
            box = QRectF(x, y, width, _LINE_HEIGHT)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
            y += _LINE_HEIGHT
        self._paint_details(painter, QPointF(x, y + 1), width, row)

    def _title_lines(self, row: ArticleRow, width: float) -> list[str]:
        return in_two_lines(row.title, han_sans(_TITLE_SIZE, self.script), width)

    def _paint_details(self, painter: QPainter, at: QPointF, width: float, row: ArticleRow) -> None:
        theme, font = self.theme, sans(11)
        parts = [row.topic, self.tr("{0} 字").format(f"{row.characters:,}")]
        text = elided(" · ".join(part for part in parts if part), font, width)
        painter.setFont(font)
        painter.setPen(colour(theme.secondary))
        painter.drawText(QRectF(at.x(), at.y(), width, 16), Qt.AlignmentFlag.AlignVCenter, text)
        left = at.x() + painter.fontMetrics().horizontalAdvance(text) + 10
        if row.progress is None or left + _BAR.width() > at.x() + width:
            return
        bar = QRectF(left, at.y() + 7, _BAR.width(), _BAR.height())
        draw_round(painter, bar, 1.5, theme.hairline)
        done = max(0.0, min(1.0, row.progress)) * bar.width()
        if done >= 1:
            bar.setWidth(done)
            draw_round(painter, bar, 1.5, theme.approved)


class ArticleList(QWidget):
    """The articles under their sections; click or Enter opens one."""

    article_chosen = Signal(str)
    """Id of the article to open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with no articles."""
        super().__init__(parent)
        self._theme = theme
        self._model: RowsModel[ArticleRow | str] = RowsModel(
            self._spoken, lambda row: isinstance(row, str), self
        )
        self._delegate = _Delegate(theme, self)
        self.list = QuietList(theme, self)
        self.list.width_changed.connect(self._fit_width)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.row_chosen.connect(self._choose)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.list)

    def set_rows(self, rows: Sequence[ArticleRow]) -> None:
        """Show `rows`, with a heading above each section."""
        shown: list[ArticleRow | str] = []
        section = ""
        for row in rows:
            if row.section and row.section != section:
                shown.append(row.section)
            section = row.section
            shown.append(row)
        self._model.set_rows(shown)
        self.set_current(self._delegate.current)

    def update_row(self, row: ArticleRow) -> None:
        """Show `row` in place of the one with its id: progress changed."""
        index = self._index_of(row.id)
        if index is not None:
            self._model.replace(index, row)

    def set_current(self, article_id: str) -> None:
        """Raise the row of the open article."""
        self._delegate.current = article_id
        index = self._index_of(article_id)
        if index is not None:
            self.list.setCurrentIndex(self._model.index(index))
        self.list.viewport().update()

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

    def _spoken(self, row: ArticleRow | str) -> str:
        if isinstance(row, str):
            return row
        parts = [row.title, row.topic, self.tr("{0} characters").format(row.characters)]
        if row.progress is not None:
            parts.append(self.tr("{0} percent read").format(round(row.progress * 100)))
        return ", ".join(part for part in parts if part)
