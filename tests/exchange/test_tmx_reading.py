from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import BadInputError
from reader.exchange.tmx import TranslationUnit, document
from reader.exchange.tmx_reading import read_tmx


@pytest.fixture
def write(tmp_path):
    def make(body, head="<?xml version='1.0'?>", encoding="utf-8"):
        path = tmp_path / "memory.tmx"
        path.write_bytes(f"{head}<tmx version='1.4'><body>{body}</body></tmx>".encode(encoding))
        return path

    return make


def unit(source="发展。", target="Growth.", languages=("zh-CN", "en-US"), inside=""):
    first, second = languages
    return (
        f"<tu>{inside}<tuv xml:lang='{first}'><seg>{source}</seg></tuv>"
        f"<tuv xml:lang='{second}'><seg>{target}</seg></tuv></tu>"
    )


def pairs(content):
    return [(one.source, one.target) for one in content.units]


def test_what_was_written_is_read_again(tmp_path):
    units = (
        TranslationUnit("发展 < 改革。", "Growth & reform.", "yours", "2026-01-31T12:00:00+00:00"),
        TranslationUnit("改革。", "“Reform.”", "memory"),
    )
    path = tmp_path / "memory.tmx"
    path.write_text(document(units), encoding="utf-8")

    content = read_tmx(path)

    assert content.units == units
    assert content.skipped == 0


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Z"]), min_size=1)
)
def test_any_text_comes_back(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("tmx") / "memory.tmx"
    path.write_text(document([TranslationUnit(text, text, "yours")]), encoding="utf-8")

    assert [one.source for one in read_tmx(path).units] in (
        [text],
        [text.translate({0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD})],
    )


@pytest.mark.parametrize(
    "languages", [("zh", "en"), ("ZH_tw", "EN-gb"), ("cmn-Hans-CN", "eng"), ("zt", "en")]
)
def test_languages_go_by_several_tags(write, languages):
    assert pairs(read_tmx(write(unit(languages=languages)))) == [("发展。", "Growth.")]


def test_english_may_come_first_and_other_languages_are_skipped(write):
    body = unit("Growth.", "发展。", ("en", "zh")) + unit("Wachstum", "Growth", ("de", "en"))

    content = read_tmx(write(body))

    assert pairs(content) == [("发展。", "Growth.")]
    assert content.skipped == 1


def test_inline_codes_are_left_out_and_highlighted_text_is_kept(write):
    source = "<bpt i='1'>&lt;b></bpt><hi>发</hi>展<ept i='1'>&lt;/b></ept><ph>{1}</ph>。"

    assert pairs(read_tmx(write(unit(source)))) == [("发展。", "Growth.")]


def test_notes_and_properties_are_no_text(write):
    inside = "<note>nothing</note><prop type='x-origin'>reference</prop><prop type='x'>y</prop>"

    [one] = read_tmx(write(unit(inside=inside))).units

    assert one == TranslationUnit("发展。", "Growth.", "reference")


def test_a_document_type_is_allowed_and_not_fetched(write):
    head = "<?xml version='1.0'?><!DOCTYPE tmx SYSTEM 'http://127.0.0.1:1/tmx14.dtd'>"

    assert len(read_tmx(write(unit(), head)).units) == 1


@pytest.mark.parametrize(
    "declaration",
    [
        "<!ENTITY a 'b'>",
        "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
        "<!ENTITY % x SYSTEM 'http://127.0.0.1:1/evil'>",
        "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>",
    ],
)
def test_entities_are_refused(write, declaration):
    head = f"<?xml version='1.0'?><!DOCTYPE tmx [{declaration}]>"

    with pytest.raises(BadInputError, match=r"document type of its own|uses entities"):
        read_tmx(write(unit(), head))


@pytest.mark.parametrize("encoding", ["utf-16", "gbk", "big5"])
def test_other_encodings_are_read(write, encoding):
    head = f"<?xml version='1.0' encoding='{encoding.upper()}'?>"

    assert pairs(read_tmx(write(unit("改革。"), head, encoding))) == [("改革。", "Growth.")]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no well-formed XML"),
        (b"<html/>", "no TMX file"),
        (b"<tmx><body>", "no well-formed XML"),
        (b"<?xml version='1.0' encoding='klingon'?><tmx/>", "klingon. is not known"),
        (b"\xff\xfe\x00", "which the file says it is"),
    ],
)
def test_what_is_no_tmx_is_refused(tmp_path, content, said):
    path = tmp_path / "x.tmx"
    path.write_bytes(content)

    with pytest.raises(BadInputError, match=said):
        read_tmx(path)


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(BadInputError, match="there is no such file"):
        read_tmx(tmp_path / "none.tmx")
