from __future__ import annotations

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from reader.exchange.packing import packed
from reader.exchange.xml_text import cleaned, escaped


def test_equal_parts_give_equal_archives():
    parts = [("a", "甲" * 100), ("b/c", b"\x00")]

    assert packed(parts) == packed(parts)


def test_parts_stand_in_order_and_those_named_are_not_compressed():
    archive = zipfile.ZipFile(io.BytesIO(packed([("z", "aaaa"), ("a", "甲")], stored=("z",))))

    assert archive.namelist() == ["z", "a"]
    assert archive.getinfo("z").compress_type == zipfile.ZIP_STORED
    assert archive.getinfo("z").extra == b""
    assert archive.getinfo("a").compress_type == zipfile.ZIP_DEFLATED
    assert archive.read("a").decode() == "甲"


@given(st.text())
def test_cleaned_text_is_as_long_as_before_and_can_be_encoded(text):
    assert len(cleaned(text)) == len(text)
    assert cleaned(escaped(text)) == escaped(text).encode().decode()


def test_what_xml_cannot_hold_is_replaced_and_markup_escaped():
    assert escaped("a\x00<\ud800>&\ufffe\t𠮷") == "a\ufffd&lt;\ufffd&gt;&amp;\ufffd\t𠮷"
