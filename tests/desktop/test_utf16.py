"""Code points and UTF-16 units are told apart, and each leads back to the other."""

from __future__ import annotations

import pytest

from reader.desktop.utf16 import Utf16Map, utf16_length


@pytest.mark.parametrize("text", ["", "株洲", "𠮷", "a𠮷b𠮷𠮷c", "\ud842𠮷\udfb7", "🙂" * 50 + "x"])
def test_offsets_are_those_of_the_encoded_text(text):
    units = Utf16Map(text)
    for offset in range(len(text) + 1):
        expected = len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
        assert units.to_utf16(offset) == expected
        assert units.to_code_point(expected) == offset
    assert units.length == utf16_length(text)


def test_the_inside_of_a_pair_belongs_to_its_character():
    assert [Utf16Map("a𠮷b").to_code_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]
