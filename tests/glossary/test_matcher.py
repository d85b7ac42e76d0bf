from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.glossary.matcher import Matcher, TermHit, TermMatcher, outermost
from reader.text.model import Span

FORMS = [("成果", "a"), ("成果转化", "b"), ("转化率", "c"), ("成果轉化", "b"), ("成果", "d")]


def found(text):
    return [(hit.span.of(text), hit.entry) for hit in Matcher.over(FORMS).hits(text)]


def test_overlapping_and_nested_hits_are_all_found_in_order():
    assert found("成果转化率") == [("成果转化", "b"), ("成果", "a"), ("成果", "d"), ("转化率", "c")]


def test_either_script_is_found():
    assert ("成果轉化", "b") in found("成果轉化")


def test_nothing_is_found_by_an_empty_form_or_in_an_empty_text():
    assert Matcher.over([("", "a")]).hits("成果") == ()
    assert found("") == []


def test_offsets_count_code_points():
    [hit, *_] = Matcher.over(FORMS).hits("𠀀成果")
    assert hit.span == Span(1, 3)


def test_the_outermost_hits_leave_out_what_lies_inside():
    text = "成果转化率"
    kept = outermost(Matcher.over(FORMS).hits(text))
    assert [hit.span.of(text) for hit in kept] == ["成果转化", "转化率"]


def test_two_entries_of_one_form_are_both_kept():
    hits = [TermHit(Span(0, 2), "a"), TermHit(Span(0, 2), "d")]
    assert outermost(hits) == tuple(hits)


@given(text=st.text(st.sampled_from("成果转化率轉，")))
def test_every_occurrence_is_a_hit(text):
    expected = sorted(
        (start, form, entry)
        for form, entry in FORMS
        for start in range(len(text))
        if text.startswith(form, start)
    )
    hits = Matcher.over(FORMS).hits(text)
    assert sorted((hit.span.start, hit.span.of(text), hit.entry) for hit in hits) == expected


def test_traditional_forms_are_found_where_a_text_has_their_characters():
    matcher = TermMatcher.over(["a", "b"], ["成果", "重新"], ["成果", "重新"], [("碩果",), ()])
    other = TermMatcher.over(["t"], ["转化"], ["轉化"], [()])

    assert [hit.entry for hit in matcher.hits("重新成果碩果")] == ["b", "a", "a"]
    assert "traditional" not in other.__dict__
    assert [hit.entry for hit in other.hits("转化")] == ["t"]
    assert "traditional" not in other.__dict__  # not made for a simplified text
    assert [hit.span for hit in other.hits("轉化，转化")] == [Span(0, 2), Span(3, 5)]
