"""A remembered sentence beside the selected one: what differs, and its English."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.desktop.viewmodels.rows import Tone
from reader.desktop.widgets.controls import Badge, LinkButton
from reader.desktop.widgets.typefaces import english, han_sans

if TYPE_CHECKING:
    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import NearRow


class NearMatch(QWidget):
    """Shows one `NearRow` and offers its English as a beginning."""

    used = Signal(str)
    """English to start from."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        self._row: NearRow | None = None
        self._badge = Badge(theme, self)
        self._chinese = QLabel(self)
        self._chinese.setFont(han_sans(13))
        self._english = QLabel(self)
        self._english.setFont(english(14))
        self._english.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._chinese, self._english):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.use_button = LinkButton(self.tr("Start from it"), theme, self)
        self.use_button.clicked.connect(self._use)
        head = QHBoxLayout()
        head.addWidget(self._badge)
        head.addStretch(1)
        head.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self._chinese)
        column.addWidget(self._english)

    def show_row(self, row: NearRow | None) -> None:
        """Show `row`, or nothing."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self._badge.show_text(self.tr("memory · {0}").format(row.percent), Tone.NEUTRAL)
        self._chinese.setText("".join(self._marked(*part) for part in row.parts))
        self._chinese.setAccessibleName("".join(text for text, _ in row.parts))
        self._english.setText(row.english)

    def wanted_height(self, width: int) -> int:
        """Height, in pixels, at which all of it is in view."""
        if self._row is None:
            return 0
        labels = (self._chinese, self._english)
        return 8 + 24 + 6 + 8 + sum(label.heightForWidth(width) for label in labels)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self._badge.set_theme(theme)
        self.use_button.set_theme(theme)
        self.show_row(self._row)

    def _marked(self, text: str, part: str) -> str:
        words, theme = escape(text), self._theme
        if part == "only there":
            return f'<s style="color:{theme.forbidden}">{words}</s>'
        if part == "only here":
            return f'<span style="color:{theme.approved}"><u>{words}</u></span>'
        return words

    def _use(self) -> None:
        if self._row is not None:
            self.used.emit(self._row.english)
