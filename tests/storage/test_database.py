from __future__ import annotations

import sqlite3
from contextlib import closing, suppress

import pytest

from reader.errors import BadInputError, StorageError
from reader.storage import database


def tables(connection):
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in rows}


def test_a_new_library_has_every_table(tmp_path):
    with closing(database.connect(tmp_path / "deep" / "library.sqlite")) as connection:
        assert tables(connection) >= {"article", "source", "annotation", "translation"}


def test_a_library_opens_again(tmp_path):
    path = tmp_path / "library.sqlite"
    with closing(database.connect(path)) as connection:
        connection.execute("INSERT INTO fact VALUES ('a', 'b')")
    with closing(database.connect(path)) as connection:
        assert connection.execute("SELECT value FROM fact").fetchone() == ("b",)


def test_two_connections_may_be_the_first(tmp_path):
    path = tmp_path / "library.sqlite"
    path.touch()
    with closing(database.connect(path)) as one, closing(database.connect(path)) as two:
        assert tables(one) == tables(two)


@pytest.mark.parametrize(
    "content", [b"not a database at all " * 100, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_a_damaged_file_is_named_and_left_as_it_is(tmp_path, content):
    path = tmp_path / "library.sqlite"
    path.write_bytes(content)
    with pytest.raises(BadInputError, match="damaged") as caught:
        database.connect(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == content


def test_the_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    with pytest.raises(BadInputError, match="another program"):
        database.connect(path)


def test_the_library_of_a_newer_version_is_refused(tmp_path):
    path = tmp_path / "library.sqlite"
    with closing(database.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(BadInputError, match="newer version"):
        database.connect(path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "home").touch()
    with pytest.raises(StorageError, match="cannot be opened"):
        database.connect(tmp_path / "home" / "library.sqlite")


def test_a_transaction_is_all_or_nothing(tmp_path):
    with closing(database.connect(tmp_path / "library.sqlite")) as connection:
        with suppress(ZeroDivisionError), database.transaction(connection):
            connection.execute("INSERT INTO fact VALUES ('a', 'b')")
            raise ZeroDivisionError
        assert connection.execute("SELECT count(*) FROM fact").fetchone() == (0,)


def test_counting_articles_makes_nothing(tmp_path):
    path = tmp_path / "library.sqlite"
    assert database.count_articles(path) is None
    assert not path.exists()
    database.connect(path).close()
    assert database.count_articles(path) == 0


def test_damage_behind_the_header_is_found(tmp_path):
    path = tmp_path / "library.sqlite"
    with closing(database.connect(path)) as connection:
        connection.execute("INSERT INTO fact VALUES ('a', ?)", ("x" * 50_000,))
    content = bytearray(path.read_bytes())
    content[4096:20_000] = b"\xa5" * (20_000 - 4096)
    path.write_bytes(content)
    with pytest.raises(BadInputError, match="damaged"):
        database.count_articles(path)


def test_a_fault_inside_names_the_library(tmp_path):
    path = tmp_path / "library.sqlite"
    with pytest.raises(StorageError, match=r"library\.sqlite"), database.faults_named(path):
        raise sqlite3.OperationalError("disk I/O error")


def test_a_library_of_every_earlier_version_is_brought_up_to_date(tmp_path):
    for version in range(1, len(database.MIGRATIONS)):
        path = tmp_path / f"version-{version}.sqlite"
        with closing(sqlite3.connect(path)) as old:
            for script in database.MIGRATIONS[:version]:
                old.executescript(script)
            old.execute("INSERT INTO translation (key, text, score) VALUES ('k', 'Kept.', -0.1)")
            old.execute(f"PRAGMA user_version = {version}")
            old.commit()
        with closing(database.connect(path)) as connection:
            rows = connection.execute("SELECT key, text, alternatives FROM translation").fetchall()
            assert rows == [("k", "Kept.", "")]
            assert tables(connection) >= {"memory", "translation_run", "vocabulary"}
