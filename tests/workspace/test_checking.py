from __future__ import annotations

from datetime import date

import pytest

from reader.library import bundled
from reader.translation.checks import CheckKind, TermState
from reader.workspace.checking import checks_of, english_place, review, setting_of

SOURCE = "今年，全市发展新质生产力，投资394亿元。"
ENGLISH = "This year the city invested 39.4 billion yuan in new quality productive forces."


@pytest.fixture(scope="module")
def articles(kept_services):
    return bundled.load(kept_services.paths.resources / "articles")


def test_a_good_sentence_has_its_terms_and_figures_and_no_checks(kept_services):
    found = review(kept_services, SOURCE, ENGLISH)
    assert found.checks == ()
    assert [one.term for one in found.terms] == ["新质生产力"]
    assert [one.text for one in found.figures] == ["394亿元"]
    assert found.pointers == ()


def test_a_missing_term_is_told_with_its_rendering(kept_services):
    english = ENGLISH.replace("new quality productive forces", "its growth")
    (one,) = checks_of(kept_services, SOURCE, english)
    assert (one.kind, one.term.state) == (CheckKind.TERM, TermState.MISSING)
    assert "new quality productive forces" in one.detail


def test_traditional_text_is_checked_like_simplified(kept_services):
    source = "今年，全市投資394億元，增長百分之三點五。"
    assert checks_of(kept_services, source, "The city invested 39.4 billion yuan, up 3.5%.") == ()
    (one,) = checks_of(kept_services, source, "The city invested 39.4 million yuan, up 3.5%.")
    assert one.source_span.of(source) == "394億元"


def test_the_date_of_the_article_decides_what_this_year_is(kept_services, articles):
    setting = setting_of(kept_services, articles[0].article, "2024-03-06")
    assert setting.issued.day == date(2024, 3, 6)
    found = review(kept_services, SOURCE, ENGLISH, "2024-03-06", setting)
    assert {one.text: one.meaning for one in found.pointers}["今年"] == "2024"


def test_a_date_that_is_none_is_not_believed(kept_services, articles):
    assert setting_of(kept_services, articles[0].article, "last week").issued is None


def test_places_are_named_as_in_the_glossary(kept_services):
    assert english_place(kept_services, "株洲市") == "Zhuzhou"
    assert english_place(kept_services, "安澜市") == "Anlan"


def test_the_reviewed_english_of_the_bundled_articles_passes_every_check_but_terms(
    kept_services, articles
):
    pairs = [(pair, one.date) for one in articles for pair in one.english]
    found = [
        check
        for (source, english), issued in pairs
        for check in checks_of(kept_services, source, english, issued)
        if check.kind is not CheckKind.TERM
    ]
    assert len(pairs) > 100
    assert found == []
