from __future__ import annotations

import pytest

from reader.annotation import segment
from reader.annotation.segment import Segmenter, WordCosts
from reader.errors import BadInputError, MissingComponentError

WORDS = ["和", "了解", "和了", "需求", "研究", "研究生", "生命", "成了", "一言为定"]
COSTS = WordCosts(
    {"和": 50, "了": 40, "了解": 90, "研究": 80, "生命": 90, "研究生": 110}, frozenset(["成了"])
)


@pytest.fixture
def segmenter() -> Segmenter:
    return Segmenter.of(WORDS, COSTS)


@pytest.mark.parametrize(
    ("han", "words"),
    [
        ("和了解需求", "和 了解 需求"),
        ("研究生命", "研究 生命"),
        ("成了研究生", "成 了 研究生"),
        ("一言为定", "一言为定"),
        ("鑫", "鑫"),
        ("", ""),
    ],
)
def test_the_likeliest_words_win(segmenter, han, words):
    assert segmenter.cut(han) == words.split()


def test_a_given_word_wins_over_its_parts(segmenter):
    assert segmenter.with_words(["和了解"]).cut("和了解需求") == ["和了解", "需求"]
    assert segmenter.cut("和了解需求")[0] == "和"


def test_nothing_is_lost(segmenter):
    han = "和了解需求研究生命成了一言为定的鑫"
    assert "".join(segmenter.cut(han)) == han


def test_a_segmenter_is_the_same_when_read_back(tmp_path, segmenter):
    segment.write(tmp_path / "segments", segmenter, WORDS)
    assert segment.read(tmp_path / "segments", WORDS) == segmenter


def test_a_segmenter_of_other_words_is_refused(tmp_path, segmenter):
    segment.write(tmp_path / "segments", segmenter, WORDS)
    with pytest.raises(MissingComponentError, match="segments"):
        segment.read(tmp_path / "segments", WORDS[1:])


def test_costs_are_the_same_when_read_back(tmp_path):
    segment.write_costs(tmp_path / "words.costs", COSTS)
    assert segment.read_costs(tmp_path / "words.costs") == COSTS


@pytest.mark.parametrize("content", [b"", b"something else\n", b"\xff\xfe\x00"])
def test_damaged_costs_give_one_clear_message(tmp_path, content):
    (tmp_path / "words.costs").write_bytes(content)
    with pytest.raises(BadInputError, match="word costs"):
        segment.read_costs(tmp_path / "words.costs")


def test_the_shipped_costs_cover_everyday_words(repository):
    known = segment.read_costs(repository / "resources" / "models" / "words.costs")
    assert {"的", "发展", "企业", "他们"} <= known.costs.keys()
    assert "成了" in known.avoided
