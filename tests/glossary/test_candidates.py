from __future__ import annotations

import pytest

from reader.glossary.candidates import Sign, find_candidates
from reader.workspace.terms import candidates_in


@pytest.fixture
def candidates(kept_services):
    def found(text):
        return {one.text: one.sign for one in candidates_in(kept_services, text)}

    return found


def test_quotations_titles_and_organisations_are_candidates(candidates):
    found = candidates("记者从盛康托养中心获悉，“相税行”讲座上提到《企业落实责任规定》。")
    assert found["相税行"] is Sign.QUOTED
    assert found["企业落实责任规定"] is Sign.TITLE
    assert found["盛康托养中心"] is Sign.ORGANISATION


def test_what_comes_again_and_again_is_a_candidate(candidates):
    text = "梧桐书屋开门。孩子们爱去梧桐书屋，梧桐书屋不收费。"
    assert candidates(text)["梧桐书屋"] is Sign.REPEATED
    assert "梧桐书屋" not in candidates("梧桐书屋开门。孩子们爱去梧桐书屋。")


@pytest.mark.parametrize(
    "text",
    [
        "“他来了，我走了。”",  # speech
        "“高质量发展”",  # in the glossary
        "“朋友”",  # in the dictionary
        "《2024》",
        "企业全部达标，干部全部下沉。",
        "",
    ],
)
def test_speech_known_words_and_figures_are_none(candidates, text):
    assert candidates(text) == {}


def test_every_place_is_listed_and_the_order_is_that_of_the_text(kept_services):
    text = "《乙书》里有“甲行动”，“甲行动”很好"
    found = candidates_in(kept_services, text)
    assert [one.text for one in found] == ["乙书", "甲行动"]
    assert [span.of(text) for span in found[1].spans] == ["甲行动", "甲行动"]


def test_the_longest_repetition_stands_for_its_parts():
    text = "天元书院，天元书院，天元书院"
    found = find_candidates(text, lambda run: [run[:2], run[2:]], lambda _: False)
    assert [one.text for one in found] == ["天元书院"]


def test_traditional_text_has_candidates_too(candidates):
    assert candidates("在「相稅行」講座上")["相稅行"] is Sign.QUOTED
