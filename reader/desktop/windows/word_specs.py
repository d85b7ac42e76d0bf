"""The part of the table of actions that is about the words that the person knows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.desktop.windows.action_ids import ActionId, ActionSpec

translate = QCoreApplication.translate


def own_words() -> tuple[ActionSpec, ...]:
    """Return what says how well a word is known, and the list of an article's words."""
    return (*_states(), _list())


def _states() -> tuple[ActionSpec, ...]:
    menu = (translate("Actions", "&Mark the Word"),)
    rows = (
        (
            ActionId.WORD_NEW,
            translate("Actions", "Word Is &New"),
            translate("Actions", "You do not know the word yet, whatever its level"),
            "1",
        ),
        (
            ActionId.WORD_LEARNING,
            translate("Actions", "&Learning the Word"),
            translate("Actions", "You are learning the word; it counts as unknown"),
            "2",
        ),
        (
            ActionId.WORD_KNOWN,
            translate("Actions", "Word Is &Known"),
            translate("Actions", "You know the word; it carries no pinyin where unknown words do"),
            "3",
        ),
        (
            ActionId.WORD_IGNORED,
            translate("Actions", "&Ignore the Word"),
            translate("Actions", "The word is not for learning and counts nowhere"),
            "4",
        ),
    )
    return tuple(ActionSpec(name, text, tip, (key,), submenu=menu) for name, text, tip, key in rows)


def _list() -> ActionSpec:
    return ActionSpec(
        ActionId.ARTICLE_WORDS,
        translate("Actions", "Words of This A&rticle…"),
        translate("Actions", "List the words that you do not know yet, and mark or export them"),
        ("Shift+W",),
    )
