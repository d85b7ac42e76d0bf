"""From the bundle to an installer and a portable archive for Windows."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from bundling.linux import Release

PORTABLE_MARK = "portable"
"""Name of the file beside the executable that keeps everything in its folder."""
_VERSION = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "Bilingual Reader contributors"),
      StringStruct("FileDescription", "Bilingual Reader"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "Bilingual Reader contributors, Apache-2.0"),
      StringStruct("ProductName", "Bilingual Reader"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return `version` as the four numbers that Windows wants."""
    parts = [int(part) for part in version.partition("+")[0].split(".") if part.isdigit()]
    first, second, third, fourth, *_ = [*parts, 0, 0, 0, 0]
    return first, second, third, fourth


def write_version(release: Release) -> None:
    """Write what the properties of the executable tell."""
    text = _VERSION.format(numbers=numbers(release.version), version=release.version)
    release.work.mkdir(parents=True, exist_ok=True)
    (release.work / "version.txt").write_text(text, encoding="utf-8")


def packages(release: Release) -> list[Path]:
    """Make the portable archive, and the installer where makensis is there."""
    made = [portable(release)]
    compiler = shutil.which("makensis")
    if compiler is None:
        print("installer: left out, makensis is not installed")
        return made
    target = release.root / "dist" / f"bilingual-reader-{release.version}-windows-setup.exe"
    command = nsis_command(release, compiler, release.bundle, target)
    subprocess.run(command, check=True)
    return [*made, target]


def nsis_command(release: Release, compiler: str, bundle: Path, target: Path) -> list[str]:
    """Return the command that compiles the installer of `bundle` into `target`."""
    version = ".".join(map(str, numbers(release.version)))
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file()) // 1024
    defines = {
        "VERSION": release.version,
        "VERSION4": version,
        "BUNDLE": str(bundle),
        "ICON": str(release.work / "icons" / "icon.ico"),
        "SIZE_KB": str(size),
        "OUTFILE": str(target),
    }
    options = [f"-D{name}={value}" for name, value in defines.items()]
    script = release.root / "packaging" / "windows" / "installer.nsi"
    return [compiler, "-V2", "-INPUTCHARSET", "UTF8", *options, str(script)]


def portable(release: Release) -> Path:
    """Make the archive that is unpacked anywhere and keeps its data beside the program."""
    target = release.root / "dist" / f"bilingual-reader-{release.version}-windows-portable.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in sorted(release.bundle.rglob("*")):
            if path.is_file():
                inside = path.relative_to(release.bundle).as_posix()
                archive.write(path, f"Bilingual Reader/{inside}")
        note = "While this file is here, texts and settings stay in the folder “data” beside it.\n"
        archive.writestr(f"Bilingual Reader/{PORTABLE_MARK}", note)
    return target
