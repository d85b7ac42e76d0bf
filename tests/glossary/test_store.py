from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.errors import BadInputError
from reader.glossary import store
from reader.glossary.entry import Status

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = """
[[entry]]
id = "new-quality"
zh = "新质"
zh_hant = "新質"
pinyin = "xīn zhì"
pinyin_words = "xīnzhì"
type = "policy-term"
domain = "economy"
variants = ["新的质"]
  [[entry.rendering]]
  text = "new quality"
  status = "approved"
  basis = "citation"
"""


@pytest.fixture
def folder(tmp_path) -> Path:
    folder = tmp_path / "glossary"
    folder.mkdir()
    (folder / "economy.toml").write_text(ENTRY, encoding="utf-8")
    return folder


def test_entries_are_found_by_id_and_by_every_form(folder):
    glossary = store.load(folder)
    entry = glossary.by_id["new-quality"]
    assert entry.renderings[0].status is Status.APPROVED
    assert all(glossary.by_form[form] is entry for form in ("新质", "新質", "新的质"))
    assert [hit.entry for hit in glossary.matcher.hits("新質")] == ["new-quality"]


def test_the_compiled_file_is_used_until_the_text_changes(folder, tmp_path):
    compiled = tmp_path / "cache" / "glossary.json"
    first = store.load(folder, compiled)
    assert store.load(folder, compiled) == first
    changed = ENTRY.replace("new quality", "new-quality")
    (folder / "economy.toml").write_text(changed, encoding="utf-8")
    assert store.load(folder, compiled).entries[0].renderings[0].text == "new-quality"


@pytest.mark.parametrize("content", ["", "[]", '{"digest": 1}', "\0"])
def test_a_damaged_compiled_file_is_made_again(folder, tmp_path, content):
    compiled = tmp_path / "glossary.json"
    compiled.write_text(content)
    assert len(store.load(folder, compiled).entries) == 1
    assert "new-quality" in compiled.read_text(encoding="utf-8")


def test_a_cache_that_cannot_be_written_is_no_obstacle(folder, tmp_path):
    (tmp_path / "cache").touch()
    assert store.load(folder, tmp_path / "cache" / "glossary.json").entries


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        ("entry = ", "not a glossary file"),
        ("entry = 3", "no list of tables"),
        ('[[entry]]\nzh = "新"', "“新” is wrong"),
        (ENTRY.replace('zh_hant = "新質"\n', ""), "lacks 'zh_hant'"),
        (ENTRY.replace('domain = "economy"', "domain = 7"), "“domain” must be text"),
        (ENTRY.replace("variants", "varaints"), "unknown field, 'varaints'"),
        (ENTRY.replace('"approved"', '"good"'), "'good' is not a valid Status"),
        (ENTRY.replace('  status = "approved"\n', ""), "“status” is missing"),
        (ENTRY[: ENTRY.index("  [[entry.rendering")], "has no rendering"),
    ],
)
def test_a_wrong_entry_is_named_with_its_file(folder, content, cause):
    (folder / "wrong.toml").write_text(content, encoding="utf-8")
    with pytest.raises(BadInputError, match=cause) as caught:
        store.load(folder)
    assert "wrong.toml" in str(caught.value)


def test_an_id_may_be_used_once(folder):
    (folder / "again.toml").write_text(ENTRY, encoding="utf-8")
    with pytest.raises(BadInputError, match="two glossary entries have the id “new-quality”"):
        store.load(folder)


def test_a_folder_without_a_glossary_is_named(tmp_path):
    with pytest.raises(BadInputError, match="no glossary"):
        store.load(tmp_path)
