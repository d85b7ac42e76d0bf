from __future__ import annotations

import pytest

from reader.glossary.english import base_of, words_of


def bases(text):
    return [word.base for word in words_of(text)]


def root(text):
    return words_of(text)[0].root


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("centres", "Center"), ("modernising", "modernize"), ("programmes", "program"),
        ("policies", "policy"), ("led", "leads"), ("SMEs", "SME"), ("bodies", "body"),
        ("ageing", "aging"), ("travelling", "traveled"), ("labour", "labor"),
        ("planned", "plan"), ("produced", "produce"), ("companies'", "company"),
    ],
)  # fmt: skip
def test_inflection_case_and_spelling_do_not_matter(one, other):
    assert bases(one) == bases(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("science", "scientific"), ("innovate", "innovation"), ("regulation", "regulatory"),
        ("economy", "economic"), ("governance", "governing"), ("strategy", "strategic"),
        ("enterprises", "companies"), ("reduce", "reduction"),
    ],
)  # fmt: skip
def test_parts_of_speech_share_a_root(one, other):
    assert root(one) == root(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("commercial", "commercialization"), ("modern", "modernization"), ("circle", "circulation"),
        ("enterprise", "enter"), ("rise", "rize"), ("street", "strategy"), ("party", "part"),
    ],
)  # fmt: skip
def test_different_words_stay_apart(one, other):
    assert root(one) != root(other)
    assert base_of(one) != base_of(other)


def test_articles_go_and_hyphens_and_apostrophes_are_seen():
    words = words_of("The people’s well-being")
    assert [word.base for word in words] == ["person", "well", "being"]
    assert [word.joined for word in words] == [False, False, True]
    assert words[0].span == (4, 12)
