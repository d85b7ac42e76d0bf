"""Run before the program: set right what a bundle leaves different from an installation."""

from __future__ import annotations

import os
import sys


def give_back_library_path() -> None:
    """Let programs that are started from here (a browser, fc-list) load their own libraries."""
    original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is not None:
        os.environ["LD_LIBRARY_PATH"] = original
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


if sys.platform.startswith("linux"):
    give_back_library_path()
