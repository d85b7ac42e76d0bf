from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("马:mǎ 家:jiā 河:hé 街道", "Majiahe Subdistrict"),
        ("朱:zhū 亭:tíng 镇:zhèn", "Zhuting Town"),
        ("云:yún 岭:lǐng 县:xiàn", "Yunling County"),
        ("渌:lù 口:kǒu 区:qū", "Lukou District"),
    ],
)
def test_characters_that_are_no_words_name_a_place(gloss_of, words, expected):
    assert gloss_of(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("该:gāi 县:xiàn", "the county"),
        ("株洲:zhū-zhōu 市:shì", "Zhuzhou · city"),
        ("邻:lín 县:xiàn", "neighboring · county"),
        ("跨:kuà 江:jiāng 大桥:dà-qiáo", "跨 · 江 · bridge"),
        ("产:chǎn 煤:méi 大:dà 县:xiàn", "produce · 煤 · big · county"),
    ],
)
def test_words_before_a_kind_of_place_stay_words(gloss_of, words, expected):
    assert gloss_of(words) == expected


def test_a_place_that_the_dictionary_has_only_with_its_kind_is_found(gloss_of):
    assert (
        gloss_of("攸:yōu 县:xiàn 和 湘潭:xiāng-tán 县:xiàn") == "You County · and · Xiangtan County"
    )
