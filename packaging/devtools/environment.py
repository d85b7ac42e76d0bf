"""Making ``.venv`` and installing into it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from devtools import state, system
from devtools.console import Stop, run_quietly, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path


def prepare(root: Path, *, tools: bool, screen: str, packager: bool = False) -> Path:
    """Bring the ``.venv`` of `root` to what this call needs and return its interpreter."""
    venv = root / ".venv"
    done = state.read(venv)
    wanted = state.wanted(root, tools=tools, screen=screen, packager=packager)
    sound = state.is_sound(venv, done, wanted["python"])
    due = state.steps_due(done if sound else {}, wanted)
    if sound and not (venv / state.DATA).is_dir() and "data" not in due:
        due.append("data")
    if due:
        if not sound:
            make_venv(venv)
            done = {}
        carry_out(due, root, done, wanted, screen)
    return state.venv_python(venv)


def carry_out(
    due: Sequence[str],
    root: Path,
    done: dict[str, str],
    wanted: Mapping[str, str],
    screen: str,
) -> None:
    """Do the steps that are `due` and note each one in the stamp as it succeeds."""
    venv = root / ".venv"
    steps: dict[str, Callable[[], None]] = {
        "python": lambda: None,
        "libraries": lambda: install_pinned(root, "the libraries", "runtime.txt", "build.txt"),
        "project": lambda: install_project(root),
        "tools": lambda: install_pinned(root, "the tools for tests and checks", "dev.txt"),
        "packager": lambda: install_pinned(root, "the packager", "package.txt"),
        "data": lambda: build_data(venv),
        "screen " + screen: lambda: system.check(screen),
    }
    for step in due:
        steps[step]()
        done[step] = wanted[step]
        state.write(venv, done)


def make_venv(venv: Path) -> None:
    """Create ``.venv`` anew, whatever lies there; what lies there is moved aside first."""
    import shutil

    if venv.exists():
        say("The environment in .venv is unfinished or of another Python: making it anew.")
        aside = venv.with_name(".venv-discarded")
        shutil.rmtree(aside, ignore_errors=True)
        venv.rename(aside)
        shutil.rmtree(aside, ignore_errors=True)
    say(f"Making .venv with Python {sys.version.split()[0]} ...")
    with_pip = can_bundle_pip()
    venv.mkdir()
    (venv / state.MAKING).touch()
    python = getattr(sys, "_base_executable", "") or sys.executable
    arguments = [python, "-m", "venv", str(venv)] + ([] if with_pip else ["--without-pip"])
    run_quietly(arguments, "Python could not make the environment .venv")
    (venv / state.MAKING).unlink()


def can_bundle_pip() -> bool:
    """Whether a new environment can have its own pip; stop where there is no pip at all."""
    if has_modules("venv", "ensurepip"):
        return True
    if has_modules("venv", "pip"):
        return False
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    if not system.is_debian():
        raise Stop(
            "This Python came without its modules venv and ensurepip; install the package "
            f"of your system that holds them (on Debian: {package}), then start again.",
        )
    system.install_or_tell(
        [package], "Python's own module for environments is not installed", vital=True
    )
    return True


def has_modules(*names: str) -> bool:
    """Whether this Python can import all of these modules."""
    import importlib
    import importlib.util

    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) is not None for name in names)


def pip_command(venv: Path) -> list[str]:
    """Return the command that installs into `venv`, with its own pip or with ours."""
    if any(venv.glob("lib/python*/site-packages/pip")) or (venv / "Lib/site-packages/pip").exists():
        return [str(state.venv_python(venv)), "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", str(state.venv_python(venv))]


def install_pinned(root: Path, what: str, *names: str) -> None:
    """Install the pinned requirements in the files `names`."""
    arguments = ["--require-hashes", "--no-deps", "--only-binary=:all:"]
    for name in names:
        arguments += ["-r", str(root / state.PINNED / name)]
    pip_install(root / ".venv", what, arguments)


def install_project(root: Path) -> None:
    """Install the reader itself so that a change in its source works at once."""
    arguments = ["--no-deps", "--no-build-isolation", "-e", str(root)]
    pip_install(root / ".venv", "the reader itself", arguments)


def pip_install(venv: Path, what: str, arguments: Sequence[str]) -> None:
    """Run ``pip install`` and show which package it is at."""
    import subprocess
    import time

    say(f"Installing {what} ...")
    (venv / state.MAKING).touch()
    began = time.monotonic()
    command = [*pip_command(venv), "install", "--no-input", "--disable-pip-version-check"]
    heard: list[str] = []
    with subprocess.Popen(
        [*command, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as pip:
        for line in pip.stdout or ():
            heard.append(line.rstrip())
            show_package(line)
    (venv / state.MAKING).unlink()  # only an interruption leaves it: pip fails as a whole
    show_package("")
    if pip.returncode:
        complaints = [line for line in heard if line.startswith("ERROR")] or heard[-5:]
        raise Stop("\n".join([f"pip could not install {what}:", *complaints]))
    say(f"  done in {time.monotonic() - began:.0f} s")


def show_package(line: str) -> None:
    """On a terminal, show the package that pip's `line` begins with; clear it for "".

    Written over in place, since the list itself interests nobody.
    """
    if not sys.stderr.isatty():
        return
    if not line or line.startswith("Collecting "):
        name = line.replace("Collecting ", "").split(" ")[0].strip()
        print(f"\r\x1b[K  {name}" if name else "\r\x1b[K", end="", file=sys.stderr, flush=True)


def build_data(venv: Path) -> None:
    """Build the dictionary and the tables of readings from what was installed."""
    import subprocess

    say("Building the dictionary ...")
    command = [str(state.venv_python(venv)), "-P", "-m", "reader", "prepare-data"]
    if subprocess.call(command, stdout=sys.stderr):
        raise Stop("The dictionary could not be built; the lines above say why.")
    # Where PYTHONDONTWRITEBYTECODE is set, every start would compile the reader anew.
    sources = str(venv.parent / "reader")
    subprocess.call([command[0], "-m", "compileall", "-q", sources])
