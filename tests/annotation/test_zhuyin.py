from __future__ import annotations

import pytest

from reader.annotation.zhuyin import to_zhuyin


@pytest.mark.parametrize(
    ("syllable", "zhuyin"),
    [
        ("xīn", "ㄒㄧㄣ"), ("zhì", "ㄓˋ"), ("de", "˙ㄉㄜ"), ("zi", "˙ㄗ"),
        ("lǜ", "ㄌㄩˋ"), ("nǚ", "ㄋㄩˇ"), ("lüè", "ㄌㄩㄝˋ"), ("ér", "ㄦˊ"),
        ("huār", "ㄏㄨㄚㄦ"), ("wánr", "ㄨㄢˊㄦ"), ("jú", "ㄐㄩˊ"), ("xiōng", "ㄒㄩㄥ"),
        ("yòng", "ㄩㄥˋ"), ("yuán", "ㄩㄢˊ"), ("yún", "ㄩㄣˊ"), ("wēng", "ㄨㄥ"),
        ("wèn", "ㄨㄣˋ"), ("wǔ", "ㄨˇ"), ("yī", "ㄧ"), ("yǒu", "ㄧㄡˇ"),
        ("ńg", "ㄫˊ"), ("ḿ", "ㄇˊ"), ("ê̄", "ㄝ"), ("r", "˙ㄦ"),
        ("Zhōng", "ㄓㄨㄥ"), ("", ""), ("GDP", "GDP"),
    ],
)  # fmt: skip
def test_a_syllable_is_written_in_zhuyin(syllable, zhuyin):
    assert to_zhuyin(syllable) == zhuyin


def test_it_agrees_with_pypinyin_on_every_common_syllable():
    from pypinyin.constants import PINYIN_DICT
    from pypinyin.style.bopomofo import BopomofoConverter

    other = BopomofoConverter()
    syllables = {one for options in PINYIN_DICT.values() for one in options.split(",")}
    differing = {
        syllable
        for syllable in syllables
        if to_zhuyin(syllable).strip("˙") != other.to_bopomofo(syllable).strip("˙")
    }
    # pypinyin has no letter for the syllables without a vowel.
    assert all(not set("aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ") & set(one) for one in differing)
    assert len(differing) < 12
