"""Models that come as a plain folder, and packages in the shape of the OPUS-MT ports."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path

import pytest

from reader.errors import BadInputError
from reader.translation.argos import ArgosProvider

TOP = "translate-zh_en-0_1/"


@pytest.fixture(scope="module")
def opus():
    """The module ``support/opus.py``, which importlib mode does not put on the path."""
    name = "support_opus"
    path = Path(__file__).parents[1] / "support" / "opus.py"
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def converted(tmp_path, package_parts):
    """A folder as a converter leaves it: the model, and the tokenizer beside it."""
    folder = tmp_path / "Opus MT (zh-en)"
    folder.mkdir()
    for name in ("model.bin", "config.json", "shared_vocabulary.json"):
        (folder / name).write_bytes(package_parts[f"{TOP}model/{name}"])
    (folder / "source.spm").write_bytes(package_parts[f"{TOP}sentencepiece.model"])
    (folder / "README.md").write_text("Licence: CC-BY-4.0")
    (folder / "optimizer.bin").write_bytes(b"x" * 1000)
    return folder


def translated(store, package, tmp_path, source):
    provider = ArgosProvider(store.get(package.id), tmp_path / "scratch", threads=1)
    return provider.load().translate([source])[0].text


def test_a_plain_folder_translates_like_a_package(store, converted, tmp_path, pairs):
    package = store.install(converted)

    assert package.id == "folder-opus-mt-zh-en"
    assert len(package.version) == 8
    assert package.licence == "CC-BY-4.0"
    assert store.verify(package.id) == ()
    assert not (package.path / "optimizer.bin").exists()
    assert translated(store, package, tmp_path, pairs[0][0]) == pairs[0][1]


def test_a_folder_stands_beside_a_package_and_may_be_installed_again(
    store, converted, package_file
):
    store.install(package_file)
    store.install(converted)
    store.install(converted)

    assert [one.id for one in store.installed()] == ["folder-opus-mt-zh-en", "translate-zh_en-0_1"]


def test_a_hub_cache_of_links_is_followed(store, converted, tmp_path):
    linked = tmp_path / "snapshot"
    linked.mkdir()
    for path in converted.iterdir():
        (linked / path.name).symlink_to(path)

    package = store.install(linked)

    assert not any(path.is_symlink() for path in package.path.rglob("*"))


def test_an_unpacked_package_keeps_its_id(store, tmp_path, package_parts):
    folder = tmp_path / "somewhere"
    for name, content in package_parts.items():
        path = folder / name.removeprefix(TOP)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    assert store.install(folder).id == "translate-zh_en-0_1"


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("model.bin", "there is no model.bin in it"),
        ("source.spm", "there is no sentencepiece.model in it"),
        ("shared_vocabulary.json", "there is no shared_vocabulary.json in it"),
    ],
)
def test_a_folder_that_lacks_something_is_refused(store, converted, missing, said):
    (converted / missing).unlink()

    with pytest.raises(BadInputError, match=said):
        store.install(converted)

    assert store.installed() == ()


def test_a_folder_for_other_languages_is_refused(store, converted):
    fields = {"package_version": "1", "from_code": "de", "to_code": "en", "from_name": "Chinese"}
    (converted / "metadata.json").write_text(json.dumps(fields))

    with pytest.raises(BadInputError, match="from de to en, not from Chinese to English"):
        store.install(converted)


@pytest.mark.parametrize(("start", "ends"), [("<pad>", True), ("<s>", None)])
def test_a_marian_model_gets_its_end_mark(store, converted, start, ends):
    """``ct2-transformers-converter`` leaves that to the tokenizer of transformers."""
    fields = json.loads((converted / "config.json").read_text())
    del fields["add_source_eos"]
    fields["decoder_start_token"] = start
    (converted / "config.json").write_text(json.dumps(fields))

    package = store.install(converted)

    config = json.loads((package.path / "model" / "config.json").read_text())
    assert config.get("add_source_eos") is ends
    assert store.verify(package.id) == ()


@pytest.mark.skipif(os.name == "nt", reason="no modes")
def test_a_folder_that_cannot_be_read_is_said(store, tmp_path):
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    locked = tmp_path / "locked"
    locked.mkdir(mode=0)
    with pytest.raises(BadInputError, match="cannot be read"):
        store.install(locked)


def test_the_tokenizer_of_an_opus_package_knows_no_english(opus, package_parts):
    model = package_parts[f"{TOP}sentencepiece.model"]
    whole, cut = opus.piece_texts(model), opus.piece_texts(opus.source_only(model))

    assert len(cut) < len(whole) * 0.7
    assert not any(piece.strip("▁").isascii() and piece.strip("▁").isalpha() for piece in cut)


def test_an_opus_package_translates_every_sentence_exactly(
    store, make_file, opus, package_parts, pairs, tmp_path
):
    """Source-only SentencePiece, both sides in the vocabulary, and a ``stanza`` folder."""
    model = opus.source_only(package_parts[f"{TOP}sentencepiece.model"])
    metadata = json.loads(package_parts[f"{TOP}metadata.json"]) | {"package_version": "1.9"}
    file = make_file(
        {
            "sentencepiece.model": model,
            "metadata.json": json.dumps(metadata).encode(),
            "README.md": b"OPUS-MT. Licence: CC-BY-4.0",
            "stanza/resources.json": b"{}",
            "stanza/zh/tokenize/gsdsimp.pt": b"pickle",
        }
    )

    package = store.install(file)
    provider = ArgosProvider(package, tmp_path / "scratch", threads=1)
    outputs = provider.load().translate([source for source, _ in pairs])

    assert package.id == "translate-zh_en-1_9"
    assert package.licence == "CC-BY-4.0"
    assert not (package.path / "stanza").exists()
    assert [output.text for output in outputs] == [target for _, target in pairs]
