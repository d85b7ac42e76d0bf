"""What is written when something failed that nobody caught.

A report stays on this machine; the person may read it and send it. It says which program
and system it was and where it failed, and holds nothing of what was read.
"""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader import __version__

if TYPE_CHECKING:
    from pathlib import Path

_MOST = 20
"""Reports that are kept; the oldest make room."""


def write(folder: Path, error: BaseException) -> Path | None:
    """Write a report about `error` into `folder`; return its path, None where that failed."""
    now = datetime.now(UTC)
    path = folder / f"{now:%Y-%m-%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(describe(error, now), encoding="utf-8")
        for old in sorted(folder.glob("*.txt"))[:-_MOST]:
            old.unlink()
    except OSError:
        return None
    return path


def describe(error: BaseException, when: datetime) -> str:
    """Return the text of a report: no variable's value is in it, but for the error's own words."""
    packaged = "packaged" if getattr(sys, "frozen", False) else "from source"
    head = (
        f"Bilingual Reader {__version__} ({packaged})",
        f"Python {platform.python_version()} on {platform.platform()}",
        f"{when:%Y-%m-%d %H:%M:%S} UTC",
    )
    trace = "".join(traceback.format_exception(error))
    return "\n".join([*head, "", trace])
