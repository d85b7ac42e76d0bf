"""The dialog with all that is known of one installed package, its README among it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from reader.desktop.viewmodels.labels import script_words
from reader.desktop.widgets.typefaces import sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.desktop.theme import Theme
    from reader.translation.packages import InstalledPackage


translate = QCoreApplication.translate


def details_of(package: InstalledPackage, faults: Sequence[str]) -> tuple[str, str, str]:
    """Return the title, the facts, one a line, and the README of `package`.

    `faults` is what `PackageStore.verify` found.
    """
    languages = f"{package.from_code} → {package.to_code} ({script_words(package.script)})"
    unknown, whole = (
        translate("Details", "not recorded"),
        translate("Details", "as they were installed"),
    )
    facts = {
        translate("Details", "version"): package.version,
        translate("Details", "licence"): package.licence,
        translate("Details", "languages"): languages,
        translate("Details", "size"): f"{package.size / 1e6:,.1f} MB",
        translate("Details", "SHA-256 of the package file"): package.sha256 or unknown,
        translate("Details", "downloaded from"): package.source,
        translate("Details", "files"): "; ".join(faults) or whole,
        translate("Details", "folder"): str(package.path),
    }
    lines = (f"{name}: {value}" for name, value in facts.items() if value)
    return package.id, "\n".join(lines), package.readme


class DetailsDialog(QuietDialog):
    """Facts above, the README below."""

    def __init__(
        self, theme: Theme, title: str, facts: str, readme: str, parent: QWidget | None = None
    ) -> None:
        """Show `facts`, one a line, and `readme` as plain text."""
        super().__init__(theme, parent)
        self.set_title(title)
        self.body.addWidget(quiet_label(facts, self))
        text = QPlainTextEdit(readme.strip() or self.tr("The package has no README."), self)
        text.setReadOnly(True)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setFont(sans(13))
        text.setAccessibleName(self.tr("README of the package"))
        self.body.addWidget(text, 1)
        self.add_close()
        self.resize(620, 460)
