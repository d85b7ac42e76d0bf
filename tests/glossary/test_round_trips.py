"""What is written in a format that loses nothing is read back whole."""

from __future__ import annotations

import contextlib
import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import BadInputError
from reader.glossary import layers, omegat, spreadsheet, store, tabular, tbx, tbx_reading
from reader.glossary.entry import Basis, Entry, Rendering, Status
from reader.glossary.tbx import Dialect


@given(data=st.data())
@pytest.mark.parametrize("delimiter", [",", "\t"])
def test_a_table_of_text_loses_nothing(glossaries, delimiter, data):
    entries = data.draw(glossaries)
    draft = tabular.read("x.csv", tabular.to_text(entries, delimiter), {})
    assert draft.problems == ()
    assert draft.entries == entries


@settings(max_examples=40)
@given(data=st.data())
def test_a_workbook_loses_nothing(glossaries, data):
    entries = data.draw(glossaries)
    draft = spreadsheet.read("x.xlsx", spreadsheet.to_workbook(entries), {})
    assert draft.problems == ()
    assert draft.entries == entries


@given(data=st.data())
@pytest.mark.parametrize("dialect", Dialect)
def test_tbx_loses_nothing_and_keeps_the_rules(glossaries, tbx_faults, dialect, data):
    entries = data.draw(glossaries)
    written = tbx.to_xml(entries, dialect)
    assert tbx_faults(written) == []
    draft = tbx_reading.read("x.tbx", written)
    assert draft.problems == ()
    assert draft.entries == entries
    assert draft.source.format == dialect


@given(data=st.data())
def test_the_file_of_a_layer_loses_nothing(glossaries, tmp_path_factory, data):
    entries = data.draw(glossaries)
    written = layers.to_toml(entries)
    assert tomllib.loads(written)
    assert (
        tuple(store.parse(tmp_path_factory.getbasetemp() / "x.toml", written.encode())) == entries
    )


@given(data=st.data())
def test_omegat_is_offered_only_what_may_be_used(glossaries, data):
    entries = data.draw(glossaries)
    written = omegat.to_text(entries).decode()
    lines = [line.split("\t") for line in written.splitlines() if not line.startswith("#")]
    usable = {
        (one.zh, rendering.text)
        for one in entries
        for rendering in one.renderings
        if rendering.status in {Status.APPROVED, Status.ADMITTED} and not one.zh.startswith("#")
    }
    assert {(zh, text) for zh, text, _ in lines} == usable


@given(data=st.data())
def test_omegat_brings_terms_renderings_and_standing_back(glossaries, data):
    entries = data.draw(glossaries)
    kept = [one for one in entries if not omegat.left_out(one)]
    if not kept:
        return
    draft = omegat.read("x.txt", omegat.to_text(entries))
    assert draft.errors == ()
    assert [one.zh for one in draft.entries] == [one.zh for one in kept]
    for before, after in zip(kept, draft.entries, strict=True):
        usable = {
            (one.text, one.status) for one in before.renderings if one.status in omegat.USABLE
        }
        assert usable <= {(one.text, one.status) for one in after.renderings}


READERS = {
    "csv": lambda data: tabular.read("x", data, {}),
    "xlsx": lambda data: spreadsheet.read("x", data, {}),
    "tbx": lambda data: tbx_reading.read("x", data),
    "omegat": lambda data: omegat.read("x", data),
}


WHOLE = (
    Entry("a", "新质", "新質", "xīn zhì", "xīnzhì", "t", "d", note="n", warnings=("w", "x"),
          renderings=(Rendering("new", Status.APPROVED, Basis.CITATION, "s", url="https://a.b/"),)),
    Entry("b", "旧质", "舊質", "", "", "", "", full_form="旧的质", variants=("旧",),
          renderings=(Rendering("old", Status.FORBIDDEN, Basis.DESCRIPTIVE),)),
)  # fmt: skip


@pytest.fixture(scope="module")
def files():
    """One whole file of each kind."""
    return {
        "csv": tabular.to_text(WHOLE),
        "xlsx": spreadsheet.to_workbook(WHOLE),
        "tbx": tbx.to_xml(WHOLE, Dialect.TBX3_DCT),
        "omegat": omegat.to_text(WHOLE),
    }


@pytest.mark.parametrize("kind", READERS)
@given(start=st.integers(0, 10_000), length=st.integers(0, 40), other=st.binary(max_size=6))
def test_a_damaged_file_is_read_or_refused_and_nothing_else(files, kind, start, length, other):
    whole = files[kind]
    start = start * len(whole) // 10_000
    with contextlib.suppress(BadInputError):
        READERS[kind](whole[:start] + other + whole[start + length :])
