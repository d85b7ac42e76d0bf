"""Bylines and credits give roles and names; other lines give nothing."""

from __future__ import annotations

import pytest

from reader.text.bylines import find_signature, parse_byline, parse_credits, parse_names


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("临江日报全媒体记者/陆一鸣", {"全媒体记者": ["陆一鸣"]}),
        ("通讯员/汪海 邱小梅", {"通讯员": ["汪海", "邱小梅"]}),
        ("本报记者 张若谷 李春生", {"本报记者": ["张若谷", "李春生"]}),
        ("新华社记者张若谷、李春生", {"记者": ["张若谷", "李春生"]}),
        ("记者：张若谷", {"记者": ["张若谷"]}),
        ("记者丨张若谷", {"记者": ["张若谷"]}),
        ("记者张若谷通讯员李春生", {"记者": ["张若谷"], "通讯员": ["李春生"]}),
        ("□本报记者 张若谷 通讯员 李春生", {"本报记者": ["张若谷"], "通讯员": ["李春生"]}),
        ("● 见习记者 王 玺 实习生 欧阳 静", {"见习记者": ["王玺"], "实习生": ["欧阳静"]}),
        ("（记者 司徒静）", {"记者": ["司徒静"]}),
        ("文/张若谷 图/李春生", {"文": ["张若谷"], "图": ["李春生"]}),
        ("张若谷/文 李春生/摄", {"文": ["张若谷"], "摄": ["李春生"]}),
        ("本报记者 张若谷 文/图", {"本报记者": ["张若谷"]}),
        ("文/本报记者 张若谷 图/受访者提供", {"本报记者": ["张若谷"]}),
        ("通讯员 买买提·艾力", {"通讯员": ["买买提·艾力"]}),
        ("记者 张若谷 通讯员 法宣", {"记者": ["张若谷"], "通讯员": ["法宣"]}),
        ("记者張若谷／綠川報導", {"记者": ["張若谷"]}),
        ("来源：江东日报 作者：本报记者 张若谷", {"本报记者": ["张若谷"]}),
        ("本报评论员", {"本报评论员": []}),
        ("来源：江东日报", {}),
    ],
)
def test_a_line_of_roles_and_names_is_a_byline(line, people):
    bylines = parse_byline(line)

    assert bylines is not None
    assert {one.role: list(one.names) for one in bylines} == people


@pytest.mark.parametrize(
    "line",
    [
        "记者节特别报道",
        "记者走基层",
        "一位老通讯员的十本日记",
        "文化下乡暖人心",
        "记者从市水利局获悉，新渠今天通水",
        "图书馆里的年轻人",
        "渠水进村",
        "责任编辑：张若谷 美术编辑：王 玺",
    ],
)
def test_other_lines_are_no_bylines(line):
    assert parse_byline(line) is None


def test_credits_name_the_editors_by_role():
    editors = parse_credits("责任编辑:张若谷 美术编辑:王 玺 校对／司徒静")

    assert [(one.role, one.names) for one in editors or ()] == [
        ("责任编辑", ("张若谷",)),
        ("美术编辑", ("王玺",)),
        ("校对", ("司徒静",)),
    ]


def test_names_alone_have_an_empty_role():
    (byline,) = parse_names("（张若谷 王 玺）") or ()

    assert (byline.role, byline.names) == ("", ("张若谷", "王玺"))
    assert parse_names("春耕时节") is None


@pytest.mark.parametrize(
    ("paragraph", "role", "name"),
    [
        ("水来了。（记者 张若谷）", "记者", "张若谷"),
        ("水来了。(张若谷)", "", "张若谷"),
        ("水来了。（石桥社区 张若谷）", "", "张若谷"),
        ("水来了。记者 张若谷 报道", "记者", "张若谷"),
    ],
)
def test_a_paragraph_may_end_with_its_authors_name(paragraph, role, name):
    (byline,) = find_signature(paragraph) or ()

    assert (byline.role, byline.names) == (role, (name,))


def test_a_remark_in_brackets_is_no_signature():
    assert find_signature("新渠三天修好（比计划早一天）") is None
    assert find_signature("水来了。（完）") is None
