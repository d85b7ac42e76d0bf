"""Searching the library with the real readings, glossary and translations."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.text.sentences import split_sentences
from reader.workspace.searching import LibrarySearch
from reader.workspace.services import open_services


@pytest.fixture
def search(services):
    return LibrarySearch(services)


def titles(services, hits):
    known = {one.id: one.title for one in services.catalog.records()}
    return {known[hit.number] for hit in hits}


@pytest.mark.parametrize("query", ["新质生产力", "新質生產力", "xinzhi shengchanli"])
def test_chinese_and_pinyin_find_the_same_articles(search, services, query):
    services.catalog  # noqa: B018 - puts the bundled articles in
    hits = search.find(query)

    assert hits
    assert titles(services, hits) == titles(services, search.find("新质生产力"))


def test_the_rendering_of_a_term_finds_its_chinese(search, services):
    services.catalog  # noqa: B018 - likewise
    hits = search.find("new quality productive forces")

    assert titles(services, hits) >= titles(services, search.find("新质生产力"))
    assert "新质生产力" in {hit.words for hit in hits}


def test_ones_own_translation_is_found(search, services):
    number = services.catalog.records()[0].id
    article = services.catalog.open(number).article
    sentence = split_sentences(article.text)[3].of(article.text)
    services.memory.write(sentence, "A platypus reads the newspaper.")

    [hit] = search.find("platypus")

    assert hit.number == number
    assert hit.first.of(article.text) == sentence
    assert hit.marked.of(hit.snippet) == "platypus"


def test_a_topic_is_found(search, services):
    record = services.catalog.records()[0]

    assert record.id in {hit.number for hit in search.find(record.topic)}


def test_a_library_that_lives_in_memory_is_searched_too(paths):
    services = open_services(replace(paths, library=Path(":memory:")))
    services.catalog  # noqa: B018 - likewise

    assert LibrarySearch(services).find("株洲")
