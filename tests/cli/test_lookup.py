from __future__ import annotations


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
