"""The tables against pypinyin itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation import pinyin
from reader.annotation.lexicon import Lexicon
from reader.annotation.pinyin import Readings
from reader.errors import MissingComponentError

TEXT = "新质生产力的成果转化和女儿的银行行长在重庆重新调整音乐会一起去了不会吧〇二三"


def raw(text):
    from pypinyin import Style, lazy_pinyin

    return lazy_pinyin(text, style=Style.TONE)


def lexical(text, syllables):
    """What pypinyin says, with the written tones of 一 and 不."""
    return [
        {"一": "yī", "不": "bù"}.get(han, one) for han, one in zip(text, syllables, strict=True)
    ]


def test_base_readings_are_those_of_pypinyin(kept_services):
    assert kept_services.derived.readings().read(TEXT) == lexical(TEXT, raw(TEXT))


def test_the_longest_phrase_wins_from_the_left():
    phrases = Lexicon.of({"生产": "shēng chǎn", "生产力": "x y z", "力度": "lì dù"})
    readings = Readings(phrases, {"生": "shēng", "度": "dù"})
    assert readings.read("生产力度生产") == ["x", "y", "z", "dù", "shēng", "chǎn"]
    assert readings.read("生产") == ["shēng", "chǎn"]
    assert readings.read("生") == ["shēng"]


@given(text=st.text(st.sampled_from("新质生产力科技𠀀")))
def test_every_code_point_has_a_syllable(text):
    phrases = Lexicon.of({"生产": "shēng chǎn", "生产力": "x y z", "科技": "kē jì"})
    assert len(Readings(phrases, {"新": "xīn"}).read(text)) == len(text)


def test_a_character_nobody_knows_has_an_empty_reading(kept_services):
    assert kept_services.derived.readings().read("\U0002fa1e") == [""]


def test_tables_that_are_not_there_are_named(tmp_path):
    with pytest.raises(MissingComponentError, match=r"phrases\.lexicon"):
        pinyin.load(tmp_path)


def test_the_seed_page_is_read_as_pypinyin_reads_it(kept_services, seed_page):
    import re

    runs = re.findall("[\u3400-\u9fff]+", seed_page.read_text(encoding="utf-8"))
    readings = kept_services.derived.readings()
    assert [readings.read(run) for run in runs] == [lexical(run, raw(run)) for run in runs]
