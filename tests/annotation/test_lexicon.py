from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation import lexicon
from reader.annotation.lexicon import Lexicon
from reader.errors import MissingComponentError

WORDS = st.dictionaries(
    st.text(st.sampled_from("新质生产力科技𠀀"), min_size=1, max_size=6),
    st.text(st.sampled_from("123PVI ab"), max_size=4),
    min_size=1,
)


@given(words=WORDS)
def test_a_lexicon_comes_back_from_its_file(tmp_path_factory, words):
    path = tmp_path_factory.mktemp("lexicon") / "words.lexicon"
    lexicon.write(path, Lexicon.of(words, "version 1"))
    read = lexicon.read(path)
    assert (read.values, read.version) == (words, "version 1")
    assert read.longest == Lexicon.of(words).longest


def test_further_words_leave_the_first_list_as_it_was():
    words = Lexicon.of({"株洲": "P"})
    more = words.with_words(["株洲市", "株洲", "市"])
    assert set(more.values) == {"株洲", "株洲市"}
    assert more.longest == {"株": 3}
    assert more.values["株洲"] == "P"
    assert "株洲市" not in words.values


@pytest.mark.parametrize(
    "content", ["", "other 1\tv\n新质\t\n\n新\nB", "bilingual-reader lexicon 1\tv\na\tb\nc\n\n"]
)
def test_a_damaged_file_is_named_with_what_to_do(tmp_path, content):
    path = tmp_path / "words.lexicon"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(MissingComponentError, match=r"words\.lexicon is not installed; run"):
        lexicon.read(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(MissingComponentError, match="none"):
        lexicon.read(tmp_path / "none")
