"""The dialog with every component of the packaged program and the text of its licence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QSplitter

from reader.desktop.widgets.typefaces import sans
from reader.desktop.windows.dialog import QuietDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.desktop.theme import Theme


class LicencesDialog(QuietDialog):
    """A list of components beside the licence of the one that is chosen."""

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what ``components.json`` in `folder` lists."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Licences"))
        self._folder = folder
        self._components = _components(folder)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Components"))
        self.list.addItems([str(one["name"]) for one in self._components])
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Licence"))
        for part in (self.list, self.text):
            part.setFont(sans(13))
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setSizes([250, 560])
        self.body.addWidget(split, 1)
        self.add_close()
        self.resize(860, 560)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._components):
            return
        one = self._components[row]
        versions = [f"{name} {version}" for name, version in _pairs(one.get("versions"))]
        head = [str(one["name"]), str(one["licence"]), str(one["source"]), ", ".join(versions)]
        texts = [_text(self._folder / name) for name in _names(one.get("texts"))]
        self.text.setPlainText("\n\n".join(["\n".join(filter(None, head)), *texts]))


def _components(folder: Path) -> list[dict[str, object]]:
    try:
        found = json.loads((folder / "components.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    components: list[dict[str, object]] = found["components"]
    return components


def _pairs(value: object) -> list[tuple[str, str]]:
    return [(str(key), str(one)) for key, one in value.items()] if isinstance(value, dict) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _names(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        return f"{path.name}: {error.strerror or error}"
