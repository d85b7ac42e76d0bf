"""Which commands does the article itself answer, and with which keys at first?"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Unit(StrEnum):
    """What the keyboard moves by."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Move(NamedTuple):
    """A step of the keyboard through the text."""

    unit: Unit
    step: int
    """1 forwards, -1 backwards."""
    extend: bool
    """The selection grows or shrinks with it."""


MOVES: dict[str, Move] = {
    f"{verb}-{way}-{unit}": Move(unit, step, extend)
    for unit in (Unit.WORD, Unit.SENTENCE, Unit.CHARACTER, Unit.PARAGRAPH)
    for verb, extend in (("go", False), ("extend", True))
    for way, step in (("next", 1), ("previous", -1))
}
"""Moves by the names of their commands."""

DEFAULT_KEYS: dict[str, tuple[str, ...]] = {
    "go-next-word": ("Right",),
    "go-previous-word": ("Left",),
    "extend-next-word": ("Shift+Right",),
    "extend-previous-word": ("Shift+Left",),
    "go-next-sentence": ("Down", "J"),
    "go-previous-sentence": ("Up", "K"),
    "extend-next-sentence": ("Shift+Down", "Shift+J"),
    "extend-previous-sentence": ("Shift+Up", "Shift+K"),
    "go-next-character": ("Ctrl+Right",),
    "go-previous-character": ("Ctrl+Left",),
    "extend-next-character": ("Ctrl+Shift+Right",),
    "extend-previous-character": ("Ctrl+Shift+Left",),
    "go-next-paragraph": ("Ctrl+Down",),
    "go-previous-paragraph": ("Ctrl+Up",),
    "extend-next-paragraph": ("Ctrl+Shift+Down",),
    "extend-previous-paragraph": ("Ctrl+Shift+Up",),
    "page-down": ("PgDown", "Space"),
    "page-up": ("PgUp", "Shift+Space"),
    "top": ("Home", "Ctrl+Home"),
    "bottom": ("End", "Ctrl+End"),
    "card": ("Return", "Enter"),
    "select-all": ("Ctrl+A",),
    "clear": ("Esc",),
}
"""Keys of every command, written portably."""


def labels() -> dict[str, str]:
    """Return what every command does, in the language of the interface."""
    from PySide6.QtCore import QCoreApplication  # late: the keys are wanted before Qt

    translate = QCoreApplication.translate
    return {
        "go-next-word": translate("Keys", "Next word"),
        "go-previous-word": translate("Keys", "Previous word"),
        "extend-next-word": translate("Keys", "Extend to the next word"),
        "extend-previous-word": translate("Keys", "Extend to the previous word"),
        "go-next-sentence": translate("Keys", "Select the next sentence"),
        "go-previous-sentence": translate("Keys", "Select the previous sentence"),
        "extend-next-sentence": translate("Keys", "Extend by a sentence"),
        "extend-previous-sentence": translate("Keys", "Extend back by a sentence"),
        "go-next-character": translate("Keys", "Caret to the next character"),
        "go-previous-character": translate("Keys", "Caret to the previous character"),
        "extend-next-character": translate("Keys", "Extend by a character"),
        "extend-previous-character": translate("Keys", "Extend back by a character"),
        "go-next-paragraph": translate("Keys", "Select the next paragraph"),
        "go-previous-paragraph": translate("Keys", "Select the previous paragraph"),
        "extend-next-paragraph": translate("Keys", "Extend by a paragraph"),
        "extend-previous-paragraph": translate("Keys", "Extend back by a paragraph"),
        "page-down": translate("Keys", "A page down"),
        "page-up": translate("Keys", "A page up"),
        "top": translate("Keys", "To the top"),
        "bottom": translate("Keys", "To the bottom"),
        "card": translate("Keys", "Word card"),
        "select-all": translate("Keys", "Select everything"),
        "clear": translate("Keys", "Select nothing"),
    }
