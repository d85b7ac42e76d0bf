"""The table of all actions of the window: words, menu, shortcut, tip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.desktop.windows.action_ids import ActionId, ActionSpec, MenuSpec
from reader.desktop.windows.correction_specs import corrections
from reader.desktop.windows.glossary_specs import own_terms
from reader.desktop.windows.library_specs import library, search
from reader.desktop.windows.reading_specs import find, pinyin, text_width
from reader.desktop.windows.translation_specs import translation
from reader.desktop.windows.word_specs import own_words

translate = QCoreApplication.translate


def menus() -> tuple[MenuSpec, ...]:
    """Return all menus. Call it once the translation of the interface is installed."""
    return (
        MenuSpec(translate("Actions", "&File"), _file()),
        MenuSpec(translate("Actions", "&Edit"), _edit()),
        MenuSpec(
            translate("Actions", "&View"),
            (*pinyin(), *_script(), *_text_size(), *text_width(), *_looks(), *_panels()),
        ),
        MenuSpec(translate("Actions", "&Go"), (*_reading_moves(), *_focus_moves())),
        MenuSpec(translate("Actions", "&Terms"), _terms()),
        MenuSpec(translate("Actions", "Tra&nslation"), translation()),
        MenuSpec(translate("Actions", "&Help"), _help()),
    )


def _file() -> tuple[ActionSpec, ...]:
    return (
        *library(),
        ActionSpec(
            ActionId.EXPORT_PDF,
            translate("Actions", "&Export PDF…"),
            translate("Actions", "Write the article into a PDF file as it is shown"),
            ("Ctrl+Shift+E",),
            separated=True,
        ),
        ActionSpec(
            ActionId.EXPORT_AS,
            translate("Actions", "Export &As…"),
            translate("Actions", "Write the article as an e-book, for Word, Excel or Anki"),
        ),
        ActionSpec(
            ActionId.PRINT,
            translate("Actions", "P&rint…"),
            translate("Actions", "Print the article as it is shown"),
            ("Ctrl+P",),
        ),
        ActionSpec(
            ActionId.INSTALL_PACKAGE,
            translate("Actions", "&Install Translation Package…"),
            translate("Actions", "Install an Argos package from a file"),
            separated=True,
        ),
        ActionSpec(
            ActionId.PACKAGES,
            translate("Actions", "Translation &Packages…"),
            translate("Actions", "See, add and remove translation packages"),
        ),
        ActionSpec(
            ActionId.QUIT,
            translate("Actions", "&Quit"),
            translate("Actions", "Close the reader; the place in every text is kept"),
            ("Ctrl+Q",),
            separated=True,
        ),
    )


def _edit() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.COPY,
            translate("Actions", "&Copy"),
            translate("Actions", "Copy the selected Chinese as it is shown"),
            ("Ctrl+C",),
        ),
        ActionSpec(
            ActionId.COPY_PINYIN,
            translate("Actions", "Copy with &Pinyin"),
            translate("Actions", "Copy the selected Chinese with its pinyin"),
            ("Ctrl+Shift+C",),
        ),
        ActionSpec(
            ActionId.COPY_PINYIN_LINE,
            translate("Actions", "Copy Pinyin &Line"),
            translate("Actions", "Copy the pinyin of the selection, words joined"),
            ("Ctrl+Alt+P",),
        ),
        ActionSpec(
            ActionId.COPY_TRANSLATION,
            translate("Actions", "Copy &Translation"),
            translate("Actions", "Copy the English of the selected sentence"),
            ("Ctrl+Alt+C",),
        ),
        *find(),
        search(),
        *corrections(),
    )


def _script() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.CYCLE_SCRIPT,
            translate("Actions", "Next &Script"),
            translate("Actions", "Simplified, then Taiwan, then Hong Kong characters"),
            ("S",),
            separated=True,
        ),
        ActionSpec(
            ActionId.SIMPLIFIED,
            translate("Actions", "Simplified (简体)"),
            translate("Actions", "Show simplified characters"),
            ("Ctrl+1",),
            checkable=True,
            group="script",
        ),
        ActionSpec(
            ActionId.TAIWAN,
            translate("Actions", "Traditional, Taiwan (繁體·台灣)"),
            translate("Actions", "Show traditional characters after Taiwan's standard"),
            ("Ctrl+2",),
            checkable=True,
            group="script",
        ),
        ActionSpec(
            ActionId.HONGKONG,
            translate("Actions", "Traditional, Hong Kong (繁體·香港)"),
            translate("Actions", "Show traditional characters after Hong Kong's standard"),
            ("Ctrl+3",),
            checkable=True,
            group="script",
        ),
    )


def _text_size() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.LARGER,
            translate("Actions", "&Larger Text"),
            translate("Actions", "Larger text"),
            ("Ctrl++", "Ctrl+="),
            separated=True,
        ),
        ActionSpec(
            ActionId.SMALLER,
            translate("Actions", "S&maller Text"),
            translate("Actions", "Smaller text"),
            ("Ctrl+-",),
        ),
        ActionSpec(
            ActionId.RESET_SIZE,
            translate("Actions", "&Default Text Size"),
            translate("Actions", "Text size as it was at first"),
            ("Ctrl+0",),
        ),
    )


def _theme() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.CYCLE_THEME,
            translate("Actions", "Next T&heme"),
            translate("Actions", "Light, dark, sepia, high contrast, and light again"),
            ("T",),
            separated=True,
        ),
        ActionSpec(
            ActionId.THEME_LIGHT,
            translate("Actions", "Light"),
            translate("Actions", "Dark ink on a light page"),
            checkable=True,
            group="theme",
        ),
        ActionSpec(
            ActionId.THEME_DARK,
            translate("Actions", "Dark"),
            translate("Actions", "Light ink on a dark page"),
            checkable=True,
            group="theme",
        ),
        ActionSpec(
            ActionId.THEME_SEPIA,
            translate("Actions", "Sepia"),
            translate("Actions", "Brown ink on old paper"),
            checkable=True,
            group="theme",
        ),
        ActionSpec(
            ActionId.THEME_CONTRAST,
            translate("Actions", "High Contrast"),
            translate("Actions", "White on black, with bright colours"),
            checkable=True,
            group="theme",
        ),
    )


def _looks() -> tuple[ActionSpec, ...]:
    return (*_theme(), *_language())


def _language() -> tuple[ActionSpec, ...]:
    tip = translate("Actions", "The language of menus and messages, from the next start on")
    # A language is called by its own name, so that who reads no other finds it.
    names = {
        ActionId.LANGUAGE_SYSTEM: translate("Actions", "As the Desktop"),
        ActionId.LANGUAGE_EN: "English",
        ActionId.LANGUAGE_HANS: "简体中文",
        ActionId.LANGUAGE_HANT: "繁體中文",
    }
    return tuple(
        ActionSpec(
            action_id,
            name,
            tip,
            checkable=True,
            group="language",
            submenu=(translate("Actions", "Interface Lang&uage"),),
        )
        for action_id, name in names.items()
    )


def _panels() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.SHOW_ARTICLES,
            translate("Actions", "&Articles Panel"),
            translate("Actions", "Show or hide the list of articles"),
            ("F8",),
            checkable=True,
            separated=True,
        ),
        ActionSpec(
            ActionId.SHOW_TERMS,
            translate("Actions", "&Terms Panel"),
            translate("Actions", "Show or hide the glossary terms"),
            ("F9",),
            checkable=True,
        ),
        ActionSpec(
            ActionId.SHOW_TRANSLATION,
            translate("Actions", "T&ranslation"),
            translate("Actions", "Show or hide the translation"),
            ("F10",),
            checkable=True,
        ),
    )


def _reading_moves() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.NEXT_SENTENCE,
            translate("Actions", "&Next Sentence"),
            translate("Actions", "Select the sentence after this one"),
            ("Alt+Down",),
        ),
        ActionSpec(
            ActionId.PREVIOUS_SENTENCE,
            translate("Actions", "&Previous Sentence"),
            translate("Actions", "Select the sentence before this one"),
            ("Alt+Up",),
        ),
        ActionSpec(
            ActionId.NEXT_UNKNOWN,
            translate("Actions", "Next &Unknown Word"),
            translate("Actions", "Go to the next word that you do not know, or name"),
            ("N",),
        ),
        ActionSpec(
            ActionId.PREVIOUS_UNKNOWN,
            translate("Actions", "Previous Un&known Word"),
            translate("Actions", "Go to the word that you do not know, or name, before this one"),
            ("Shift+N",),
        ),
        ActionSpec(
            ActionId.NEXT_ARTICLE,
            translate("Actions", "Next A&rticle"),
            translate("Actions", "Open the next article of the list"),
            ("Ctrl+PgDown",),
            separated=True,
        ),
        ActionSpec(
            ActionId.PREVIOUS_ARTICLE,
            translate("Actions", "Previous Art&icle"),
            translate("Actions", "Open the previous article of the list"),
            ("Ctrl+PgUp",),
        ),
    )


def _focus_moves() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.CYCLE_FOCUS,
            translate("Actions", "Next P&art of the Window"),
            translate("Actions", "Move the keyboard from part to part"),
            ("F6",),
            separated=True,
        ),
        ActionSpec(
            ActionId.CYCLE_FOCUS_BACK,
            translate("Actions", "Previous Part of the &Window"),
            translate("Actions", "Move the keyboard from part to part, the other way round"),
            ("Shift+F6",),
        ),
        ActionSpec(
            ActionId.FOCUS_ARTICLES,
            translate("Actions", "To the Arti&cles"),
            translate("Actions", "Move the keyboard to the list of articles"),
            ("Alt+1",),
        ),
        ActionSpec(
            ActionId.FOCUS_TEXT,
            translate("Actions", "To the Te&xt"),
            translate("Actions", "Move the keyboard to the article"),
            ("Alt+2",),
        ),
        ActionSpec(
            ActionId.FOCUS_TERMS,
            translate("Actions", "To the &Terms"),
            translate("Actions", "Move the keyboard to the terms"),
            ("Alt+3",),
        ),
        ActionSpec(
            ActionId.FOCUS_TRANSLATION,
            translate("Actions", "To the Trans&lation"),
            translate("Actions", "Move the keyboard to the translation"),
            ("Alt+4",),
        ),
    )


def _terms() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.WORD_CARD,
            translate("Actions", "&Word Card"),
            translate("Actions", "Show the dictionary entry of the word (Enter in the text)"),
            ("W",),
        ),
        *own_words(),
        ActionSpec(
            ActionId.NEXT_OCCURRENCE,
            translate("Actions", "&Next Occurrence"),
            translate("Actions", "Go to where the chosen term stands next"),
            ("F3",),
            separated=True,
        ),
        ActionSpec(
            ActionId.PREVIOUS_OCCURRENCE,
            translate("Actions", "&Previous Occurrence"),
            translate("Actions", "Go to where the chosen term stood before"),
            ("Shift+F3",),
        ),
        *own_terms(),
    )


def _help() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.SHORTCUTS,
            translate("Actions", "&Keyboard Shortcuts"),
            translate("Actions", "All actions and their keys"),
            ("F1",),
        ),
        ActionSpec(
            ActionId.DATA_FOLDER,
            translate("Actions", "Open the &Data Folder"),
            translate("Actions", "Show settings, library and packages in the file manager"),
        ),
        ActionSpec(
            ActionId.ABOUT,
            translate("Actions", "&About Bilingual Reader"),
            translate("Actions", "Version, licences, data folder"),
        ),
    )
