"""Names of people in running text, told by surname and company."""

from __future__ import annotations

import pytest

from reader.annotation import people

COMMON = {"高度", "松柏", "建设", "会议", "发展", "开展", "工作", "主任", "教授", "书记"}


def names(line):
    """Names found in a line whose words have spaces between; ␣ is a space of the text."""
    words = line.replace("␣", "\u3000").split(" ")
    found = people.find(words, COMMON.__contains__)
    return ["".join(words[at : at + count]) for at, count in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("记者 / 陈 驰", ["陈驰"]),
        ("记者 ␣ 黄平 芬 报道", ["黄平芬"]),
        ("记者 ␣ 沈 杰 ␣ 贺 莹", ["沈杰", "贺莹"]),
        ("书记 欧阳 牧", ["欧阳牧"]),
        ("主任 钟 离 雪 。", ["钟离雪"]),
        ("主任 滕 松柏 主持", ["滕松柏"]),
        ("。 冼 志 航 说", ["冼志航"]),
        ("采访 龙 女士", ["龙"]),
        ("专家 佟 教授", ["佟"]),
        ("书记 李 西 安", ["李西安"]),
        ("书记 鲁 静 说", ["鲁静"]),
        ("教授 司 马 安 坐 着", ["司马安"]),
        ("记者 ： 王 ␣ 玺", ["王", "玺"]),
        ("被告人 马 某 说", ["马某"]),
        ("残疾人 申 某 感慨 地 说", ["申某"]),
    ],
)
def test_people_are_told_by_the_company_they_keep(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "记者 从 市 了解到",
        "主任 高度 重视",
        "王 看见",
        "发展 党 书记",
        "曾 任 某 市 市长",
        "欧洲 某 国",
        "县长 任 组长 的",
        "我们 一起 开展 工作",
    ],
)
def test_words_beside_a_role_are_no_names(line):
    assert names(line) == []
