"""The words of an article as a table and as cards."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from contextlib import closing

import pytest

from reader.annotation.script import Script
from reader.errors import BadInputError
from reader.text.model import Article, Block, BlockKind
from reader.workspace import word_lists
from reader.workspace.exporting import Mode, show
from reader.workspace.knowing import words_in

TEXT = "我们发展新质生产力，企业盘点去年的工作。企业很多。"


@pytest.fixture
def shown(kept_services):
    article = Article(
        (Block(BlockKind.HEADLINE, "=标题", ()), Block(BlockKind.PARAGRAPH, TEXT, ()))
    )
    return show(kept_services, article, Mode())


def words(services, shown, *wanted):
    found = words_in(services, shown.article, shown.annotation, 3, {})
    return [one for one in found if one.word in wanted]


def lines(services, shown, *wanted, script=Script.SIMPLIFIED):
    data = word_lists.write(services, shown, words(services, shown, *wanted), script, "tsv", 0)
    assert data.startswith(b"\xef\xbb\xbf")
    return [line.split("\t") for line in data.decode("utf-8-sig").split("\r\n")[:-1]]


def test_a_table_has_reading_level_meaning_count_sentence_and_source(kept_services, shown):
    head, line = lines(kept_services, shown, "企业")
    assert head[:3] == ["Simplified", "Traditional", "Pinyin"]
    assert line[:4] == ["企业", "企業", "qǐyè", "4"]
    assert "enterprise" in line[4]
    assert line[5:8] == ["2", "new", "我们发展新质生产力，企业盘点去年的工作。"]


def test_no_cell_is_taken_for_a_formula(kept_services, shown):
    _, line = lines(kept_services, shown, "企业")
    assert line[8] == "'=标题"


def test_a_term_has_its_rendering_for_a_meaning(kept_services, shown):
    _, line = lines(kept_services, shown, "新质生产力")
    assert line[4] == "new quality productive forces"


def test_a_package_has_a_card_for_each_word_and_no_other(kept_services, shown, tmp_path):
    chosen = words(kept_services, shown, "企业", "盘点")
    data = word_lists.write(kept_services, shown, chosen, Script.SIMPLIFIED, "apkg", 1_700_000_000)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        (tmp_path / "c.db").write_bytes(package.read("collection.anki2"))
    with closing(sqlite3.connect(tmp_path / "c.db")) as connection:
        rows = connection.execute("SELECT flds FROM notes").fetchall()
    assert {row[0].split("\x1f")[0] for row in rows} == {"企业", "盘点"}


def test_an_empty_package_is_refused(kept_services, shown):
    with pytest.raises(BadInputError, match="no word in the list"):
        word_lists.write(kept_services, shown, [], Script.SIMPLIFIED, "apkg", 0)
