"""What the commands share: JSON on standard output, and the services."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.annotation.script import READING_SCRIPTS
from reader.errors import BadInputError
from reader.storage.paths import default_paths
from reader.workspace.services import Services, open_services

if TYPE_CHECKING:
    import argparse

SCRIPT_NAMES = tuple(str(script) for script in READING_SCRIPTS)


def print_json(value: dict[str, Any]) -> None:
    """Write `value` to standard output as one JSON object in UTF-8."""
    # Without an indent the encoder is the one written in C: a page takes a tenth of the time.
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def services() -> Services:
    """Open the services of this installation. Raises `ReaderError`."""
    return open_services(default_paths())


def refuse_source(out: Path, *sources: str | None) -> None:
    """Raise `BadInputError` where `out` is one of the files that are read, or no file."""
    if str(out) == "-":
        raise BadInputError("-o -", "the result is written into a file", "name one")
    if out.exists() and any(one and Path(one).exists() and out.samefile(one) for one in sources):
        raise BadInputError(out, "this file is the one that is read", "name another one with -o")


def add_format(parser: argparse.ArgumentParser, *names: str, default: str = "json") -> None:
    """Add ``--format`` with the `names` it takes."""
    parser.add_argument("--format", choices=names, default=default, help=f"default: {default}")
