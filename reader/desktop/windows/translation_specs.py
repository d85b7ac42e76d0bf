"""The part of the table of actions that is about translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.desktop.windows.action_ids import ActionId, ActionSpec

translate = QCoreApplication.translate


def translation() -> tuple[ActionSpec, ...]:
    """Return the English of the article, the reader's own, and the memory."""
    return (*_views(), *_own(), *_memory())


def _views() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.PARALLEL,
            translate("Actions", "English &Beside the Text"),
            translate("Actions", "Show every sentence's English beside the article"),
            ("Ctrl+E",),
            checkable=True,
        ),
        ActionSpec(
            ActionId.INTERLEAVED,
            translate("Actions", "English &Line by Line"),
            translate("Actions", "Show every sentence with its English below it"),
            ("Ctrl+Shift+L",),
            checkable=True,
        ),
        ActionSpec(
            ActionId.TRANSLATE_ARTICLE,
            translate("Actions", "&Translate the Article"),
            translate("Actions", "Translate every sentence, those in view first; again to pause"),
            ("Ctrl+T",),
            separated=True,
        ),
    )


def _own() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.EDIT_TRANSLATION,
            translate("Actions", "&Edit the Sentence's English"),
            translate("Actions", "Write your own translation of the selected sentence"),
            ("F2",),
        ),
        ActionSpec(
            ActionId.ARTICLE_DATE,
            translate("Actions", "D&ate of the Article…"),
            translate("Actions", "Say when the text appeared, which 今年 and 日前 hang on"),
            ("Ctrl+Alt+D",),
        ),
    )


def _memory() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(
            ActionId.VERIFY_DRAFT,
            translate("Actions", "&Verify Draft…"),
            translate("Actions", "Check an English draft of the article: terms and figures"),
            ("Ctrl+Shift+D",),
            separated=True,
        ),
        ActionSpec(
            ActionId.CONCORDANCE,
            translate("Actions", "&Concordance…"),
            translate("Actions", "Find a word in all articles and translations"),
            ("Ctrl+K",),
        ),
        ActionSpec(
            ActionId.IMPORT_MEMORY,
            translate("Actions", "&Import a Translation Memory…"),
            translate("Actions", "Take sentences from a TMX file into the memory"),
        ),
        ActionSpec(
            ActionId.EXPORT_MEMORY,
            translate("Actions", "E&xport the Translation Memory…"),
            translate("Actions", "Write your translations and the memory into a TMX file"),
        ),
        ActionSpec(
            ActionId.DOWNLOAD_PACKAGE,
            translate("Actions", "&Download a Translation Package…"),
            translate("Actions", "Choose a package and download it; connects only when told to"),
            separated=True,
        ),
    )
