"""The agency opening of a paragraph is found with the people it names."""

from __future__ import annotations

import pytest

from reader.text.datelines import find_dateline, is_bare_dateline


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("临江日报讯(通讯员/张若谷)", ["张若谷"]),
        ("临江日报讯(全媒体记者/张若谷 通讯员/李春生 王 玺)", ["张若谷", "李春生", "王玺"]),
        ("本报讯（记者 张若谷）", ["张若谷"]),
        ("本报讯 （记者 张若谷 通讯员 李春生 文/图）", ["张若谷", "李春生"]),
        ("本报讯 记者张若谷 通讯员李春生报道：", ["张若谷", "李春生"]),
        ("本报讯", []),
        ("本报临江3月5日讯", []),
        ("江东日报3月5日讯（全媒体记者 张若谷）", ["张若谷"]),
        ("新华社北京3月5日电（记者张若谷、李春生）", ["张若谷", "李春生"]),
        ("据新华社酒泉9月8日电", []),
        ("中新社北京3月5日电 (记者 张若谷)", ["张若谷"]),
        ("双溪讯（记者/张若谷）", ["张若谷"]),
        ("【本報訊】", []),
        ("〔記者張若谷／綠川報導〕", ["張若谷"]),
        ("（记者 张若谷）", ["张若谷"]),
    ],
)
def test_an_agency_opening_is_found(opening, names):
    dateline = find_dateline(opening + "“水来了。”近日，新渠通水。")

    assert dateline is not None
    assert (opening + "“")[: dateline.end] == opening
    assert [name for one in dateline.bylines for name in one.names] == names


@pytest.mark.parametrize(
    "text",
    [
        "记者从市水利局获悉，新渠通水。",
        "通讯地址已经变更。",
        "中国电力企业联合会发布报告。",
        "（今年第三条）新渠通水。",
        "渠水进村。",
    ],
)
def test_other_openings_are_no_datelines(text):
    assert find_dateline(text) is None


def test_a_reporter_who_is_not_named_ends_the_opening_before_the_word():
    dateline = find_dateline("本报讯 记者从市水利局获悉，新渠通水。")

    assert dateline is not None
    assert (dateline.end, dateline.bylines) == (3, ())


def test_an_opening_on_a_line_of_its_own_is_bare():
    assert is_bare_dateline("据新华社电")
    assert not is_bare_dateline("据新华社电 新渠通水。")
