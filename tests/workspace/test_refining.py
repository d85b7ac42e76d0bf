from __future__ import annotations

import pytest

from reader.exchange.importing import document_of
from reader.text.model import Span
from reader.workspace.reading import open_article
from reader.workspace.refining import Refining

TEXT = "标题在此\n他感慨地说了。\n大家为患病儿童捐款。\n因地制宜地发展。"


@pytest.fixture
def draft(services):
    number = services.catalog.add(document_of(TEXT, "-"), "")[0]
    return open_article(services, number, at_once=False)


def test_a_draft_has_the_readings_of_the_dictionary_and_stays_a_draft(services, draft):
    text = draft.article.text
    assert not draft.refined
    assert draft.annotation.syllable_at(text.index("地")) == "dì"
    again = open_article(services, draft.record.id, at_once=False)
    assert not again.refined
    assert again.annotation.syllables == draft.annotation.syllables
    assert open_article(services, draft.record.id).refined


def test_what_is_being_read_is_refined_first(services, draft):
    text = draft.article.text
    place = text.index("为")
    work = Refining(services, draft)
    work.step(place)
    halfway = work.result(draft)
    assert halfway.annotation.syllable_at(place) == "wèi"
    assert halfway.annotation.syllable_at(text.index("地")) == "dì"
    assert not halfway.refined
    assert not work.waits_in(Span(place, place + 3))
    assert work.waits_in(Span(0, len(text)))


def test_when_all_is_refined_it_is_kept(services, draft):
    work = Refining(services, draft)
    while len(work):
        work.step(draft.article.text.index("为"))
    result = work.result(draft)
    assert result.refined
    assert result.annotation.syllable_at(result.article.text.index("地")) == "de"
    again = open_article(services, draft.record.id, at_once=False)
    assert again.refined
    assert again.annotation.uncertain == result.annotation.uncertain


def test_what_was_read_with_another_glossary_is_not_kept(services, draft):
    work = Refining(services, draft)
    services.paths.glossary.mkdir(parents=True)
    (services.paths.glossary / "mine.toml").write_text("", encoding="utf-8")
    services.forget_glossary()
    while len(work):
        work.step(0)
    assert work.result(draft).refined
    assert services.annotations.get(draft.digest, services.annotation_engine) is None
