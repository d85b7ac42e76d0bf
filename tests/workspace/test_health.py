from __future__ import annotations

from dataclasses import replace

import pytest

from reader.workspace.health import Health, examine


@pytest.fixture
def findings(paths):
    return lambda changed=paths: {one.part: one for one in examine(changed)}


def test_an_empty_home_is_healthy_and_stays_empty(findings, home):
    found = findings()
    assert found["Qt"].health is Health.OK
    assert found["word lists and dictionary"].health is Health.OK
    assert found["glossary"].detail.endswith("entries")
    assert found["translation packages"].health is Health.MISSING
    assert found["translation packages"].remedy
    assert list(home.iterdir()) == []


def test_damaged_files_are_named_and_left_as_they_are(findings, paths):
    paths.settings.write_bytes(b"{")
    paths.database.write_bytes(b"nothing" * 100)
    found = findings()
    for part in ("settings", "library"):
        assert found[part].health is Health.BROKEN
        assert found[part].bad_input
    assert str(paths.settings) in found["settings"].detail
    assert paths.settings.read_bytes() == b"{"


def test_missing_resources_are_broken_and_not_the_persons_fault(findings, paths, tmp_path):
    found = findings(replace(paths, resources=tmp_path / "none", prebuilt=tmp_path / "none"))
    assert found["glossary"].health is Health.BROKEN
    assert found["word lists and dictionary"].health is Health.MISSING


def test_a_file_in_place_of_the_data_folder_is_found(findings, paths, tmp_path):
    (tmp_path / "file").touch()
    found = findings(replace(paths, data=tmp_path / "file" / "data"))
    assert found["data folder"].health is Health.BROKEN


def test_a_broken_package_is_named(findings, paths):
    (paths.packages / "translate-zh_en-9").mkdir(parents=True)
    found = findings()["translation packages"]
    assert found.health is Health.BROKEN
    assert "translate-zh_en-9" in found.detail


def test_a_glossary_of_ones_own_that_cannot_be_read_is_broken(paths):
    paths.glossary.mkdir(parents=True)
    (paths.glossary / "house.toml").write_text("zh = [[[", encoding="utf-8")
    found = {one.part: one for one in examine(paths)}["own glossary"]
    assert found.health is Health.BROKEN
    assert found.bad_input
    assert "house.toml: this is not a glossary file" in found.detail
