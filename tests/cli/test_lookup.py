from __future__ import annotations

import pytest


def test_a_term_and_a_word_are_explained(call):
    found = call("lookup", "新质生产力", "--format", "json").json
    assert found["terms"][0]["zh_hant"] == "新質生產力"
    found = call("lookup", "發展", "--format", "json").json
    assert found["entries"][0]["simplified"] == "发展"
    assert found["level"] == 3
    assert found["level_list"] == "HSK 3.0 (2021)"


def test_text_names_the_level_and_the_senses(call):
    done = call("lookup", "发展")
    assert done.status == 0
    assert "发展  發展  fā zhǎn" in done.out
    assert "HSK 3.0 (2021): level 3" in done.out


def test_an_unknown_word_is_said_to_be_unknown(call):
    done = call("lookup", "龘𠀀龘")
    assert done.status == 1
    assert "in neither the glossary nor the dictionary" in done.out


@pytest.mark.parametrize("pinyin", ["fazhan", "fa zhan", "fa1zhan3", "fā zhǎn", "fāzhan", "FāZhǎn"])
def test_a_word_is_found_by_its_pinyin_with_tones_or_without(call, pinyin):
    found = call("lookup", pinyin, "--format", "json").json
    assert found["entries"][0]["simplified"] == "发展"
    assert found["parts"] == []


def test_a_tone_that_is_asked_for_is_kept_to(call):
    readings = {one["pinyin"] for one in call("lookup", "ma3", "--format", "json").json["entries"]}
    assert {one.lower() for one in readings} == {"mǎ"}


@pytest.mark.parametrize("pinyin", ["nv'er", "nu:3 er2", "nǚér"])
def test_u_with_dots_is_typed_in_any_way(call, pinyin):
    assert "女儿  女兒  nǚ ér" in call("lookup", pinyin).out


def test_a_term_is_found_by_its_pinyin_and_its_english(call):
    for text in ("xin zhi sheng chan li", "New quality productive forces"):
        found = call("lookup", text, "--format", "json").json
        assert found["terms"][0]["zh"] == "新质生产力"


def test_english_finds_the_words_that_mean_it_first(call):
    found = call("lookup", "daughter", "--format", "json").json
    assert found["entries"][0]["simplified"] == "女儿"
    assert all("daughter" in " ".join(one["senses"]).lower() for one in found["entries"])


@pytest.mark.parametrize(
    ("word", "cause"), [(" ", "there is no word in it"), ("bad\udcff", "this is no text")]
)
def test_what_is_no_word_is_refused(call, word, cause):
    done = call("lookup", word)
    assert (done.status, done.err) == (2, f"bilingual-reader: WORD: {cause}.\n")
