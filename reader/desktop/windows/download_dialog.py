"""The dialog in which a package is chosen, downloaded and, if need be, stopped.

Opening it connects to nothing: that takes a click on its first button.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reader.desktop.viewmodels.rows import OfferRow
from reader.desktop.widgets.card_delegate import CardDelegate
from reader.desktop.widgets.column import Column
from reader.desktop.widgets.paint import colour, draw_round
from reader.desktop.widgets.quiet_list import QuietList
from reader.desktop.widgets.rows_model import ROW_ROLE, RowsModel
from reader.desktop.widgets.typefaces import sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from reader.desktop.theme import Theme


class ProgressLine(QWidget):
    """A thin line that fills from the left; nothing where the end is not known."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self.percent = -1
        self.setFixedHeight(4)

    def show_percent(self, percent: int) -> None:
        """Fill the line to `percent`; -1 empties it."""
        self.percent = percent
        self.setAccessibleName(f"{percent} %" if percent >= 0 else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint the track and what is done."""
        painter, track = QPainter(self), QRectF(self.rect())
        draw_round(painter, track, 2, self._theme.hairline)
        if self.percent > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self._theme.accent))
            done = QRectF(0, 0, track.width() * min(100, self.percent) / 100, track.height())
            painter.drawRoundedRect(done, 2, 2)


class DownloadDialog(QuietDialog):
    """What is offered, one download with its progress, and the button that stops it."""

    look_up_requested = Signal()
    download_requested = Signal(str)
    """Id of the package to download."""
    stop_requested = Signal()

    def __init__(self, theme: Theme, index: str, parent: QWidget | None = None) -> None:
        """Say where the list at the address `index` comes from; ask for nothing."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Download a Translation Package"))
        words = self.tr(
            "The list of packages is Argos Translate’s own:\n{0}\n"
            "Nothing but the request is sent, and nothing goes online again after the "
            "download. The licence and the README of a package are shown once it is installed."
        )
        self._note = quiet_label(words.format(index), self)
        self._model: RowsModel[OfferRow] = RowsModel(
            lambda row: f"{row.name}, {row.facts}", parent=self
        )
        self.list = QuietList(theme, self)
        self.list.setAccessibleName(self.tr("Packages on offer"))
        CardDelegate(_card, theme, self.list)
        self.list.setModel(self._model)
        self._line = ProgressLine(theme, self)
        self._words = quiet_label("", self)
        self.body.addWidget(self._note)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._line)
        self.body.addWidget(self._words)
        self.look_button = self.add_button(self.tr("Look up Packages"), primary=True)
        self.load_button = self.add_button(self.tr("Download"), primary=True)
        self.stop_button = self.add_button(self.tr("Stop"))
        self.look_button.clicked.connect(self.look_up_requested)
        self.load_button.clicked.connect(self._download)
        self.stop_button.clicked.connect(self.stop_requested)
        self.list.row_chosen.connect(self._offer)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.add_close()
        self.resize(560, 420)
        self._busy = self._loading = False
        self._follow()

    @property
    def words(self) -> str:
        """What is said about the download."""
        return self._words.text()

    def set_offers(self, rows: Sequence[OfferRow]) -> None:
        """Show what is on offer."""
        current = max(0, self.list.currentIndex().row())
        self._model.set_rows(rows)
        self.list.empty_text = self.tr("No package from Chinese to English is offered.")
        if rows:
            self.list.setCurrentIndex(self._model.index(min(current, len(rows) - 1)))
        self._follow()

    def show_progress(self, percent: int, words: str) -> None:
        """Show how far the download is, -1 where nobody knows."""
        self._line.show_percent(percent)
        self._words.setText(words)

    def set_busy(self, busy: bool, loading: bool = False) -> None:
        """Show whether something is under way, and whether that is a download."""
        self._busy, self._loading = busy, busy and loading
        self._follow()

    def _follow(self) -> None:
        offered = self._model.rowCount() > 0
        self.list.setVisible(offered)
        self.look_button.setVisible(not offered)
        self.look_button.setEnabled(not self._busy)
        self.load_button.setVisible(offered and not self._loading)
        self.load_button.setEnabled(not self._busy and self.list.currentIndex().isValid())
        self.stop_button.setVisible(self._loading)
        self._line.setVisible(self._loading)

    def _offer(self) -> None:
        self.load_button.setFocus()

    def _download(self) -> None:
        row = self.list.currentIndex().data(ROW_ROLE)
        if isinstance(row, OfferRow):
            self.download_requested.emit(row.id)


def _card(row: OfferRow, width: float, selected: bool) -> Column:
    column = Column(width)
    column.text(row.name, sans(14, bold=selected))
    column.text(row.facts, sans(12), "secondary")
    return column
