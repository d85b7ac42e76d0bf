from __future__ import annotations

import sys
from pathlib import Path

from reader.storage.paths import default_paths


def test_the_home_variable_moves_everything_of_the_person(home):
    paths = default_paths()
    for place in (paths.settings, paths.database, paths.packages, paths.log, paths.cache):
        assert place.is_relative_to(home)


def test_without_it_the_platform_decides_and_nothing_is_made(monkeypatch, tmp_path):
    monkeypatch.delenv("BILINGUAL_READER_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    paths = default_paths()
    assert "bilingual-reader" in str(paths.data)
    assert list(tmp_path.iterdir()) == []


def test_resources_can_be_elsewhere(monkeypatch, tmp_path):
    monkeypatch.setenv("BILINGUAL_READER_RESOURCES", str(tmp_path))
    assert default_paths().resources == tmp_path


def test_resources_of_the_checkout_are_found(repository):
    assert default_paths().resources == repository / "resources"


def test_a_bundle_brings_its_own_files(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    paths = default_paths()
    assert paths.resources == tmp_path / "resources"
    assert paths.prebuilt == Path(tmp_path, "share", "bilingual-reader")


def test_beside_a_portable_program_everything_stays_together(monkeypatch, tmp_path):
    monkeypatch.delenv("BILINGUAL_READER_HOME")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bilingual-reader"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert not default_paths().data.is_relative_to(tmp_path)
    (tmp_path / "portable").touch()
    assert default_paths().data == tmp_path / "data"
    assert default_paths().cache == tmp_path / "data" / "cache"


def test_a_mark_beside_an_interpreter_means_nothing(monkeypatch, tmp_path):
    monkeypatch.delenv("BILINGUAL_READER_HOME")
    (tmp_path / "portable").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert not default_paths().data.is_relative_to(tmp_path)
