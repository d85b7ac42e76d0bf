from __future__ import annotations

import csv
import io

import pytest

from reader.errors import BadInputError
from reader.glossary import draft, tabular
from reader.glossary.cells import alternatives, guarded, unguarded
from reader.glossary.entry import Status


def read(text: str, encoding: str = "utf-8", **options):
    mapping = options.pop("mapping", {})
    return tabular.read("list.csv", text.encode(encoding), mapping, **options)


def pairs(found):
    return [(one.zh, [r.text for r in one.renderings]) for one in found.entries]


@pytest.mark.parametrize(
    "head",
    [
        "zh,en",
        "中文,英文",
        "Chinese,English",
        "简体中文,译文",
        "zh-CN,en-US",
        "Source,Target",
        "术语,翻译,",
    ],
)
def test_headings_in_many_words_are_understood(head):
    if "翻译" in head:
        found = read(head + "\n新质,new\n", mapping={"zh": "术语", "en": "2"})
    else:
        found = read(head + "\n新质,new\n")
    assert pairs(found) == [("新质", ["new"])]
    assert found.lines == (2,)


def test_without_headings_the_content_tells_the_columns():
    found = read("1,新质,new quality\n2,旧质,old\n")
    assert pairs(found) == [("新质", ["new quality"]), ("旧质", ["old"])]
    assert found.source.columns == {"zh": "B", "en": "C"}


@pytest.mark.parametrize(
    "where", [{"zh": "2", "en": "1"}, {"zh": "B", "en": "a"}, {"zh": "q", "en": "p"}]
)
def test_columns_are_named_by_number_letter_or_heading(where):
    assert pairs(read("p,q\nnew,新质\n", mapping=where))[-1] == ("新质", ["new"])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "big5"])
def test_delimiter_and_encoding_are_found(delimiter, encoding):
    rows = [("中文", "英文"), *((f"高等教育{one}", f"higher, education {one}") for one in "一二三")]
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows(rows)
    found = tabular.read("list.csv", written.getvalue().encode(encoding), {"zh": "1", "en": "2"})
    assert [one.zh for one in found.entries] == ["高等教育一", "高等教育二", "高等教育三"]
    assert found.source.delimiter == delimiter


def test_alternatives_in_a_cell_are_split_unless_they_should_not_be():
    text = "zh,en\n新质,a; b；c / d | e/f\n"
    assert pairs(read(text)) == [("新质", ["a", "b", "c", "d", "e/f"])]
    assert pairs(read(text, split=False)) == [("新质", ["a; b；c / d | e/f"])]
    assert alternatives(" ; ") == []


def test_a_column_can_stand_for_a_status():
    [entry] = read("zh,en,forbidden\n新质,a,b; c\n").entries
    assert [(one.text, one.status) for one in entry.renderings] == [
        ("a", Status.ADMITTED), ("b", Status.FORBIDDEN), ("c", Status.FORBIDDEN),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("word", "status"),
    [("", "admitted"), ("Preferred", "approved"), ("deprecatedTerm-admn-sts", "forbidden"),
     ("禁用", "forbidden"), ("obsolete", "superseded"), ("正式", "approved")],
)  # fmt: skip
def test_words_for_a_status_are_understood(word, status):
    [entry] = read(f"zh,en,status\n新质,a,{word}\n").entries
    assert entry.renderings[0].status == status


def test_rows_of_one_term_become_one_entry():
    found = read("id,zh,en,note\n1,新质,a,x\n1,新质,b,x\n,新质,c,y\n,新质,a,\n")
    assert pairs(found) == [("新质", ["a", "b", "c"])]
    assert [(one.row, one.field) for one in found.problems] == [(4, "note"), (5, "rendering")]
    assert found.errors == ()


@pytest.mark.parametrize(
    ("rows", "row", "field"),
    [
        ("1,新质,a\n1,旧质,b", 3, "id"),
        ("1,新质,a\n2,,b", 3, "zh"),
        ("1,新质,a\n2,旧质,", 3, "rendering"),
        ("1,新质,a\n\n2,旧质,b,c,d", 4, ""),
        ("1,new,a", 0, "zh"),
    ],
    ids=["id twice", "no Chinese", "no English", "too many cells", "wrong column"],
)
def test_what_is_wrong_is_reported_by_row(rows, row, field):
    found = read("id,zh,en\n" + rows + "\n")
    assert [(one.row, one.field) for one in found.errors] == [(row, field)]


def test_an_unknown_status_is_reported_with_its_row():
    [problem] = read("zh,en,status\n新质,a,ok\n旧质,b,perhaps\n丙,c,approved\n").errors[1:]
    assert (problem.row, problem.message) == (3, "“perhaps” is no status")


def test_control_characters_are_left_out_and_reported():
    found = read("zh,en\n新\x07质,new\n" + "旧质,old\n" * 60)
    assert pairs(found)[0] == ("新质", ["new"])
    assert found.problems[0].message == "control characters were left out"
    assert found.problems[0].row == 2


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        ("zh,en\n新质,new\n".encode() + "旧质,old\n".encode("gb18030"), "line 3 is no UTF-8"),
        (
            "中文,英文\n科技创新政策,new\n".encode("gb18030") + "科技创新政策二,old\n".encode(),
            "line 1 is no UTF-8",
        ),
        (
            "中文,英文\n科技创新政策,new\n".encode("gb18030") + "产业,old\n".encode(),
            "line 3 is UTF-8",
        ),
        (b"a,b\nc,d\n", "not clear which column"),
        (b"zh\n\xe6\x96\xb0\n", "not clear which column"),
        ('zh,en\n新质,"new\n'.encode(), "cannot be read"),
        (b"zh,en\n", "no term in it"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "PNG image"),
    ],
    ids=[
        "utf-8 then gbk",
        "gbk then utf-8",
        "gbk then more utf-8",
        "no Chinese",
        "one column",
        "quote",
        "no row",
        "image",
    ],
)
def test_a_file_that_is_no_such_table_is_refused(data, cause):
    with pytest.raises(BadInputError, match=cause):
        tabular.read("list.csv", data, {})


@pytest.mark.parametrize(
    ("mapping", "cause"),
    [({"zh": "9", "en": "2"}, "no column “9”"), ({"zn": "1"}, "no field “zn”"),
     ({"zh": "1"}, "not clear")],
)  # fmt: skip
def test_a_wrong_mapping_is_explained(mapping, cause):
    with pytest.raises(BadInputError, match=cause):
        read("zh,en\n新质,new\n", mapping=mapping)


def test_more_rows_than_any_glossary_has_are_refused(monkeypatch):
    monkeypatch.setattr(draft, "MAX_ROWS", 3)
    with pytest.raises(BadInputError, match="more than 3 rows"):
        read("zh,en\n" + "".join(f"新{one},new\n" for one in range(5)))


def test_progress_is_told_while_reading():
    told = []
    read("zh,en\n" + "".join(f"新{one},new\n" for one in range(2500)), progress=told.append)
    assert told == [1000, 2000, 2500]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A", "'=1", "''@", "plain", "'quoted'", ""])
def test_no_cell_that_is_written_is_a_formula(text):
    assert not guarded(text).startswith(("=", "+", "-", "@"))
    assert unguarded(guarded(text)) == text
