#!/usr/bin/env python3
"""Run a built bundle's own self-test, and look at what it says.

    python3 packaging/smoke.py [PROGRAM]      default: the bundle in dist/

Standard library only: it has to run beside an installed package, too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"
CHECKS = 9
_KEPT = ("HOME", "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE", "LANG")
_PATIENCE = 300
"""Seconds; a first start on a busy machine reads 200 MB."""


def default_program() -> Path:
    """Return the program of the bundle in ``dist``."""
    if sys.platform == "darwin":
        return ROOT / "dist" / "Bilingual Reader.app" / "Contents" / "MacOS" / "bilingual-reader"
    name = "bilingual-reader.exe" if os.name == "nt" else "bilingual-reader"
    return ROOT / "dist" / "bilingual-reader" / name


def bare(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment with nothing in it that could lend the bundle a Python or Qt.

    On a machine without any language, as a container is, Qt says that it wants UTF-8.
    """
    kept = {name: environment[name] for name in _KEPT if name in environment}
    return {**kept, "LC_ALL": "C.UTF-8"} if sys.platform.startswith("linux") else kept


def faults(checks: Sequence[Mapping[str, str]], *, fonts: bool = True) -> list[str]:
    """Return what is wrong with the self-test's `checks`; `fonts`: Han can be drawn."""
    if len(checks) < CHECKS:
        return [f"the self-test made {len(checks)} checks"]
    allowed = {"passed"} if fonts else {"passed", "skipped"}
    return [
        f"{one['part']}: {one['outcome']}, {one['detail']}"
        for one in checks
        if one["outcome"] not in allowed
    ]


def ask(program: Path, home: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the bundled `program` with an empty data folder."""
    return subprocess.run(
        [str(program), *arguments],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=_PATIENCE,
        check=False,
        env={**bare(os.environ), "BILINGUAL_READER_HOME": home},
    )


def examine(program: Path) -> list[str]:
    """Return everything that is wrong with the bundle that `program` is in."""
    with tempfile.TemporaryDirectory() as home:
        version = ask(program, home, "--version")
        if version.returncode or not version.stdout.startswith("bilingual-reader "):
            return [f"--version ended with {version.returncode}: {version.stderr.strip()}"]
        print(version.stdout.strip())
        options = ["--format", "json", *(["--package", str(PACKAGE)] if PACKAGE.exists() else [])]
        done = ask(program, home, "doctor", "--self-test", *options)
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            return [f"the self-test ended with {done.returncode}: {done.stderr.strip()[-2000:]}"]
        for one in answer["checks"]:
            print(f"  {one['outcome']:<8} {one['part']:<24}  {one['detail']}")
        found = faults(answer["checks"], fonts="--without-fonts" not in sys.argv)
        if done.returncode or done.stderr.strip():
            found.append(f"it ended with {done.returncode} and said: {done.stderr.strip()[-500:]}")
        written = sorted(path.name for path in Path(home).iterdir())
        if written:
            found.append(f"it wrote into the person's data folder: {', '.join(written)}")
    return found


def main(arguments: list[str]) -> int:
    """Examine one bundle and say what is wrong with it."""
    named = [one for one in arguments if not one.startswith("--")]
    program = Path(named[0]) if named else default_program()
    found = examine(program)
    for one in found:
        print(f"FAILED: {one}")
    print("The bundle works." if not found else "The bundle does not work.")
    return 1 if found else 0


if __name__ == "__main__":
    if os.name == "nt":
        # What it shows is partly Chinese, and a pipe there has the code page of the account.
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
