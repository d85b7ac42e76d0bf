"""Searching the library: Chinese in either script, toneless pinyin, English that is known."""

from __future__ import annotations

from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import search
from reader.library.catalog import Catalog
from reader.library.search import Meaning, Spelling, letters_of, snippet
from reader.storage import database
from reader.text.model import Article, Block, BlockKind, Document, Span

HAN = "新质生产力绿芯片本报记者王明在西安说先"
SOUNDS = "xīn zhì shēng chǎn lì lǜ xīn piàn běn bào jì zhě wáng míng zài xī ān shuō xiān"
PINYIN = dict(zip(HAN, SOUNDS.split(), strict=True))
SIMPLIFIED = str.maketrans("產質記", "产质记")
SPELLING = Spelling(
    "test",
    lambda text: text.translate(SIMPLIFIED),
    lambda text: [PINYIN.get(character, "") for character in text],
)


def article(title, *paragraphs):
    texts = (title, *paragraphs)
    return Article(
        tuple(
            Block(BlockKind.PARAGRAPH if at else BlockKind.HEADLINE, text, (Span(0, len(text)),))
            for at, text in enumerate(texts)
        )
    )


ARTICLES = (
    article("新质生产力", "本报记者王明在西安说：新质生产力。新，质。", "绿芯片"),
    article("新質生產力", "本報記者"),
    article("ＧＤＰ", "先说GDP"),
)


@pytest.fixture
def connection(tmp_path):
    with closing(database.connect(tmp_path / "library.sqlite")) as made:
        Catalog(made).add(Document("all", "utf-8", ARTICLES, path="page.txt"), "page")
        search.prepare(made, SPELLING)
        yield made


def found(connection, query, *meanings):
    asked = search.wanted(query, SPELLING.simplify)._replace(meanings=meanings)
    return search.search(connection, asked)


def numbers(hits):
    return [hit.number for hit in hits]


@pytest.mark.parametrize("query", ["新质", "新質", " 新质 "])
def test_either_script_finds_either_script(connection, query):
    assert numbers(found(connection, query)) == [1, 2]


def test_names_of_bylines_are_found(connection):
    assert numbers(found(connection, "王明")) == [1]


def test_places_are_counted_and_the_first_is_told(connection):
    [hit, _] = found(connection, "生产力")

    assert hit.places == 2
    assert hit.first.of(ARTICLES[0].text) == "生产力"
    assert hit.first.start == 2


def test_the_snippet_says_more_than_the_title(connection):
    [hit, other] = found(connection, "新质")

    assert hit.snippet == "…报记者王明在西安说：新质生产力。新，质。"
    assert hit.marked == Span(11, 13)
    assert other.snippet == "新質生產力"  # it stands nowhere else


def test_letters_of_any_case_and_width_are_found(connection):
    assert [hit.places for hit in found(connection, "gdp")] == [2]


@pytest.mark.parametrize("query", ["xinzhi", "xin zhi", "Xīnzhì", "xin1 zhi4", "xin'zhi"])
def test_pinyin_is_found_however_it_is_written(connection, query):
    hits = found(connection, query)

    assert numbers(hits) == [1, 2]
    assert hits[0].places == 2  # and not over the comma
    assert hits[0].first == Span(0, 2)


def test_pinyin_begins_with_a_syllable(connection):
    assert numbers(found(connection, "inzhi")) == []


def test_pinyin_of_whole_syllables_goes_before_pinyin_that_only_begins_so(connection):
    assert numbers(found(connection, "xian")) == [1, 3]  # 西安 and 先
    assert numbers(found(connection, "xia")) == [1, 3]  # neither is whole
    assert numbers(found(connection, "xi")) == [1]  # 西 is whole, 先 only begins so


@pytest.mark.parametrize("query", ["lüxin", "lvxin", "lu:xin"])
def test_an_umlaut_may_be_a_v(connection, query):
    assert numbers(found(connection, query)) == [1]


def test_nothing_is_found_for_nothing(connection):
    assert found(connection, "  ") == ()


def test_english_finds_what_it_means_and_tells_the_chinese(connection):
    [hit] = found(connection, "green chips", Meaning("绿芯片"))

    assert (hit.number, hit.words, hit.places) == (1, "绿芯片", 1)
    assert hit.marked.of(hit.snippet) == "绿芯片"


def test_a_translated_sentence_shows_its_english(connection):
    english = "According to a reporter in Xi'an, green chips are made there."
    [hit] = found(connection, "green", Meaning("绿芯片", english))

    assert hit.marked.of(hit.snippet) == "green"
    assert hit.snippet.startswith("…in Xi'an, green chips")
    assert hit.snippet.endswith("there.")


def test_a_topic_is_found_without_a_place_in_the_text(connection):
    connection.execute("UPDATE article SET topic = 'Tax services' WHERE id = 3")

    [hit] = found(connection, "tax")

    assert (hit.number, hit.places, hit.first) == (3, 0, None)


def test_only_what_is_new_is_prepared(connection):
    assert search.prepare(connection, SPELLING) == 0
    Catalog(connection).add(Document("more", "utf-8", (article("绿"),), path="b.txt"), "b")
    assert search.prepare(connection, SPELLING) == 1
    assert search.prepare(connection, SPELLING._replace(made_by="better")) == 4


@given(st.text(), st.integers(0, 50), st.integers(1, 80))
def test_a_snippet_holds_what_is_marked(text, start, length):
    at = Span(min(start, len(text)), min(start + length, len(text)))

    shown, marked = snippet(text, at)

    line = at.of(text).partition("\n")[0]
    assert line.startswith(marked.of(shown).rstrip("\n")) or "\n" in shown
    assert len(shown) < 60


@pytest.mark.parametrize("query", ["新质", "a1b2c", "3", "x", "xin，zhi", ""])
def test_what_is_no_pinyin_has_no_letters(query):
    assert letters_of(query) == "" or query == "a1b2c"
