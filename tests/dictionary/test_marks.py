from __future__ import annotations

import pytest

from reader.dictionary import marks


@pytest.mark.parametrize(
    ("level", "flags", "capitals"),
    [(3, "V", ()), (None, "", (0, 2)), (7, "I", (0,)), (None, "", ())],
)
def test_what_is_packed_can_be_read(level, flags, capitals):
    proper = [marks.proper(capitals)] if capitals else []
    packed = marks.value(level, [*flags, *proper])
    assert marks.level(packed) == level
    assert marks.capitals(packed) == capitals
    assert [mark for mark in (marks.IDIOM, marks.VERB) if mark in packed] == list(flags)
