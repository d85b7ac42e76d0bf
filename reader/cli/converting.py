"""``convert``: write a text in another script. The file itself is never changed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader.annotation.script import Script
from reader.cli.output import services
from reader.exchange.importing import read_written

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--to", required=True, choices=tuple(map(str, Script)))


def run(arguments: argparse.Namespace) -> int:
    """Print the text in the script asked for."""
    text = read_written(arguments.file).text
    sys.stdout.write(services().scripts.write(text, Script(arguments.to)))
    return 0
