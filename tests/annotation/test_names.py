from __future__ import annotations

import pytest

from reader.annotation.names import with_surname_reading


@pytest.mark.parametrize(
    ("name", "base", "read"),
    [
        ("单雄", "dān xióng", "shàn xióng"),
        ("解晓", "jiě xiǎo", "xiè xiǎo"),
        ("尉迟恭", "wèi chí gōng", "yù chí gōng"),
        ("王单", "wáng dān", "wáng dān"),
        ("单", "dān", "dān"),
    ],
)
def test_a_surname_is_read_as_one(name, base, read):
    assert with_surname_reading(name, base.split()) == read.split()
