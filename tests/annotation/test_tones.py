from __future__ import annotations

import pytest

from reader.annotation.tones import bare, tone_of, with_digit


@pytest.mark.parametrize(
    ("syllable", "letters", "tone", "written"),
    [
        ("xīn", "xin", 1, "xin1"), ("lǘ", "lü", 2, "lü2"), ("nǚ", "nü", 3, "nü3"),
        ("Zhì", "Zhi", 4, "Zhi4"), ("de", "de", 5, "de5"), ("r", "r", 5, "r5"),
        ("ḿ", "m", 2, "m2"), ("ê̄", "ê", 1, "ê1"), ("", "", 0, ""), ("5G", "5G", 0, "5G"),
    ],
)  # fmt: skip
def test_a_syllable_has_letters_and_a_tone(syllable, letters, tone, written):
    assert (bare(syllable), tone_of(syllable), with_digit(syllable)) == (letters, tone, written)
