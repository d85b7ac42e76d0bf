"""The terms of the article: a list with status and counts, one of them open as a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader.desktop.viewmodels.rows import TermRow
from reader.desktop.widgets.controls import LinkButton
from reader.desktop.widgets.paint import colour
from reader.desktop.widgets.quiet_list import QuietList
from reader.desktop.widgets.rows_model import ROW_ROLE, RowsModel
from reader.desktop.widgets.term_card import NEXT, PREVIOUS, spoken_card
from reader.desktop.widgets.term_delegate import TermDelegate
from reader.desktop.widgets.terms_order import ordered
from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import CandidateRow, TermCard

_STEPS = {PREVIOUS: -1, NEXT: 1}
_STEP_KEYS = {Qt.Key.Key_P: -1, Qt.Key.Key_N: 1}


class _TermsList(QuietList):
    """The list itself: keys n and p, and the links on the open card."""

    stepped = Signal(int)
    copy_asked = Signal()

    def __init__(self, theme: Theme, delegate: TermDelegate, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.width_changed.connect(self._fit_width)

    def _fit_width(self, width: int) -> None:
        if self._delegate.set_width(width):
            self.scheduleDelayedItemsLayout()

    def event(self, event: QEvent) -> bool:
        # While the list has the keyboard, its own keys come before the window's shortcuts.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = event.key() in _STEP_KEYS and not event.modifiers()
            if own or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEP_KEYS.get(Qt.Key(event.key()))
        if step and not event.modifiers():
            self.stepped.emit(step)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self._area_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if area else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        step = _STEPS.get(self._area_at(event.position()))
        if step and event.button() == Qt.MouseButton.LeftButton:
            self.stepped.emit(step)
            return
        super().mouseReleaseEvent(event)

    def _area_at(self, at: QPointF) -> str:
        index = self.indexAt(at.toPoint())
        row = index.data(ROW_ROLE) if index.isValid() else None
        if not isinstance(row, TermRow):
            return ""
        return self._delegate.area_at(row, QRectF(self.visualRect(index)), at)


class TermsPanel(QWidget):
    """Every policy term of the article; click or Enter opens its card."""

    term_chosen = Signal(str)
    """Entry id of the term to open; empty where the open one is to be closed."""
    occurrence_requested = Signal(int)
    """One occurrence further (1) or back (-1) of the open term."""
    order_changed = Signal(str)
    """One of `terms_order.ORDERS`."""
    candidate_chosen = Signal(str)
    """Expression of the article that is to become a term."""
    copy_requested = Signal(str)
    """Text for the clipboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with no terms."""
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[TermRow] = ()
        self._candidates: Sequence[CandidateRow] = ()
        self._order = "order"
        self._general = True
        self._model: RowsModel[TermRow] = RowsModel(self._spoken, parent=self)
        self._delegate = TermDelegate(theme, self)
        self.list = _TermsList(theme, self._delegate, self)
        self.list.setAccessibleName(self.tr("Terms"))
        self.list.setModel(self._model)
        self.list.row_chosen.connect(self._choose)
        self.list.stepped.connect(self.occurrence_requested)
        self.list.copy_asked.connect(self._copy_rendering)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_row_menu)
        self.order_button = LinkButton("", theme, self)
        self.order_button.clicked.connect(self._show_order_menu)
        self.candidates_button = LinkButton("", theme, self)
        self.candidates_button.setToolTip(self.tr("Expressions that might be terms: add one"))
        self.candidates_button.clicked.connect(self._show_candidates)
        self.candidates_button.hide()
        self.setFocusProxy(self.list)
        self._lay_out()
        self._name_order()

    @property
    def card(self) -> TermCard | None:
        """The open card."""
        return self._delegate.card

    @property
    def order(self) -> str:
        """How the terms are ordered: one of `terms_order.ORDERS`."""
        return self._order

    def set_rows(self, rows: Sequence[TermRow]) -> None:
        """Show the terms of another article; the card closes."""
        self._rows = rows
        self.list.empty_text = self.tr("The glossary knows no term of this article.")
        self._delegate.set_card(None)
        self._delegate.forget()
        self._arrange()
        self.update()

    def update_rows(self, rows: Sequence[TermRow]) -> None:
        """Take other facts of the same terms; nothing moves."""
        self._rows = rows

    def set_candidates(self, candidates: Sequence[CandidateRow]) -> None:
        """Offer expressions of the article that might be terms."""
        self._candidates = candidates
        text = self.tr("Candidates · {0}").format(len(candidates))
        self.candidates_button.setText(f"{text} ▾")
        self.candidates_button.setAccessibleName(text)
        self.candidates_button.updateGeometry()
        self.candidates_button.setVisible(bool(candidates))

    def set_card(self, card: TermCard | None) -> None:
        """Open `card` in the row of its term and bring it into view, or close it."""
        before = self._delegate.card
        self._delegate.set_card(card)
        self.list.scheduleDelayedItemsLayout()
        if card is not None:
            self._bring_into_view(card)
        if before != card:
            self.list.viewport().update()

    def set_order(self, order: str) -> None:
        """Order the terms; see `terms_order.ORDERS`."""
        if order == self._order:
            return
        self._order = order
        self._name_order()
        self._arrange()
        if self.card is not None:
            self._bring_into_view(self.card)
        self.order_changed.emit(order)

    def set_general(self, shown: bool) -> None:
        """Show or hide words of general vocabulary and of newspapers."""
        if shown != self._general:
            self._general = shown
            self._arrange()

    def set_script(self, script: str) -> None:
        """Draw Chinese in the forms of `script`; the rows bring their own characters."""
        self._delegate.script = script
        self._delegate.forget()
        self.list.scheduleDelayedItemsLayout()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self._delegate.theme = theme
        self.list.set_theme(theme)
        self.order_button.set_theme(theme)
        self.candidates_button.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the heading."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self._theme.chrome))
        painter.setPen(colour(self._theme.secondary))
        painter.setFont(sans(11, bold=True, spaced=0.7))
        heading = self.tr("TERMS · {0}").format(len(self._rows))
        box = QRectF(16, 14, self.width() - 32, 22)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, heading)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 13, 12, 3)
        head.addStretch(1)
        head.addWidget(self.order_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 2, 12, 6)
        foot.addWidget(self.candidates_button)
        foot.addStretch(1)
        column.addLayout(foot)

    def _orders(self) -> dict[str, str]:
        return {
            "order": self.tr("in order"),
            "domain": self.tr("by domain"),
            "unseen": self.tr("unseen first"),
            "name": self.tr("by name"),
            "status": self.tr("by status"),
        }

    def _name_order(self) -> None:
        self.order_button.setText(f"{self._orders()[self._order]} ▾")
        self.order_button.setAccessibleName(
            self.tr("Order of terms: {0}").format(self._orders()[self._order])
        )
        self.order_button.updateGeometry()

    def _arrange(self) -> None:
        self._model.set_rows(ordered(self._rows, self._order, general=self._general))

    def _bring_into_view(self, card: TermCard) -> None:
        for place, row in enumerate(self._model.rows):
            if row.entry_id == card.entry_id:
                index = self._model.index(place)
                self.list.setCurrentIndex(index)
                self.list.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        row: TermRow = index.data(ROW_ROLE)
        closes = self.card is not None and self.card.entry_id == row.entry_id
        self.term_chosen.emit("" if closes else row.entry_id)

    def _show_order_menu(self) -> None:
        menu = QMenu(self)
        for order, text in self._orders().items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(order == self._order)
            action.triggered.connect(lambda _=False, order=order: self.set_order(order))
        menu.addSeparator()
        general = menu.addAction(self.tr("general words"))
        general.setCheckable(True)
        general.setChecked(self._general)
        general.triggered.connect(self.set_general)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.order_button.mapToGlobal(self.order_button.rect().bottomLeft()))

    def _show_candidates(self) -> None:
        menu = QMenu(self)
        for row in self._candidates:
            action = menu.addAction(row.label.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, text=row.text: self.candidate_chosen.emit(text)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.candidates_button.mapToGlobal(QPoint(0, 0)))

    def _show_row_menu(self) -> None:
        row = self._current_row()
        if row is None:
            return
        menu = QMenu(self)
        texts = {
            self.tr("Copy rendering"): row.rendering,
            self.tr("Copy term"): row.zh,
            self.tr("Copy term and rendering"): f"{row.zh}\t{row.rendering}",
        }
        if self.card is not None and self.card.entry_id == row.entry_id:
            texts[self.tr("Copy the whole card")] = f"{self._spoken(row)}"
        for text, copied in texts.items():
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _=False, copied=copied: self.copy_requested.emit(copied)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        index = self.list.visualRect(self.list.currentIndex())
        menu.popup(self.list.viewport().mapToGlobal(index.center()))

    def _copy_rendering(self) -> None:
        row = self._current_row()
        if row is not None:
            self.copy_requested.emit(row.rendering)

    def _current_row(self) -> TermRow | None:
        row = self.list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, TermRow) else None

    def _spoken(self, row: TermRow) -> str:
        times = self.tr("%n time(s)", "", row.occurrences)
        text = ", ".join(part for part in (row.zh, row.pinyin, row.rendering, row.badge) if part)
        if self.card is not None and self.card.entry_id == row.entry_id:
            return f"{text}, {times}\n{spoken_card(self.card)}"
        return f"{text}, {times}"
