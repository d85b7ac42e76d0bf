"""What a glossary file would bring, row by row, before anything is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.desktop.widgets.typefaces import sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from reader.desktop.theme import Theme


class ImportDialog(QuietDialog):
    """A summary, the report, and a button that imports."""

    import_requested = Signal()

    def __init__(
        self, theme: Theme, summary: str, report: str, *, ready: bool, parent: QWidget | None = None
    ) -> None:
        """Show `report`; it can be imported when it is `ready`."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Import Glossary"))
        self.body.addWidget(quiet_label(summary, self))
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setFont(sans(13))
        self.report.setAccessibleName(self.tr("Report by row"))
        self.body.addWidget(self.report, 1)
        self.import_button = self.add_button(self.tr("Import"), primary=True)
        self.import_button.setEnabled(ready)
        self.import_button.clicked.connect(self._import)
        self.add_close()
        self.resize(600, 460)

    def _import(self) -> None:
        self.import_requested.emit()
        self.accept()
