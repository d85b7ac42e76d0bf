from __future__ import annotations

import pytest

from reader.errors import BadInputError, StorageError
from reader.glossary import layers, store
from reader.glossary.layers import Layer, LayeredGlossary, LayerFiles
from reader.glossary.store import Glossary


@pytest.fixture
def files(tmp_path):
    return LayerFiles(tmp_path / "data", tmp_path / "cache")


def lay(**by_layer):
    names = {"built_in": Layer.BUILT_IN, "house": Layer.HOUSE, "personal": Layer.PERSONAL}
    return LayeredGlossary.of({names[key]: Glossary(tuple(one)) for key, one in by_layer.items()})


def test_the_later_layer_wins_for_a_term_and_keeps_its_id(term):
    built_in = [term("新质", "first", id="new"), term("旧质", "old", id="old", related=("new",))]
    glossary = lay(
        built_in=built_in,
        house=[term("新质", "second", id="x")],
        personal=[term("新质", "third", id="y")],
    )
    assert glossary.by_form["新质"].renderings[0].text == "third"
    assert glossary.by_id["new"].renderings[0].text == "third"
    assert [one.zh for one in glossary.entries] == ["新质", "旧质"]
    assert [head.id for head in glossary.heads] == ["new", "old"]
    assert glossary.origin("new") is Layer.PERSONAL
    assert glossary.origin("old") is Layer.BUILT_IN


def test_what_a_layer_hides_can_be_seen(term):
    glossary = lay(
        built_in=[term("新质", "first")], house=[term("新质", "second")],
        personal=[term("新质", "third")],
    )  # fmt: skip
    hidden = glossary.behind(glossary.by_form["新质"])
    assert [(layer, one.renderings[0].text) for layer, one in hidden] == [
        (Layer.HOUSE, "second"),
        (Layer.BUILT_IN, "first"),
    ]


def test_an_entry_of_ones_own_wins_over_a_variant_below(term):
    glossary = lay(
        built_in=[term("高新技术企业", "high-tech enterprise", variants=("高企",))],
        personal=[term("高企", "mine")],
    )
    assert glossary.by_form["高企"].renderings[0].text == "mine"


def test_an_id_that_two_terms_have_is_told_apart(term):
    glossary = lay(built_in=[term("甲", id="same")], house=[term("乙", id="same")])
    assert {one.id: one.zh for one in glossary.entries} == {"same": "甲", "house:same": "乙"}


def test_without_layers_of_ones_own_nothing_is_merged(term):
    built_in = Glossary((term("新质"),))
    glossary = LayeredGlossary.of({Layer.BUILT_IN: built_in})
    assert glossary.entries is built_in.entries
    assert glossary.heads is built_in.heads
    assert glossary.origin("id-新质") is Layer.BUILT_IN


def test_a_layer_is_one_readable_file_and_compiled_when_written(files, term):
    entries = (term("新质", "a “quoted” \\ text", note="two\nlines", warnings=("=1", "\x7f")),)
    files.write(Layer.HOUSE, entries)
    assert 'zh = "新质"' in files.file(Layer.HOUSE).read_text(encoding="utf-8")
    files.write(Layer.PERSONAL, entries[:0])
    assert tuple(files.read(Layer.HOUSE).entries) == entries
    assert not files.read(Layer.PERSONAL).entries


def test_a_file_changed_by_hand_is_read_again(files, term):
    files.write(Layer.PERSONAL, (term("新质", "before"),))
    file = files.file(Layer.PERSONAL)
    text = file.read_text(encoding="utf-8").replace("before", "afterwards")
    file.write_text(text, encoding="utf-8")
    assert files.read(Layer.PERSONAL).entries[0].renderings[0].text == "afterwards"


def test_a_damaged_layer_is_named_and_kept(files):
    file = files.file(Layer.HOUSE)
    file.parent.mkdir(parents=True)
    file.write_text("[[entry]]\nzh = ", encoding="utf-8")
    with pytest.raises(BadInputError, match=r"house\.toml"):
        files.read(Layer.HOUSE)
    assert file.read_text(encoding="utf-8") == "[[entry]]\nzh = "


def test_the_built_in_layer_cannot_be_written(files, term):
    with pytest.raises(BadInputError, match="cannot be changed"):
        files.write(Layer.BUILT_IN, (term("新质"),))


def test_a_layer_that_cannot_be_written_leaves_the_old_one(files, tmp_path, term):
    (tmp_path / "data").touch()
    with pytest.raises(StorageError):
        files.write(Layer.HOUSE, (term("新质"),))


def test_layers_are_loaded_over_the_built_in_folder(files, tmp_path, term):
    folder = tmp_path / "built-in"
    folder.mkdir()
    entries = (term("新质", "one"), term("旧质", "two"))
    (folder / "a.toml").write_text(layers.to_toml(entries), encoding="utf-8")
    compiled = tmp_path / "cache" / "glossary.txt"
    assert tuple(layers.load(folder, compiled, files).entries) == entries
    files.write(Layer.HOUSE, (term("新质", "house"),))
    assert layers.load(folder, compiled, files).by_form["新质"].renderings[0].text == "house"
    assert tuple(store.load(folder, compiled).entries) == entries
