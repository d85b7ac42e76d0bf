from __future__ import annotations

import pytest

from reader.workspace.words import explain


def test_a_term_is_explained_by_the_glossary(kept_services):
    found = explain(kept_services, "新质生产力")
    assert found.term.zh_hant == "新質生產力"
    assert found.parts[-1] == "生产力"


@pytest.mark.parametrize("word", ["发展", "發展"])
def test_a_word_has_its_entries_and_its_level_in_either_script(kept_services, word):
    found = explain(kept_services, word)
    assert found.entries[0].simplified == "发展"
    assert found.level == 3


def test_a_variant_brings_the_entry_it_points_to(kept_services):
    readings = [entry.simplified for entry in explain(kept_services, "份子").entries]
    assert "分子" in readings


def test_a_word_nobody_knows_is_divided_or_left_alone(kept_services):
    assert explain(kept_services, "科技创新年度").parts
    assert explain(kept_services, "qqq").parts == ()
    assert explain(kept_services, "龘𠀀龘").entries == ()
