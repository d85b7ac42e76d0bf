"""Subtitles become what is said: sentences without numbers, times and styles."""

from __future__ import annotations

import pytest

from reader.errors import BadInputError
from reader.exchange.subtitles import read_subtitles


def said(text):
    (article,) = read_subtitles(text, "film.srt", "utf-8").articles
    return [block.text for block in article.blocks]


SRT = """1
00:00:01,000 --> 00:00:02,000
天刚亮，

2
00:00:02,100 --> 00:00:04,000
河水流进了
稻田。

3
00:00:04,200 --> 00:00:05,000
<i>“真好！”</i>

4
00:00:09,000 --> 00:00:10,000
{\\an8}第二天，雨停了。
"""


def test_cues_are_joined_to_sentences_and_a_pause_begins_a_paragraph():
    assert said(SRT) == ["天刚亮，河水流进了稻田。“真好！”", "第二天，雨停了。"]


def test_subtitles_without_punctuation_keep_a_line_for_each_cue():
    assert said(
        "1\n00:00:01,0 --> 00:00:02,0\n你去哪儿\n\n2\n00:00:02,0 --> 00:00:03,0\n我回家\n"
    ) == [
        "你去哪儿",
        "我回家",
    ]


def test_two_speakers_and_two_languages_in_one_cue_stay_apart():
    cue = "00:00:0{},000 --> 00:00:0{},000\n{}\n\n"

    assert said(cue.format(1, 2, "- 你好\n- 再见") + cue.format(3, 4, "走吧\nLet's go")) == [
        "你好",
        "再见",
        "走吧",
        "Let's go",
    ]


def test_web_subtitles_lose_their_header_notes_and_names_of_cues():
    text = (
        "WEBVTT - 片名\n\nSTYLE\n::cue { color: red }\n\nNOTE 不要显示\n\n开头\n"
        "00:01.000 --> 00:02.000 align:start\n<v 小雨>你&amp;我<00:01.500><c.red>回家</c></v>\n"
    )

    assert said(text) == ["你&我回家"]


def test_subtitles_without_empty_lines_between_cues_lose_their_numbers():
    assert said("1\n00:00:01,0 --> 00:00:02,0\n一\n2\n00:00:02,0 --> 00:00:03,0\n二\n") == [
        "一",
        "二",
    ]


def test_a_number_that_is_said_is_kept():
    assert said("1\n00:00:01,0 --> 00:00:02,0\n2024\n\n2\n00:00:02,0 --> 00:00:03,0\n年\n") == [
        "2024",
        "年",
    ]


def test_advanced_subtitles_give_their_dialogue_in_the_order_of_time():
    text = (
        "[Script Info]\nTitle: 水渠\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, "
        "MarginR, MarginV, Effect, Text\n"
        "Dialogue: 0,0:00:03.00,0:00:04.00,D,,0,0,0,,{\\i1}再见{\\i0}, 朋友\n"
        "Comment: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,不说\n"
        "Dialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,你好\\N世界\n"
        "Dialogue: 0,0:00:05.00,0:00:06.00,D,,0,0,0,,{\\p1}m 0 0 l 100 0{\\p0}\n"
    )

    assert said(text) == ["水渠", "你好 世界", "再见, 朋友"]


def test_a_file_without_a_cue_is_refused():
    with pytest.raises(BadInputError, match=r"film\.srt: no subtitle with a time and a text"):
        read_subtitles("WEBVTT\n\nNOTE x\n", "film.srt", "utf-8")


def test_every_character_of_every_block_is_in_the_text_where_its_span_says():
    document = read_subtitles(SRT.replace("真好", "𠮷\x00\ud800好"), "film.srt", "utf-8")

    for block in document.articles[0].blocks:
        assert "".join(span.of(document.text) for span in block.spans) == block.text
    document.text.encode()


@pytest.mark.parametrize("piece", ["1\n", "00:00:01,0 --> 00:00:02,0\n", "a-->", "{", "<", "水\n"])
def test_hostile_subtitles_end(piece):
    text = "00:00:01,0 --> 00:00:02,0\n水。\n" + piece * (200_000 // len(piece))

    assert said(text)
