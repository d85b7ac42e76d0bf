"""The dialog of installed translation packages. It shows rows and says what was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal

from reader.desktop.viewmodels.rows import PackageRow, Tone
from reader.desktop.widgets.card_delegate import CardDelegate
from reader.desktop.widgets.column import Column
from reader.desktop.widgets.quiet_list import QuietList
from reader.desktop.widgets.rows_model import ROW_ROLE, RowsModel
from reader.desktop.widgets.typefaces import sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.desktop.theme import Theme


class PackagesDialog(QuietDialog):
    """Installed packages, with buttons to add one from a file and to remove one."""

    install_requested = Signal()
    download_requested = Signal()
    details_requested = Signal(str)
    """Id of the package whose README is wanted."""
    remove_requested = Signal(str)
    """Id of the package to remove."""
    chosen = Signal(str)
    """Id of the package to translate with."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with no packages."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Translation Packages"))
        self._model: RowsModel[PackageRow] = RowsModel(self._spoken, parent=self)
        self._empty = quiet_label(
            self.tr(
                "No package is installed. Without one, sentences outside the bundled articles "
                "get a word-for-word gloss. A package is an .argosmodel file; once installed "
                "it works without a network."
            ),
            self,
        )
        self.list = QuietList(theme, self)
        self.list.setAccessibleName(self.tr("Installed packages"))
        CardDelegate(self._card, theme, self.list)
        self.list.setModel(self._model)
        self.body.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.list, 1)
        self.install_button = self.add_button(self.tr("Install from File…"), primary=True)
        self.download_button = self.add_button(self.tr("Download…"))
        self.details_button = self.add_button(self.tr("Details"))
        self.remove_button = self.add_button(self.tr("Remove"))
        self.install_button.clicked.connect(self.install_requested)
        self.download_button.clicked.connect(self.download_requested)
        self.details_button.clicked.connect(self._ask_details)
        self.remove_button.clicked.connect(self._remove)
        self.list.row_chosen.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.add_close()
        self.resize(620, 420)
        self.set_rows(())

    def set_rows(self, rows: Sequence[PackageRow]) -> None:
        """Show the installed packages."""
        self._model.set_rows(rows)
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if rows:
            self.list.setCurrentIndex(self._model.index(0))
        self._follow()

    def _follow(self) -> None:
        for button in (self.remove_button, self.details_button):
            button.setEnabled(self._current() is not None)

    def _ask_details(self) -> None:
        row = self._current()
        if row is not None:
            self.details_requested.emit(row.id)

    def _remove(self) -> None:
        row = self._current()
        if row is not None:
            self.remove_requested.emit(row.id)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, PackageRow):
            self.chosen.emit(row.id)

    def _current(self) -> PackageRow | None:
        row = self.list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, PackageRow) else None

    def _card(self, row: PackageRow, width: float, selected: bool) -> Column:
        column = Column(width)
        name = column.text(row.name, sans(14, bold=selected))
        if row.active:
            column.badge_after(name, self.tr("in use"), Tone.APPROVED)
        facts = (row.version, row.size, row.licence)
        column.text(" · ".join(fact for fact in facts if fact), sans(12), "secondary")
        return column

    def _spoken(self, row: PackageRow) -> str:
        facts = [row.name, row.version, row.size, row.licence]
        if row.active:
            facts.append(self.tr("in use"))
        return ", ".join(fact for fact in facts if fact)
