from __future__ import annotations

import pytest

from reader.annotation.segment import Segmenter, WordCosts
from reader.glossary.boundaries import judge
from reader.glossary.matcher import Matcher
from reader.workspace.terms import hits_in, judged_in


@pytest.mark.parametrize(
    ("text", "false_hit", "reason"),
    [
        ("会议强调要集中央地之力", "中央", "it runs across 集中 and 央"),
        ("集中办理各项业务", "中办", "it runs across 集中 and 办理"),
        ("主持人大赛开幕", "人大", "it runs across 主持人 and 大赛"),
        ("全国企业家大会", "国企", "it runs across 全国 and 企业家"),
        ("产业链主要环节", "链主", "it runs across 产业链 and 主要"),
        ("集中考核干部", "中考", "it runs across 集中 and 考核"),
        ("提高考核标准", "高考", "it runs across 提高 and 考核"),
        ("喝一碗酥油茶", "油茶", "it cuts the word 酥油"),
        ("工资最低保障线", "低保", "it cuts the word 保障"),
        ("基层党组织", "党组", "it cuts the word 组织"),
        ("教育部门的负责人", "教育部", "it cuts the word 部门"),
    ],
)
def test_what_only_looks_like_a_term_is_left_out_with_its_reason(
    kept_services, text, false_hit, reason
):
    judged = judged_in(kept_services, text)
    reasons = {one.hit.span.of(text): one.reason for one in judged.suppressed}

    assert false_hit not in [hit.span.of(text) for hit in judged.kept]
    assert reasons.get(false_hit, reason).startswith(reason)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("科技成果转化率提高", ["科技成果转化", "成果转化率", "成果转化"]),
        ("总局令第60号", ["总局令"]),
        ("市政协会议", ["政协"]),
        ("省民政局局长", ["民政局"]),
        ("街道办事处", ["街道办事处", "街道"]),
        ("我市两家企业", ["我市"]),
        ("集中央行的力量", ["央行"]),
    ],
)
def test_terms_and_those_nested_in_them_stay(kept_services, text, terms):
    found = [hit.span.of(text) for hit in hits_in(kept_services, text)]
    assert [term for term in terms if term not in found] == []


@pytest.mark.parametrize("text", ["集中辦理各項業務", "主持人大賽開幕"])
def test_traditional_text_is_judged_through_its_simplified_form(kept_services, text):
    assert "人大" not in [hit.span.of(text) for hit in hits_in(kept_services, text)]
    assert "中辦" not in [hit.span.of(text) for hit in hits_in(kept_services, text)]


@pytest.mark.parametrize("text", ["新質生產力", "產業鏈", "國家衞健委", "藍天保衞戰"])
def test_forms_of_hong_kong_and_taiwan_are_found(kept_services, text):
    assert hits_in(kept_services, text)


def test_hits_outside_han_and_in_several_runs_stay():
    segmenter = Segmenter.of(["集中", "办理"], WordCosts({"集中": 10, "办理": 10}, frozenset()))
    matcher = Matcher.over([("中办", "office"), ("“三尖”", "peaks"), ("5G", "5g")])
    text = "“三尖”，5G，中办，集中办理，中办"

    judged = judge(text, matcher.hits(text), segmenter)

    assert [hit.span.start for hit in judged.kept] == [0, 5, 8, 16]
    assert [one.hit.span.start for one in judged.suppressed] == [12]
