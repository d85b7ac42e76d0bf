from __future__ import annotations

import gzip

import pytest

from reader.dictionary import cedict
from reader.errors import BadInputError

TEXT = """\
# CC-CEDICT
#! version=1
#! date=2023-11-07T00:00:00Z
新質生產力 新质生产力 [xin1 zhi4 sheng1 chan3 li4] /new quality/see 生產力[sheng1 chan3 li4]/
broken line
３Ｑ ３Ｑ [san1 Q] /(Internet slang) thank you/
"""


def test_entries_are_read_and_broken_lines_passed_over():
    first, second = cedict.parse(TEXT.splitlines())
    assert (first.traditional, first.simplified) == ("新質生產力", "新质生产力")
    assert first.pinyin == "xīn zhì shēng chǎn lì"
    assert first.senses == ("new quality", "see 生產力[shēng chǎn lì]")
    assert second.pinyin == "sān Q"


def test_the_date_is_in_the_header():
    assert cedict.release_date(TEXT.splitlines()) == "2023-11-07"
    assert cedict.release_date(["# no date", "word"]) == ""


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_file_may_be_compressed(tmp_path, pack):
    path = tmp_path / "cedict"
    path.write_bytes(pack(TEXT.encode()))
    assert cedict.open_lines(path) == TEXT.splitlines()


@pytest.mark.parametrize(
    "content", [b"\xff\xfe", b"\x1f\x8bnot gzip", gzip.compress(b"x" * 500)[:20]]
)
def test_another_file_is_named(tmp_path, content):
    path = tmp_path / "cedict"
    path.write_bytes(content)
    with pytest.raises(BadInputError, match="cedict"):
        cedict.open_lines(path)
    with pytest.raises(BadInputError, match="none"):
        cedict.open_lines(tmp_path / "none")
