"""The language of the interface: which one, and Qt's translators for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.workspace.catalogues import CATALOGUES, compiled, language_for

if TYPE_CHECKING:
    from reader.storage.paths import Paths

SYSTEM = "system"
"""The setting that leaves the choice to the desktop."""


def chosen_language(setting: str) -> str:
    """Return the language of the interface (BCP 47) for a `setting`."""
    return language_for(QLocale.system().uiLanguages()) if setting == SYSTEM else setting


def speak(paths: Paths, language: str) -> tuple[QTranslator, ...]:
    """Let everything made from now on be written in `language`; English needs no catalogue.

    Months, numbers and the forms of Han characters in the window follow. Returns the
    translators that do it. Raises `ReaderError` where the catalogue can be neither found
    nor made.
    """
    QLocale.setDefault(locale_of(language))
    if language not in CATALOGUES:
        return ()
    own, qt = (QTranslator(QCoreApplication.instance()) for _ in range(2))
    own.load(str(compiled(paths, language)))
    # The buttons of message boxes and the menus of text fields are Qt's own.
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt.load(f"qtbase_{CATALOGUES[language]}", folder)
    for one in (qt, own):
        QCoreApplication.installTranslator(one)
    return own, qt


def locale_of(language: str) -> QLocale:
    """Return the system's locale where it is of `language` and its script, else a usual one."""
    usual, system = QLocale(CATALOGUES.get(language, "en")), QLocale.system()
    same = (usual.language(), usual.script()) == (system.language(), system.script())
    return system if same else usual
