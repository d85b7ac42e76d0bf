"""The executable of the packaged program."""

from __future__ import annotations

import os
import sys

from reader.cli.main import main


def give_streams() -> None:
    """Give a program of windows on Windows, which has no streams, some that lead nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115


if __name__ == "__main__":
    give_streams()
    sys.exit(main())
