"""Finding in an article: either script, any spelling of pinyin."""

from __future__ import annotations

from array import array

import pytest

from reader.text.annotated import KIND_CODES, Annotation, TokenKind
from reader.text.model import Span
from reader.text.spans import Spans
from reader.workspace.find import Finder

TO_SIMPLIFIED = str.maketrans("質產發綠", "质产发绿")
WORDS = [
    ("发展", "fā zhǎn"),
    ("新质", "xīn zhì"),
    ("生产力", "shēng chǎn lì"),
    ("，", ""),
    ("绿", "lǜ"),
    ("色", "sè"),
    ("GDP", ""),
    ("新", "xīn"),
    ("芝", "zhī"),
    ("行", "xíng"),
    ("新质", "xīn zhì"),
    ("的", "de"),
]


def annotated(words):
    starts, kinds, table, syllables, text = array("I"), bytearray(), [""], array("H"), ""
    for word, reading in words:
        starts.append(len(text))
        kinds.append(KIND_CODES[TokenKind.WORD])
        text += word
        for one in reading.split() or [""] * len(word):
            if one not in table:
                table.append(one)
            syllables.append(table.index(one))
    starts.append(len(text))
    return text, Annotation(starts, bytes(kinds), syllables, tuple(table), Spans.of(()))


@pytest.fixture
def text():
    return annotated(WORDS)[0]


@pytest.fixture
def finder():
    text, annotation = annotated(WORDS)
    shown = text.replace("质", "質").replace("产", "產").replace("发", "發").replace("绿", "綠")
    return Finder((text, shown), annotation, lambda one: one.translate(TO_SIMPLIFIED))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("新质", ["新质", "新质"]),
        ("新質", ["新质", "新质"]),
        ("生產力", ["生产力"]),
        ("xinzhi", ["新质", "新芝", "新质"]),
        ("xin zhi", ["新质", "新芝", "新质"]),
        ("XinZhi", ["新质", "新芝", "新质"]),
        ("xin1zhi4", ["新质", "新质"]),
        ("xin1 zhi1", ["新芝"]),
        ("xīnzhì", ["新质", "新质"]),
        ("xīnzhi", ["新质", "新芝", "新质"]),
        ("xinzhi1", ["新芝"]),
        ("xin2", []),
        ("shengchanli", ["生产力"]),
        ("sheng'chan-li", ["生产力"]),
        ("lü", ["绿"]),
        ("lv4", ["绿"]),
        ("lǜse", ["绿色"]),
        ("lu", []),
        ("lu:4", ["绿"]),
        ("de5", ["的"]),
        ("gdp", ["GDP"]),
        ("ＧＤＰ", ["GDP"]),
        ("zhisheng", ["质生"]),
        ("inzhi", []),
        ("xi1", []),
        ("lise", []),
        ("xyz", []),
        ("  ", []),
        ("，", ["，"]),
    ],
)
def test_a_query_finds_what_it_means(finder, text, query, expected):
    assert [span.of(text) for span in finder.find(query)] == expected


def test_a_syllable_that_is_not_finished_finds_what_begins_so(finder, text):
    assert [span.of(text) for span in finder.find("xinzh")] == ["新质", "新芝", "新质"]
    assert [span.of(text) for span in finder.find("xin")] == ["新"] * 3


def test_the_same_place_is_found_once(finder):
    found = finder.find("新质")
    assert found == (Span(2, 4), Span(16, 18))


@pytest.mark.parametrize("query", ["\ud800", "ß", "İ", "\0", "[", "ê", "1", "x" * 10_000])
def test_any_query_is_answered(finder, query):
    assert finder.find(query) == ()


def test_a_long_article_is_searched_at_once():
    text, annotation = annotated(WORDS * 5_000)
    finder = Finder((text,), annotation, lambda one: one)
    assert len(finder.find("xin1zhi4")) == 10_000
