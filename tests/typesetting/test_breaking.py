"""Lines break where Chinese may break, at every width."""

from __future__ import annotations

import re

import pytest

from reader.typesetting.breaking import (
    NO_LINE_END,
    NO_LINE_START,
    CharClass,
    LineStart,
    classify,
    line_start,
)
from reader.typesetting.layout import break_paragraph, set_line

WHOLE = re.compile(r"\d[\d.,]*\d%|\d[\d.,]*\d|[A-Za-z]+\d*|\d[A-Za-z]+")
WIDTHS = (5.4, 7, 9.3, 12, 18, 26.7, 38, 55, 72)


def lines(text, starts):
    return [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


def start_of(before, after, *, one_token=False):
    return line_start(before, classify(before), after, classify(after), one_token=one_token)


@pytest.mark.parametrize("readings", [True, False])
@pytest.mark.parametrize("seed", range(6))
def test_no_line_breaks_a_rule_at_any_width(setter, solid, random_tokens, seed, readings):
    tokens = random_tokens(seed, 1500)
    cells, widths, text, _ = (setter if readings else solid).cells(tokens)
    for measure in WIDTHS:
        starts = break_paragraph(cells, widths, measure, 2.0 if measure > 7 else 0.0)
        assert starts == sorted(set(starts))
        for start in starts[1:]:
            assert not illegal(text, start, measure), text[start - 6 : start + 6]


def illegal(text, start, measure):
    """Whether a line may not begin at `start`, unless nothing else could be done."""
    before, after = text[start - 1], text[start]
    if before + after in ("——", "……"):
        return True
    if any(m.start() < start < m.end() for m in WHOLE.finditer(text)):
        return cluster(text, start) < measure - 2
    if after in NO_LINE_START or before in NO_LINE_END:
        return bool(re.search(r"[\u4e00-\u9fff]", text[max(0, start - 4) : start]))
    return False


def cluster(text, start):
    """Length of the run around `start` that may not be broken, marks and all."""
    first, last = start - 1, start
    while first and (text[first - 1] in NO_LINE_END or glued(text, first)):
        first -= 1
    while last + 1 < len(text) and glued(text, last + 1):
        last += 1
    return last + 1 - first


def glued(text, at):
    return text[at] in NO_LINE_START or (text[at].isascii() and text[at - 1].isascii())


@pytest.mark.parametrize("mark", ",.;:?!)，。、；：？！）》」”…—%")
def test_a_closing_mark_never_begins_a_line(mark):
    assert start_of("市", mark) is LineStart.NEVER


@pytest.mark.parametrize("mark", "([“‘（《「￥$")
def test_an_opening_mark_never_ends_a_line(mark):
    assert start_of(mark, "市") is LineStart.NEVER


def test_dashes_and_ellipses_are_not_split():
    assert start_of("—", "—") is LineStart.NEVER
    assert start_of("…", "…") is LineStart.NEVER


def test_numbers_and_latin_runs_break_only_in_need():
    assert start_of("3", "2", one_token=True) is LineStart.EMERGENCY
    assert start_of("5", "G") is LineStart.EMERGENCY
    assert start_of("1", "0") is LineStart.EMERGENCY


def test_a_line_rather_begins_with_a_word_than_inside_one():
    assert start_of("科", "技", one_token=True) is LineStart.INSIDE_WORD
    assert start_of("技", "成") is LineStart.FREE


@pytest.mark.parametrize(
    ("char", "expected"),
    [
        ("国", CharClass.HAN),
        ("𠮷", CharClass.HAN),
        ("，", CharClass.CLOSER),
        ("“", CharClass.OPENER),
        ("…", CharClass.PAIR),
        ("7", CharClass.NARROW),
        ("/", CharClass.NARROW_MARK),
        ("\u3000", CharClass.SPACE),
        ("Ａ", CharClass.WIDE),
        ("\u0301", CharClass.JOINED),
    ],
)
def test_characters_have_classes(char, expected):
    assert classify(char) is expected


def test_an_unbreakable_run_breaks_in_need_but_not_before_its_closing_mark(solid):
    word = "x" * 20
    cells, widths, text, _ = solid.cells([(word, ""), (",", ""), ("市", "")])
    for measure in (3.0, 3.5, 4.0, 5.0, 10.0):
        starts = break_paragraph(cells, widths, measure, 0.0)
        assert len(starts) > 1
        assert all(text[start] not in NO_LINE_START for start in starts)


def test_marks_that_find_no_place_hang_over_the_edge(solid):
    cells, widths, text, _ = solid.cells(
        [("市", ""), ("！", ""), ("？", ""), ("”", ""), ("市", "")]
    )
    assert lines(text, break_paragraph(cells, widths, 1.2, 0.0)) == ["市！？”", "市"]


def test_a_line_of_nothing_but_closing_marks_still_ends(solid):
    cells, widths, _, _ = solid.cells([("！", "")] * 300)
    starts = break_paragraph(cells, widths, 6.0, 0.0)
    assert 10 < len(starts) < 100


def test_a_last_line_is_not_a_single_character(solid):
    tokens = [("国会", ""), ("市政", ""), ("科技", ""), ("成果", ""), ("人", ""), ("。", "")]
    cells, widths, text, _ = solid.cells(tokens)
    assert lines(text, break_paragraph(cells, widths, 8.0, 0.0))[-1] == "人。" or (
        len(lines(text, break_paragraph(cells, widths, 8.0, 0.0))[-1]) > 2
    )
    long = [("国会", "")] * 20 + [("人", ""), ("。", "")]
    cells, widths, text, _ = solid.cells(long)
    assert lines(text, break_paragraph(cells, widths, 40.0, 0.0))[-1] == "国会人。"


def test_a_word_stays_whole_where_the_line_hardly_notices(solid):
    cells, widths, text, _ = solid.cells([("人", "")] + [("国会", "")] * 30)
    whole = lines(text, break_paragraph(cells, widths, 30.0, 0.0))
    assert whole[0] == "人" + "国会" * 14


def test_an_empty_paragraph_is_one_line(solid):
    cells, widths, _, _ = solid.cells([])
    assert break_paragraph(cells, widths, 30.0, 2.0) == [0]
    assert set_line(cells, widths, 0, 0, 30.0, justify=True).edges == (0.0,)
