from __future__ import annotations

from xml.etree import ElementTree

import pytest

from reader.library import bundled
from reader.storage.paths import default_paths
from reader.workspace.services import open_services


@pytest.fixture
def article(repository):
    return bundled.load(repository / "resources" / "articles")[1]


def test_a_bundled_article_has_its_exact_english(call, write, article):
    done = call("translate", write(article.article.text + "\n"))
    found = done.json
    assert done.status == 0
    assert found["package"] is None
    pairs = [(one["source"], one["target"]) for one in found["sentences"]]
    assert pairs == list(article.english)
    assert {one["origin"] for one in found["sentences"]} == {"reference"}
    checks = [check for one in found["sentences"] for check in one["checks"]]
    assert {check["kind"] for check in checks} <= {"term"}  # reviewed, but worded freely


def test_what_is_wrong_with_a_sentence_is_told(call, write, home):
    source = "全市投资394亿元。"
    memory = open_services(default_paths()).memory
    memory.write(source, "The city invested 39.4 million yuan.")
    [one] = call("translate", write(source)).json["sentences"]
    assert one["origin"] == "yours"
    [check] = one["checks"]
    assert check["kind"] == "number"
    assert "39.4 billion yuan" in check["detail"]


def test_the_fixture_package_gives_its_sentences_back(call, write, fixture_package, known_pairs):
    assert call("packages", "install", fixture_package).status == 0
    pairs = known_pairs[:5]
    text = "".join(f"　　{source}\n" for source, _ in pairs)
    for _ in range(2):  # the second answer comes from the library
        found = call("translate", write(text)).json
        assert found["package"]["id"].startswith("translate-zh_en-")
        assert [one["target"] for one in found["sentences"]] == [target for _, target in pairs]
        for one in found["sentences"]:
            assert one["origin"] == "model"
            assert one["score"] <= 0
            assert text[slice(*one["span"])] == one["source"]


def test_without_a_package_the_origin_is_a_gloss(call, write):
    done = call("translate", write("今天天气很好。"))
    [one] = done.json["sentences"]
    assert (one["origin"], one["score"]) == ("gloss", None)
    assert "weather" in one["target"]
    assert done.json["package"] is None


def test_text_says_where_each_sentence_comes_from(call, write):
    done = call("translate", write("今天天气很好。"), "--format", "text")
    assert done.out.startswith("今天天气很好。\n")
    assert "[gloss]" in done.out


def test_tmx_holds_translations_and_no_gloss(call, write, article):
    path = write(article.article.text + "\n今天天气很好。\n")
    root = ElementTree.fromstring(call("translate", path, "--format", "tmx").out.encode())
    segments = [unit.findtext("tuv/seg") for unit in root.iter("tu")]
    assert segments == [source for source, _ in article.english]


def test_a_package_that_is_not_installed_is_named(call, write):
    done = call("translate", write("今天天气很好。"), "--package", "nope")
    assert (done.status, done.out) == (2, "")
    assert "nope" in done.err


def test_a_damaged_model_is_said_and_sentences_get_a_gloss(call, write, fixture_package, home):
    call("packages", "install", fixture_package)
    [model] = home.glob("packages/*/model/model.bin")
    model.write_bytes(model.read_bytes()[:4000])
    done = call("translate", write("今天天气很好。"))
    assert done.status == 1
    assert done.json["sentences"][0]["origin"] == "gloss"
    assert str(model.parent.parent) in done.err


def test_a_damaged_library_is_told_of_once(call, write, home, caplog):
    (home / "library.sqlite").write_bytes(b"nonsense" * 1000)
    assert call("translate", write("今天很好。明天也好。后天更好。\n")).status == 0
    told = [one for one in caplog.records if "memory was not asked" in one.getMessage()]
    assert len(told) == 1
