"""What a foreign file would bring into the glossary: entries, and a report by row.

Readers of every format hand rows to a `Collector`, which checks them and puts rows of
one term together. Nothing is written here; a draft with an error is not imported at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING, Any

from reader.errors import BadInputError
from reader.glossary.entry import Basis, Entry, Rendering, Status
from reader.glossary.fields import ENTRY_LISTS, ENTRY_TEXTS, RENDERING_TEXTS, status_named
from reader.text.characters import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator

Progress = Callable[[int], object]
"""Told now and then how many rows are done."""

MAX_ROWS = 200_000
"""More rows than this are refused; the largest term bases have about 100,000."""
PROGRESS_STEP = 1000

_HAN = re.compile(f"[{HAN}]")
_NOT_TEXT = re.compile("[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd"
                       "\U00010000-\U0010ffff]")  # fmt: skip
"""Control characters, surrogates and non-characters: XML 1.0 cannot hold most of them."""
_ONE_LINE = frozenset(
    ("id", "zh", "zh_hant", "pinyin", "pinyin_words", "variants", "full_form", "text")
)
"""Fields in which white space is one space."""
_NOT_SLUG = re.compile("[^a-z0-9]+")
_SLUG_LENGTH = 60


class Severity(StrEnum):
    """What a problem means for the import."""

    ERROR = "error"
    """Nothing of the file is imported."""
    WARNING = "warning"
    """The row is imported in the way that the message says."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about one row that the person should know."""

    row: int
    """Row of a table, line of any other file, counted from 1; 0 for the whole file."""
    severity: Severity
    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Source:
    """How a file was understood."""

    format: str
    encoding: str = "utf-8"
    delimiter: str = ""
    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    """For each field, the heading or the letter of its column."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a file would bring into a glossary."""

    name: str
    source: Source
    rows: int
    entries: tuple[Entry, ...]
    lines: tuple[int, ...]
    """First row of each entry."""
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Problems that keep the file out."""
        return tuple(one for one in self.problems if one.severity is Severity.ERROR)


@dataclass(slots=True)
class Row:
    """One row, or one concept, as a format gives it: texts still unchecked."""

    number: int
    texts: dict[str, str] = field(default_factory=dict[str, str])
    """Texts of an `Entry` by field."""
    lists: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    renderings: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    """Texts of each `Rendering` by field, ``status`` and ``basis`` among them."""


class Collector:
    """Checks rows and puts those of one term together."""

    def __init__(self, name: str, progress: Progress | None = None) -> None:
        """Collect the rows of the file called `name`."""
        self._name = name
        self._progress = progress
        self._rows = 0
        self._problems: list[Problem] = []
        self._entries: dict[str, Entry] = {}
        """By simplified form."""
        self._lines: dict[str, int] = {}
        self._owner: dict[str, str] = {}
        """Simplified form that uses an id."""

    def add(self, row: Row) -> None:
        """Take one row. Raises `BadInputError` when there are too many."""
        self._rows += 1
        if self._rows > MAX_ROWS:
            raise too_many_rows(self._name)
        if self._progress and self._rows % PROGRESS_STEP == 0:
            self._progress(self._rows)
        self._clean(row)
        # Traditional characters alone will do: the workspace writes the simplified form.
        zh = row.texts.get("zh", "") or row.texts.get("zh_hant", "")
        row.texts["zh"] = zh
        renderings = tuple(filter(None, (self._rendering(row, one) for one in row.renderings)))
        if not zh:
            self.complain(row.number, "zh", "there is no Chinese")
        elif not row.renderings:
            self.complain(row.number, "rendering", f"“{zh}” has no English")
        elif renderings:
            self._keep(row, zh, renderings)

    def complain(self, row: int, name: str, message: str, *, error: bool = True) -> None:
        """Report a problem of one row."""
        severity = Severity.ERROR if error else Severity.WARNING
        self._problems.append(Problem(row, severity, name, message))

    def finish(self, source: Source) -> Draft:
        """Return what the rows came to. Raises `BadInputError` when there were none."""
        if not self._rows:
            raise BadInputError(self._name, "there is no term in it")
        if self._entries and not any(map(_HAN.search, self._entries)):
            message = "no row has a Chinese character here; name the right column"
            self.complain(0, "zh", message)
        if self._progress:
            self._progress(self._rows)
        entries = tuple(_named(self._entries.values()))
        lines = tuple(self._lines.values())
        problems = tuple(sorted(self._problems, key=lambda one: one.row))
        return Draft(self._name, source, self._rows, entries, lines, problems)

    def _clean(self, row: Row) -> None:
        """Take surrounding white space and what is no text out of every value of `row`."""
        for values in (row.texts, *row.renderings):
            for name, text in values.items():
                values[name] = self._cleaned(row.number, name, text)
        for name, texts in row.lists.items():
            cleaned = (self._cleaned(row.number, name, text) for text in texts)
            row.lists[name] = [text for text in cleaned if text]
        row.renderings[:] = [one for one in row.renderings if one.get("text")]

    def _cleaned(self, row: int, name: str, text: str) -> str:
        if not text.isprintable():
            clean = _NOT_TEXT.sub("", text)
            if clean != text:
                self.complain(row, name, "control characters were left out", error=False)
            text = clean.replace("\r\n", "\n").replace("\r", "\n")
        return " ".join(text.split()) if name in _ONE_LINE else text.strip()

    def _rendering(self, row: Row, texts: dict[str, str]) -> Rendering | None:
        status = status_named(texts.get("status") or Status.ADMITTED)
        basis = texts.get("basis") or default_basis(texts.get("source", ""))
        if status is None:
            self.complain(row.number, "status", f"“{texts['status']}” is no status")
        elif basis not in list(Basis):
            self.complain(row.number, "basis", f"“{basis}” is no basis")
        else:
            values = {name: texts.get(name, "") for name in RENDERING_TEXTS}
            return Rendering(**values, status=status, basis=Basis(basis))
        return None

    def _keep(self, row: Row, zh: str, renderings: tuple[Rendering, ...]) -> None:
        name = row.texts.get("id", "")
        owner = self._owner.setdefault(name, zh) if name else zh
        if owner != zh:
            first = self._lines[owner]
            message = f"the id “{name}” already belongs to “{owner}” in row {first}"
            self.complain(row.number, "id", message)
            return
        before = self._entries.get(zh)
        if before is None:
            self._lines[zh] = row.number
            values: dict[str, Any] = {one: row.texts.get(one, "") for one in ENTRY_TEXTS}
            values |= {one: tuple(row.lists.get(one, ())) for one in ENTRY_LISTS}
            self._entries[zh] = Entry(**values, renderings=_once(renderings))
        else:
            self._entries[zh] = self._together(before, row, renderings)

    def _together(self, before: Entry, row: Row, renderings: tuple[Rendering, ...]) -> Entry:
        """Add what `row` says of a term that an earlier row began."""
        first = self._lines[before.zh]
        changes: dict[str, Any] = {}
        for name in ENTRY_TEXTS:
            text, kept = row.texts.get(name, ""), getattr(before, name)
            if text and not kept:
                changes[name] = text
            elif text and text != kept:
                message = f"row {first} says something else of “{before.zh}”; that is kept"
                self.complain(row.number, name, message, error=False)
        for name in ENTRY_LISTS:
            changes[name] = tuple(dict.fromkeys((*getattr(before, name), *row.lists.get(name, ()))))
        together = _once((*before.renderings, *renderings))
        if len(together) == len(before.renderings):
            message = f"row {first} already has this rendering of “{before.zh}”"
            self.complain(row.number, "rendering", message, error=False)
        return replace(before, **changes, renderings=together)


def default_basis(source: str) -> Basis:
    """Tell what a rendering rests on when nothing is said of it."""
    return Basis.CITATION if source else Basis.PREVAILING_USAGE


def rejected(found: Draft) -> BadInputError:
    """Explain that a file with errors was not imported."""
    first = found.errors[0]
    rows = len({one.row for one in found.errors})
    where = f"row {first.row}: " if first.row else ""
    many = f"{rows} rows cannot be imported, the first is " if rows > 1 else ""
    cause = f"{many}{where}{first.message}"
    return BadInputError(found.name, cause, "mend the file; nothing was imported")


def too_many_rows(name: str) -> BadInputError:
    """Explain that the file is larger than any glossary."""
    cause = f"there are more than {MAX_ROWS:,} rows in it"
    return BadInputError(name, cause, "split it into smaller files")


def slug(text: str) -> str:
    """Return `text` as an id: small letters, digits and hyphens; may be empty."""
    return _NOT_SLUG.sub("-", text.lower())[:_SLUG_LENGTH].strip("-")


def _once(renderings: Iterable[Rendering]) -> tuple[Rendering, ...]:
    return tuple(dict.fromkeys(renderings))


def _named(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Give an id to every entry without one."""
    listed = tuple(entries)
    taken = {entry.id for entry in listed}
    for entry in listed:
        yield entry if entry.id else replace(entry, id=free_id(entry, taken))


def free_id(entry: Entry, taken: set[str]) -> str:
    """Make an id of the English of `entry` that is not in `taken`, and put it there."""
    base = slug(entry.renderings[0].text) or "term"
    names = (base if number == 1 else f"{base}-{number}" for number in count(1))
    name = next(one for one in names if one not in taken)
    taken.add(name)
    return name
