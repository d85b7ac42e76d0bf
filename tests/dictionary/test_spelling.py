from __future__ import annotations

import pytest

from reader.dictionary.spelling import agrees, letters, spelled


@pytest.mark.parametrize("typed", ["lu:4 xing2", "lv4xing2", "lǜ xíng", "Lǜ-xíng", "lǜ'xíng"])
def test_every_way_to_type_pinyin_is_spelled_alike(typed):
    assert spelled(typed) == "lǜxíng"
    assert letters(typed) == "lüxing"


def test_a_vowel_asked_without_tone_fits_any_and_one_with_a_tone_only_itself():
    assert agrees(spelled("xian"), spelled("xiàn"))
    assert agrees(spelled("zhōngguo"), spelled("Zhōng guó"))
    assert not agrees(spelled("xiān"), spelled("xiàn"))
    assert not agrees(spelled("xian"), spelled("xiang"))
