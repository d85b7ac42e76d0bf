from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.script import READING_SCRIPTS, Script


@pytest.fixture(scope="module")
def scripts(kept_services):
    return kept_services.scripts


def test_the_glossarys_own_forms_win(scripts):
    assert scripts.write("汇算清缴工作", Script.TAIWAN) == "匯算清繳工作"
    assert scripts.write("汇算清缴工作", Script.SIMPLIFIED) == "汇算清缴工作"


@pytest.mark.parametrize("script", READING_SCRIPTS)
@given(text=st.text(st.sampled_from("汇算清缴平台项目发展，\n乾隆，a")))
def test_the_length_is_kept(scripts, script, text):
    assert len(scripts.write(text, script)) == len(text)


def test_taiwan_phrases_are_written_through(scripts):
    assert scripts.write("项目的软件", Script.TAIWAN_PHRASES) == "專案的軟體"


def test_the_seed_page_has_the_right_words_in_taiwan(scripts, seed_page):
    text = seed_page.read_text(encoding="utf-8")
    written = scripts.write(text, Script.TAIWAN)
    assert len(written) == len(text)
    for word in ("通過", "復盤", "了解", "托養", "項目"):
        assert word in written
    for wrong in ("透過", "覆盤", "託養", "專案"):
        assert wrong not in written
