from __future__ import annotations

import pytest

from reader.glossary import compiled
from reader.glossary.entry import Basis, Entry, Rendering, Status

RENDERING = Rendering(
    "new, “quality”\tforces", Status.APPROVED, Basis.CITATION, "S", "P", "2024", "http://x", "2024",
    "2025", "C",
)  # fmt: skip
ENTRIES = (
    Entry(
        "a", "新质", "新質", "xīn zhì", "xīnzhì", "policy-term", "economy", (RENDERING,), "D.", "N",
        "L", ("w1", "w2"), ("新的质", "𠀀"), "full", ("b",),
    ),
    Entry("b", "新", "新", "xīn", "xīn", "general", "other", (RENDERING, RENDERING)),
)  # fmt: skip


def test_entries_come_back_as_they_were_and_only_when_asked_for():
    kept = compiled.unpack(compiled.pack(ENTRIES, "x"), "x")
    assert list(kept) == list(ENTRIES)
    assert kept == ENTRIES
    assert kept[-1] == ENTRIES[1]
    assert kept[:1] == ENTRIES[:1]
    assert kept[0] is kept[0]
    assert kept.columns.variants == [("新的质", "𠀀"), ()]
    with pytest.raises(IndexError):
        kept[2]


def test_an_empty_glossary_comes_back_empty():
    kept = compiled.unpack(compiled.pack((), "x"), "x")
    assert len(kept) == 0
    assert kept == ()


def test_other_or_damaged_bytes_are_not_read():
    data = compiled.pack(ENTRIES, "x")
    assert compiled.unpack(data, "y") is None
    assert compiled.unpack(data[:-1], "x") is None
    assert compiled.unpack(b"", "x") is None


@pytest.mark.parametrize("name", ["a\nb", "a\x1eb"])
def test_names_that_would_break_the_columns_are_not_kept(name):
    from dataclasses import replace

    assert compiled.pack((replace(ENTRIES[1], id=name),), "x") is None
