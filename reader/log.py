"""Logging for the entry points; every other module asks for ``logging.getLogger(__name__)``."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def configure(path: Path | None = None, *, level: int = logging.WARNING) -> None:
    """Send log records to the file at `path`, or to standard error.

    A folder that cannot be written leaves logging on standard error.
    """
    handler: logging.Handler = logging.StreamHandler()
    if path is not None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            handler = logging.FileHandler(path, encoding="utf-8", delay=True)
        except OSError:
            pass
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger("reader")
    root.handlers[:] = [handler]
    root.setLevel(level)
