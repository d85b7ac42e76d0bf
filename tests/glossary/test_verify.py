from __future__ import annotations

import pytest

from reader.glossary.entry import Basis, Entry, Rendering, Status
from reader.glossary.matcher import Matcher
from reader.glossary.verify import FindingKind, check


def entry(zh, *renderings, kind="policy-term", **more):
    return Entry(zh, zh, zh, "", "", kind, "test", renderings, **more)


def rendering(text, status=Status.APPROVED, **more):
    return Rendering(text, status, Basis.CITATION, **more)


FORCES = entry(
    "新质生产力",
    rendering("new quality productive forces", valid_from="2024-03"),
    rendering(
        "new productivity boosters", Status.SUPERSEDED, valid_from="2023-09", valid_to="2024-03",
        context="Before March 2024.",
    ),
)  # fmt: skip
TRANSFER = entry(
    "科技成果转化", rendering("commercialization of scientific and technological advances")
)
SHORT = entry("成果转化", rendering("commercialization"))
DEMAND = entry("内需", rendering("domestic demand"), rendering("inner demand", Status.FORBIDDEN))
EXPAND = entry("扩大内需", rendering("expand domestic demand", Status.ADMITTED))
STREET = entry(
    "街道", rendering("subdistrict"), rendering("street", Status.FORBIDDEN), kind="institution"
)
PRESS = entry("本报讯", rendering("our report"), kind="newspaper")
CITY = entry("我市", rendering("the city"), rendering("my city", Status.FORBIDDEN))
BEIJING = entry("北京", rendering("Beijing"), rendering("Peking", Status.SUPERSEDED), kind="place")
PHRASE = entry("久久为功", rendering("make sustained efforts", Status.ADMITTED), kind="set-phrase")
BY_ID = {
    one.id: one
    for one in (FORCES, TRANSFER, SHORT, DEMAND, EXPAND, STREET, PRESS, CITY, BEIJING, PHRASE)
}
MATCHER = Matcher.over((zh, zh) for zh in BY_ID)
WORDS = {"街道", "北京大学", "我市"}


def checked(source, target, date=""):
    found = check(
        source, MATCHER.hits(source), BY_ID, target, date=date, is_word=WORDS.__contains__
    )
    return [(one.kind.value, one.term, one.found) for one in found]


def test_a_rendering_may_be_inflected_and_turned_around():
    assert checked("新质生产力", "a new-quality productive force") == [
        ("used", "新质生产力", "new-quality productive force")
    ]
    english = "Advances in science and technology were commercialized."
    assert checked("科技成果转化", english)[0][0] == "used"


def test_the_longest_term_speaks_for_those_inside_it():
    assert checked("科技成果转化", "nothing of the kind") == [("missing", "科技成果转化", "")]
    assert checked("科技成果转化", "commercialization") == [
        ("used", "科技成果转化", "commercialization")
    ]


def test_what_was_replaced_is_superseded_after_its_time_only():
    draft = "new productivity boosters"
    assert checked("新质生产力", draft, "2024-05") == [("superseded", "新质生产力", draft)]
    assert checked("新质生产力", draft) == [("superseded", "新质生产力", draft)]
    assert checked("新质生产力", draft, "2023-10-01") == [("used", "新质生产力", draft)]


def test_a_mistake_inside_a_longer_term_is_seen():
    assert checked("扩大内需", "Expand inner demand.") == [
        ("forbidden", "扩大内需", "inner demand")
    ]


def test_a_mistake_that_contains_the_right_word_is_seen():
    assert checked("我市", "My city won.") == [("forbidden", "我市", "My city")]
    assert checked("我市", "The city won.") == [("used", "我市", "city")]


def test_a_common_word_is_only_wrong_as_part_of_a_name():
    assert checked("街道干部", "Officials of Lusong Street") == [("forbidden", "街道", "Street")]
    assert checked("街道很宽", "The streets are wide.") == []


def test_nothing_is_demanded_of_a_term_inside_a_longer_word():
    assert checked("北京大学", "Peking University") == []
    assert checked("北京的秋天", "Autumn in Peking") == [("superseded", "北京", "Peking")]


@pytest.mark.parametrize("source", ["本报讯", "久久为功", "没有术语"])
def test_newspaper_words_and_free_phrases_are_never_missed(source):
    assert checked(source, "something else") == []


def test_a_place_may_be_called_by_what_it_is():
    assert checked("北京的秋天", "Autumn in the city") == []
    assert checked("北京的秋天", "Autumn there") == [("missing", "北京", "")]


def test_the_finding_names_what_is_expected_and_why():
    (found,) = check("新质生产力", MATCHER.hits("新质生产力"), BY_ID, "new productivity boosters")
    assert found.kind is FindingKind.SUPERSEDED
    assert found.expected == ("new quality productive forces",)
    assert found.note == "Before March 2024."
    assert found.span == (0, 5)
    assert found.is_fault
