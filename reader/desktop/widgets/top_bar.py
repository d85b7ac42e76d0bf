"""The bar at the top: brand, menus, script, pinyin, text size, theme, panels."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QSizePolicy, QWidget

from reader.desktop.widgets.controls import IconButton
from reader.desktop.widgets.mode_button import ModeButton
from reader.desktop.widgets.paint import colour, draw_hairline, draw_round
from reader.desktop.widgets.segmented import SegmentedControl
from reader.desktop.widgets.typefaces import han_serif, sans

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent

    from reader.desktop.theme import Theme
    from reader.desktop.widgets.icons import IconName

SCRIPTS = ("simplified", "taiwan", "hongkong")
PINYIN_MODES = ("all", "unknown", "hover", "none")
_HEIGHT = 44
_LABELS_FROM = 1180
"""Width of the window, in pixels, from which the captions SCRIPT and PINYIN have room."""
_NAME_FROM = 1260
"""Width from which the name beside the seal has room."""
_SEGMENTS_FROM = 980
"""Width from which the pinyin modes stand side by side; below it one button names the mode."""
_SIZES_FROM = 1040
"""Width from which the buttons of the text size have room; the menu always has them."""
_ICONS: tuple[IconName, ...] = (
    "smaller",
    "larger",
    "theme",
    "articles",
    "translation",
    "terms",
)


class _Brand(QWidget):
    """The seal, 读 in a red rounded square, and the name where there is room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._name = self.tr("Bilingual Reader")
        self._width = QFontMetricsF(sans(13, bold=True)).horizontalAdvance(self._name)
        self.set_wide(False)

    def set_wide(self, wide: bool) -> None:
        """Show or leave out the name."""
        self.setFixedSize(22 + (14 + ceil(self._width) if wide else 0), 22)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        painter = QPainter(self)
        seal = QRectF(0, 0, 22, 22)
        draw_round(painter, seal, 5, self.theme.accent)
        painter.setPen(colour(self.theme.page))
        painter.setFont(han_serif(14, bold=True))
        painter.drawText(seal, Qt.AlignmentFlag.AlignCenter, "读")
        if self.width() > seal.width():
            painter.setPen(colour(self.theme.ink))
            painter.setFont(sans(13, bold=True))
            name = QRectF(36, 0, self._width + 2, 22)
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, self._name)


class _Caption(QWidget):
    """A small spaced caption before a control."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(sans(11, spaced=0.6)).horizontalAdvance(self._text)
        return QSize(round(width) + 1, 22)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        painter = QPainter(self)
        painter.setPen(colour(self.theme.secondary))
        painter.setFont(sans(11, spaced=0.6))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignVCenter, self._text)


class MenuBar(QMenuBar):
    """A menu bar that lies flat in the top bar."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.theme = theme
        self.setFont(sans(13))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint the titles; the open or hovered one on a rounded ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self.theme.chrome))
        painter.setFont(self.font())
        for action in self.actions():
            rect = QRectF(self.actionGeometry(action))
            active = action is self.activeAction()
            if active:
                draw_round(painter, rect.adjusted(0, 0, 0, 0), 6, self.theme.hover)
            painter.setPen(colour(self.theme.ink if active else self.theme.secondary))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic
            if active or self.hasFocus():
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
            painter.drawText(rect, flags, action.text())


class TopBar(QWidget):
    """The top bar. It tells what was chosen, and shows what it is told."""

    script_chosen = Signal(str)
    """One of `SCRIPTS`."""
    pinyin_chosen = Signal(str)
    """One of `PINYIN_MODES`, or the rarer one that was in force before."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Build the bar; `bind` gives its buttons their actions."""
        super().__init__(parent)
        self._theme = theme
        self._mode = self._last_mode = PINYIN_MODES[0]
        self._label = ("", "")
        self.setFixedHeight(_HEIGHT)
        self._brand = _Brand(theme, self)
        self.menu_bar = MenuBar(theme, self)
        self.script = SegmentedControl(self.tr("Script"), self._scripts(), theme, self)
        self.pinyin = SegmentedControl(self.tr("Pinyin"), self._modes(), theme, self)
        self.more_pinyin = ModeButton(self.tr("More pinyin modes"), theme, self)
        self._captions = [
            _Caption(self.tr("SCRIPT"), theme, self),
            _Caption(self.tr("PINYIN"), theme, self),
        ]
        self.buttons = {name: IconButton(name, theme, self) for name in _ICONS}
        self.script.chosen.connect(self.script_chosen)
        self.pinyin.chosen.connect(self._choose_mode)
        self._lay_out()

    def bind(self, actions: Mapping[IconName, QAction]) -> None:
        """Let each icon button trigger, and show the state of, its action."""
        from reader.desktop.viewmodels.labels import plain  # late: not for the first frame

        for name, action in actions.items():
            button = self.buttons[name]
            button.setDefaultAction(action)
            button.setAccessibleName(plain(action.text()))

    def choose_next_script(self) -> None:
        """Choose the script after the present one."""
        place = SCRIPTS.index(self.script.current) if self.script.current else -1
        self.script.choose(SCRIPTS[(place + 1) % len(SCRIPTS)])

    def toggle_pinyin(self) -> None:
        """Choose no pinyin, or again what was chosen before."""
        if self._mode == "none":
            self._choose_mode(self._last_mode)
        else:
            self._last_mode = self._mode
            self._choose_mode("none")

    def show_pinyin(self, mode: str, label: str = "", full: str = "") -> None:
        """Show the mode in force; one that is no segment is named by `label` and `full`."""
        self._mode = mode
        self._label = (label, full)
        self.pinyin.set_current(mode)
        self._name_mode()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        self._brand.theme = self.menu_bar.theme = theme
        for caption in self._captions:
            caption.theme = theme
        self.script.set_theme(theme)
        self.pinyin.set_theme(theme)
        self.more_pinyin.set_theme(theme)
        for button in self.buttons.values():
            button.set_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt passes it
        """Paint the ground, and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.chrome))
        bottom = self.height() - 1
        draw_hairline(painter, QPointF(0, bottom), QPointF(self.width(), bottom), self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the captions where there is no room for them."""
        super().resizeEvent(event)
        for caption in self._captions:
            caption.setVisible(self.width() >= _LABELS_FROM)
        self._brand.set_wide(self.width() >= _NAME_FROM)
        self.buttons["smaller"].setVisible(self.width() >= _SIZES_FROM)
        self.buttons["larger"].setVisible(self.width() >= _SIZES_FROM)
        self.pinyin.setVisible(self.width() >= _SEGMENTS_FROM)
        self._name_mode()

    def _name_mode(self) -> None:
        """Name the mode on the button, unless a segment shows it."""
        label, full = self._label
        if self._mode in PINYIN_MODES:
            names = {mode: (text, tip) for mode, text, tip in self._modes()}
            narrow = self.width() < _SEGMENTS_FROM
            label, full = names[self._mode] if narrow else ("", "")
        self.more_pinyin.show_mode(label, full)

    def _choose_mode(self, mode: str) -> None:
        self._mode = mode
        self.pinyin.set_current(mode)
        self._name_mode()
        self.pinyin_chosen.emit(mode)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 1)
        row.setSpacing(8)
        row.addWidget(self._brand)
        row.addWidget(self.menu_bar)
        row.addStretch(1)
        for caption, control in zip(self._captions, (self.script, self.pinyin), strict=True):
            row.addWidget(caption)
            row.addWidget(control)
            if control is self.pinyin:
                row.addSpacing(-6)
                row.addWidget(self.more_pinyin)
            row.addSpacing(6)
        icons = QHBoxLayout()
        icons.setSpacing(1)
        for button in self.buttons.values():
            icons.addWidget(button)
        row.addLayout(icons)

    def _scripts(self) -> list[tuple[str, str, str]]:
        return [
            ("simplified", "简", self.tr("Simplified characters")),
            ("taiwan", "繁·台", self.tr("Traditional characters, Taiwan")),
            ("hongkong", "繁·港", self.tr("Traditional characters, Hong Kong")),
        ]

    def _modes(self) -> list[tuple[str, str, str]]:
        return [
            ("all", self.tr("All"), self.tr("Over every character")),
            ("unknown", self.tr("Unknown"), self.tr("Over words you have not marked as known")),
            ("hover", self.tr("Hover"), self.tr("Over the word under the mouse")),
            ("none", self.tr("None"), self.tr("No pinyin")),
        ]
