"""Which language does the interface speak, and where are its words?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import MissingComponentError, StorageError
from reader.storage.paths import default_paths
from reader.workspace import catalogues
from reader.workspace.catalogues import CATALOGUES, compile_all, compiled, language_for


@pytest.mark.parametrize(
    ("preferred", "spoken"),
    [
        (["zh-Hans-CN", "zh-CN", "zh"], "zh-Hans"),
        (["zh-CN"], "zh-Hans"),
        (["zh_SG"], "zh-Hans"),
        (["zh"], "zh-Hans"),
        (["zh-Hant-TW", "zh"], "zh-Hant"),
        (["zh-HK"], "zh-Hant"),
        (["zh_TW"], "zh-Hant"),
        (["en-GB", "zh-CN"], "en"),
        (["de-DE", "zh-TW"], "zh-Hant"),
        (["de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_it_knows_is_spoken(preferred, spoken):
    assert language_for(preferred) == spoken


def test_the_installed_catalogue_comes_first(tmp_path):
    paths = replace(default_paths(), prebuilt=tmp_path)
    compile_all(paths.resources, tmp_path)
    assert {compiled(paths, one).parent for one in CATALOGUES} == {tmp_path / "i18n"}


def test_a_catalogue_that_was_not_installed_is_made_once(tmp_path):
    paths = replace(default_paths(), prebuilt=tmp_path / "none", cache=tmp_path / "cache")
    made = compiled(paths, "zh-Hans")
    assert made == tmp_path / "cache" / "i18n" / "zh_CN.qm"
    before = made.stat().st_mtime_ns
    assert compiled(paths, "zh-Hans").stat().st_mtime_ns == before


def test_without_the_compiler_it_is_said_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogues, "find_spec", lambda _name: None)
    with pytest.raises(MissingComponentError, match="install PySide6-Essentials"):
        compile_all(default_paths().resources, tmp_path)


def test_a_damaged_catalogue_is_named(tmp_path):
    (tmp_path / "i18n").mkdir()
    for name in CATALOGUES.values():
        (tmp_path / "i18n" / f"{name}.ts").write_text("no catalogue", encoding="utf-8")
    with pytest.raises(StorageError, match="zh_CN"):
        compile_all(tmp_path, tmp_path / "out")
