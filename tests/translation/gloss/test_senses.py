from __future__ import annotations

import pytest

from reader.translation.gloss.pieces import Entry
from reader.translation.gloss.senses import best_sense


@pytest.mark.parametrize(
    ("senses", "expected"),
    [
        ("year; CL:個|个[ge4]", "year"),
        ("to see (sth (or sb)) ; to look at", "see"),
        ("surname Wang/king", "king"),
        ("(archaic) to beat/to test", "test"),
        ("(literary) to say/(bound form) cloud", "cloud"),
        ("variant of 裡|里[li3]/lining", "lining"),
        ("classifier for small spheres/grain", "grain"),
        ("to have sth to do with/related", "have something to do with"),
        ("an exit", "exit"),
        ("what?", "what"),
        ("thick and heavy, as of clouds before the storm", "thick and heavy"),
        ("to carry out a thorough investigation of the facts on the spot/to survey", "survey"),
        ("(completed action marker)/(modal particle)", ""),
    ],
)
def test_short_plain_and_current_senses_come_first(senses, expected):
    assert best_sense([Entry(tuple(senses.split("/")))]) == expected


@pytest.mark.parametrize(
    ("sense", "expected"),
    [
        ("Zhuzhou, prefecture-level city, on the Xiangjiang river in Hunan", "Zhuzhou"),
        ("Hunan province in south central China", "Hunan"),
        ("abbr. for Hunan 湖南 province in south central China", "Hunan"),
        ("surname Zhang", "Zhang"),
        ("two-character surname Ouyang", "Ouyang"),
    ],
)
def test_a_proper_noun_is_its_bare_name(sense, expected):
    assert best_sense([Entry((sense,), is_proper=True)]) == expected


def test_a_word_comes_before_a_name():
    name, word = Entry(("Da Qiao",), is_proper=True), Entry(("big bridge",))
    assert best_sense([name, word]) == "big bridge"


def test_without_an_entry_there_is_no_sense():
    assert best_sense([]) is None
    assert best_sense([Entry(("variant of 裡|里[li3]",))]) is None
