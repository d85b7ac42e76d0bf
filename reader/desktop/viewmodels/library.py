"""The list of articles: rows from the library, the open one among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.annotation.script import Script
from reader.desktop.viewmodels.rows import ArticleRow
from reader.storage.database import faults_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.text.model import Document
    from reader.workspace.services import Services


class LibraryModel(QObject):
    """Articles of the library, in the order of the list."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        """Read nothing yet."""
        super().__init__()
        self._services = services

    def rows(self, script: Script = Script.SIMPLIFIED) -> tuple[ArticleRow, ...]:
        """Every article, its title as kept, or in the traditional `script`."""
        records = self._services.catalog.records()
        titles = [record.title for record in records]
        if script is not Script.SIMPLIFIED:
            titles = self._services.scripts.write("\n".join(titles), script).split("\n")
        return tuple(
            ArticleRow(
                str(record.id),
                title,
                record.topic,
                record.han,
                record.progress or None,
                record.section,
            )
            for record, title in zip(records, titles, strict=True)
        )

    def numbers(self) -> list[int]:
        """Library numbers in the order of the list."""
        return [record.id for record in self._services.catalog.records()]

    def neighbour(self, number: int, distance: int) -> int | None:
        """Return the number of the article `distance` places after `number` in the list, if any."""
        numbers = self.numbers()
        place = numbers.index(number) + distance if number in numbers else -1
        return numbers[place] if 0 <= place < len(numbers) else None

    def add(self, documents: Iterable[tuple[Document, str]]) -> tuple[int, ...]:
        """Keep the articles of `documents`, each under a heading; return their numbers.

        Raises `ReaderError` where the library cannot be written.
        """
        with faults_named(self._services.paths.database):
            added = [
                number
                for document, section in documents
                for number in self._services.catalog.add(document, section)
            ]
        self.changed.emit()
        return tuple(added)

    def remember(self, number: int, position: int) -> None:
        """Keep the place where reading stopped, an article offset in code points.

        Raises `ReaderError` where the library cannot be written.
        """
        with faults_named(self._services.paths.database):
            self._services.catalog.remember(number, position)
