from __future__ import annotations

import pytest

from reader.glossary.choice import choose


@pytest.fixture(scope="module")
def by_id(kept_services):
    return kept_services.glossary.by_id


@pytest.mark.parametrize(
    ("date", "text", "why"),
    [
        ("2024-03-06", "new quality productive forces", "in force since 2024-03"),
        ("2023-10-01", "new productivity boosters", "Right on 2023-10-01; replaced in"),
    ],
)
def test_the_date_of_the_text_decides_first(by_id, date, text, why):
    chosen = choose(by_id["new-quality-productive-forces"], date)
    assert chosen.rendering.text == text
    assert why in chosen.why


def test_the_wording_of_a_law_is_used_where_laws_are_quoted(by_id):
    entry = by_id["commercialization-of-advances"]
    law = choose(entry, "2024", "根据《促进科技成果转化法》，科技成果转化")
    policy = choose(entry, "2024", "今年将推动科技成果转化。")

    assert law.rendering.text == "transformation of scientific and technological achievements"
    assert law.why.startswith("Chosen because the text speaks of laws")
    assert policy.rendering.text == "application of scientific and technological advances"
    assert "is the wording of laws" in policy.why


def test_an_expression_named_in_the_note_is_looked_for(by_id, kept_services):
    entry = kept_services.glossary.by_form["教育强国"]
    longer = choose(entry, "", "建设教育强国是一项基础工程")

    assert longer.rendering.text == "build China into a leading country in education"
    assert longer.why == "Chosen because the text has 建设教育强国."
    assert choose(entry, "", "教育强国的关键").rendering != longer.rendering


def test_without_a_text_the_order_of_the_entry_holds(kept_services):
    for entry in kept_services.glossary.entries:
        assert choose(entry).rendering == entry.rendering_for()
        assert choose(entry).why.endswith(".")
