"""Translation put together: what the program has, as the translation service wants it."""

from __future__ import annotations

import json
import logging
from functools import cache, cached_property, partial
from hashlib import blake2b
from typing import TYPE_CHECKING

from reader.annotation.script import Script, convert
from reader.errors import ReaderError, StorageError
from reader.library import bundled
from reader.storage import database
from reader.translation.answers import Scripts
from reader.translation.argos import ArgosProvider
from reader.translation.engine import EngineOutput, Hypothesis
from reader.translation.packages import by_number
from reader.translation.references import References
from reader.translation.repair import Improver
from reader.translation.service import Sources, TranslationService
from reader.workspace.checking import term_verdicts
from reader.workspace.glossing import WordByWord
from reader.workspace.starter import is_starter

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from reader.translation.answers import CacheKey
    from reader.translation.packages import InstalledPackage, PackageStore
    from reader.workspace.services import Services

_log = logging.getLogger(__name__)


def build_service(services: Services) -> TranslationService:
    """Put the translation service together; no model is loaded yet.

    Raises `BadInputError` where the bundled articles cannot be read.
    """
    memory = services.memory
    # A damaged library is told of once, not for every sentence.
    tell = cache(partial(_log.warning, "the translation memory was not asked: %s"))
    return TranslationService(
        Sources(
            references(services),
            WordByWord(services),
            own=_or_none(memory.own, tell),
            memory=_or_none(memory.exact, tell),
        ),
        provider=provider(services),
        cache=TranslationCache(services.paths.database),
        scripts=Scripts(
            lambda text: convert(text, Script.SIMPLIFIED),
            lambda text: convert(text, Script.TRADITIONAL),
        ),
        improve=Improver(lambda source, english: term_verdicts(services, source, english)),
    )


def _or_none(
    find: Callable[[str], str | None], tell: Callable[[str], None]
) -> Callable[[str], str | None]:
    """Do without the memory where the library is damaged: a gloss needs neither."""

    def found(sentence: str) -> str | None:
        try:
            return find(sentence)
        except ReaderError as error:
            tell(str(error))
            return None

    return found


def provider(services: Services, package: str = "") -> ArgosProvider | None:
    """Return the engine to use: that of `package`, or the person's choice, or the newest.

    The starter is used where there is no other package.

    Raises `BadInputError` when `package` is named and not installed.
    """
    store = services.packages
    chosen = store.get(package) if package else _usual(store, services.settings.package)
    scratch = services.paths.cache / "argostranslate"
    return ArgosProvider(chosen, scratch) if chosen else None


def _usual(store: PackageStore, wanted: str) -> InstalledPackage | None:
    installed = store.installed()
    named = (one for one in installed if one.id == wanted)
    return next(named, max(installed, key=_rank, default=None))


def _rank(package: InstalledPackage) -> tuple[bool, tuple[int, ...]]:
    return not is_starter(package), by_number(package.version)


def references(services: Services) -> References:
    """Return the reviewed English of the bundled articles."""
    articles = bundled.load(services.paths.resources / "articles")
    return References.from_pairs(pair for article in articles for pair in article.english)


class TranslationCache:
    """Answers of models, kept in the database at one path; opened at first use.

    It has a connection of its own, because the engine works on another thread than the
    library. Raises `ReaderError` where the database cannot be used; an answer that
    cannot be kept is only noted in the log.
    """

    def __init__(self, path: Path) -> None:
        """Remember the `path` of the database; nothing is opened yet."""
        self._path = path

    def get(self, key: CacheKey, /) -> EngineOutput | None:
        """Return the answer for `key`, or None."""
        with database.faults_named(self._path):
            row = self._connection.execute(
                "SELECT text, score, alternatives FROM translation WHERE key = ?", (_digest(key),)
            ).fetchone()
        if row is None:
            return None
        alternatives = json.loads(row[2]) if row[2] else ()
        return EngineOutput(row[0], row[1] or 0.0, tuple(Hypothesis(*one) for one in alternatives))

    def __setitem__(self, key: CacheKey, output: EngineOutput, /) -> None:
        """Keep the answer for `key`."""
        others = [(one.text, one.score) for one in output.alternatives]
        kept = json.dumps(others, ensure_ascii=False) if others else ""
        try:
            with database.faults_named(self._path):
                self._connection.execute(
                    "INSERT OR REPLACE INTO translation VALUES (?, ?, ?, ?)",
                    (_digest(key), output.text, output.score, kept),
                )
        except StorageError as error:
            _log.warning("a translation was not kept: %s", error)

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        return database.connect(self._path)


def _digest(key: CacheKey) -> str:
    parts = (key.sentence, key.package.id, key.package.version, key.settings)
    return blake2b("\x1f".join(parts).encode(), digest_size=16).hexdigest()
