"""The part of the table of actions that is about the article: pinyin, tones, width, find."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.desktop.windows.action_ids import ActionId, ActionSpec

translate = QCoreApplication.translate
_LEVELS = range(1, 7)


def pinyin_menu() -> tuple[str, ...]:
    """Return the titles that lead to the menu of the pinyin modes."""
    return (translate("Actions", "&Pinyin"),)


def pinyin() -> tuple[ActionSpec, ...]:
    """Return which words carry readings, how these are written, and their colours."""
    return (*_modes(), *_known_levels(), *_levels(), *_few(), *_notations(), *_tones())


def _modes() -> tuple[ActionSpec, ...]:
    menu = pinyin_menu()
    return (
        ActionSpec(
            ActionId.PINYIN,
            translate("Actions", "&Show Pinyin"),
            translate("Actions", "Show or hide pinyin"),
            ("P",),
            checkable=True,
            submenu=menu,
        ),
        ActionSpec(
            ActionId.PINYIN_ALL,
            translate("Actions", "Over &All Words"),
            translate("Actions", "Pinyin over every character"),
            checkable=True,
            group="pinyin",
            separated=True,
            submenu=menu,
        ),
        ActionSpec(
            ActionId.PINYIN_UNKNOWN,
            translate("Actions", "Over &Unknown Words"),
            translate("Actions", "Pinyin over names and words that you do not know yet"),
            checkable=True,
            group="pinyin",
            submenu=menu,
        ),
    )


def _known_levels() -> tuple[ActionSpec, ...]:
    return _by_level(
        "known",
        "known",
        translate("Actions", "&Words That I Know (HSK 3.0, 2021)"),
        translate("Actions", "Up to HSK &{0}"),
        translate("Actions", "Words up to level {0} count as known, unless you say otherwise"),
    )


def _levels() -> tuple[ActionSpec, ...]:
    return _by_level(
        "level",
        "pinyin",
        translate("Actions", "Above an &HSK Level (HSK 3.0, 2021)"),
        translate("Actions", "Above HSK &{0}"),
        translate("Actions", "Pinyin over names and words above level {0} of HSK 3.0 (2021)"),
    )


def _by_level(name: str, group: str, title: str, text: str, tip: str) -> tuple[ActionSpec, ...]:
    """Return a choice for each level, in a menu called `title`: actions ``name-1`` and so on."""
    return tuple(
        ActionSpec(
            ActionId(f"{name}-{level}"),
            text.format(level),
            tip.format(level),
            checkable=True,
            group=group,
            submenu=(*pinyin_menu(), title),
        )
        for level in _LEVELS
    )


def _few() -> tuple[ActionSpec, ...]:
    menu = pinyin_menu()
    return (
        ActionSpec(
            ActionId.PINYIN_TERMS,
            translate("Actions", "Over &Glossary Terms"),
            translate("Actions", "Pinyin over the terms of the glossary only"),
            checkable=True,
            group="pinyin",
            submenu=menu,
        ),
        ActionSpec(
            ActionId.PINYIN_HOVER,
            translate("Actions", "Over the Word &Pointed At"),
            translate("Actions", "Pinyin comes and goes over the word under the mouse"),
            checkable=True,
            group="pinyin",
            submenu=menu,
        ),
        ActionSpec(
            ActionId.PINYIN_NONE,
            translate("Actions", "&None"),
            translate("Actions", "No pinyin"),
            checkable=True,
            group="pinyin",
            submenu=menu,
        ),
        ActionSpec(
            ActionId.DOUBTS,
            translate("Actions", "&Mark Readings in Doubt"),
            translate("Actions", "Dots under readings that the program is not sure of"),
            checkable=True,
            separated=True,
            submenu=menu,
        ),
    )


def _notations() -> tuple[ActionSpec, ...]:
    menu = (translate("Actions", "N&otation"),)
    rows = (
        (
            ActionId.NOTATION_MARKS,
            translate("Actions", "Tone &Marks (xīn)"),
            translate("Actions", "Pinyin with tone marks"),
        ),
        (
            ActionId.NOTATION_DIGITS,
            translate("Actions", "Tone &Digits (xin1)"),
            translate("Actions", "Pinyin with tone digits"),
        ),
        (
            ActionId.NOTATION_ZHUYIN,
            translate("Actions", "&Zhuyin (ㄒㄧㄣ)"),
            translate("Actions", "Zhuyin to the right of the characters"),
        ),
    )
    return tuple(
        ActionSpec(name, text, tip, checkable=True, group="notation", submenu=menu)
        for name, text, tip in rows
    )


def _tones() -> tuple[ActionSpec, ...]:
    menu = (translate("Actions", "Tone &Colours"),)
    palettes = (
        (ActionId.TONES_NONE, translate("Actions", "&None")),
        (ActionId.TONES_ROGB, translate("Actions", "&Red, Orange, Green, Blue")),
        (ActionId.TONES_RGBP, translate("Actions", "Red, Green, Blue, &Purple")),
        (ActionId.TONES_BGPR, translate("Actions", "&Blue, Green, Purple, Red")),
        (ActionId.TONES_SAFE, translate("Actions", "For the &Colour-Blind")),
    )
    parts = (
        (ActionId.COLOURED_PINYIN, translate("Actions", "Colour the Pin&yin")),
        (ActionId.COLOURED_HAN, translate("Actions", "Colour the C&haracters")),
    )
    tip = translate("Actions", "Colours of the first to fourth tone; the neutral tone is grey")
    plain = translate("Actions", "No colours")
    what = translate("Actions", "What the tones colour")
    return (
        *(
            ActionSpec(
                name,
                text,
                plain if name is ActionId.TONES_NONE else tip,
                checkable=True,
                group="tones",
                submenu=menu,
            )
            for name, text in palettes
        ),
        *(
            ActionSpec(
                name,
                text,
                what,
                checkable=True,
                group="coloured",
                separated=name is ActionId.COLOURED_PINYIN,
                submenu=menu,
            )
            for name, text in parts
        ),
    )


def text_width() -> tuple[ActionSpec, ...]:
    """Return how long lines are, and whether they stand on a grid."""
    menu = (translate("Actions", "L&ine Length"),)
    return (
        ActionSpec(
            ActionId.WIDER,
            translate("Actions", "&Longer Lines"),
            translate("Actions", "More characters on a line"),
            ("Ctrl+]",),
            submenu=menu,
        ),
        ActionSpec(
            ActionId.NARROWER,
            translate("Actions", "&Shorter Lines"),
            translate("Actions", "Fewer characters on a line"),
            ("Ctrl+[",),
            submenu=menu,
        ),
        ActionSpec(
            ActionId.RESET_MEASURE,
            translate("Actions", "&Default Line Length"),
            translate("Actions", "Lines as long as they were at first"),
            submenu=menu,
        ),
        ActionSpec(
            ActionId.GRID,
            translate("Actions", "Characters on a &Grid"),
            translate("Actions", "One cell a character, as in exercise books"),
            checkable=True,
        ),
    )


def find() -> tuple[ActionSpec, ...]:
    """Return what finds text in the article."""
    return (
        ActionSpec(
            ActionId.FIND,
            translate("Actions", "&Find in the Text…"),
            translate("Actions", "Find Chinese in either script, or pinyin with or without tones"),
            ("Ctrl+F",),
            separated=True,
        ),
        ActionSpec(
            ActionId.FIND_NEXT,
            translate("Actions", "Find &Next"),
            translate("Actions", "Go to the next place that was found"),
            ("Ctrl+G",),
        ),
        ActionSpec(
            ActionId.FIND_PREVIOUS,
            translate("Actions", "Find P&revious"),
            translate("Actions", "Go to the place that was found before this one"),
            ("Ctrl+Shift+G",),
        ),
    )
