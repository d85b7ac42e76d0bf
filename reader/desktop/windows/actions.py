"""How the table of actions becomes `QAction` objects and menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from reader.desktop.windows.action_ids import ActionId, ActionSpec, MenuSpec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

_ROLES = {
    ActionId.QUIT: QAction.MenuRole.QuitRole,
    ActionId.ABOUT: QAction.MenuRole.AboutRole,
}


def build_actions(menus: Iterable[MenuSpec], window: QWidget) -> dict[ActionId, QAction]:
    """Make every action of the table, with `window` as the place of its shortcut."""
    groups: dict[str, QActionGroup] = {}
    actions: dict[ActionId, QAction] = {}
    for menu in menus:
        for spec in menu.actions:
            action = actions[spec.id] = _build(spec, window)
            if spec.group:
                if spec.group not in groups:
                    groups[spec.group] = QActionGroup(window)
                groups[spec.group].addAction(action)
    window.addActions(list(actions.values()))
    return actions


def fill_menus(
    bar: QMenuBar, menus: Iterable[MenuSpec], actions: Mapping[ActionId, QAction]
) -> dict[tuple[str, ...], QMenu]:
    """Put every action into its menu; return the menus within menus by their titles."""
    inner: dict[tuple[str, ...], QMenu] = {}
    for menu in menus:
        shown = bar.addMenu(menu.title)
        for spec in menu.actions:
            target = shown
            for depth in range(1, len(spec.submenu) + 1):
                path = spec.submenu[:depth]
                if path not in inner:
                    inner[path] = target.addMenu(path[-1])
                target = inner[path]
            if spec.separated:
                target.addSeparator()
            target.addAction(actions[spec.id])
    return inner


def _build(spec: ActionSpec, window: QWidget) -> QAction:
    action = QAction(spec.text, window)
    action.setObjectName(spec.id.value)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    action.setCheckable(spec.checkable)
    action.setMenuRole(_ROLES.get(spec.id, QAction.MenuRole.NoRole))
    action.setStatusTip(spec.tip)
    action.setToolTip(tool_tip(action))
    return action


def tool_tip(action: QAction) -> str:
    """Return what an action does, with its first key."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{action.statusTip()} ({keys})" if keys else action.statusTip()
