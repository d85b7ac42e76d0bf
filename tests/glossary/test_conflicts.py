from __future__ import annotations

import pytest

from reader.glossary import conflicts
from reader.glossary.conflicts import Kind, ScriptRules, Weight
from reader.glossary.entry import Basis, Rendering, Status
from reader.glossary.layers import Layer, LayeredGlossary
from reader.glossary.store import Glossary

RULES = ScriptRules("質產".__contains__, "质产".__contains__)


def approved(text):
    return Rendering(text, Status.APPROVED, Basis.CITATION)


def found(house=(), personal=(), built_in=()):
    layers = {Layer.BUILT_IN: built_in, Layer.HOUSE: house, Layer.PERSONAL: personal}
    glossary = LayeredGlossary.of({layer: Glossary(tuple(one)) for layer, one in layers.items()})
    return [(one.kind, one.weight) for one in conflicts.find(glossary, RULES)]


def test_layers_that_approve_different_english_are_reported(term):
    house, own = term("新", approved("a b")), term("新", approved("c"))
    assert (Kind.DIFFERENT_APPROVED, Weight.WARNING) in found([house], [own])
    assert found([house], [term("新", approved("A  B"), note="x")]) == []


def test_a_term_twice_in_one_layer_is_an_error(term):
    one, two = term("新", approved("a"), id="1"), term("新", approved("b"), id="2")
    assert (Kind.DIFFERENT_APPROVED, Weight.ERROR) in found([one, two])
    same = term("新", approved("a"), id="2")
    assert (Kind.DUPLICATE, Weight.ERROR) in found([one, same])


def test_a_variant_that_is_another_term_is_a_warning(term):
    assert found([term("高新企业", "a", variants=("高企",)), term("高企", "b")]) == [
        (Kind.DUPLICATE, Weight.WARNING)
    ]


@pytest.mark.parametrize(
    ("zh", "hant"), [("新質", "新質"), ("新质", "新质")], ids=["traditional", "simplified"]
)
def test_a_form_in_the_wrong_script_is_an_error(term, zh, hant):
    assert (Kind.SCRIPT_MISMATCH, Weight.ERROR) in found([term(zh, "a", zh_hant=hant)])


def test_different_chinese_with_the_same_english_is_a_warning(term):
    assert found([term("甲", "Same thing"), term("乙", "same thing")]) == [
        (Kind.SAME_ENGLISH, Weight.WARNING)
    ]
    wrong = Rendering("same thing", Status.FORBIDDEN, Basis.DESCRIPTIVE)
    assert found([term("甲", "same thing"), term("乙", "b", wrong)]) == []


def test_nested_terms_and_repetitions_are_only_told(term):
    assert found([term("成果转化", "a"), term("成果转化率", "b")]) == [(Kind.NESTED, Weight.INFO)]
    assert found([term("甲", "a")], built_in=[term("甲", "a")]) == [(Kind.REDUNDANT, Weight.INFO)]


def test_the_built_in_glossary_by_itself_has_nothing_to_decide(services):
    from reader.workspace.glossaries import check

    assert {one.weight for one in check(services)} == {Weight.INFO}
