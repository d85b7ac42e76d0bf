"""The errors a person can meet, each carrying facts instead of a finished sentence.

Core modules raise these; the entry points (``reader.cli`` and ``reader.desktop``)
show ``str(error)``, which is one plain sentence: which thing, what is wrong, what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ReaderError(Exception):
    """Anything that went wrong and can be explained to the person in one sentence."""

    exit_code = 1
    """Process exit status on the command line: 1 for an operation that failed."""


class BadInputError(ReaderError):
    """A file, or an argument, that cannot be used as it is."""

    exit_code = 2

    def __init__(self, subject: Path | str, cause: str, remedy: str = "") -> None:
        """Name the `subject`, say the `cause` and, where there is one, the `remedy`.

        All three are clauses without final punctuation.
        """
        self.subject = str(subject)
        self.cause = cause
        self.remedy = remedy
        sentence = f"{self.subject}: {cause}" + (f"; {remedy}" if remedy else "")
        super().__init__(sentence + ".")


class StorageError(ReaderError):
    """The data folder, the settings file or the database could not be used."""

    def __init__(self, path: Path | str, cause: str, remedy: str = "") -> None:
        """Name the `path`, say the `cause` and, where there is one, the `remedy`."""
        self.path = str(path)
        self.cause = cause
        self.remedy = remedy
        super().__init__(f"{self.path}: {cause}" + (f"; {remedy}" if remedy else "") + ".")


class MissingComponentError(ReaderError):
    """An optional library, model or data file that is not installed."""

    def __init__(self, component: str, remedy: str) -> None:
        """Name the `component` and say in `remedy` how to get it."""
        self.component = component
        self.remedy = remedy
        super().__init__(f"{component} is not installed; {remedy}.")
