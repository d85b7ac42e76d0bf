from __future__ import annotations

import pytest

from reader.dictionary.numbered import to_marks


@pytest.mark.parametrize(
    ("numbered", "marked"),
    [
        ("lu:4 xing2", "lǜ xíng"),
        ("nu:3 er2", "nǚ ér"),
        ("gui4 zhou1", "guì zhōu"),
        ("liu2 xiong2", "liú xióng"),
        ("Bei3 jing1", "Běi jīng"),
        ("Ou1 zhou1", "Ōu zhōu"),
        ("de5", "de"),
        ("lu:e4", "lüè"),
        ("r5", "r"),
        ("xx5", "xx"),
        ("K T V", "K T V"),
        ("m2", "m"),
    ],
)
def test_tone_digits_become_marks(numbered, marked):
    assert to_marks(numbered) == marked
