"""Which terms did the reader look at before? One id a line in a file of the data folder."""

from __future__ import annotations

import logging
from functools import cached_property
from typing import TYPE_CHECKING

from reader.errors import StorageError
from reader.storage import atomic

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)


class SeenTerms:
    """Ids of the entries whose card was opened; a file that cannot be written is only noted."""

    def __init__(self, path: Path) -> None:
        """Remember in the file at `path`, which may not exist yet."""
        self._path = path

    def __contains__(self, entry_id: str) -> bool:
        """Whether the card of the entry was opened before."""
        return entry_id in self._ids

    def add(self, entry_id: str) -> None:
        """Remember that the card of the entry was opened."""
        if entry_id in self._ids:
            return
        self._ids[entry_id] = None
        try:
            atomic.write_text(self._path, "\n".join(self._ids) + "\n")
        except StorageError as error:
            _log.warning("the terms that were looked at are not remembered: %s", error)

    @cached_property
    def _ids(self) -> dict[str, None]:
        try:
            lines = self._path.read_text(encoding="utf-8").split("\n")
        except (OSError, ValueError):
            return {}
        return dict.fromkeys(filter(None, lines))
