"""The libraries and fonts of the system that the window needs, on Linux.

A library counts as installed when it can be loaded, whichever package it came from.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from devtools.console import Stop, run_quietly, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

BASE_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
TESTS = "tests"
"""Name of the screen of the tests: one that is drawn nowhere, and one that a reader reads."""
PACKAGING = "packaging"
"""Name of the screen of the packager: drawn nowhere, but the package brings the one of X11."""
PACKAGER_PROGRAMS = {"objdump": "binutils", "strip": "binutils"}
TEST_PROGRAMS = {
    "dbus-run-session": "dbus-daemon",
    "gdbus": "libglib2.0-bin",
    "pdftotext": "poppler-utils",
    "Xvfb": "xvfb",
}
TEST_FILES = {"/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core"}
CJK_FONT = "fonts-noto-cjk"
CJK_FONT_FILES = (
    "*CJK*", "SourceHan*", "*wqy*", "DroidSansFallback*", "uming*", "ukai*", "*simsun*", "*msyh*",
)  # fmt: skip
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def check(screen: str) -> None:
    """On Linux, see to the libraries and the Chinese font that the window needs."""
    if not sys.platform.startswith("linux"):
        return
    libraries = missing_libraries(libraries_for(screen), can_load)
    fonts = [] if has_cjk_font() else [CJK_FONT]
    if not is_debian():
        tell_about(libraries, fonts)
    elif libraries:
        packages = [package for _, package in libraries] + fonts
        install_or_tell(packages, "Qt needs libraries that are not installed", vital=True)
    elif fonts:
        install_or_tell(fonts, "No Chinese font is installed", vital=False)
    if screen == TESTS:
        offer_for_tests()
    if screen == PACKAGING:
        check_packager()


def check_packager() -> None:
    """See to what the packager needs. Raises Stop where something stays missing."""
    packages = missing_for_packager()
    reason = "The packager needs programs or libraries that are not installed"
    if packages and not is_debian():
        raise Stop(f"{reason}; on Debian they are in {', '.join(packages)}.")
    if packages:
        install_or_tell(packages, reason, vital=True)


def missing_for_packager() -> list[str]:
    """Return the Debian packages that the packager needs and that are not installed."""
    import shutil

    packages = {one for program, one in PACKAGER_PROGRAMS.items() if not shutil.which(program)}
    library = Path(sys.base_prefix, "lib", library_of_python())
    if not library.exists() and not can_load(library.name):
        packages.add(f"libpython{sys.version_info[0]}.{sys.version_info[1]}")
    return sorted(packages)


def library_of_python() -> str:
    """Return the name of the library that a packaged Python is."""
    return f"libpython{sys.version_info[0]}.{sys.version_info[1]}.so.1.0"


def offer_for_tests() -> None:
    """See to what some tests need; where it stays missing they are skipped and say so."""
    packages = missing_for_tests()
    if not packages or not is_debian():
        return
    reason = "Some tests need programs that are not installed"
    otherwise = "Without them these tests are skipped."
    try:
        install_or_tell(packages, reason, vital=False, otherwise=otherwise)
    except Stop as failure:
        say(f"{failure}\n{otherwise}")


def missing_for_tests() -> list[str]:
    """Return the Debian packages that some tests need and that are not installed."""
    import shutil

    packages = [package for _, package in missing_libraries(X11_LIBRARIES, can_load)]
    packages += [one for program, one in TEST_PROGRAMS.items() if not shutil.which(program)]
    return packages + [one for file, one in TEST_FILES.items() if not Path(file).exists()]


def libraries_for(screen: str) -> dict[str, str]:
    """Return the libraries that Qt loads on this kind of screen, each with its package."""
    extra = {
        "x11": X11_LIBRARIES,
        "wayland": {**X11_LIBRARIES, **WAYLAND_LIBRARIES},
        PACKAGING: X11_LIBRARIES,
    }
    return {**BASE_LIBRARIES, **extra.get(screen, {})}


def missing_libraries(
    libraries: Mapping[str, str],
    loads: Callable[[str], bool],
) -> list[tuple[str, str]]:
    """Return the pairs of library and package that cannot be loaded."""
    return [pair for pair in libraries.items() if not loads(pair[0])]


def can_load(library: str) -> bool:
    """Whether the system finds this shared library."""
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_cjk_font() -> bool:
    """Whether a font with Chinese characters is installed, after fontconfig or by its name."""
    import shutil
    import subprocess

    if shutil.which("fc-list"):
        found = subprocess.run(["fc-list", ":lang=zh-cn", "file"], capture_output=True, check=False)
        if found.stdout.strip():
            return True
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    return any(any(folder.rglob(name)) for folder in folders for name in CJK_FONT_FILES)


def is_debian() -> bool:
    """Whether packages are installed with apt-get here."""
    return Path("/etc/debian_version").exists() and Path("/usr/bin/apt-get").exists()


def install_or_tell(
    packages: Sequence[str],
    reason: str,
    *,
    vital: bool,
    otherwise: str = "Without one, Chinese characters show as empty boxes.",
) -> None:
    """As root install the Debian `packages`; as anybody else print the exact command.

    `otherwise` says what it is like without them. Raises Stop where something `vital`
    stays missing.
    """
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.name == "posix" and os.geteuid() == 0:
        say(f"{reason}: installing {', '.join(packages)} ...")
        run_quietly(["apt-get", "update"], "apt-get could not read its package lists")
        run_quietly(command, "apt-get could not install the packages")
        return
    sentence = f"{reason}. This command installs what is missing:\n  sudo {' '.join(command)}"
    if vital:
        raise Stop(sentence + "\nThen start this command again.")
    say(f"{sentence}\n{otherwise}")


def tell_about(libraries: Sequence[tuple[str, str]], fonts: Sequence[str]) -> None:
    """Say what is missing on a Linux whose package manager is not known here."""
    if libraries:
        names = ", ".join(library for library, _ in libraries)
        raise Stop(f"Qt needs libraries that are not installed: {names}. Install them first.")
    if fonts:
        say("No Chinese font was found: characters may show as empty boxes (try Noto CJK).")
