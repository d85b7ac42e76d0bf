"""The English of the article beside its text, or between its lines, sentence by sentence."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from reader.desktop.viewmodels.rows import RunRow, SentenceRow
from reader.desktop.widgets.column import elided
from reader.desktop.widgets.controls import LinkButton
from reader.desktop.widgets.paint import colour
from reader.desktop.widgets.quiet_list import QuietList
from reader.desktop.widgets.rows_model import RowsModel
from reader.desktop.widgets.sentence_delegate import SentenceDelegate
from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from reader.desktop.theme import Theme

_HEAD_HEIGHT = 38
_NARROWEST = 240
_BATCH = 60
"""Rows laid out at once, so that a book does not hold the window up."""
_FEW = 150
"""Rows that may all be laid out at once: some 20 ms."""


class _SentenceList(QuietList):
    """The list itself, telling when the mouse or the keyboard leaves."""

    left = Signal()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ParallelPane(QWidget):
    """Every sentence with its English and its origin; one is chosen by click or Enter."""

    sentence_chosen = Signal(int)
    sentence_pointed = Signal(int)
    """Place of the sentence under the mouse or the keyboard; -1 for none."""
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
        self.list.setBatchSize(_BATCH)
        self._measured = 0
        """Rows whose heights are known."""
        self._later: dict[int, SentenceRow] = {}
        """Rows that change once all heights are known."""
        self._held: tuple[int, float] | None = None
        """What was at the top before rows changed."""
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self.list.setAccessibleName(self.tr("English of the article"))
        self.list.setItemDelegate(self.delegate)
        self.list.setModel(self._model)
        self.list.width_changed.connect(self._fit_width)
        self.list.row_chosen.connect(self._choose)
        self.list.entered.connect(self._point)
        self.list.selectionModel().currentChanged.connect(self._follow_keyboard)
        self.list.left.connect(self._leave)
        self.list.verticalScrollBar().valueChanged.connect(self._tell_scrolled)
        self.mode_button = LinkButton("", theme, self)
        self.mode_button.clicked.connect(self.mode_toggled)
        self.run_button = LinkButton("", theme, self)
        self.run_button.clicked.connect(self.run_toggled)
        self.setFocusProxy(self.list)
        self.setMinimumWidth(_NARROWEST)
        self._lay_out()
        self.set_interleaved(interleaved=False)

    @property
    def rows(self) -> Sequence[SentenceRow]:
        """The sentences, in order."""
        return self._model.rows

    def follow_in_tab_order(self, part: QWidget) -> None:
        """Let the tab key come here from `part`, and through the controls as they stand."""
        for before, after in pairwise((part, self.run_button, self.mode_button, self.list)):
            self.setTabOrder(before, after)

    def set_rows(self, rows: Sequence[SentenceRow]) -> None:
        """Show the sentences of another article, or the same with other English."""
        current = self.list.currentIndex().row()
        same = len(rows) == len(self._model.rows)
        if same and list(rows) == list(self._model.rows):
            return
        self._later.clear()
        self._held = (self._held or self.top()) if same else (0, 0.0)
        self._model.set_rows(rows)
        self._relay()
        if same and rows:
            self.set_current(current)

    def set_row(self, place: int, row: SentenceRow) -> None:
        """Show other English for one sentence; what is in view stays where it is."""
        if self._measuring.isActive():
            self._later[place] = row
            return
        if self._held is None:
            self._held = self.top()
        self._model.replace(place, row)
        self._settling.start()

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
        if self._held is not None:  # rows are about to be put back to where they were
            self._held = (place, part)
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
        box = QRectF(18, 0, self._room_of_heading(), _HEAD_HEIGHT)
        shown = elided(heading, painter.font(), box.width())
        if len(shown) > 1:  # no ellipsis alone
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        if run.running and run.total:
            width = round(self.width() * run.done / run.total)
            painter.fillRect(0, _HEAD_HEIGHT - 2, width, 2, colour(theme.accent))

    def _room_of_heading(self) -> float:
        """Width, in pixels, that the buttons leave free at their left."""
        shown = [one for one in (self.run_button, self.mode_button) if one.isVisible()]
        first = min((one.x() for one in shown), default=self.width())
        return max(0, first - 18 - 8)

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

    def _choose(self, index: QModelIndex) -> None:
        self.sentence_chosen.emit(index.row())

    def _point(self, index: QModelIndex) -> None:
        self.sentence_pointed.emit(index.row())

    def _follow_keyboard(self, index: QModelIndex) -> None:
        if self.list.hasFocus():
            self.sentence_pointed.emit(index.row())

    def _leave(self) -> None:
        self.sentence_pointed.emit(-1)

    def _tell_scrolled(self) -> None:
        if self._held is None:
            self.scrolled.emit()

    def _fit_width(self, width: int) -> None:
        if self.delegate.set_width(width):
            self._relay()

    def _relay(self) -> None:
        """Lay out anew: few rows at once, many in batches until their heights are known."""
        if self._held is None:
            self._held = self.top()
        self.delegate.forget()
        many = len(self._model.rows) > _FEW
        mode = QListView.LayoutMode.Batched if many else QListView.LayoutMode.SinglePass
        self.list.setLayoutMode(mode)
        self._measured = 0
        if many:
            self._measuring.start()
        else:
            self._measuring.stop()
            self._settling.start()
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    def _measure(self) -> None:
        """Measure more rows; once all are, changes no longer lose the place."""
        rows = self._model.rows
        for row in rows[self._measured : self._measured + _BATCH]:
            self.delegate.measure(row)
        self._measured += _BATCH
        if self._measured >= len(rows):
            self._measuring.stop()
            self.list.setLayoutMode(QListView.LayoutMode.SinglePass)
            later, self._later = self._later, {}
            for place, row in later.items():
                self.set_row(place, row)
            self._settling.start()

    def _settle(self) -> None:
        """Put what was at the top back there after rows have changed their heights."""
        if self._held is not None:
            place, part = self._held
            self.list.executeDelayedItemsLayout()
            self.scroll_to(place, part)
            self._held = None


def _spoken(row: SentenceRow) -> str:
    return f"{row.english}, {row.label}" if row.english else row.chinese
