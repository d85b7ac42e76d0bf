from __future__ import annotations

import re
from collections import Counter

import pytest

from reader.translation.gloss.news import NEWS
from reader.translation.gloss.usual import AFTER_FIGURE, GRAMMAR, is_function_word, table, usual


def test_no_word_has_two_glosses():
    news = Counter(re.findall(r"(\S+?)=", NEWS))
    assert [word for word, count in news.items() if count > 1] == []
    assert sorted(GRAMMAR.keys() & table(NEWS).keys()) == []


def test_glosses_are_short():
    every = (GRAMMAR | AFTER_FIGURE | table(NEWS)).values()
    assert [one for one in every if len(one) > 36 or "=" in one] == []


@pytest.mark.parametrize(
    ("word", "reading", "expected"),
    [("的", "de", ""), ("为", "wèi", "for"), ("重", "chóng", "again"), ("陌", "mò", None)],
)
def test_a_gloss_may_depend_on_the_reading(word, reading, expected):
    assert usual(word, reading) == expected


def test_function_words_are_told_from_the_words_of_news():
    assert is_function_word("为")
    assert not is_function_word("企业")
