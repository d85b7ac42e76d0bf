from __future__ import annotations

from reader.exchange.importing import document_of, read_document
from reader.workspace.terms import find_terms, hits_in, uses


def test_overlapping_terms_are_all_found_in_source_order(kept_services):
    document = document_of("科技成果转化率提高。", "-")
    found = find_terms(kept_services, document)
    texts = [one.text for one in found]
    assert {"成果转化率", "成果转化"} <= set(texts)
    assert all(one.span.of(document.text) == one.text for one in found)
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)


def test_hong_kong_forms_are_found_through_the_simplified_ones(kept_services):
    """The glossary writes 碳達峰; Hong Kong also writes 碳達峯."""
    simplified = {hit.entry for hit in hits_in(kept_services, "推进碳达峰")}
    assert simplified
    for text in ("推進碳達峰", "推進碳達峯"):
        assert {hit.entry for hit in hits_in(kept_services, text)} == simplified


def test_uses_are_grouped_in_the_order_of_first_appearance(kept_services):
    text = "成果转化和新质生产力，成果转化"
    found = uses(hits_in(kept_services, text), kept_services.glossary)
    counts = {use.entry.zh: len(use.spans) for use in found}
    assert counts["成果转化"] == 2
    assert list(counts).index("成果转化") < list(counts).index("新质生产力")


def test_the_seed_page_has_its_terms(kept_services, seed_page):
    found = find_terms(kept_services, read_document(str(seed_page)))
    assert len({one.entry.id for one in found}) >= 130
    assert {"成果转化率", "总局令", "新质生产力"} <= {one.text for one in found}
