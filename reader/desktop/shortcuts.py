"""The reader's own keys: applied at the start, changed in the dialog, kept in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from reader.desktop.viewmodels.keys import KeyedCommand, KeyTable
from reader.desktop.viewmodels.labels import plain
from reader.desktop.widgets.article.commands import DEFAULT_KEYS, labels
from reader.desktop.windows.action_table import menus
from reader.desktop.windows.actions import tool_tip

if TYPE_CHECKING:
    from reader.desktop.preferences import Preferences
    from reader.desktop.windows.main_window import MainWindow

translate = QCoreApplication.translate
_IN_TEXT = "text:"
"""Before the names of commands that the article answers, so that they are no actions'."""


def commands() -> tuple[KeyedCommand, ...]:
    """Everything that keys can ask for, in the order of the menus, then in the text."""
    actions = (
        KeyedCommand(spec.id.value, _plain(spec.text), _plain(menu.title), spec.keys)
        for menu in menus()
        for spec in menu.actions
    )
    words, heading = labels(), translate("Keys", "In the text")
    in_text = (
        KeyedCommand(_IN_TEXT + name, words[name], heading, keys)
        for name, keys in DEFAULT_KEYS.items()
    )
    return (*actions, *in_text)


def load(preferences: Preferences) -> KeyTable:
    """Return all keys as the settings have them."""
    return KeyTable(commands(), preferences.settings.shortcuts)


def apply(table: KeyTable, window: MainWindow) -> None:
    """Let the actions of `window` and its article have the keys of `table`."""
    for name, action in window.actions_by_id.items():
        action.setShortcuts([QKeySequence(key) for key in table.keys(name.value)])
        action.setToolTip(tool_tip(action))
    window.view.bind_keys({name: table.keys(_IN_TEXT + name) for name in DEFAULT_KEYS})


def edit(preferences: Preferences, window: MainWindow) -> None:
    """Show all keys and let the reader change them; every change is kept at once."""
    from reader.desktop.windows.shortcuts_dialog import ShortcutsDialog

    table = load(preferences)

    def keep() -> None:
        preferences.change(shortcuts=table.differences())
        apply(table, window)

    dialog = ShortcutsDialog(table, window.theme, window)
    dialog.changed.connect(keep)
    dialog.open()


def _plain(text: str) -> str:
    return plain(text).rstrip("…")
