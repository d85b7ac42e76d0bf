from __future__ import annotations

import pytest

from reader.translation.engine import Origin
from reader.workspace.glossing import WordByWord

SENTENCES = [
    (
        "3月5日上午，会议在市图书馆召开。",
        "March 5 · morning, meeting · in · city · library · hold.",
    ),
    ("2024年，全市新增企业33家。", "2024, whole city · new · enterprise · 33."),
    ("会议9时30分开始，下午3时结束。", "meeting · 9:30 · begin, afternoon · 3:00 · end."),
    ("2023年12月底，大桥建成通车。", "end of December 2023, bridge · complete · open to traffic."),
    ("项目总投资394亿元。", "project · total · investment · 39.4 billion yuan."),
    ("去年产量超过1.2万吨。", "last year · output · exceed · 12,000 tonnes."),
    (
        "全县共有300余名志愿者参加活动。",
        "whole county · have in total · over 300 · volunteer · take part in · activity.",
    ),
    ("近10万人报名。", "nearly · 100,000 people · sign up."),
    ("粮食产量增长8.6%。", "grain output · grow · 8.6%."),
    ("失业率下降0.3个百分点。", "unemployment rate · fall · 0.3 percentage points."),
    ("三分之一的居民住在老城区。", "one third · residents · live · in · old city district."),
    ("比赛进入第三阶段。", "match · enter · 3rd · stage."),
    ("这是第十二届博览会。", "this · is · 12th session · expo."),
    ("他们排名全省第一。", "they · rank · whole province · 1st."),
    ("这场会议开了三个小时。", "this · meeting · open · 3 hours."),
    ("每名学生都有一台电脑。", "every · student · all · have · one · computer."),
    ("这家公司有两个厂。", "this · company · have · 2 · factory."),
    ("5名医生和12名护士赶到现场。", "5 · doctor · and · 12 · nurse · arrive at · scene."),
    ("三年前，他回到村里。", "3 years ago, he · return to · the village."),
    ("5年来，农民收入翻了一番。", "over the past 5 years, peasant · income · double."),
    (
        "2023—2025年，全省将建成40个园区。",
        "2023 - 2025, whole province · will · complete · 40 · park.",
    ),
    ("这条路长5公里，宽12米。", "this · road · long · 5 km, wide · 12 metres."),
    ("他住在第3层。", "he · live · in · 3rd floor."),
    (
        "日前，记者从市农业局获悉。",
        "recently, reporter · from · city · agriculture · bureau · has learned from.",
    ),
    (
        "会上，各部门负责人作了发言。",
        "at the meeting, each · department · head · do · make a speech.",
    ),
    ("他的孩子在北京学习。", "his · child · in · Beijing · learn."),
    ("他把书给了老师。", "he · take · book · to · teacher."),
    ("树被风吹倒了。", "tree · by · wind · blow · fall."),
    ("他高兴地唱着歌。", "he · happy · sing · song."),
    ("字写得很好。", "character · write · very · good."),
    ("为群众服务。", "for · the people · service."),
    ("他成为一名律师。", "he · become · one · lawyer."),
    ("政府将进一步落实政策。", "government · will · further · carry out · policy."),
    (
        "要全面推进改革，并取得成效。",
        "must · all-round · advance · reform, and · achieve · results.",
    ),
    ("向英雄学习，对历史负责。", "toward · hero · learn, to · history · be in charge of."),
    ("其他村民也来了。", "other · villagers · also · come."),
    (
        "据悉，该项目由省政府支持。",
        "it is understood that, the project · by · province · government · support.",
    ),
    ("他是副厂长。", "he · is · deputy · factory director."),
    ("银行行长走进人行道。", "bank · bank president · walk into · sidewalk."),
    ("会计说他会开会。", "accountant · say · he · will · hold a meeting."),
    ("重庆的重点是重新规划。", "Chongqing · key · is · again · plan."),
    ("首都的市民都知道。", "capital · city resident · all · know."),
    (
        "全媒体记者/陈晓东 通讯员/赵静",
        "omnimedia reporter/ Chen Xiaodong · correspondent/ Zhao Jing",
    ),
    ("责任编辑：王 敏 美术编辑：周小梅", "editor in charge: Wang Min · art editor: Zhou Xiaomei"),
    ("市长李建国主持会议。", "mayor · Li Jianguo · chair · meeting."),
    ("“水很清。”村民刘桂香说。", '"water · very · clear." villagers · Liu Guixiang · say.'),
    ("欧阳明先生和孙女士。", "Ouyang Ming · Mr · and · Sun · Ms."),
    ("被告人马某表示认罪。", "defendant · Ma (surname) · say · admit guilt."),
    ("记者从县里了解到。", "reporter · from · the county · learn."),
    ("湘江流经湖南。", "Xiang River · flow · through · Hunan Province."),
    ("马家坪街道的居民。", "Majiaping Subdistrict · residents."),
    ("攸县和沙河湾镇的企业。", "You County · and · Shahe · bay · town · enterprise."),
    ("朋友们来到新大桥参观。", "friend · come to · new · bridge · visit."),
    (
        "发展新质生产力，推动高质量发展。",
        "develop · new quality productive forces, promote · high-quality development.",
    ),
    (
        "“十四五”规划和“一带一路”倡议。",
        '"14th Five-Year Plan" plan · and "Belt and Road Initiative" initiative.',
    ),
    ("《民法典》第十条。", '"civil code" article 10.'),
    ("他（右一）介绍——“很好”……", 'he (first from right) explain - "very · good"...'),
    ("GDP增长5%，CPI上涨0.2%。", "GDP · grow · 5%, CPI · rise · 0.2%."),
    ("屈原和义乌。", "Qu Yuan · and · Yiwu."),
    ("能不能送到？", "can or not · send to?"),
    ("接下来，多措并举，扎实推进。", "next, take many measures at once, solid progress."),
    (
        "仅今年一季度，订单同比增长两成以上。",
        "only · this year · first quarter, order · year-on-year · grow · 20% or more.",
    ),
]


@pytest.fixture
def word_by_word(kept_services):
    return WordByWord(kept_services)


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_a_sentence_is_glossed_with_what_the_program_knows(word_by_word, sentence, expected):
    assert word_by_word(sentence) == expected


def test_a_gloss_is_marked_as_one(services):
    found = services.translation.translate("树被风吹倒了。")
    assert (found.origin, found.package, found.score) == (Origin.GLOSS, None, None)


def test_a_word_is_looked_up_once(word_by_word, kept_services, monkeypatch):
    asked: list[str] = []
    look_up = kept_services.dictionary.look_up
    monkeypatch.setattr(
        type(kept_services.dictionary),
        "look_up",
        lambda _self, word: asked.append(word) or look_up(word),
    )
    word_by_word("苹果和苹果。")
    word_by_word("苹果。")
    assert asked.count("苹果") == 1


def test_nothing_is_made_of_nothing(word_by_word):
    assert word_by_word("") == ""
    assert word_by_word("　。") == "."
