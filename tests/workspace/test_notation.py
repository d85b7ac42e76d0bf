from __future__ import annotations

import pytest

from reader.workspace.notation import Notation, tones, written

TABLE = ("", "xīn", "lǜ", "de", "r", "ér", "ḿ", "ê̄", "GDP")


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        (Notation.MARKS, TABLE),
        (Notation.DIGITS, ("", "xin1", "lü4", "de5", "r5", "er2", "m2", "ê1", "GDP5")),
        (Notation.ZHUYIN, ("", "ㄒㄧㄣ", "ㄌㄩˋ", "˙ㄉㄜ", "ㄦ", "ㄦˊ", "ㄇˊ", "ㄝ", "GDP")),
    ],
)
def test_every_syllable_is_written(notation, expected):
    assert written(TABLE, notation) == expected


def test_every_syllable_has_a_tone():
    assert list(tones(TABLE)) == [0, 1, 4, 5, 5, 2, 2, 1, 5]
