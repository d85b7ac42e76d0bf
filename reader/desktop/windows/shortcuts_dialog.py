"""The dialog that lists every command with its keys, and changes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QKeyCombination,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.desktop.widgets.paint import colour, draw_ring, draw_round
from reader.desktop.widgets.quiet_list import QuietList, shows_ring
from reader.desktop.widgets.rows_model import ROW_ROLE, RowsModel
from reader.desktop.widgets.typefaces import sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label

if TYPE_CHECKING:
    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.keys import KeyTable

translate = QCoreApplication.translate
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_unknown,
    }
)
_CLEARING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the table; a line without a name is a heading or cannot be changed."""

    text: str
    keys: tuple[str, ...] = ()
    """As the platform writes them."""
    name: str = ""
    heading: bool = False
    changed: bool = False


class _Delegate(QStyledItemDelegate):
    """Paints the words at the left and the keys as caps at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt passes it
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        row: KeyRow = index.data(ROW_ROLE)
        return QSize(200, 38 if row.heading else 28)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: KeyRow = index.data(ROW_ROLE)
        whole = QRectF(option.rect)
        rect = whole.adjusted(8, 0, -12, 0)
        painter.save()
        if row.heading:
            painter.setFont(sans(11, bold=True, spaced=0.7))
            painter.setPen(colour(self._theme.secondary))
            painter.drawText(
                rect.adjusted(0, 14, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.text.upper()
            )
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                draw_round(painter, whole.adjusted(0, 1, -6, -1), 6, self._theme.hover)
            painter.setFont(sans(13, bold=row.changed))
            painter.setPen(colour(self._theme.ink))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, row.text)
            self._paint_keys(painter, rect, row.keys)
            if shows_ring(option):
                draw_ring(painter, whole.adjusted(0, 1, -6, -1), 6, self._theme)
        painter.restore()

    def _paint_keys(self, painter: QPainter, rect: QRectF, keys: tuple[str, ...]) -> None:
        font = sans(12)
        painter.setFont(font)
        right = rect.right()
        for key in reversed(keys):
            width = QFontMetricsF(font).horizontalAdvance(key) + 14
            cap = QRectF(right - width, rect.top() + 3, width, rect.height() - 6)
            draw_round(painter, cap, 5, self._theme.card, self._theme.hairline)
            painter.setPen(colour(self._theme.ink))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            right -= width + 6


def key_rows(table: KeyTable) -> list[KeyRow]:
    """Every command under its heading, and the keys of the panels, which are fixed."""
    rows: list[KeyRow] = []
    group = ""
    for command in table.commands:
        if command.group != group:
            group = command.group
            rows.append(KeyRow(group, heading=True))
        keys, changed = table.keys(command.name), table.is_changed(command.name)
        rows.append(KeyRow(command.text, _native(keys), command.name, changed=changed))
    return rows + _panel_rows()


def _panel_rows() -> list[KeyRow]:
    """Keys that belong to one panel and are therefore no command of the window."""
    return [
        KeyRow(translate("Keys", "In a panel"), heading=True),
        KeyRow(translate("Keys", "Open the article; open or close the term"), _native(("Return",))),
        KeyRow(translate("Keys", "Next and previous occurrence of the open term"), ("N", "P")),
        KeyRow(translate("Keys", "Copy the rendering of the term"), _native(("Ctrl+C",))),
        KeyRow(
            translate("Keys", "Next and previous place in the find bar"),
            _native(("Return", "Shift+Return")),
        ),
        KeyRow(
            translate("Keys", "Close the word card, the find bar or the message"), _native(("Esc",))
        ),
    ]


class ShortcutsDialog(QuietDialog):
    """All keys on one page; Enter on a line, and then the new keys, change it."""

    changed = Signal()
    """A command has other keys now."""

    def __init__(self, table: KeyTable, theme: Theme, parent: QWidget | None = None) -> None:
        """List the keys of `table`, which is what changes."""
        super().__init__(theme, parent)
        self._table = table
        self._asked = ""  # the command that waits for its new key
        self._refused = ""  # the key that belongs to another command, pressed once
        self.set_title(self.tr("Keyboard Shortcuts"))
        self._model: RowsModel[KeyRow] = RowsModel(_spoken, lambda row: row.heading, self)
        self._model.set_rows(key_rows(table))
        self.list = QuietList(theme, self)
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.list.setItemDelegate(_Delegate(theme, self))
        self.list.setModel(self._model)
        self.list.installEventFilter(self)
        self.status = quiet_label("", self)
        self.status.setMinimumHeight(38)
        self.body.addWidget(self.list)
        self.body.addWidget(self.status)
        self.change_button = self.add_button(self.tr("Change…"))
        self.reset_button = self.add_button(self.tr("Reset"))
        self.reset_all_button = self.add_button(self.tr("Reset All"))
        self.change_button.clicked.connect(self.ask)
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)
        self.list.doubleClicked.connect(self.ask)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.add_close()
        self.resize(560, 680)
        self._follow()

    def ask(self) -> None:
        """Wait for the new key of the current line."""
        row = self._current()
        if row is None or not row.name:
            return
        self._asked, self._refused = row.name, ""
        text = self.tr(
            "Press the new keys for “{0}”. Backspace leaves it without any, Esc as it is."
        )
        self._say(text.format(row.text))
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that the list would have, while a command waits for one."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent):
            if self._asked:
                if event.type() == QEvent.Type.KeyPress:
                    self._take(event)
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in (
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
            ):
                self.ask()
                return True
        return super().eventFilter(watched, event)

    # ---------------------------------------------------------------- inner workings

    def _take(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _MODIFIERS:
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Escape:
            self._done(self.tr("Nothing was changed."))
        elif plain and event.key() in _CLEARING:
            self._table.clear(self._asked)
            self._keep()
        else:
            combination = QKeyCombination(modifiers, Qt.Key(event.key()))
            form = QKeySequence.SequenceFormat.PortableText
            self._offer(QKeySequence(combination).toString(form))

    def _offer(self, key: str) -> None:
        """Give the key to the command that waits, unless another one has it."""
        holder = self._table.holder(key, self._asked)
        if holder is not None and key != self._refused:
            self._refused = key
            text = self.tr("{0} belongs to “{1}”. Press it again to take it away from there.")
            self._say(text.format(*_native((key,)), holder.text))
            return
        self._table.give(self._asked, key)
        self._keep()

    def _keep(self) -> None:
        command = self._table.command(self._asked)
        keys = ", ".join(_native(self._table.keys(command.name))) or self.tr("no key")
        self._show()
        self._done(f"{command.text}: {keys}")
        self.changed.emit()

    def _reset(self) -> None:
        row = self._current()
        if row is not None and row.name:
            self._table.reset(row.name)
            self._show()
            self.changed.emit()

    def _reset_all(self) -> None:
        self._table.reset_all()
        self._show()
        self._done(self.tr("Every command has its own keys again."))
        self.changed.emit()

    def _show(self) -> None:
        for at, row in enumerate(key_rows(self._table)):
            if row != self._model.rows[at]:
                self._model.replace(at, row)
        self._follow()

    def _follow(self) -> None:
        row = self._current()
        self._done(self.tr("Enter on a line, then the new keys, change it."))
        self.change_button.setEnabled(row is not None and bool(row.name))
        self.reset_button.setEnabled(row is not None and row.changed)

    def _done(self, text: str) -> None:
        self._asked = self._refused = ""
        self._say(text)

    def _say(self, text: str) -> None:
        self.status.setText(text)
        self.status.setAccessibleName(text)

    def _current(self) -> KeyRow | None:
        row = self.list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, KeyRow) else None


def _spoken(row: KeyRow) -> str:
    return f"{row.text}: {', '.join(row.keys)}" if row.keys else row.text


def _native(keys: tuple[str, ...]) -> tuple[str, ...]:
    form = QKeySequence.SequenceFormat.NativeText
    return tuple(QKeySequence(key).toString(form) for key in keys)
