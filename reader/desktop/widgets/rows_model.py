"""A list model over frozen rows: the rows are the data, the delegate decides the look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

R = TypeVar("R")

ROW_ROLE = Qt.ItemDataRole.UserRole
"""Role under which a row itself is found."""


class RowsModel(QAbstractListModel, Generic[R]):
    """Rows with a spoken text each; a row that is only a heading cannot be chosen."""

    def __init__(
        self,
        spoken: Callable[[R], str],
        is_heading: Callable[[R], bool] = lambda _: False,
        parent: QObject | None = None,
    ) -> None:
        """Describe each row to assistive technology with `spoken`."""
        super().__init__(parent)
        self._rows: Sequence[R] = ()
        self._spoken = spoken
        self._is_heading = is_heading

    @property
    def rows(self) -> Sequence[R]:
        """The rows, in order."""
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def replace(self, index: int, row: R) -> None:
        """Show another `row` in place of the one at `index`."""
        rows = list(self._rows)
        rows[index] = row
        self._rows = rows
        changed = self.index(index)
        self.dataChanged.emit(changed, changed)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the row itself or its spoken text."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Headings can be neither selected nor reached with the keyboard."""
        if index.isValid() and self._is_heading(self._rows[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
