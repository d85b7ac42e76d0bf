"""The list of articles: rows from the library, the open one among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.annotation.script import Script
from reader.desktop.viewmodels.rows import ArticleRow
from reader.storage.database import faults_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.library.removal import Removed
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
        if script is not Script.SIMPLIFIED and titles:
            titles = self._services.scripts.write("\n".join(titles), script).split("\n")
        from reader.desktop.viewmodels.names import topics  # late: no list in the first frame

        names = topics()
        return tuple(
            ArticleRow(
                str(record.id),
                title,
                names.get(record.topic, record.topic),
                record.han,
                record.progress or None,
                names.get(record.section, record.section),
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

    def remove(self, numbers: Iterable[int]) -> Removed:
        """Take the articles with those numbers out of the library; `put_back` undoes it.

        Raises `ReaderError` where the library cannot be written.
        """
        from reader.library import removal  # late: few articles go

        with faults_named(self._services.paths.database):
            removed = removal.remove(self._services.connection, numbers)
        self.changed.emit()
        return removed

    def put_back(self, removed: Removed) -> tuple[int, ...]:
        """Undo `remove`; return the numbers that the articles have now.

        Raises `ReaderError` where the library cannot be written.
        """
        from reader.library import removal  # late, likewise

        with faults_named(self._services.paths.database):
            numbers = removal.put_back(self._services.connection, removed)
        self.changed.emit()
        return numbers

    def page_of(self, number: int) -> tuple[int, ...]:
        """Numbers of the articles on the page of the article, itself among them."""
        from reader.library import removal  # late, likewise

        return removal.page_of(self._services.connection, number)

    def restore_bundled(self) -> int:
        """Put the bundled articles back that were taken out; return how many those were.

        Raises `ReaderError` where the library cannot be written.
        """
        before = len(self.numbers())
        with faults_named(self._services.paths.database):
            folder = self._services.paths.resources / "articles"
            self._services.catalog.restore_bundled(folder)
        self.changed.emit()
        return len(self.numbers()) - before

    def remember(self, number: int, position: int) -> None:
        """Keep the place where reading stopped, an article offset in code points.

        Raises `ReaderError` where the library cannot be written.
        """
        with faults_named(self._services.paths.database):
            self._services.catalog.remember(number, position)
