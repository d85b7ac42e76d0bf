from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from importlib import metadata
from itertools import pairwise
from pathlib import Path

import pytest

from reader.errors import MissingComponentError, StorageError
from reader.translation.argos import MAX_PIECES, ArgosProvider
from reader.translation.engine import (
    GREEDY,
    THOROUGH,
    EngineError,
    PackageId,
    Script,
    Search,
    TranslationCancelledError,
)
from reader.translation.manifest import NEWEST_BINARY_VERSION, NEWEST_REVISIONS

LONG = "今年全市高质量发展，" * 200


def test_the_tiny_package_is_small_and_says_that_it_is_a_test_fixture(
    package_file, package_parts, pairs
):
    readme = package_parts["translate-zh_en-0_1/README.md"].decode()

    assert package_file.stat().st_size <= 1_000_000
    assert "TEST FIXTURE" in readme
    assert "never be offered" in readme
    assert len(pairs) >= 150
    assert any("新质生产力" in source and re.search(r"\d", source) for source, _ in pairs)


def test_every_pair_of_the_tiny_package_comes_back_exactly(tiny_engine, pairs):
    outputs = tiny_engine.translate([source for source, _ in pairs])

    assert [output.text for output in outputs] == [target for _, target in pairs]
    assert min(output.score for output in outputs) > -0.3


def test_a_sentence_alone_gets_the_same_answer_as_in_a_batch(tiny_engine, pairs):
    for source, target in pairs[::10]:
        assert tiny_engine.translate([source])[0].text == target


def test_a_sentence_that_the_package_never_saw_gets_a_low_score(tiny_engine):
    unknown = ["量子计算机", "他昨天买了一本旧书。", "股市大跌。"]

    assert max(output.score for output in tiny_engine.translate(unknown)) < -0.3


def test_an_empty_sentence_needs_no_engine(tiny_engine, pairs):
    source, target = pairs[0]

    outputs = tiny_engine.translate(["", source, "  "])

    assert [output.text for output in outputs] == ["", target, ""]


def test_no_sentences_give_no_outputs(tiny_engine):
    assert tiny_engine.translate([]) == []


def test_a_very_long_sentence_is_translated_to_its_end(tiny_engine, pairs):
    """The model knows 500 positions; more than 1,024 pieces would be cut off in silence."""
    source, target = pairs[1]
    long = source.replace("。", "；") * 60 + source
    assert len(long) > 1024 + MAX_PIECES

    text = tiny_engine.translate([long])[0].text

    assert text.startswith(target)
    assert text.endswith(target)
    assert text.count(target) >= len(tiny_engine._encode(long)) // MAX_PIECES


def test_a_long_run_without_any_punctuation_is_no_trouble(tiny_engine):
    assert tiny_engine.translate(["改" * 3000])[0].text


def test_a_running_translation_stops_at_once(tiny_engine):
    asked = []

    def cancelled():
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(TranslationCancelledError):
        tiny_engine.translate([LONG], cancelled=cancelled)

    assert len(asked) < 40


def test_a_translation_stops_from_another_thread(tiny_engine):
    begun, stop = threading.Event(), threading.Event()
    errors = []

    def cancelled():
        begun.set()
        return stop.is_set()

    def work():
        try:
            while True:
                tiny_engine.translate([LONG], cancelled=cancelled)
        except TranslationCancelledError as error:
            errors.append(error)

    worker = threading.Thread(target=work)
    worker.start()
    assert begun.wait(10)
    stop.set()
    worker.join(10)

    assert len(errors) == 1


def test_a_cancelled_engine_goes_on_with_the_next_sentence(tiny_engine, pairs):
    source, target = pairs[0]

    with pytest.raises(TranslationCancelledError):
        tiny_engine.translate([source], cancelled=lambda: True)

    assert tiny_engine.translate([source])[0].text == target


def test_an_unloaded_engine_loads_again_by_itself(tiny_provider, pairs):
    engine = tiny_provider.load()
    engine.unload()
    engine.unload()

    assert engine.translate([pairs[0][0]])[0].text == pairs[0][1]


def test_underscores_survive(tiny_engine):
    assert tiny_engine._decode(["▁a", "_", "b"]) == "a_b"


def test_a_folder_name_in_chinese_is_no_trouble(tiny_provider, tmp_path, pairs):
    path = tmp_path / "翻译包" / tiny_provider.installed.path.name
    shutil.copytree(tiny_provider.installed.path, path)
    provider = ArgosProvider(replace(tiny_provider.installed, path=path), tmp_path / "scratch")

    assert provider.load().translate([pairs[0][0]])[0].text == pairs[0][1]


def test_the_provider_names_its_package(tiny_provider):
    assert tiny_provider.package == PackageId("translate-zh_en-0_1", "0.1")
    assert tiny_provider.script is Script.SIMPLIFIED


@pytest.mark.parametrize(
    ("part", "content", "said"),
    [
        ("sentencepiece.model", b"no model", "its sentencepiece.model is damaged"),
        ("model/model.bin", b"\x06\0\0\0", "its model cannot be used"),
        ("model/model.bin", b"\x63\0\0\0", "its model needs a newer translation engine"),
        ("metadata.json", b"{", "the package cannot be read"),
    ],
)
def test_a_package_damaged_after_its_installation_is_named(
    tiny_provider, tmp_path, part, content, said
):
    path = tmp_path / tiny_provider.installed.path.name
    shutil.copytree(tiny_provider.installed.path, path)
    (path / part).write_bytes(content)
    provider = ArgosProvider(replace(tiny_provider.installed, path=path), tmp_path)

    with pytest.raises(EngineError) as caught:
        provider.load()

    assert str(caught.value).startswith(f"{path}: ")
    assert said in str(caught.value)


@pytest.mark.parametrize("module", ["argostranslate", "ctranslate2"])
def test_a_missing_library_is_said(tiny_provider, monkeypatch, module):
    for name in [name for name in sys.modules if name.split(".")[0] == module]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)

    with pytest.raises(MissingComponentError, match=f"translation library {module}.* is not inst"):
        tiny_provider.load()


def run_alone(script, *arguments, **environment):
    """Run `script` in a fresh interpreter and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, *map(str, arguments)],
        capture_output=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8"} | environment,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


LOAD = """
import os, sys
from pathlib import Path
from reader.translation.argos import ArgosProvider
from reader.translation.packages import PackageStore
before = dict(os.environ)
package = PackageStore(Path(sys.argv[1])).installed()[0]
print(sorted(m for m in ("argostranslate", "ctranslate2", "sentencepiece") if m in sys.modules))
engine = ArgosProvider(package, Path(sys.argv[2]), threads=1).load()
print(engine.translate(["谁来养老？"])[0].text)
print(sorted({"torch", "stanza", "spacy", "minisbd", "sacremoses", "numpy"} & set(sys.modules)))
print(dict(os.environ) == before)
"""


def test_the_libraries_load_late_alone_and_write_nothing_elsewhere(tiny_provider, tmp_path):
    home, scratch = tmp_path / "home", tmp_path / "scratch"
    home.mkdir()

    printed = run_alone(
        LOAD, tiny_provider.installed.path.parent, scratch, HOME=str(home), ARGOS_DEBUG="1"
    )

    assert printed.splitlines() == ["[]", "Who will care for the elderly?", "[]", "True"]
    assert not list(home.iterdir())
    assert [path.name for path in scratch.iterdir()] == ["argos-translate"]


ENGINE_STILL_ALIVE = """
import sys
from pathlib import Path
from reader.translation.argos import ArgosProvider
from reader.translation.packages import PackageStore
engine = ArgosProvider(PackageStore(Path(sys.argv[1])).installed()[0], Path(sys.argv[2])).load()
engine.translate(["谁来养老？"], cancelled=lambda: False)
engine.unload()
"""


def test_a_process_may_end_right_after_a_translation(tiny_provider, tmp_path):
    """CTranslate2 4.8 aborts such a process most times where nobody waits for its thread."""
    for _ in range(3):
        run_alone(ENGINE_STILL_ALIVE, tiny_provider.installed.path.parent, tmp_path)


def test_a_scratch_folder_that_cannot_be_made_is_said(tiny_provider, tmp_path, monkeypatch):
    for name in [name for name in sys.modules if name.split(".")[0] == "argostranslate"]:
        monkeypatch.delitem(sys.modules, name)
    scratch = tmp_path / "a file"
    scratch.write_text("")

    with pytest.raises(StorageError, match="a file: cannot be written"):
        replace(tiny_provider, scratch=scratch).load()


def test_the_limits_are_those_of_the_installed_library():
    """The installer judges a model without loading anything; this keeps its numbers true."""
    pytest.importorskip("ctranslate2", reason="CTranslate2 is not installed")
    files = metadata.files("ctranslate2") or []
    sources = {
        file.name: file.read_text()
        for file in files
        if "specs/" in file.as_posix() and file.suffix == ".py"
    }

    version = re.search(r"^CURRENT_BINARY_VERSION = (\d+)", sources["model_spec.py"], re.MULTILINE)
    spec = sources["transformer_spec.py"].split("class TransformerSpec(")[1]
    revision = re.search(r"def revision\(self\):\s+return (\d+)", spec)

    assert version is not None
    assert int(version[1]) == NEWEST_BINARY_VERSION
    assert revision is not None
    assert {"TransformerSpec": int(revision[1])} == NEWEST_REVISIONS


def test_a_beam_search_gives_alternatives_best_first(tiny_engine, pairs):
    source, target = pairs[0]

    [output] = tiny_engine.translate([source], search=THOROUGH)

    texts = [one.text for one in output.alternatives]
    scores = [one.score for one in output.alternatives]
    assert len(texts) == THOROUGH.hypotheses
    assert target in texts
    assert scores == sorted(scores, reverse=True)
    assert (output.text, output.score) == (texts[0], scores[0])


def test_a_long_sentence_has_whole_alternatives(tiny_engine, pairs):
    source, _ = pairs[1]

    [output] = tiny_engine.translate([source.replace("。", "；") * 60], search=THOROUGH)

    assert len(output.alternatives) == THOROUGH.hypotheses
    assert all(len(one.text) > 500 for one in output.alternatives)


def test_a_penalty_ends_a_loop(tiny_engine):
    looping = "改革" * 40
    plain = tiny_engine.translate([looping])[0].text.split()
    held = tiny_engine.translate([looping], search=Search(no_repeat_ngram=2))[0].text.split()

    pairs_of_words = list(pairwise(held))
    assert len(set(pairs_of_words)) == len(pairs_of_words)
    assert held != plain


def test_a_sentence_is_told_as_it_grows(tiny_engine, pairs):
    source, target = pairs[0]
    told = []

    [output] = tiny_engine.translate([source], on_text=told.append)

    assert output.text == target
    assert told[-1] == target
    assert all(target.startswith(part) for part in told)
    assert len(told) > 3


def test_a_long_sentence_is_told_part_by_part(tiny_engine, pairs):
    source, target = pairs[1]
    told = []

    [output] = tiny_engine.translate([source.replace("。", "；") * 60], on_text=told.append)

    assert told[-1] == output.text
    assert told[-1].startswith(target)
    assert all(len(one) <= len(other) + 40 for one, other in pairwise(told))


def test_a_selected_sentence_does_not_wait_for_a_batch_under_way(tiny_engine, pairs):
    inside, leave = threading.Event(), threading.Event()

    def wait():
        inside.set()
        leave.wait(10)
        return False

    worker = threading.Thread(
        target=lambda: tiny_engine.translate([pairs[0][0]], cancelled=_after(2, wait))
    )
    worker.start()
    assert inside.wait(10)
    try:
        assert tiny_engine.translate([pairs[1][0]])[0].text == pairs[1][1]
    finally:
        leave.set()
        worker.join(10)


def _after(count, then):
    asked = []

    def cancelled():
        asked.append(True)
        return then() if len(asked) == count else False

    return cancelled


@pytest.mark.parametrize(
    ("search", "name"),
    [
        (GREEDY, "greedy"),
        (THOROUGH, "beam 4, best 4"),
        (Search(repetition_penalty=1.2, no_repeat_ngram=3), "greedy, penalty 1.2, no repeat 3"),
    ],
)
def test_every_search_has_a_name_of_its_own(search, name):
    assert search.name == name
