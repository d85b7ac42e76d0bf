from __future__ import annotations

import pytest

from reader.errors import StorageError
from reader.storage import atomic


def test_a_file_is_written_with_the_folders_it_needs(tmp_path):
    path = tmp_path / "a" / "b.json"
    atomic.write_text(path, "新")
    assert path.read_text(encoding="utf-8") == "新"
    assert [file.name for file in path.parent.iterdir()] == ["b.json"]


def test_a_folder_in_the_way_is_named_and_nothing_is_left_behind(tmp_path):
    path = tmp_path / "settings.json"
    path.mkdir()
    (path / "keep").touch()
    with pytest.raises(StorageError, match=r"settings\.json: cannot be written"):
        atomic.write_text(path, "x")
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_a_file_in_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "home").touch()
    with pytest.raises(StorageError, match="cannot be written"):
        atomic.write_text(tmp_path / "home" / "settings.json", "x")


def test_what_is_set_aside_keeps_its_journals_and_overwrites_nothing(tmp_path):
    kept = []
    for content in ("one", "two"):
        path = tmp_path / "library.sqlite"
        path.write_text(content)
        (tmp_path / "library.sqlite-wal").write_text(content)
        kept.append(atomic.set_aside(path))
        assert not path.exists()
    assert [file.read_text() for file in kept] == ["one", "two"]
    assert [(tmp_path / f"{file.name}-wal").read_text() for file in kept] == ["one", "two"]
