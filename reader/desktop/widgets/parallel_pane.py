"""The English of the article beside its text, or between its lines, sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from reader.desktop.viewmodels.rows import RunRow, SentenceRow
from reader.desktop.widgets.controls import LinkButton
from reader.desktop.widgets.paint import colour
from reader.desktop.widgets.quiet_list import QuietList
from reader.desktop.widgets.rows_model import RowsModel
from reader.desktop.widgets.sentence_delegate import SentenceDelegate
from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme

_HEAD_HEIGHT = 38
_BATCH = 60
"""Rows laid out at once, so that a book does not hold the window up."""


class _SentenceList(QuietList):
    """The list itself: on the page's ground, telling when the mouse leaves."""

    left = Signal()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()


class ParallelPane(QWidget):
    """Every sentence with its English and its origin; one is chosen by click or Enter."""

    sentence_chosen = Signal(int)
    sentence_pointed = Signal(int)
    """Place of the sentence under the mouse; -1 for none."""
    scrolled = Signal()
    """The reader scrolled the pane, or a key did."""
    run_toggled = Signal()
    mode_toggled = Signal()
    """Between beside the text and between its lines."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with no sentences."""
        super().__init__(parent)
        self._theme = theme
        self._run = RunRow(0, 0, "", "")
        self._model: RowsModel[SentenceRow] = RowsModel(_spoken, parent=self)
        self.delegate = SentenceDelegate(theme, self.tr("not translated yet"), self)
        self.list = _SentenceList(theme, self)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        self.list.setAccessibleName(self.tr("English of the article"))
        self.list.setItemDelegate(self.delegate)
        self.list.setModel(self._model)
        self.list.width_changed.connect(self._fit_width)
        self.list.row_chosen.connect(lambda index: self.sentence_chosen.emit(index.row()))
        self.list.entered.connect(lambda index: self.sentence_pointed.emit(index.row()))
        self.list.left.connect(lambda: self.sentence_pointed.emit(-1))
        self.list.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())
        self.mode_button = LinkButton("", theme, self)
        self.mode_button.clicked.connect(self.mode_toggled)
        self.run_button = LinkButton("", theme, self)
        self.run_button.clicked.connect(self.run_toggled)
        self.setFocusProxy(self.list)
        self.setMinimumWidth(220)
        self._lay_out()
        self.set_interleaved(interleaved=False)

    @property
    def rows(self) -> Sequence[SentenceRow]:
        """The sentences, in order."""
        return self._model.rows

    def set_rows(self, rows: Sequence[SentenceRow]) -> None:
        """Show the sentences of another article, or the same with other English."""
        value = self.list.verticalScrollBar().value()
        current = self.list.currentIndex().row()
        same = len(rows) == len(self._model.rows)
        self.delegate.forget()
        self._model.set_rows(rows)
        if same and rows:
            self.set_current(current)
            self.list.verticalScrollBar().setValue(value)

    def set_row(self, place: int, row: SentenceRow) -> None:
        """Show other English for one sentence."""
        self._model.replace(place, row)

    def set_current(self, place: int, *, reveal: bool = False) -> None:
        """Mark the sentence at `place` as the selected one; -1 marks none."""
        index = self._model.index(place) if place >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if reveal and index.isValid():
            self.list.scrollTo(index)

    def point_at(self, place: int) -> None:
        """Mark the sentence that is pointed at in the text; -1 marks none."""
        if place != self.delegate.pointed:
            self.delegate.pointed = place
            self.list.viewport().update()

    def set_run(self, run: RunRow) -> None:
        """Show how far the translation of the article is."""
        self._run = run
        self.run_button.setText(run.button)
        self.run_button.setVisible(bool(run.button))
        self.run_button.updateGeometry()
        self.update()

    def set_interleaved(self, *, interleaved: bool) -> None:
        """Put the Chinese above each English sentence, or leave it to the text beside."""
        self.delegate.interleaved = interleaved
        text = self.tr("Beside the text") if interleaved else self.tr("Line by line")
        self.mode_button.setText(text)
        self.mode_button.updateGeometry()
        self._relay()

    def set_script(self, script: str) -> None:
        """Draw Chinese in the forms of `script`."""
        self.delegate.script = script
        self._relay()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self.delegate.theme = theme
        for part in (self.list, self.mode_button, self.run_button):
            part.set_theme(theme)
        self.update()

    # ---------------------------------------------------------------- scrolling in step

    def top(self) -> tuple[int, float]:
        """Return which sentence is the first in view, and how much of it is above, 0 to 1."""
        index = self.list.indexAt(QPoint(8, 2))
        if not index.isValid():
            return 0, 0.0
        box = self.list.visualRect(index)
        return index.row(), min(1.0, max(0.0, -box.top() / max(1, box.height())))

    def scroll_to(self, place: int, part: float) -> None:
        """Put sentence `place` at the top with `part` of it, 0 to 1, above."""
        index = self._model.index(place)
        if index.isValid():
            box, bar = self.list.visualRect(index), self.list.verticalScrollBar()
            bar.setValue(bar.value() + box.top() + round(part * box.height()))

    def at_end(self) -> bool:
        """Whether nothing is below the view."""
        bar = self.list.verticalScrollBar()
        return bar.value() >= bar.maximum() > 0

    def scroll_to_end(self) -> None:
        """Show the last sentence."""
        self.list.verticalScrollBar().setValue(self.list.verticalScrollBar().maximum())

    # ---------------------------------------------------------------- inner workings

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the heading and the line of progress."""
        painter, theme, run = QPainter(self), self._theme, self._run
        painter.fillRect(event.rect(), colour(theme.chrome))
        painter.setPen(colour(theme.secondary))
        painter.setFont(sans(11, bold=True, spaced=0.7))
        heading = self.tr("ENGLISH")
        if run.words:
            heading = f"{heading} · {run.words}"
        box = QRectF(18, 0, self.width() - 36, _HEAD_HEIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, heading)
        if run.running and run.total:
            width = round(self.width() * run.done / run.total)
            painter.fillRect(0, _HEAD_HEIGHT - 2, width, 2, colour(theme.accent))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 7, 12, 7)
        head.addStretch(1)
        head.addWidget(self.run_button)
        head.addWidget(self.mode_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def _fit_width(self, width: int) -> None:
        if self.delegate.set_width(width):
            self.list.scheduleDelayedItemsLayout()

    def _relay(self) -> None:
        self.delegate.forget()
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()


def _spoken(row: SentenceRow) -> str:
    return f"{row.english}, {row.label}" if row.english else row.chinese
