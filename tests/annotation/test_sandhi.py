from __future__ import annotations

import pytest

from reader.annotation import sandhi


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("不[bù] 是[shì]", "bú shì"),
        ("不[bù] 好[hǎo]", "bù hǎo"),
        ("不[bù]，是[shì]", "bù shì"),
        ("不会[bù huì]", "bú huì"),
        ("好[hǎo] 不[bù] 好[hǎo]", "hǎo bu hǎo"),
        ("看不见[kàn bù jiàn]", "kàn bu jiàn"),
        ("一[yī] 个[gè]", "yí gè"),
        ("一[yī] 年[nián]", "yì nián"),
        ("一起[yī qǐ]", "yì qǐ"),
        ("看[kàn] 一[yī] 看[kàn]", "kàn yi kàn"),
        ("第[dì] 一[yī] 次[cì]", "dì yī cì"),
        ("第一[dì yī] 次[cì]", "dì yī cì"),
        ("统一[tǒng yī] 战线[zhàn xiàn]", "tǒng yī zhàn xiàn"),
        ("统一战线[tǒng yī zhàn xiàn]", "tǒng yī zhàn xiàn"),
        ("一九四九[yī jiǔ sì jiǔ]", "yī jiǔ sì jiǔ"),
        ("十[shí] 一[yī] 个[gè]", "shí yī gè"),
        ("一[yī] 百[bǎi]", "yì bǎi"),
        ("一[yī] 万[wàn]", "yí wàn"),
        ("一[yī] 月[yuè]", "yī yuè"),
        ("之[zhī] 一[yī]。", "zhī yī"),
        ("你好[nǐ hǎo]", "ní hǎo"),
        ("展览馆[zhǎn lǎn guǎn]", "zhán lán guǎn"),
        ("岂有此理[qǐ yǒu cǐ lǐ]", "qí yǒu cí lǐ"),
        ("很[hěn] 好[hǎo]", "hěn hǎo"),
        ("李晓琳[lǐ xiǎo lín]n", "lǐ xiǎo lín"),
    ],
)
def test_tones_change_as_they_are_said(tokens, written, said):
    spoken = sandhi.apply(tokens(written))
    assert " ".join(one for token in spoken for one in token.syllables or ()) == said


@pytest.mark.parametrize(
    ("syllable", "tone"), [("mā", 1), ("lǘ", 2), ("nǐ", 3), ("shì", 4), ("de", 5), ("", 5)]
)
def test_the_tone_of_a_syllable(syllable, tone):
    assert sandhi.tone(syllable) == tone
