"""Build the packaged program for the platform that this runs on.

    python -m bundling.build [--bundle-only | --quick]

Runs with the interpreter of ``.venv``; `packaging/dev.py package` prepares that first.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from bundling import linux, macos, windows
from bundling.linux import Release
from reader.workspace import catalogues

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
MAX_BYTES = 215 * 10**6
"""Budget of the folder on Linux; the dictionary and the tables are 19 of the 215 MB."""


def main(arguments: list[str]) -> int:
    """Build, test and package; return the exit status."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--bundle-only", action="store_true", help="stop after the tested folder")
    parser.add_argument("--quick", action="store_true", help="compress little, on Linux: to try it")
    chosen = parser.parse_args(arguments)
    os.chdir(ROOT)
    release = describe()
    step("icons", [sys.executable, str(PACKAGING / "bundling" / "icons.py"), str(icons(release))])
    if os.name == "nt":
        windows.write_version(release)
    write_release(release)
    # The environment may have been made before Qt's libraries of the system were there.
    catalogues.compile_all(ROOT / "resources", Path(sys.prefix) / "share" / linux.NAME)
    step("bundle", pyinstaller(release))
    if sys.platform != "darwin":
        settle(release)
    if not is_small_enough(release):
        return 1
    step("self-test", [sys.executable, str(PACKAGING / "smoke.py")])
    if chosen.bundle_only:
        return 0
    made = packages(release, quick=chosen.quick)
    write_sums(made)
    for path in made:
        print(f"dist/{path.name}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def describe() -> Release:
    """Return version and date; `SOURCE_DATE_EPOCH` decides the date where it is set."""
    from reader import __version__

    given = os.environ.get("SOURCE_DATE_EPOCH")
    stamp = float(given) if given else time.time()
    date = datetime.datetime.fromtimestamp(stamp, tz=datetime.UTC).date().isoformat()
    return Release(ROOT, __version__, date)


def write_release(release: Release) -> None:
    """Write down where newer versions are published, if the builder knows it."""
    repository = os.environ.get("GITHUB_REPOSITORY", "")
    facts = {"version": release.version}
    if repository:
        facts["page"] = f"https://github.com/{repository}/releases"
    release.work.mkdir(parents=True, exist_ok=True)
    (release.work / "release.json").write_text(json.dumps(facts) + "\n", encoding="utf-8")


def icons(release: Release) -> Path:
    """Return the folder for the icons."""
    return release.work / "icons"


def pyinstaller(release: Release) -> list[str]:
    """Return the command that makes the bundle."""
    return [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", str(ROOT / "dist"), "--workpath", str(release.work / "work"),
        str(PACKAGING / "bilingual-reader.spec"),
    ]  # fmt: skip


def step(name: str, command: list[str]) -> None:
    """Run one command; where it fails the build ends with its exit status."""
    began = time.monotonic()
    status = subprocess.call(command)
    print(
        f"{name}: {'FAILED' if status else 'done'} ({time.monotonic() - began:.0f} s)", flush=True
    )
    if status:
        sys.exit(1)


def settle(release: Release) -> None:
    """Give every file the date of the release, and compile the glossary for those times.

    A compiled glossary is used while names, sizes and times of its sources are those it was
    made from, and archives keep whole seconds. On macOS it would break the signature.
    """
    from reader.glossary import store

    inside = release.bundle / "_internal"
    stamp = datetime.datetime.fromisoformat(f"{release.date}T00:00:00+00:00").timestamp()
    compiled = inside / "share" / "bilingual-reader" / "glossary.txt"
    compiled.unlink(missing_ok=True)
    for path in release.bundle.rglob("*"):
        if not path.is_symlink():
            os.utime(path, (stamp, stamp))
    store.load(inside / "resources" / "glossary", compiled)
    os.utime(compiled, (stamp, stamp))


def packages(release: Release, *, quick: bool) -> list[Path]:
    """Make the packages of this platform from the bundle and return their paths.

    `quick` makes a larger .deb and no single file, in a minute less of two processors.
    """
    if sys.platform == "darwin":
        return macos.packages(release)
    if os.name == "nt":
        return windows.packages(release)
    made = [linux.deb(release, level=0 if quick else 6)]
    if quick:
        return made
    file = linux.single_file(release)
    if file is None:
        print("single file: left out, makeself is not installed")
    return made + ([file] if file else [])


def is_small_enough(release: Release) -> bool:
    """Say how large the bundle is, and whether it may be."""
    size = size_of(release.bundle)
    print(f"dist/{release.bundle.name}: {size / 1e6:.1f} MB ({size / 2**20:.1f} MiB)", flush=True)
    if sys.platform.startswith("linux") and size > MAX_BYTES:
        print(f"This is more than the {MAX_BYTES / 1e6:.0f} MB that it may have.")
        return False
    return True


def size_of(folder: Path) -> int:
    """Return the bytes of all files in `folder`."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def write_sums(files: list[Path]) -> None:
    """Write the SHA-256 of each of the `files`, as ``sha256sum --check`` reads them."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (ROOT / "dist" / f"SHA256SUMS-{sys.platform}").write_text(
        "".join(lines), encoding="utf-8", newline="\n"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
