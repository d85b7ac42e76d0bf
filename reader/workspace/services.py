"""Everything the program works with, opened once and handed down.

Nothing is imported or opened before it is asked for, so that the command line pays only
for what a command uses and the window shows its first page before it loads the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.annotation import rules
from reader.library.catalog import Catalog
from reader.storage import database, fingerprint, settings
from reader.workspace import derived
from reader.workspace.annotations import AnnotationCache

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from reader.annotation.annotate import Annotator
    from reader.annotation.lexicon import Lexicon
    from reader.annotation.orthography import Orthography
    from reader.dictionary.lookup import Dictionary
    from reader.glossary.store import Glossary
    from reader.storage.paths import Paths
    from reader.storage.settings import Settings
    from reader.translation.packages import PackageStore
    from reader.translation.service import TranslationService
    from reader.workspace.derived import Derived
    from reader.workspace.scripts import ScriptWriter


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
        from reader.glossary import store

        compiled = self.paths.cache / "glossary.json"
        return store.load(self.paths.resources / "glossary", compiled)

    @cached_property
    def words(self) -> Lexicon:
        """Words with HSK levels, those of the glossary among them."""
        forms = (form for entry in self.glossary.entries for form in entry.forms)
        return self.derived.words().with_words(filter(_is_plain_han, forms))

    @cached_property
    def traditional(self) -> frozenset[str]:
        """Characters that no simplified text contains."""
        return self.derived.traditional()

    @cached_property
    def annotator(self) -> Annotator:
        """The annotator, with the glossary's readings fixed."""
        from reader.annotation.annotate import Annotator

        fixed = {
            entry.zh: entry.pinyin.split()
            for entry in self.glossary.entries
            if len(entry.pinyin.split()) == len(entry.zh)
        }
        return Annotator(self.words, self.derived.readings(), simplify, self.traditional, fixed)

    @cached_property
    def orthography(self) -> Orthography:
        """The spelling of running pinyin, with that of the glossary."""
        from reader.annotation.orthography import Orthography
        from reader.dictionary import marks

        values = self.words.values
        return Orthography(
            lambda word: marks.capitals(values.get(word, "")),
            self._marked(marks.IDIOM),
            self._marked(marks.VERB),
            values.__contains__,
            {entry.zh: entry.pinyin_words for entry in self.glossary.entries},
        )

    def _marked(self, mark: str) -> Callable[[str], bool]:
        values = self.words.values
        return lambda word: mark in values.get(word, "")

    def simplified(self, text: str) -> str:
        """Return `text` in simplified characters, one for one."""
        return text if self.traditional.isdisjoint(text) else simplify(text)

    @cached_property
    def annotation_engine(self) -> str:
        """What an annotation depends on besides its text; cheap, nothing is loaded."""
        terms = fingerprint.of_files(self.paths.resources / "glossary", "*.toml")
        return "; ".join((rules.VERSION, self.derived.fingerprint, terms))

    @cached_property
    def dictionary(self) -> Dictionary:
        """CC-CEDICT."""
        from reader.dictionary.lookup import Dictionary

        return Dictionary(self.derived.dictionary)

    @cached_property
    def scripts(self) -> ScriptWriter:
        """The script switch."""
        from reader.workspace.scripts import ScriptWriter

        return ScriptWriter.knowing(self.glossary.entries)

    @cached_property
    def packages(self) -> PackageStore:
        """The installed translation packages."""
        from reader.translation.packages import PackageStore  # late: the first page needs none

        return PackageStore(self.paths.packages)

    @cached_property
    def translation(self) -> TranslationService:
        """English for any sentence. Loads no model before the first sentence wants one."""
        from reader.workspace.translating import build_service  # late: see above

        return build_service(self)

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
    from reader.annotation.script import Script, convert

    return convert(text, Script.SIMPLIFIED)


def _is_plain_han(form: str) -> bool:
    return all("\u3400" <= character <= "\U0003ffff" for character in form)
