"""``prepare-data``: make the derived tables beside the installed program."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader.storage.paths import default_paths
from reader.workspace.derived import prepare

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes: nothing."""
    del parser


def run(arguments: argparse.Namespace) -> int:
    """Make the tables and say where they are."""
    del arguments
    folder = default_paths().prebuilt
    prepare(folder)
    sys.stdout.write(f"word lists and dictionary made in {folder}\n")
    return 0
