from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import catalog as library
from reader.library.catalog import Catalog
from reader.storage import database
from reader.text.model import Article, Block, BlockKind, Byline, Document, Span

TEXT = "科技创新\n全市推进创新"
HEADLINE = Block(BlockKind.HEADLINE, "科技创新", (Span(0, 4),))
PARAGRAPH = Block(BlockKind.PARAGRAPH, "全市推进创新", (Span(5, 8), Span(8, 11)))
ARTICLE = Article((HEADLINE, PARAGRAPH), (Byline("记者", ("王明",)),), "本报讯")
DOCUMENT = Document(TEXT, "utf-8", (ARTICLE,), path="page.txt")


@pytest.fixture
def catalog(tmp_path):
    with closing(database.connect(tmp_path / "library.sqlite")) as connection:
        yield Catalog(connection)


@pytest.fixture
def bundled(repository):
    return repository / "resources" / "articles"


def test_an_article_comes_back_as_it_was_added(catalog):
    [number] = catalog.add(DOCUMENT, "page")
    stored = catalog.open(number)
    assert stored.article == ARTICLE
    assert stored.position == 0
    assert stored.digest == library.digest_of(ARTICLE.text)
    [record] = catalog.records()
    assert record == stored.record
    assert (record.title, record.section, record.han, record.progress) == (
        "科技创新",
        "page",
        10,
        0,
    )


def test_an_article_added_again_keeps_its_number_and_place(catalog):
    [number] = catalog.add(DOCUMENT, "page")
    catalog.remember(number, 5)
    assert catalog.add(DOCUMENT, "page") == (number,)
    assert catalog.open(number).position == 5
    assert len(catalog.records()) == 1


def test_progress_is_a_share_of_the_text(catalog):
    [number] = catalog.add(DOCUMENT, "page")
    catalog.remember(number, 10_000)
    assert catalog.records()[0].progress == 1
    catalog.remember(number, len(ARTICLE.text) // 2)
    assert catalog.records()[0].progress == pytest.approx(0.5, abs=0.1)


def test_the_newest_page_comes_first_and_its_articles_in_order(catalog, bundled):
    catalog.seed(bundled)
    for page in ("one", "two"):
        articles = tuple(
            Article((HEADLINE._replace(text=f"{page}{number}"),)) for number in range(2)
        )
        catalog.add(replace(DOCUMENT, articles=articles), page)
    titles = [record.title for record in catalog.records()]
    assert titles[:4] == ["two0", "two1", "one0", "one1"]
    assert len(titles) == 12


def test_the_chapters_of_a_long_book_stay_in_their_order(catalog):
    articles = tuple(Article((HEADLINE._replace(text=f"第{n}章"),)) for n in range(1100))
    catalog.add(replace(DOCUMENT, articles=articles), "book")

    assert [one.title for one in catalog.records()] == [one.title for one in articles]


def test_the_bundled_articles_are_put_in_once(catalog, bundled):
    catalog.seed(bundled)
    first = catalog.records()
    catalog.remember(first[0].id, 9)
    catalog.seed(bundled)
    assert [record.id for record in catalog.records()] == [record.id for record in first]
    assert catalog.open(first[0].id).position == 9
    assert all(record.topic and record.date for record in first)


def test_a_changed_set_of_bundled_articles_replaces_the_old_one(catalog, bundled, tmp_path):
    catalog.seed(bundled)
    [imported] = catalog.add(DOCUMENT, "page")
    fewer = tmp_path / "articles"
    fewer.mkdir()
    shutil.copy(min(bundled.glob("*.toml")), fewer)
    catalog.seed(fewer)
    assert len(catalog.records()) == 2
    assert catalog.open(imported) is not None


def test_a_bundled_article_imported_from_a_file_stays_bundled(catalog, bundled):
    catalog.seed(bundled)
    known = catalog.open(catalog.records()[0].id)
    copied = replace(DOCUMENT, text=known.article.text, articles=(known.article,))
    assert catalog.add(copied, "copy") == (known.record.id,)
    assert catalog.open(known.record.id).record == known.record


def test_an_unknown_number_opens_nothing(catalog):
    assert catalog.open(99) is None


@given(
    text=st.text(),
    kind=st.sampled_from(list(BlockKind)),
    names=st.lists(st.text()),
    spans=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))),
)
def test_an_article_survives_its_json(text, kind, names, spans):
    block = Block(kind, text, tuple(Span(*span) for span in spans))
    article = Article((block,), (Byline(text, tuple(names)),), text)
    assert library.from_json(library.to_json(article)) == article
