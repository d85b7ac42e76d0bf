from __future__ import annotations

import pytest

from reader.annotation import surnames


def found(text: str) -> list[str]:
    words = text.split()
    return [f"{words[index][place]} {reading}" for index, place, reading in surnames.find(words)]


@pytest.mark.parametrize(
    ("text", "surname"),
    [
        ("任 书记 到 基层 调研", "任 rén"),
        ("采访 了解 先生 一家", "解 xiè"),
        ("单 女士 当选", "单 shàn"),
        ("朴 总统 发表 讲话", "朴 piáo"),
        ("查 某 当场 认错", "查 zhā"),
        ("外科医生 仇 正 华 的 回答", "仇 qiú"),
        ("单 小 梅 表示", "单 shàn"),
        ("记者 曾 建 国 、 李 四", "曾 zēng"),
        ("， 应 主任 要求", "应 yīng"),
    ],
)
def test_a_surname_is_found_by_what_stands_beside_it(text, surname):
    assert found(text) == [surname]


@pytest.mark.parametrize(
    "text",
    [
        "任务 完成",
        "他 任 书记 期间",
        "曾 任 市长",
        "记者 曾 到 现场 ，",
        "华为 总 经理",
        "解决 主任 的 困难",
        "一个 单位 的 先生",
        "查处 长期 存在 的 问题",
    ],
)
def test_a_word_is_no_surname(text):
    assert found(text) == []


def test_a_compound_surname_has_two_readings():
    assert found("尉迟 敏 说") == ["尉 yù", "迟 chí"]
