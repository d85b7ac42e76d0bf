"""The part of the table of actions that corrects readings and words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.desktop.windows.action_ids import ActionId, ActionSpec

translate = QCoreApplication.translate


def corrections() -> tuple[ActionSpec, ...]:
    """Return what corrects, and what goes through readings in doubt."""
    menu = (translate("Actions", "Rea&dings"),)
    first, *others = (*_at_the_word(), *_in_the_article(), *_lists())
    specs = (first._replace(separated=True), *others)
    return tuple(one._replace(submenu=menu) for one in specs)


def _at_the_word() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.CORRECT_READING,
            translate("Actions", "&Correct Reading…"),
            translate("Actions", "Choose how the word is read (right click on the character)"),
            ("C",),
        ),
        ActionSpec(
            ActionId.JOIN_WORD,
            translate("Actions", "&Join with Next Word"),
            translate("Actions", "Make one word of this one and the next, always"),
            ("M",),
        ),
        ActionSpec(
            ActionId.CUT_WORD,
            translate("Actions", "Cut &Word in Two"),
            translate("Actions", "Cut the word, at the caret where it is inside, always"),
            ("Shift+M",),
        ),
        ActionSpec(
            ActionId.UNDO_CORRECTION,
            translate("Actions", "&Undo Correction"),
            translate("Actions", "Take the last correction back"),
            ("Ctrl+Z",),
            separated=True,
        ),
        ActionSpec(
            ActionId.REDO_CORRECTION,
            translate("Actions", "&Redo Correction"),
            translate("Actions", "Make the correction again that was taken back"),
            ("Ctrl+Shift+Z",),
        ),
    )


def _in_the_article() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.NEXT_DOUBT,
            translate("Actions", "&Next Uncertain Reading"),
            translate("Actions", "Go to the next word whose reading is uncertain or unknown"),
            ("U",),
            separated=True,
        ),
        ActionSpec(
            ActionId.PREVIOUS_DOUBT,
            translate("Actions", "&Previous Uncertain Reading"),
            translate("Actions", "Go to the word with an uncertain or unknown reading before"),
            ("Shift+U",),
        ),
        ActionSpec(
            ActionId.CHECK_READINGS,
            translate("Actions", "Chec&k These…"),
            translate("Actions", "List the uncertain and unknown readings of the article"),
            ("Ctrl+U",),
        ),
    )


def _lists() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.CORRECTIONS,
            translate("Actions", "&Edit Corrections…"),
            translate("Actions", "See, remove, import and export what was corrected"),
            separated=True,
        ),
    )
