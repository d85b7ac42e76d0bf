from __future__ import annotations

import pytest

from reader.translation.references import References

PAIRS = [("他说：“好。”共1,860家（企业）。", "He said so."), ("第二句。", "Two.")]


@pytest.mark.parametrize(
    "sentence",
    [
        "他说：“好。”共1,860家（企业）。",
        '他说:"好。"共1,860家(企业)。',
        "  他说： 「好。」 共１，８６０家（企业）．\n",
    ],
)
def test_width_quotation_marks_and_white_space_make_no_difference(sentence):
    assert References.from_pairs(PAIRS).get(sentence) == "He said so."


@pytest.mark.parametrize("sentence", ["他说：“好。”共1,861家（企业）。", "第二句！", ""])
def test_another_sentence_has_no_reference(sentence):
    assert References.from_pairs(PAIRS).get(sentence) is None


def test_of_equal_sentences_the_first_counts():
    references = References.from_pairs([*PAIRS, ("第二句.", "Again.")])

    assert references.get("第二句。") == "Two."
    assert len(references) == 2
