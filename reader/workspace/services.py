"""Everything the program works with, opened once and handed down.

Nothing is opened before it is asked for, so that the command line pays only for what
a command uses and the window shows its first page before it loads the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.annotation import script
from reader.annotation.annotate import Annotator
from reader.annotation.script import Script
from reader.dictionary.lookup import Dictionary
from reader.glossary import store as glossary_store
from reader.library.catalog import Catalog
from reader.storage import database, settings
from reader.workspace import derived
from reader.workspace.annotations import AnnotationCache
from reader.workspace.scripts import ScriptWriter

if TYPE_CHECKING:
    import sqlite3

    from reader.annotation.lexicon import Lexicon
    from reader.glossary.store import Glossary
    from reader.storage.paths import Paths
    from reader.storage.settings import Settings
    from reader.workspace.derived import Derived


@dataclass(frozen=True)
class Services:
    """The services of one running program."""

    paths: Paths
    settings: Settings
    """As read at the start; the window keeps the current ones."""

    @cached_property
    def derived(self) -> Derived:
        """The derived tables."""
        return derived.locate(self.paths)

    @cached_property
    def glossary(self) -> Glossary:
        """The built-in glossary. Raises `BadInputError`."""
        compiled = self.paths.cache / "glossary.json"
        return glossary_store.load(self.paths.resources / "glossary", compiled)

    @cached_property
    def words(self) -> Lexicon:
        """Words with HSK levels, those of the glossary among them."""
        forms = (form for entry in self.glossary.entries for form in entry.forms)
        return self.derived.words().with_words(filter(_is_plain_han, forms))

    @cached_property
    def annotator(self) -> Annotator:
        """The annotator, with the glossary's readings fixed."""
        fixed = {
            entry.zh: entry.pinyin.split()
            for entry in self.glossary.entries
            if len(entry.pinyin.split()) == len(entry.zh)
        }
        return Annotator(
            self.words,
            self.derived.readings(),
            simplify,
            self.derived.traditional(),
            fixed,
        )

    @cached_property
    def dictionary(self) -> Dictionary:
        """CC-CEDICT."""
        return Dictionary(self.derived.dictionary)

    @cached_property
    def scripts(self) -> ScriptWriter:
        """The script switch."""
        return ScriptWriter.knowing(self.glossary.entries)

    @cached_property
    def connection(self) -> sqlite3.Connection:
        """The database. Raises `BadInputError` when it is damaged."""
        return database.connect(self.paths.database)

    @cached_property
    def catalog(self) -> Catalog:
        """The library, the bundled articles in it."""
        catalog = Catalog(self.connection)
        catalog.seed(self.paths.resources / "articles")
        return catalog

    @cached_property
    def annotations(self) -> AnnotationCache:
        """Annotations made before."""
        return AnnotationCache(self.connection)


def open_services(paths: Paths) -> Services:
    """Open the services of the installation at `paths`. Raises `BadInputError`."""
    return Services(paths, settings.load(paths.settings))


def simplify(text: str) -> str:
    """Bring `text` to simplified characters, one for one."""
    return script.convert(text, Script.SIMPLIFIED)


def _is_plain_han(form: str) -> bool:
    return all("\u3400" <= character <= "\U0003ffff" for character in form)
