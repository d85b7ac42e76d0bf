"""The articles that ship with the program: are they whole, aligned and right in their figures?"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from reader.errors import BadInputError
from reader.library import bundled
from reader.text.sentences import split_sentences

FOLDER = Path(__file__).parents[2] / "resources" / "articles"
FILES = sorted(FOLDER.glob("*.toml"))
HAN = re.compile(r"[\u3400-\u9fff]")
HALF_WIDTH = re.compile(r"[\"',;:?!()]|(?<!\d)\.|\.(?!\d)")
NUMBER = re.compile(r"\d+(?:\.\d+)?")
ENGLISH_AMOUNT = re.compile(r"(\d+(?:\.\d+)?)(?: (million|billion))?")
MYRIADS = {"万": 10**4, "亿": 10**8}
SCALES = {"": 1, "million": 10**6, "billion": 10**9}


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _pairs(path: Path) -> list[tuple[str, str]]:
    return [(zh, en) for block in _read(path)["block"] for zh, en in block["sentences"]]


def _amounts(english: str) -> list[float]:
    plain = english.replace(",", "")
    return [float(digits) * SCALES[scale] for digits, scale in ENGLISH_AMOUNT.findall(plain)]


each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def test_eight_articles_load_in_reading_order() -> None:
    articles = bundled.load(FOLDER)
    assert [one.order for one in articles] == list(range(1, 9))
    assert len({one.id for one in articles}) == len(articles)


def test_a_file_that_is_no_article_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text('id = "broken"\n', encoding="utf-8")
    with pytest.raises(BadInputError, match="broken"):
        bundled.load(tmp_path)


@each_file
def test_a_file_says_what_it_is_and_where_it_comes_from(path: Path) -> None:
    table = _read(path)
    assert table["id"] == path.stem
    assert isinstance(table["date"], dt.date)
    assert all(table[key] for key in ("topic", "topic_zh", "credit", "credit_zh"))
    assert not HAN.search(table["topic"] + table["credit"])


@each_file
def test_an_article_has_one_headline_and_is_no_longer_than_a_sitting(path: Path) -> None:
    kinds = [block["kind"] for block in _read(path)["block"]]
    assert kinds.count("headline") == 1
    assert 300 <= len(HAN.findall("".join(zh for zh, _ in _pairs(path)))) <= 900


@each_file
def test_every_pair_is_one_chinese_sentence_and_its_english(path: Path) -> None:
    for block in _read(path)["block"]:
        text = "".join(zh for zh, _ in block["sentences"])
        split = [span.of(text) for span in split_sentences(text)]
        assert split == [zh for zh, _ in block["sentences"]]
        if block["kind"] == "paragraph":
            assert all(re.search(r"[。！？][”’]*$", zh) for zh in split)
            assert all(re.search(r"[.!?]”?$", en) for _, en in block["sentences"])


@each_file
def test_each_side_keeps_to_its_own_characters(path: Path) -> None:
    for zh, en in _pairs(path):
        assert zh.strip()
        assert not HALF_WIDTH.search(zh)
        assert en.strip()
        assert not HAN.search(en)


@each_file
def test_figures_agree(path: Path) -> None:
    for zh, en in _pairs(path):
        for figure in NUMBER.finditer(zh):
            unit = MYRIADS.get(zh[figure.end() : figure.end() + 1])
            if unit:
                assert pytest.approx(float(figure[0]) * unit) in _amounts(en), (zh, en)
            elif len(figure[0]) > 1:
                assert figure[0] in NUMBER.findall(en.replace(",", "")), (zh, en)
