"""Where the program's own files and the person's files are.

``BILINGUAL_READER_HOME`` moves everything of the person's into one folder; tests
use it. ``BILINGUAL_READER_RESOURCES`` names another resources folder. Where a file called
``portable`` lies beside the executable, everything of the person's is in ``data`` beside it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

APP_NAME = "bilingual-reader"
HOME_VARIABLE = "BILINGUAL_READER_HOME"
RESOURCES_VARIABLE = "BILINGUAL_READER_RESOURCES"
PORTABLE_MARK = "portable"


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders and files of one installation, none of them created yet."""

    resources: Path
    """Read-only files that ship with the program."""
    prebuilt: Path
    """Read-only tables derived when the program was installed; may not exist."""
    data: Path
    """What the person would miss: settings, library, translation packages."""
    cache: Path
    """What can be made again."""
    library: Path | None = None
    """Another place for the library; ``:memory:`` keeps it for one run only."""

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.data / "settings.json"

    @property
    def database(self) -> Path:
        """The library: articles, positions, annotations, translations."""
        return self.library or self.data / "library.sqlite"

    @property
    def packages(self) -> Path:
        """Folder of installed translation packages."""
        return self.data / "packages"

    @property
    def glossary(self) -> Path:
        """Folder of the person's own layers of the glossary."""
        return self.data / "glossary"

    @property
    def corrections(self) -> Path:
        """The person's corrections of readings and words, a text file."""
        return self.data / "corrections.txt"

    @property
    def crash_reports(self) -> Path:
        """Folder of what was written when something failed that nobody caught."""
        return self.data / "crash-reports"

    @property
    def licences(self) -> Path:
        """Folder of the licence texts; in a packaged program only."""
        return self.resources.parent / "licenses"

    @property
    def log(self) -> Path:
        """The log of the window."""
        return self.cache / "bilingual-reader.log"


def default_paths() -> Paths:
    """Paths of this installation, from the environment and the platform's habits."""
    home = os.environ.get(HOME_VARIABLE) or _portable_home()
    if home:
        data, cache = Path(home), Path(home) / "cache"
    else:
        data, cache = _platform_folders()
    return Paths(_resources(), _prebuilt(), data, cache)


def _portable_home() -> str:
    """Return the folder beside a packaged program that is marked portable, or nothing."""
    if not getattr(sys, "frozen", False):
        return ""
    beside = Path(sys.executable).resolve().parent
    return str(beside / "data") if (beside / PORTABLE_MARK).exists() else ""


def _platform_folders() -> tuple[Path, Path]:
    import platformdirs  # late: not needed when the home folder is named

    dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
    return Path(dirs.user_data_dir), Path(dirs.user_cache_dir)


def _bundle_root() -> Path | None:
    root = getattr(sys, "_MEIPASS", None)
    return Path(root) if isinstance(root, str) else None


def _resources() -> Path:
    named = os.environ.get(RESOURCES_VARIABLE)
    if named:
        return Path(named)
    bundle = _bundle_root()
    if bundle is not None:
        return bundle / "resources"
    package = Path(__file__).resolve().parent.parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def _prebuilt() -> Path:
    bundle = _bundle_root()
    return (bundle if bundle is not None else Path(sys.prefix)) / "share" / APP_NAME
