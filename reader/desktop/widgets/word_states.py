"""What a word may be to the person, in the language of the interface."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class StateOption(NamedTuple):
    """One of the states, as a control offers it."""

    key: str
    text: str
    full: str


def state_options() -> tuple[StateOption, ...]:
    """Return the states in the order in which a word goes through them."""
    return (
        StateOption(
            "new", translate("WordStates", "New"), translate("WordStates", "not known yet")
        ),
        StateOption(
            "learning",
            translate("WordStates", "Learning"),
            translate("WordStates", "being learned; counts as unknown"),
        ),
        StateOption(
            "known",
            translate("WordStates", "Known"),
            translate("WordStates", "known; no pinyin where unknown words have it"),
        ),
        StateOption(
            "ignored",
            translate("WordStates", "Ignored"),
            translate("WordStates", "not for learning; counts nowhere"),
        ),
    )


def state_words() -> dict[str, str]:
    """Return the short text of every state by its key."""
    return {one.key: one.text for one in state_options()}
