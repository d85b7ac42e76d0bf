from __future__ import annotations

import pytest

from reader.translation.gloss import Knowledge, Word, gloss


@pytest.mark.parametrize(
    ("name", "reading", "expected"),
    [
        ("黄平芬", "huáng píng fēn", "apple · Huang Pingfen"),
        ("李西安", "lǐ xī ān", "apple · Li Xi'an"),
        ("吕安", "lǚ ān", "apple · Lü An"),
        ("欧阳牧", "ōu yáng mù", "apple · Ouyang Mu"),
        ("欧阳", "ōu yáng", "apple · Ouyang"),
        ("龙", "lóng", "apple · Long"),
    ],
)
def test_a_person_is_named_as_english_does_it(name, reading, expected):
    words = [Word("苹果"), Word(name, tuple(reading.split()), is_name=True)]
    assert gloss(words, Knowledge({"苹果": "apple"}.get, lambda _word: ())) == expected


def test_without_a_reading_a_name_stays_as_it_is(gloss_of):
    assert gloss_of("记者 陈 驰") == "reporter · Chen · 驰"
