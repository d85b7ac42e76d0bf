"""The SQLite database of the library, with its migrations.

A damaged file is reported and never overwritten.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

from reader.errors import BadInputError, StorageError

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

MIGRATIONS = (
    """
    CREATE TABLE article (
        id INTEGER PRIMARY KEY,
        digest TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        topic TEXT NOT NULL DEFAULT '',
        section TEXT NOT NULL DEFAULT '',
        date TEXT NOT NULL DEFAULT '',
        origin TEXT NOT NULL,
        han INTEGER NOT NULL,
        length INTEGER NOT NULL,
        place INTEGER NOT NULL DEFAULT 0,
        position INTEGER NOT NULL DEFAULT 0,
        body TEXT NOT NULL,
        source TEXT NOT NULL DEFAULT ''
    );
    CREATE TABLE source (
        digest TEXT PRIMARY KEY,
        path TEXT NOT NULL,
        encoding TEXT NOT NULL,
        text TEXT NOT NULL
    );
    CREATE TABLE fact (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE annotation (
        digest TEXT NOT NULL,
        engine TEXT NOT NULL,
        packed BLOB NOT NULL,
        PRIMARY KEY (digest, engine)
    ) WITHOUT ROWID;
    CREATE TABLE translation (
        key TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        score REAL
    ) WITHOUT ROWID;
    """,
    """
    ALTER TABLE translation ADD COLUMN alternatives TEXT NOT NULL DEFAULT '';
    CREATE TABLE memory (
        key TEXT NOT NULL,
        origin TEXT NOT NULL,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        changed TEXT NOT NULL,
        PRIMARY KEY (key, origin)
    ) WITHOUT ROWID;
    CREATE TABLE translation_run (
        digest TEXT PRIMARY KEY,
        state TEXT NOT NULL,
        package TEXT NOT NULL,
        done INTEGER NOT NULL,
        total INTEGER NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE removed (
        digest TEXT PRIMARY KEY,
        origin TEXT NOT NULL,
        position INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE searchable (
        digest TEXT PRIMARY KEY,
        made_by TEXT NOT NULL,
        han TEXT NOT NULL,
        spelled TEXT NOT NULL
    );
    """,
    """
    CREATE TABLE vocabulary (
        word TEXT PRIMARY KEY,
        state TEXT NOT NULL,
        title TEXT NOT NULL DEFAULT '',
        sentence TEXT NOT NULL DEFAULT '',
        met TEXT NOT NULL
    ) WITHOUT ROWID;
    """,
)
"""One script a schema version; a released one is never edited."""

_APPLICATION_ID = 0x42525244
"""Stands in the header of every library of ours; it spells BRRD."""
_PERMISSIONS = "check the folder's permissions and the free space"
_RENAME = "rename it to start with an empty library; nothing was changed"


class SelfClosingConnection(sqlite3.Connection):
    """Closes when the last who uses it lets go; from 3.13 on, Python warns otherwise."""

    def __del__(self) -> None:
        """Close; closing twice does no harm."""
        with suppress(sqlite3.ProgrammingError):  # it was never opened
            self.close()


def connect(path: Path) -> sqlite3.Connection:
    """Open the database at `path`, making or upgrading it as needed.

    Raises `BadInputError` when the file is no database of ours or is from a newer
    version, `StorageError` when the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(
            path, check_same_thread=False, isolation_level=None, factory=SelfClosingConnection
        )
    except (OSError, sqlite3.Error) as error:
        cause = f"the library cannot be opened ({error})"
        raise StorageError(path, cause, _PERMISSIONS) from error
    try:
        _prepare(connection, path)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise _explained(path, error) from error
    except BadInputError:
        connection.close()
        raise
    return connection


def count_articles(path: Path) -> int | None:
    """Return how many articles the library at `path` holds, None where there is none.

    Looks at every page and changes nothing. Raises `BadInputError`, `StorageError`.
    """
    if not path.exists():
        return None
    with faults_named(path):
        address = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            version = _version(connection, path)
            fault = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if fault != "ok":
                raise BadInputError(path, f"the library is damaged ({fault})", _RENAME)
            return _first(connection, "SELECT count(*) FROM article") if version else 0


@contextmanager
def faults_named(path: Path) -> Generator[None]:
    """Turn what SQLite says inside into a `ReaderError` that names the library at `path`."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _explained(path, error) from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[sqlite3.Connection]:
    """Do everything inside or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    version = _version(connection, path)
    connection.execute("PRAGMA cache_size = -256")  # KiB: what is read is rarely read again
    if version == len(MIGRATIONS):
        return
    connection.execute("PRAGMA journal_mode = WAL")
    with transaction(connection):
        # Read again: another process may have done it since.
        for number, script in enumerate(MIGRATIONS, start=1):
            if number > _version(connection, path):
                for statement in script.split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
        connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """Return the schema version of the library; 0 for a file without tables."""
    version = _first(connection, "PRAGMA user_version")
    application = _first(connection, "PRAGMA application_id")
    tables = _first(connection, "SELECT count(*) FROM sqlite_master")
    if tables and (version == 0 or application not in (0, _APPLICATION_ID)):
        raise BadInputError(path, "this is the database of another program", _RENAME)
    if version > len(MIGRATIONS):
        cause = f"the library was written by a newer version (schema {version})"
        raise BadInputError(path, cause, "install the newer version to open it")
    return version


def _first(connection: sqlite3.Connection, query: str) -> int:
    with closing(connection.execute(query)) as cursor:
        return int(cursor.fetchone()[0])


def _explained(path: Path, error: sqlite3.DatabaseError) -> BadInputError | StorageError:
    if isinstance(error, sqlite3.OperationalError):
        return StorageError(path, f"the library cannot be used ({error})", _PERMISSIONS)
    return BadInputError(path, f"the library is damaged ({error})", _RENAME)
