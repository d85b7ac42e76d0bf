"""The SQLite database of the library, with its migrations.

A damaged file is never overwritten: it is reported, or set aside under a new name.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from reader.errors import BadInputError, StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator
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
)
"""One script a schema version; a released one is never edited."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the database at `path`, making or upgrading it as needed.

    Raises `BadInputError` when the file is no database of ours or is from a newer
    version, `StorageError` when the folder cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise StorageError(path, f"the library cannot be opened ({error})") from error
    try:
        _prepare(connection, path)
    except sqlite3.DatabaseError as error:
        connection.close()
        raise _explained(path, error) from error
    except BadInputError:
        connection.close()
        raise
    return connection


def set_aside(path: Path) -> Path:
    """Rename the damaged database at `path` and return its new name."""
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    path.replace(kept)
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return kept


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Do everything inside or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    with closing(connection.execute("PRAGMA user_version")) as cursor:
        version = int(cursor.fetchone()[0])
    if version > len(MIGRATIONS):
        cause = f"the library was written by a newer version (schema {version})"
        raise BadInputError(path, cause, "install the newer version to open it")
    if version == len(MIGRATIONS):
        return
    connection.execute("PRAGMA journal_mode = WAL")
    for number, script in enumerate(MIGRATIONS[version:], start=version + 1):
        connection.executescript(f"BEGIN; {script} PRAGMA user_version = {number}; COMMIT;")


def _explained(path: Path, error: sqlite3.DatabaseError) -> BadInputError | StorageError:
    if isinstance(error, sqlite3.OperationalError):
        return StorageError(path, f"the library cannot be used ({error})")
    remedy = "rename it to start with an empty library; nothing was changed"
    return BadInputError(path, f"the library is damaged ({error})", remedy)
