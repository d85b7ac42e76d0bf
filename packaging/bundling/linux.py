"""From the bundle to a Debian package and a file that installs itself."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bundling import elf

if TYPE_CHECKING:
    from pathlib import Path

ID = "org.bilingualreader.BilingualReader"
NAME = "bilingual-reader"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
MAINTAINER = "Bilingual Reader contributors <packages@bilingual-reader.invalid>"
"""A placeholder: nobody reads mail there. To be set before the first release, and only here."""
LIBC = "libc6 (>= {})"
_SUMMARY = "read Chinese news and policy texts with pinyin and English"
_DESCRIPTION = """\
 Opens a text (a newspaper page, an article, a report) with pinyin over the
 characters, switches between simplified and traditional at once, gives an
 offline English translation of the selected sentence, and keeps a glossary
 of policy terms with their approved renderings, sources and dates.
 .
 It works without a network. English for your own texts needs a translation
 package in the Argos format, which you install once."""


@dataclass(frozen=True, slots=True)
class Release:
    """What is being packaged."""

    root: Path
    """Root of the checkout."""
    version: str
    date: str
    """As YYYY-MM-DD."""

    @property
    def bundle(self) -> Path:
        """The folder that PyInstaller made."""
        return self.root / "dist" / NAME

    @property
    def work(self) -> Path:
        """Folder for what is made on the way."""
        return self.root / "build" / "package"

    @property
    def sources(self) -> Path:
        """Folder with the files of this kind of system."""
        return self.root / "packaging" / "linux"

    def filled(self, name: str) -> str:
        """Return the file `name` of `sources` with version and date filled in."""
        text = (self.sources / name).read_text(encoding="utf-8")
        return text.replace("@VERSION@", self.version).replace("@DATE@", self.date)


def architecture() -> str:
    """Return Debian's name of this machine's architecture."""
    machine = os.uname().machine
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine)


def share(release: Release, folder: Path) -> None:
    """Write what desktops look for (entry, icons, metadata, manual) into `folder`."""
    write(folder / "applications" / f"{ID}.desktop", release.filled(f"{ID}.desktop"))
    write(folder / "metainfo" / f"{ID}.metainfo.xml", release.filled(f"{ID}.metainfo.xml"))
    write_gz(folder / "man" / "man1" / f"{NAME}.1.gz", release.filled(f"{NAME}.1"))
    icons = folder / "icons" / "hicolor"
    for size in ICON_SIZES:
        place = icons / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(release.work / "icons" / f"{size}.png", place / f"{ID}.png")
    scalable = icons / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    drawing = release.root / "resources" / "icons" / "bilingual-reader.svg"
    shutil.copyfile(drawing, scalable / f"{ID}.svg")


def write(path: Path, text: str) -> None:
    """Write `text`, making the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_gz(path: Path, text: str) -> None:
    """Write `text` compressed, the same bytes every time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def control(release: Release, size_kib: int, relations: dict[str, str], libc: str) -> str:
    """Return the control file of the Debian package."""
    depends = relations["depends"].replace("libc6,", LIBC.format(libc) + ",")
    recommends = ", ".join(filter(None, ["fonts-noto-cjk", relations["recommends"]]))
    fields = {
        "Package": NAME,
        "Version": f"{release.version}-1",
        "Section": "education",
        "Priority": "optional",
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_kib),
        "Depends": depends,
        "Recommends": f"{recommends}, ca-certificates",
        "Suggests": "ibus | fcitx5",
        "Description": f"{_SUMMARY}\n{_DESCRIPTION}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def glibc_needed(bundle: Path) -> str:
    """Return the newest version of glibc that a file in `bundle` asks for."""
    minors = [17]
    for path in elf.programs(bundle):
        symbols = subprocess.run(
            ["objdump", "-T", str(path)], capture_output=True, text=True, check=False
        ).stdout
        minors += [int(minor) for minor in re.findall(r"\bGLIBC_2\.(\d+)", symbols)]
    return f"2.{max(minors)}"


def deb(release: Release, *, level: int) -> Path:
    """Make the Debian package of the bundle and return its path; `level` is that of xz, 0 to 9."""
    tree = release.work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr" / "lib" / NAME
    shutil.copytree(release.bundle, program, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share(release, tree / "usr" / "share")
    _documents(release, tree / "usr" / "share")
    set_modes(tree)
    relations = elf.relations(
        elf.needed(release.bundle), elf.read_table(release.sources / "depends.toml")
    )
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    text = control(release, size, relations, glibc_needed(release.bundle))
    write(tree / "DEBIAN" / "md5sums", sums(tree))
    write(tree / "DEBIAN" / "control", text)
    target = release.root / "dist" / f"{NAME}_{release.version}-1_{architecture()}.deb"
    options = ["--root-owner-group", "-Zxz", f"-z{level}", "--threads-max=2"]
    subprocess.run(["dpkg-deb", *options, "--build", str(tree), str(target)], check=True)
    return target


def sums(tree: Path) -> str:
    """Return the lines by which dpkg verifies an installed package."""
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {path.relative_to(tree)}\n"
        for path in files
    )


def _documents(release: Release, folder: Path) -> None:
    documents = folder / "doc" / NAME
    write(documents / "copyright", release.filled("copyright"))
    changes = (release.root / "CHANGELOG.md").read_text(encoding="utf-8")
    write_gz(documents / "changelog.gz", changes)
    stamp = time.strptime(release.date, "%Y-%m-%d")
    entry = (
        f"{NAME} ({release.version}-1) unstable; urgency=medium\n\n"
        f"  * Version {release.version}; what changed stands in changelog.gz.\n\n"
        f" -- {MAINTAINER}  {time.strftime('%a, %d %b %Y', stamp)} 00:00:00 +0000\n"
    )
    write_gz(documents / "changelog.Debian.gz", entry)
    write(folder / "lintian" / "overrides" / NAME, release.filled("lintian-overrides"))


def set_modes(tree: Path) -> None:
    """Give every file the mode that a package has: programs may be run, libraries not."""
    for path in tree.rglob("*"):
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.parent.name == NAME and path.name == NAME)
        path.chmod(0o755 if runs else 0o644)


def single_file(release: Release) -> Path | None:
    """Make the file that unpacks and installs itself; None where makeself is not there."""
    if shutil.which("makeself") is None:
        return None
    tree = release.work / "single"
    shutil.rmtree(tree, ignore_errors=True)
    tree.mkdir(parents=True)
    shutil.copytree(release.bundle, tree / NAME, symlinks=True)
    share(release, tree / "share")
    set_modes(tree)
    shutil.copyfile(release.sources / "install.sh", tree / "install.sh")
    (tree / "install.sh").chmod(0o755)
    target = release.root / "dist" / f"{NAME}-{release.version}-linux-{os.uname().machine}.run"
    title = f"Bilingual Reader {release.version}"
    options = ["--quiet", "--xz", "--complevel", "3", "--nomd5", "--sha256", "--tar-quietly"]
    command = ["makeself", *options, str(tree), str(target), title, "./install.sh"]
    subprocess.run(command, check=True)
    return target
