"""Blocks stack up, lazily, and the parts of a very long one read on."""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import pairwise

import pytest

from reader.text.model import Article, Block, BlockKind
from reader.typesetting.flow import Flow, Setting
from reader.typesetting.pieces import PIECE_LENGTH, cut_into_pieces
from reader.typesetting.styles import STYLES, Face

WORD = ("国会", "guó huì")


@pytest.fixture
def metrics(font):
    return dict.fromkeys(Face, font)


def test_pieces_are_laid_out_only_when_asked(read, metrics):
    flow = Flow(*read(*[[WORD] * 40] * 5))
    flow.configure(metrics, Setting(20, 400))
    estimated = flow.height
    flow.lay(2)
    assert [flow.is_laid(index) for index in range(5)] == [False, False, True, False, False]
    for index in range(5):
        flow.lay(index)
    assert flow.height == flow.tops[-1]
    assert abs(estimated - flow.height) < flow.height / 2


def test_every_offset_has_its_line(read, metrics):
    article, annotation = read([WORD] * 40, [], [WORD] * 3)
    flow = Flow(article, annotation)
    flow.configure(metrics, Setting(20, 300))
    for offset in range(len(article.text)):
        line = flow.line(*flow.line_at(offset))
        assert line.start <= offset <= line.end


def test_lines_of_a_piece_cover_it_without_gaps(read, metrics):
    article, annotation = read([WORD] * 100)
    flow = Flow(article, annotation)
    flow.configure(metrics, Setting(20, 300))
    lines = [flow.line(0, number) for number in range(len(flow.lay(0)))]
    assert lines[0].start == 0
    assert lines[-1].end == len(article.text)
    assert all(a.end == b.start for a, b in pairwise(lines))
    tops = [flow.line_top(0, number) for number in range(len(lines))]
    assert all(b - a == lines[0].row.height for a, b in pairwise(tops))


def test_a_very_long_block_is_cut_behind_sentences(read, metrics):
    article, _ = read([("国会" * 9, ""), ("。", "")] * 1500)
    pieces = cut_into_pieces(article)
    assert all(piece.end - piece.start <= 1.5 * PIECE_LENGTH for piece in pieces)
    assert [piece.opens for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert all(article.text[piece.end - 1] == "。" for piece in pieces)
    assert all(a.end == b.start for a, b in pairwise(pieces))


def test_the_leading_closes_without_readings(read, metrics):
    flow = Flow(*read([WORD] * 100))
    flow.configure(metrics, Setting(20, 300))
    flow.lay(0)
    with_readings = flow.row(STYLES[BlockKind.PARAGRAPH]).height
    flow.configure(metrics, Setting(20, 300, ruby_scale=0.0))
    assert flow.row(STYLES[BlockKind.PARAGRAPH]).height < with_readings


def test_readings_can_be_shown_in_part(read, metrics):
    article, annotation = read([("双双", "shuāng shuāng")] * 100)
    flow = Flow(article, annotation)
    flow.configure(metrics, Setting(20, 300))
    everywhere = len(flow.lay(0))
    flow.show_readings(bytes(190) + b"\1" * 10)
    assert len(flow.lay(0)) < everywhere


def test_an_article_without_blocks_is_an_empty_page(read, metrics):
    _, annotation = read([])
    flow = Flow(Article(()), annotation)
    flow.configure(metrics, Setting(20, 300))
    assert flow.line(*flow.line_at(0)).edges == (40.0,)  # its indent


def test_every_kind_of_block_has_a_style(read, metrics):
    assert set(STYLES) == set(BlockKind)
    for kind in BlockKind:
        article, annotation = read([WORD] * 30, kind=kind)
        assert isinstance(article.blocks[0], Block)
        flow = Flow(article, annotation)
        flow.configure(metrics, Setting(20, 300))
        assert flow.line(0, 0).end > 0


def test_better_readings_lay_out_only_the_paragraphs_they_change(read, metrics):
    article, annotation = read([WORD] * 40, [WORD] * 3)
    flow = Flow(article, annotation)
    flow.configure(metrics, Setting(20, 300))
    for index in range(2):
        flow.lay(index)
    before = flow.height
    syllables = array("H", annotation.syllables)
    syllables[-1] = len(annotation.table)
    better = replace(annotation, syllables=syllables, table=(*annotation.table, "chuáng"))
    narrow = flow.line(1, 0).edges[-1]
    assert flow.reread(better, better.table) == [1]
    assert [flow.is_laid(index) for index in range(2)] == [True, False]
    assert flow.height == before
    assert flow.line(1, 0).edges[-1] > narrow
    assert flow.line(0, 0).edges


def test_words_cut_otherwise_are_laid_out_anew(read, metrics):
    article, annotation = read([WORD] * 3, [WORD] * 3)
    flow = Flow(article, annotation)
    flow.configure(metrics, Setting(20, 300))
    starts = array("I", annotation.token_starts)
    del starts[1]
    joined = replace(annotation, token_starts=starts, token_kinds=annotation.token_kinds[1:])
    assert flow.reread(joined, joined.table) == [0]
