"""Words that several parts of the window share, in the language of the interface."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.desktop.viewmodels.rows import Origin
from reader.workspace.origins import WORDS
from reader.workspace.starter import is_starter, is_unsure, version_of

if TYPE_CHECKING:
    from reader.translation.engine import Translation
    from reader.workspace.starter import Versioned

translate = QCoreApplication.translate
WORST_LAST = tuple(Origin(origin.value) for origin in WORDS)
"""Origins of English, the least trusted of those that several sentences may have last."""
_MNEMONIC = re.compile(r"\(&\w\)|&(?=\w)")


def origin_words(origin: Origin) -> str:
    """Say where an English sentence comes from."""
    return {
        Origin.REFERENCE: translate("Words", "reference translation"),
        Origin.MODEL: translate("Words", "machine translation"),
        Origin.GLOSS: translate("Words", "word-for-word gloss, not a translation"),
        Origin.MEMORY: translate("Words", "from your translation memory"),
        Origin.YOURS: translate("Words", "your translation"),
    }[origin]


def label_of(found: Translation) -> str:
    """Name the origin and, for a machine's sentence, the package with its version."""
    parts = [origin_words(Origin(found.origin.value))]
    if found.package is not None:
        parts += [package_name(found.package), version_of(found.package)]
    return " · ".join([*parts, unsure()] if is_unsure(found) else parts)


def package_name(package: Versioned) -> str:
    """Name a package: the small one that comes with the program by what it is."""
    if is_starter(package):
        return translate("Words", "Starter (policy news), small built-in model")
    return package.id


def unsure() -> str:
    """Say that the model doubts its sentence."""
    return translate("Words", "the model is unsure of this sentence")


def script_words(script: str) -> str:
    """Name the characters that a package was made for."""
    return {
        "simplified": translate("Words", "simplified characters"),
        "traditional": translate("Words", "traditional characters"),
    }.get(script, script)


def plain(text: str) -> str:
    """Return the words of a menu or a label without its mnemonic: ``&Open`` or ``打开(&O)``."""
    return _MNEMONIC.sub("", text)
