"""The dialog that says what this is, which version, under which licences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.desktop.theme import Theme


@dataclass(frozen=True, slots=True)
class AboutFacts:
    """What the dialog tells."""

    version: str
    data_folder: str
    licences: tuple[tuple[str, str], ...]
    """Name of a work and its licence."""
    texts: Path | None = None
    """Folder of the licence texts, where the program carries them."""
    releases: str = ""
    """Address of the page with newer versions, where this program knows it."""


class AboutDialog(QuietDialog):
    """Version, licences and where the reader's data lie."""

    def __init__(self, facts: AboutFacts, theme: Theme, parent: QWidget | None = None) -> None:
        """Show `facts`."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Bilingual Reader · 双语阅读"))
        self.body.addWidget(quiet_label(self.tr("Version {0}").format(facts.version), self))
        self.body.addWidget(
            quiet_label(
                self.tr(
                    "Chinese news and policy texts with pinyin, both scripts, offline "
                    "English and approved terms. Nothing leaves this machine."
                ),
                self,
            )
        )
        licences = "\n".join(f"{work}: {licence}" for work, licence in facts.licences)
        self.body.addWidget(quiet_label(licences, self))
        self.body.addWidget(quiet_label(self.tr("Your data: {0}").format(facts.data_folder), self))
        self.body.addStretch(1)
        if facts.texts is not None:
            show = self.add_button(self.tr("Licences…"))
            show.clicked.connect(self._show_licences)
        self._texts = facts.texts
        if facts.releases:
            newer = self.add_button(self.tr("Newer Versions…"))
            newer.setToolTip(self.tr("Opens {0} in your browser").format(facts.releases))
            newer.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(facts.releases)))
        self.add_close()
        self.resize(480, 380)

    def _show_licences(self) -> None:
        from reader.desktop.windows.licences_dialog import LicencesDialog  # late: few ask

        if self._texts is not None:
            LicencesDialog(self._texts, self.theme, self).open()
