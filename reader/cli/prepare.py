"""``prepare-data``: make the derived tables beside the installed program."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.glossary import store
from reader.storage.paths import default_paths
from reader.workspace.catalogues import compile_all
from reader.workspace.derived import Derived, prepare

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes: nothing."""
    del parser


def run(arguments: argparse.Namespace) -> int:
    """Make the tables and say where they are."""
    del arguments
    paths = default_paths()
    folder = paths.prebuilt
    prepare(folder, paths.resources)
    store.load(paths.resources / "glossary", Derived(folder).glossary)
    try:
        compile_all(paths.resources, folder)
    except ReaderError as error:  # Qt's compiler needs libraries of the system, the rest none
        again = "They are tried again when the window first speaks Chinese."
        print(f"bilingual-reader: {error} {again}", file=sys.stderr)
    sys.stdout.write(f"word lists and dictionary made in {folder}\n")
    return 0
