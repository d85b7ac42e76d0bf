"""How the development commands speak, and how they stop."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Stop(Exception):  # noqa: N818 - not always an error: it ends the work with a sentence
    """The work ends here; the text says why and what to do."""

    def __init__(self, sentence: str, exit_code: int = 1) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code


def say(line: str) -> None:
    """Print one line of progress to standard error, where it mixes with no result."""
    print(line, file=sys.stderr, flush=True)


def run_quietly(command: Sequence[str], failure: str) -> None:
    """Run `command`; when it fails, stop with `failure` and the end of what it said."""
    import subprocess

    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
    )
    if done.returncode:
        raise Stop("\n".join([failure + ":", *done.stdout.strip().splitlines()[-5:]]))
