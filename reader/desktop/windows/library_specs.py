"""The part of the table of actions that is about the library: what comes in and what goes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.desktop.windows.action_ids import ActionId, ActionSpec

translate = QCoreApplication.translate


def library() -> tuple[ActionSpec, ...]:
    """Return what brings texts in, takes articles out and brings them back."""
    return (
        ActionSpec(
            ActionId.OPEN,
            translate("Actions", "&Open…"),
            translate("Actions", "Open a text, a newspaper page or a book"),
            ("Ctrl+O",),
        ),
        ActionSpec(
            ActionId.OPEN_CLIPBOARD,
            translate("Actions", "Open &Clipboard Text"),
            translate("Actions", "Read the text that was copied elsewhere"),
            ("Ctrl+Shift+V",),
        ),
        *_removal(),
    )


def search() -> ActionSpec:
    """Return what finds an article again."""
    return ActionSpec(
        ActionId.SEARCH_LIBRARY,
        translate("Actions", "&Search the Library"),
        translate("Actions", "Find articles by Chinese, pinyin without tones, or English"),
        ("Ctrl+Shift+F",),
    )


def _removal() -> tuple[ActionSpec, ...]:
    menu = (translate("Actions", "&Library"),)
    return (
        ActionSpec(
            ActionId.REMOVE_ARTICLE,
            translate("Actions", "&Remove from Library"),
            translate("Actions", "Take the selected article out (Delete in the list)"),
            submenu=menu,
        ),
        ActionSpec(
            ActionId.REMOVE_PAGE,
            translate("Actions", "Remove the Whole &Page"),
            translate("Actions", "Take all articles of the page of the selected one out"),
            submenu=menu,
        ),
        ActionSpec(
            ActionId.RESTORE_BUNDLED,
            translate("Actions", "Restore the &Bundled Articles"),
            translate("Actions", "Bring the articles back that came with the program"),
            separated=True,
            submenu=menu,
        ),
    )
