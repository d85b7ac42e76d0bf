"""The dialog that lists every action with its keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.desktop.widgets.paint import colour, draw_round
from reader.desktop.widgets.quiet_list import QuietList
from reader.desktop.widgets.rows_model import ROW_ROLE, RowsModel
from reader.desktop.widgets.typefaces import sans
from reader.desktop.windows.action_table import menus
from reader.desktop.windows.dialog import QuietDialog

if TYPE_CHECKING:
    from reader.desktop.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the table; a line without keys is a heading."""

    text: str
    keys: tuple[str, ...]


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
        return QSize(200, 28 if row.keys else 38)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: KeyRow = index.data(ROW_ROLE)
        rect = QRectF(option.rect).adjusted(2, 0, -12, 0)
        painter.save()
        if not row.keys:
            painter.setFont(sans(11, bold=True, spaced=0.7))
            painter.setPen(colour(self._theme.secondary))
            painter.drawText(
                rect.adjusted(0, 14, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.text.upper()
            )
        else:
            painter.setFont(sans(13))
            painter.setPen(colour(self._theme.ink))
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, row.text)
            self._paint_keys(painter, rect, row.keys)
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


def key_rows() -> list[KeyRow]:
    """Every action that has keys, under its menu, and the keys of the panels."""
    rows: list[KeyRow] = []
    for menu in menus():
        keyed = [spec for spec in menu.actions if spec.keys]
        if keyed:
            rows.append(KeyRow(_plain(menu.title), ()))
        rows += [KeyRow(_plain(spec.text), _native(spec.keys)) for spec in keyed]
    return rows + _panel_rows()


def _panel_rows() -> list[KeyRow]:
    """Keys that belong to one panel and are therefore no action of the window."""
    return [
        KeyRow(translate("Keys", "In a panel"), ()),
        KeyRow(translate("Keys", "Open the article; open or close the term"), _native(("Return",))),
        KeyRow(translate("Keys", "Next and previous occurrence of the open term"), ("N", "P")),
        KeyRow(translate("Keys", "Copy the rendering of the term"), _native(("Ctrl+C",))),
        KeyRow(translate("Keys", "Close the word card or the message"), _native(("Esc",))),
    ]


def _plain(text: str) -> str:
    return text.replace("&", "")


class ShortcutsDialog(QuietDialog):
    """All keys on one page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """List the keys."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Keyboard Shortcuts"))
        self._model: RowsModel[KeyRow] = RowsModel(
            lambda row: f"{row.text}: {', '.join(row.keys)}" if row.keys else row.text,
            lambda row: not row.keys,
            self,
        )
        self._model.set_rows(key_rows())
        self.list = QuietList(theme, self)
        self.list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.list.setItemDelegate(_Delegate(theme, self))
        self.list.setModel(self._model)
        self.body.addWidget(self.list)
        self.add_close()
        self.resize(520, 620)


def _native(keys: tuple[str, ...]) -> tuple[str, ...]:
    form = QKeySequence.SequenceFormat.NativeText
    return tuple(QKeySequence(key).toString(form) for key in keys)
