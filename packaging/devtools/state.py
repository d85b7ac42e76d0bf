"""What was prepared in ``.venv``, and what a call still needs.

Read on every call, so it imports little.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MAKING = "being-made"
STAMP = "prepared.json"
DATA = Path("share", "bilingual-reader")
PINNED = Path("packaging", "requirements")


def digest(root: Path, parts: Iterable[Path], *facts: str) -> str:
    """Hash the `facts` and the names and bytes of the files among and under `parts`."""
    state = hashlib.sha256("\0".join(facts).encode())
    for part in parts:
        found = part.rglob("*") if part.is_dir() else [part]
        files = sorted(one for one in found if one == part or one.suffix in {".py", ".toml", ".ts"})
        for file in files:
            state.update(str(file.relative_to(root)).encode())
            state.update(file.read_bytes())
    return state.hexdigest()[:16]


def wanted(root: Path, *, tools: bool, screen: str, packager: bool = False) -> dict[str, str]:
    """Return what must have been prepared, step by step, for this call.

    A `screen` of "" needs no library of the system.
    """
    pinned = root / PINNED
    python = f"{sys.version_info[0]}.{sys.version_info[1]} {root}"
    reader = root / "reader"
    sources = [
        reader / "annotation",
        reader / "dictionary",
        reader / "glossary",
        reader / "workspace" / "derived.py",
        root / "resources" / "glossary",
        root / "resources" / "i18n",
        root / "reader" / "workspace" / "catalogues.py",
    ]
    state = {
        "python": python,
        "libraries": digest(root, [pinned / "runtime.txt", pinned / "build.txt"], python),
        "project": digest(root, [root / "pyproject.toml"], python),
    }
    if tools:
        state["tools"] = digest(root, [pinned / "dev.txt"], python)
    if packager:
        state["packager"] = digest(root, [pinned / "package.txt"], python)
    if screen:
        state["screen " + screen] = "checked"
    state["data"] = digest(root, [pinned / "runtime.txt", *sources], python)
    return state


def read(venv: Path) -> dict[str, str]:
    """Return what the stamp in `venv` says was prepared; nothing, if it cannot be read."""
    import json

    try:
        found: object = json.loads((venv / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(key): str(value) for key, value in found.items()}  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def write(venv: Path, done: Mapping[str, str]) -> None:
    """Remember in the stamp of `venv` what was prepared."""
    import json

    new = venv / (STAMP + ".new")
    new.write_text(json.dumps(done, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    new.replace(venv / STAMP)


def steps_due(done: Mapping[str, str], wanted: Mapping[str, str]) -> list[str]:
    """Return the steps of `wanted` that `done` lacks or has differently, in order."""
    return [step for step, value in wanted.items() if done.get(step) != value]


def is_sound(venv: Path, done: Mapping[str, str], python: str) -> bool:
    """Whether `venv` can be built on: finished, with an interpreter, made for `python`."""
    return (
        venv_python(venv).exists()
        and not (venv / MAKING).exists()
        and done.get("python", python) == python
    )


def venv_python(venv: Path) -> Path:
    """Path of the interpreter inside `venv`."""
    if os.name == "nt":
        return venv / "Scripts" / "python.exe"
    return venv / "bin" / "python"
