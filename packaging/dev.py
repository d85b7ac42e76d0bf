#!/usr/bin/env python3
"""Prepare, run, test and check Bilingual Reader from a checkout.

    python3 packaging/dev.py run [ARGS]       open the window; or a command: run annotate page.txt
    python3 packaging/dev.py test [ARGS]      run the tests; ARGS go to pytest
    python3 packaging/dev.py check            ruff, mypy, pyright and the import contracts
    python3 packaging/dev.py bench [ARGS]     run the benchmarks
    python3 packaging/dev.py gallery [FOLDER] render the reading view in every look, for looking at
    python3 packaging/dev.py package [ARGS]   build the packaged program for this platform
    python3 packaging/dev.py prepare          install everything and stop

Standard library only. Everything goes into ``.venv`` in the root of the checkout; a
stamp in it remembers what was prepared, so that a second call starts at once. Imports
beyond the four below stand in the functions that need them, to keep that second call
short. This file also has to *parse* on Pythons too old to run the reader.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from devtools import environment, system
from devtools.console import Stop, say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

OLDEST = (3, 11)
READER_COMMANDS = {
    "annotate", "convert", "doctor", "export", "glossary", "import", "lookup", "open-offscreen",
    "packages", "prepare-data", "snapshot", "terms", "translate", "verify",
}  # fmt: skip
TRIED = ("python3.13", "python3.12", "python3.11", "python3.14")
ROOT = Path(__file__).resolve().parent.parent


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether `run` with these arguments opens the window, and not a command."""
    first = arguments[0] if arguments else "-"
    return first == "-" or not (first.startswith("-") or first in READER_COMMANDS)


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window could be shown on a screen."""
    chosen = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    if chosen:
        return chosen not in {"offscreen", "minimal", "vnc"}
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def screen_of(environment: Mapping[str, str], platform: str) -> str:
    """Name of the kind of screen, which decides the system libraries that Qt needs."""
    if not has_display(environment, platform):
        return "offscreen"
    return "wayland" if environment.get("WAYLAND_DISPLAY") else "x11"


def run(arguments: Sequence[str]) -> int:
    """Open the window, or pass a command on to the reader."""
    window = opens_window(arguments)
    screen = screen_of(os.environ, sys.platform)
    draws = not window and arguments[0] in {"export", "open-offscreen", "snapshot"}
    needed = screen if window else "offscreen" if draws else ""
    python = environment.prepare(ROOT, tools=False, screen=needed)
    if screen == "offscreen":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if window and screen == "offscreen":
        pictures = str(ROOT / "build" / "window")
        return hand_over(python, "reader", ["open-offscreen", *arguments, "--out", pictures])
    return hand_over(python, "reader", arguments)


def test(arguments: Sequence[str]) -> int:
    """Run the tests."""
    python = environment.prepare(ROOT, tools=True, screen=system.TESTS)
    os.chdir(ROOT)
    return hand_over(python, "pytest", arguments)


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks, which print ratios."""
    python = environment.prepare(ROOT, tools=True, screen="offscreen")
    os.chdir(ROOT)
    return hand_over(python, "pytest", ["tests/benchmarks", "-m", "benchmark", "-s", *arguments])


def gallery(arguments: Sequence[str]) -> int:
    """Render the reading view in every mode, theme, script and scale."""
    import subprocess

    python = environment.prepare(ROOT, tools=False, screen="offscreen")
    script = str(ROOT / "packaging" / "gallery.py")
    return subprocess.call([str(python), script, *arguments])


def package(arguments: Sequence[str]) -> int:
    """Build the packaged program, test it, and make this platform's packages from it."""
    import subprocess

    python = environment.prepare(ROOT, tools=False, screen=system.PACKAGING, packager=True)
    paths = os.pathsep.join([str(ROOT / "packaging"), str(ROOT)])
    command = [str(python), "-m", "bundling.build", *arguments]
    return subprocess.call(command, env={**os.environ, "PYTHONPATH": paths})


def check(_arguments: Sequence[str]) -> int:
    """Run every static check, show what fails, and fail if any did."""
    import subprocess
    import time

    python = environment.prepare(ROOT, tools=True, screen="")
    os.chdir(ROOT)
    checks = {
        "ruff": ["ruff", "check", "--quiet", "."],
        "ruff format": ["ruff", "format", "--check", "--quiet", "."],
        "mypy": ["mypy"],
        "pyright": ["pyright"],
        "import contracts": ["lint-imports", "--no-logo"],
    }
    failed: list[str] = []
    for name, (tool, *options) in checks.items():
        began = time.monotonic()
        done = subprocess.run(
            [str(python.parent / tool), *options],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        print(f"{name}: {'FAILED' if done.returncode else 'ok'} ({time.monotonic() - began:.1f} s)")
        if done.returncode:
            failed.append(name)
            print((done.stdout + done.stderr).rstrip(), flush=True)
    print(f"{len(checks) - len(failed)} of {len(checks)} checks passed.", flush=True)
    return 1 if failed else 0


def prepare_only(_arguments: Sequence[str]) -> int:
    """Install everything that the other commands need."""
    environment.prepare(ROOT, tools=True, screen=screen_of(os.environ, sys.platform))
    say("Everything is ready.")
    return 0


def hand_over(python: Path, module: str, arguments: Sequence[str]) -> int:
    """Become ``python -m module``; on Windows, where that is not possible, wait for it.

    The option -P keeps files of the current folder from being imported as modules.
    """
    command = [str(python), "-P", "-m", module, *arguments]
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606
    import subprocess

    return subprocess.call(command)


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "gallery": gallery,
    "package": package,
    "prepare": prepare_only,
}


def with_newer_python(arguments: Sequence[str]) -> int:
    """Become this same script under a newer Python of this machine; stop where there is none."""
    import shutil

    newer = next(filter(starts, filter(None, map(shutil.which, TRIED))), None)
    if newer is None or os.name == "nt":
        found = ".".join(str(part) for part in sys.version_info[:3])
        raise Stop(
            f"Bilingual Reader needs Python {OLDEST[0]}.{OLDEST[1]} or newer and this is {found}; "
            "install a newer Python and start this command with it."
        )
    os.execv(newer, [newer, str(Path(__file__).resolve()), *arguments])  # noqa: S606


def starts(python: str) -> bool:
    """Whether this interpreter starts; the stand-ins of a version manager may not."""
    import subprocess

    return subprocess.call([python, "-c", ""], stderr=subprocess.DEVNULL) == 0


def is_too_old(version: tuple[int, ...]) -> bool:
    """Whether a Python of this `version` cannot run the reader."""
    return version[:2] < OLDEST


def carry_out(arguments: Sequence[str]) -> int:
    """Carry out the command that `arguments` name and return its exit status."""
    command = COMMANDS.get(arguments[0])
    if command is None:
        raise Stop(f"There is no command {arguments[0]!r}; use {', '.join(COMMANDS)}.", 2)
    if is_too_old(tuple(sys.version_info[:3])):
        return with_newer_python(arguments)
    return command(arguments[1:])


def main(arguments: Sequence[str]) -> int:
    """Carry out one command; whatever stops it is told in a sentence."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(__doc__)
        return 0 if arguments else 2
    try:
        return carry_out(arguments)
    except Stop as stop:
        say(f"dev.py: {stop}")
        return stop.exit_code
    except OSError as error:
        say(f"dev.py: {error.filename or 'the system'}: {error.strerror or error}.")
        return 1
    except KeyboardInterrupt:
        say("dev.py: stopped; what was unfinished is made anew next time.")
        return 130


if __name__ == "__main__":
    if os.name == "nt":
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
        sys.stderr.reconfigure(errors="replace")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
