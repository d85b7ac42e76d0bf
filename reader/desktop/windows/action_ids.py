"""What actions does the window have, and what does the table say of each?"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class ActionId(StrEnum):
    """Names of the actions."""

    OPEN = "open"
    OPEN_CLIPBOARD = "open-clipboard"
    EXPORT_PDF = "export-pdf"
    PRINT = "print"
    INSTALL_PACKAGE = "install-package"
    PACKAGES = "packages"
    QUIT = "quit"
    COPY = "copy"
    COPY_PINYIN = "copy-pinyin"
    COPY_PINYIN_LINE = "copy-pinyin-line"
    COPY_TRANSLATION = "copy-translation"
    FIND = "find"
    FIND_NEXT = "find-next"
    FIND_PREVIOUS = "find-previous"
    PINYIN = "pinyin"
    PINYIN_ALL = "pinyin-all"
    PINYIN_UNKNOWN = "pinyin-unknown"
    PINYIN_TERMS = "pinyin-terms"
    PINYIN_HOVER = "pinyin-hover"
    PINYIN_NONE = "pinyin-none"
    LEVEL_1 = "level-1"
    LEVEL_2 = "level-2"
    LEVEL_3 = "level-3"
    LEVEL_4 = "level-4"
    LEVEL_5 = "level-5"
    LEVEL_6 = "level-6"
    NOTATION_MARKS = "notation-marks"
    NOTATION_DIGITS = "notation-digits"
    NOTATION_ZHUYIN = "notation-zhuyin"
    DOUBTS = "doubts"
    TONES_NONE = "tones-none"
    TONES_ROGB = "tones-red-orange-green-blue"
    TONES_RGBP = "tones-red-green-blue-purple"
    TONES_BGPR = "tones-blue-green-purple-red"
    TONES_SAFE = "tones-colour-blind"
    COLOURED_PINYIN = "coloured-pinyin"
    COLOURED_HAN = "coloured-han"
    CYCLE_SCRIPT = "cycle-script"
    SIMPLIFIED = "simplified"
    TAIWAN = "taiwan"
    HONGKONG = "hongkong"
    LARGER = "larger"
    SMALLER = "smaller"
    RESET_SIZE = "reset-size"
    WIDER = "wider"
    NARROWER = "narrower"
    RESET_MEASURE = "reset-measure"
    GRID = "grid"
    CYCLE_THEME = "cycle-theme"
    THEME_LIGHT = "theme-light"
    THEME_DARK = "theme-dark"
    THEME_SEPIA = "theme-sepia"
    SHOW_ARTICLES = "show-articles"
    SHOW_TERMS = "show-terms"
    SHOW_TRANSLATION = "show-translation"
    NEXT_SENTENCE = "next-sentence"
    PREVIOUS_SENTENCE = "previous-sentence"
    NEXT_UNKNOWN = "next-unknown"
    PREVIOUS_UNKNOWN = "previous-unknown"
    NEXT_ARTICLE = "next-article"
    PREVIOUS_ARTICLE = "previous-article"
    CYCLE_FOCUS = "cycle-focus"
    FOCUS_ARTICLES = "focus-articles"
    FOCUS_TEXT = "focus-text"
    FOCUS_TERMS = "focus-terms"
    FOCUS_TRANSLATION = "focus-translation"
    PARALLEL = "parallel"
    INTERLEAVED = "interleaved"
    TRANSLATE_ARTICLE = "translate-article"
    EDIT_TRANSLATION = "edit-translation"
    CONCORDANCE = "concordance"
    IMPORT_MEMORY = "import-memory"
    EXPORT_MEMORY = "export-memory"
    DOWNLOAD_PACKAGE = "download-package"
    WORD_CARD = "word-card"
    ADD_TERM = "add-term"
    IMPORT_GLOSSARY = "import-glossary"
    EXPORT_GLOSSARY = "export-glossary"
    NEXT_OCCURRENCE = "next-occurrence"
    PREVIOUS_OCCURRENCE = "previous-occurrence"
    VERIFY_DRAFT = "verify-draft"
    CORRECT_READING = "correct-reading"
    JOIN_WORD = "join-word"
    CUT_WORD = "cut-word"
    UNDO_CORRECTION = "undo-correction"
    REDO_CORRECTION = "redo-correction"
    NEXT_DOUBT = "next-doubt"
    PREVIOUS_DOUBT = "previous-doubt"
    CHECK_READINGS = "check-readings"
    CORRECTIONS = "corrections"
    SHORTCUTS = "shortcuts"
    DATA_FOLDER = "data-folder"
    ABOUT = "about"


class ActionSpec(NamedTuple):
    """One line of the table, in the language of the interface."""

    id: ActionId
    text: str
    """As in the menu, with its mnemonic."""
    tip: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    group: str = ""
    """Actions of one group exclude each other."""
    separated: bool = False
    """A line stands above it in its menu."""
    submenu: tuple[str, ...] = ()
    """Titles of the menus within the menu that lead to it."""


class MenuSpec(NamedTuple):
    """One menu and its actions, in order."""

    title: str
    actions: tuple[ActionSpec, ...]
