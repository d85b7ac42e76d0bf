"""Folding: one case and one width, and never another length."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text.folding import fold


def test_case_and_width_are_one():
    assert fold("ＧＤＰ　增长") == fold("gdp 增长") == "gdp 增长"


@given(st.text())
def test_the_length_stays(text):
    assert len(fold(text)) == len(text)
