"""The dialog that checks an English draft of the article. It shows rows and says what was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.desktop.widgets.card_delegate import CardDelegate
from reader.desktop.widgets.column import Column
from reader.desktop.widgets.quiet_list import QuietList
from reader.desktop.widgets.rows_model import RowsModel
from reader.desktop.widgets.typefaces import english, han_serif, sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import DraftRow

_NUMBER_WIDTH = 34.0


class VerifyDialog(QuietDialog):
    """A field for the draft, and below it the sentences with faults."""

    check_requested = Signal(str)
    """The pasted draft."""
    file_requested = Signal()
    """A file with the draft is to be chosen."""
    save_requested = Signal()
    """The report is to be written into a file."""
    chosen = Signal(int)
    """Place of a row whose Chinese is to be shown in the article."""

    def __init__(self, theme: Theme, script: str, parent: QWidget | None = None) -> None:
        """Start with an empty draft; Chinese is drawn in the forms of `script`."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Verify Draft"))
        self.draft = QPlainTextEdit(self)
        self.draft.setPlaceholderText(
            self.tr("Paste the English of this article here, one sentence or paragraph a line.")
        )
        self.draft.setAccessibleName(self.tr("English draft"))
        self.draft.setTabChangesFocus(True)
        self.draft.setMaximumHeight(150)
        self._summary = quiet_label(
            self.tr("Terms are checked against the glossary, figures against the Chinese."), self
        )
        self._script = script
        self._model: RowsModel[DraftRow] = RowsModel(_spoken, parent=self)
        self.list = QuietList(theme, self)
        self.list.setAccessibleName(self.tr("Sentences to look at"))
        CardDelegate(self._card, theme, self.list, on_paper=True)
        self.list.setModel(self._model)
        self.list.row_chosen.connect(self._choose)
        for part in (self.draft, self._summary):
            self.body.addWidget(part)
        self.body.addWidget(self.list, 1)
        self.check_button = self.add_button(self.tr("Check"), primary=True)
        self.check_button.clicked.connect(self._check)
        self.file_button = self.add_button(self.tr("Open Draft…"))
        self.file_button.clicked.connect(self.file_requested)
        self.save_button = self.add_button(self.tr("Save Report…"))
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.save_requested)
        self.add_close()
        self.resize(760, 640)
        self.draft.setFocus()

    @property
    def rows(self) -> Sequence[DraftRow]:
        """The sentences that are shown."""
        return self._model.rows

    @property
    def summary(self) -> str:
        """What is said about the draft."""
        return self._summary.text()

    def show_report(self, rows: Sequence[DraftRow], summary: str) -> None:
        """Show the sentences with faults, and the sum."""
        self._model.set_rows(rows)
        self._summary.setText(summary)
        self.save_button.setEnabled(True)

    def say(self, text: str) -> None:
        """Show one sentence in place of the sum; what was shown before goes."""
        self._model.set_rows(())
        self._summary.setText(text)
        self.save_button.setEnabled(False)

    def _check(self) -> None:
        self.check_requested.emit(self.draft.toPlainText())

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _card(self, row: DraftRow, width: float, _selected: bool) -> Column:
        column = Column(width)
        column.text(str(row.number), sans(11), "secondary", width=_NUMBER_WIDTH, leading=1.3)
        column.y = 0
        column.text(row.chinese, han_serif(15, self._script), x=_NUMBER_WIDTH)
        column.text(row.english or "—", english(14), "secondary", x=_NUMBER_WIDTH, leading=1.1)
        column.skip(2)
        for fault in row.faults:
            block = column.text(fault.text, sans(13), x=_NUMBER_WIDTH)
            column.badge_after(block, fault.badge, fault.tone)
            if fault.note:
                column.text(fault.note, sans(11), "secondary", x=_NUMBER_WIDTH)
        return column


def _spoken(row: DraftRow) -> str:
    faults = [f"{one.badge}: {one.text}" for one in row.faults]
    return "\n".join((f"{row.number}. {row.chinese}", row.english, *faults))
