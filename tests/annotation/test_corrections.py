from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.corrections import HEADER, Correction, Corrections, parse, read, written
from reader.errors import BadInputError

ARTICLE = "0123456789abcdef0123456789abcdef"
TEXT = "同行不同行，银行行长。"


@pytest.fixture
def annotation(kept_services):
    return kept_services.annotator.annotate(TEXT)


def words(annotation, text=TEXT):
    return [text[start:end] for start, end in pairwise(annotation.token_starts)]


def syllables(annotation, start, end):
    return [annotation.syllable_at(place) for place in range(start, end)]


def test_a_word_is_read_as_corrected_wherever_it_stands(annotation):
    always = Corrections().adding(Correction(("同行",), ("tóng", "háng")))
    corrected = always.apply(annotation, TEXT, ARTICLE)
    places = [at for at in range(len(TEXT)) if TEXT.startswith("同行", at)]
    for at in places:
        if annotation.token_span(annotation.token_index(at)) == (at, at + 2):
            assert syllables(corrected, at, at + 2) == ["tóng", "háng"]
    assert syllables(corrected, 6, 8) == syllables(annotation, 6, 8)


def test_one_place_outranks_one_article_and_that_all(annotation):
    corrections = Corrections().adding(
        Correction(("银行",), ("yín", "xíng"), ARTICLE, 6),
        Correction(("银行",), ("yín", "hàng"), ARTICLE),
        Correction(("银行",), ("yín", "héng")),
    )
    here = corrections.apply(annotation, TEXT, ARTICLE)
    assert syllables(here, 6, 8) == ["yín", "xíng"]
    assert syllables(corrections.apply(annotation, TEXT), 6, 8) == ["yín", "héng"]
    in_article = corrections.without(corrections.items[0])
    assert syllables(in_article.apply(annotation, TEXT, ARTICLE), 6, 8) == ["yín", "hàng"]


def test_a_corrected_reading_is_certain(annotation, kept_services):
    text = "他干部得深入。"
    doubtful = kept_services.annotator.annotate(text)
    place = next(iter(doubtful.uncertain), 3)
    one = Correction((text[place],), ("děi",), ARTICLE, place)
    corrected = Corrections((one,)).apply(doubtful, text, ARTICLE)
    assert corrected.syllable_at(place) == "děi"
    assert place not in corrected.uncertain


def test_words_are_joined_and_cut_as_corrected(annotation):
    assert words(annotation)[-4:] == ["，", "银行", "行长", "。"]
    joined = Corrections().adding(Correction(("银行行长",), cuts=True))
    assert words(joined.apply(annotation, TEXT))[-3:] == ["，", "银行行长", "。"]
    cut = Corrections().adding(Correction(("银", "行"), cuts=True))
    assert words(cut.apply(annotation, TEXT))[-5:] == ["，", "银", "行", "行长", "。"]
    assert cut.adding(Correction(("银行",), cuts=True)).items[0].words == ("银行",)


def test_a_stretch_that_no_word_begins_or_ends_with_is_left(annotation):
    across = Corrections().adding(Correction(("行行",), ("x", "x"), cuts=True))
    assert words(across.apply(annotation, TEXT)) == words(annotation)
    assert syllables(across.apply(annotation, TEXT), 6, 10) == syllables(annotation, 6, 10)


def test_what_was_written_is_read_again(tmp_path):
    corrections = Corrections(
        (
            Correction(("银行",), ("yín", "háng")),
            Correction(("行",), ("háng",), ARTICLE, 12),
            Correction(("重",), ("chóng",), ARTICLE),
            Correction(("和", "了解"), cuts=True),
            Correction(("转化率",), ("zhuǎn", "huà", "lǜ"), cuts=True),
        )
    )
    path = tmp_path / "corrections.txt"
    path.write_text(written(corrections), encoding="utf-8")
    assert read(path) == corrections
    assert read(tmp_path / "none.txt") == Corrections()


@pytest.mark.parametrize(
    "line",
    [
        "read\t银行\tyín",
        "read\t银 行\tyín háng",
        "read\tabc\ta b c",
        "read\t银行\tyín h4",
        "read\t行\tháng\tnot-an-article",
        "read\t行\tháng\t\t3",
        f"read\t行\tháng\t{ARTICLE}\t-3",
        "erase\t银行\tyín háng",
        "read\t银行",
        "read",
        "read\t行\tháng\t\t\t\t",
    ],
)
def test_a_line_that_is_no_correction_is_named(line):
    with pytest.raises(BadInputError, match="line 3"):
        parse("mine.txt", f"{HEADER}\n\n{line}\n")


def test_another_file_is_no_file_of_corrections(tmp_path):
    with pytest.raises(BadInputError, match="not a file of corrections"):
        parse("mine.txt", "# something else\n")
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\x00\xd8")
    with pytest.raises(BadInputError, match="cannot be read"):
        read(tmp_path / "bad.txt")


@given(st.text())
def test_any_text_is_understood_or_refused(text):
    try:
        found = parse("mine.txt", text)
    except BadInputError:
        return
    assert parse("mine.txt", written(found)) == found
