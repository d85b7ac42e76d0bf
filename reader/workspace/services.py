"""Everything the program works with, opened once and handed down.

Nothing is imported or opened before it is asked for, so that the command line pays only
for what a command uses and the window shows its first page before it loads the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.annotation import rules
from reader.errors import BadInputError
from reader.library.catalog import Catalog
from reader.storage import database, fingerprint, settings
from reader.workspace import derived
from reader.workspace.annotations import AnnotationCache

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping

    from reader.annotation.annotate import Annotator
    from reader.annotation.corrections import Corrections
    from reader.annotation.lexicon import Lexicon
    from reader.annotation.orthography import Orthography
    from reader.annotation.pinyin import Readings
    from reader.annotation.polyphone import PolyphoneModel
    from reader.annotation.refine import ContextReadings
    from reader.annotation.segment import Segmenter
    from reader.dictionary.lookup import Dictionary
    from reader.dictionary.vocabulary import Vocabulary, WordState
    from reader.glossary.layers import LayeredGlossary, LayerFiles
    from reader.storage.paths import Paths
    from reader.storage.settings import Settings
    from reader.translation.memory import TranslationMemory
    from reader.translation.packages import PackageStore
    from reader.translation.service import TranslationService
    from reader.workspace.derived import Derived
    from reader.workspace.scripts import ScriptWriter
    from reader.workspace.seen import SeenTerms

_FROM_GLOSSARY = ("glossary", "words", "annotator", "orthography", "annotation_engine", "scripts")
"""Services that hold something of the glossary."""
_HONG_KONG = str.maketrans("衞敍枱", "卫叙台")
"""Characters of Hong Kong's standard that OpenCC does not bring back."""


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
    def glossary_files(self) -> LayerFiles:
        """Where the person's own layers of the glossary are kept."""
        from reader.glossary.layers import LayerFiles

        return LayerFiles(self.paths.glossary, self.paths.cache)

    @cached_property
    def glossary(self) -> LayeredGlossary:
        """The glossary in all its layers. Raises `BadInputError`."""
        from reader.glossary import layers, store

        built_in, shipped = self.paths.resources / "glossary", self.derived.glossary
        own = self.paths.cache / shipped.name
        compiled = shipped if store.is_fresh(shipped, built_in) else own
        return layers.load(built_in, compiled, self.glossary_files)

    def forget_glossary(self) -> None:
        """Read the glossary anew when it is next asked for, and whatever was made from it."""
        for name in _FROM_GLOSSARY:
            self.__dict__.pop(name, None)

    @cached_property
    def seen(self) -> SeenTerms:
        """The terms that the reader looked at before."""
        from reader.workspace.seen import SeenTerms

        return SeenTerms(self.paths.data / "seen-terms.txt")

    @cached_property
    def words(self) -> Lexicon:
        """Words with HSK levels, those of the glossary among them."""
        return self.listed_words.with_words(self._glossary_forms())

    @cached_property
    def listed_words(self) -> Lexicon:
        """The dictionary's own words with HSK levels. Raises `MissingComponentError`."""
        return self.derived.words()

    @cached_property
    def boundaries(self) -> Segmenter:
        """The dictionary's own words with their costs, which tell whether a term is one.

        Raises `MissingComponentError`.
        """
        return self.derived.segmenter(self.listed_words)

    @cached_property
    def traditional(self) -> frozenset[str]:
        """Characters that no simplified text contains."""
        return self.derived.traditional()

    @cached_property
    def annotator(self) -> Annotator:
        """The annotator, with the glossary's readings fixed."""
        from reader.annotation.annotate import Annotator

        fixed = {
            head.zh: head.pinyin.split()
            for head in self.glossary.heads
            if len(head.pinyin.split()) == len(head.zh)
        }
        return Annotator(
            self.boundaries.with_words(self._glossary_forms()),
            self.base_readings,
            simplify,
            self.traditional,
            fixed,
            lambda: self.context_readings,
            self._is_common,
        )

    def _is_common(self, word: str) -> bool:
        from reader.dictionary import marks  # late, likewise

        found = self.words.values.get(word)
        return found is not None and not marks.capitals(found)

    @cached_property
    def base_readings(self) -> Readings:
        """The readings of the dictionary. Raises `MissingComponentError`."""
        return self.derived.readings()

    @cached_property
    def context_readings(self) -> ContextReadings:
        """What reads polyphones in context; without a usable model, the dictionary's words."""
        from reader.annotation.cues import Lexis
        from reader.annotation.refine import ContextReadings

        listed, phrases = self.derived.word_readings().values, self.base_readings.phrases.values
        model = self.reading_model
        return ContextReadings(Lexis(listed, phrases, model.classes if model else {}), model)

    @cached_property
    def reading_model(self) -> PolyphoneModel | None:
        """The model of polyphones; where it cannot be used, `faults` says why."""
        from reader.annotation.polyphone import PolyphoneModel

        try:
            return PolyphoneModel.load(self.paths.resources / "models" / "polyphones.bin")
        except BadInputError as error:
            self.faults.append(str(error))
            return None

    @cached_property
    def corrections(self) -> Corrections:
        """What the person corrected; where the file is damaged, none, and `faults` says so."""
        from reader.annotation import corrections

        try:
            return corrections.read(self.paths.corrections)
        except BadInputError as error:
            self.faults.append(str(error))
            return corrections.Corrections()

    @cached_property
    def faults(self) -> list[str]:
        """What could not be used and was done without, a sentence each; to be told once."""
        return []

    def _glossary_forms(self) -> Iterable[str]:
        forms = (form for head in self.glossary.heads for form in head.forms)
        return filter(_is_plain_han, forms)

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
            {head.zh: head.pinyin_words for head in self.glossary.heads},
        )

    def _marked(self, mark: str) -> Callable[[str], bool]:
        values = self.words.values
        return lambda word: mark in values.get(word, "")

    def simplified(self, text: str) -> str:
        """Return `text` in simplified characters, one for one."""
        text = text.translate(_HONG_KONG)
        return text if self.traditional.isdisjoint(text) else simplify(text)

    @cached_property
    def annotation_engine(self) -> str:
        """What an annotation depends on besides its text; cheap, nothing is loaded."""
        terms = fingerprint.of_files(self.paths.resources / "glossary", "*.toml")
        own = fingerprint.of_files(self.paths.glossary, "*.toml")
        models = fingerprint.of_files(self.paths.resources / "models", "*.*")
        return "; ".join((rules.VERSION, self.derived.fingerprint, terms, own, models))

    @cached_property
    def dictionary(self) -> Dictionary:
        """CC-CEDICT."""
        from reader.dictionary.lookup import Dictionary

        return Dictionary(self.derived.dictionary)

    @cached_property
    def scripts(self) -> ScriptWriter:
        """The script switch."""
        from reader.workspace.scripts import ScriptWriter

        return ScriptWriter.knowing(self.glossary.heads)

    @cached_property
    def packages(self) -> PackageStore:
        """The installed translation packages."""
        from reader.translation.packages import PackageStore  # late: the first page needs none
        from reader.workspace import starter

        store = PackageStore(self.paths.packages)
        starter.put_in_place(store, self.paths)
        return store

    @cached_property
    def translation(self) -> TranslationService:
        """English for any sentence. Loads no model before the first sentence wants one."""
        from reader.workspace.translating import build_service  # late: see above

        return build_service(self)

    @cached_property
    def memory(self) -> TranslationMemory:
        """What the person translated, and what was taken in from elsewhere."""
        from reader.translation.memory import TranslationMemory  # late: see above

        return TranslationMemory(self.paths.database, self.simplified)

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
    def vocabulary(self) -> Vocabulary:
        """The person's own words. Raises `BadInputError` when the library is damaged."""
        from reader.dictionary.vocabulary import Vocabulary  # late: not for the first frame

        return Vocabulary(self.connection)

    @property
    def word_states(self) -> Mapping[str, WordState]:
        """What the person said of words; no library is made where there is none.

        Raises `BadInputError`, `StorageError` where it cannot be read.
        """
        if "connection" not in self.__dict__ and not self.paths.database.exists():
            return {}
        with database.faults_named(self.paths.database):
            return self.vocabulary.states

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
