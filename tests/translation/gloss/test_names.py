from __future__ import annotations

import pytest

from reader.translation.gloss import Knowledge, Word, gloss


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("记者 / 陈:chén 驰:chí", "reporter/ Chen Chi"),
        ("记者 ␣ 黄:huáng 平:píng 芬:fēn", "reporter · Huang Pingfen"),
        ("记者 ␣ 沈:shěn 杰:jié ␣ 贺:hè 莹:yíng", "reporter · Shen Jie · He Ying"),
        ("记者 ： 王:wáng ␣ 玺:xǐ", "reporter: Wang Xi"),
        ("书记 欧阳:ōu-yáng 牧:mù", "Party secretary · Ouyang Mu"),
        ("主任 钟:zhōng 离:lí 雪:xuě 。", "director · Zhongli Xue."),
        ("主任 滕:téng 松柏:sōng-bǎi 主持", "director · Teng Songbai · chair"),
        ("。 冼:xiǎn 志:zhì 航:háng 说", ". Xian Zhihang · say"),
        ("龙:lóng 女士", "Long · Ms"),
        ("专家 佟:tóng 教授", "expert · Tong · professor"),
        ("书记 吕:lǚ 安:ān", "Party secretary · Lü An"),
        ("书记 李:lǐ 西:xī 安:ān", "Party secretary · Li Xi'an"),
    ],
)
def test_people_are_told_by_the_company_they_keep(gloss_of, words, expected):
    assert gloss_of(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("记者 从:cóng 市:shì 了解到", "reporter · from · city · learn"),
        ("主任 高度:gāo-dù", "director · height"),
        ("记者 和:hé 孙:sūn 女士", "reporter · and · Sun · Ms"),
        ("王:wáng 看见", "Wang · see"),
        ("发展 党:dǎng 书记", "develop · the Party · Party secretary"),
        ("曾 任:rèn 某 市:shì 市长", "once · serve as · a certain · city · mayor"),
        ("书记 鲁:lǔ 静:jìng 说:shuō", "Party secretary · Lu Jing · say"),
        ("教授 司:sī 马:mǎ 安:ān 坐:zuò 着:zhe", "professor · Sima An · 坐"),
    ],
)
def test_words_beside_a_role_are_no_names(gloss_of, words, expected):
    assert gloss_of(words) == expected


def test_a_name_known_to_the_caller_needs_no_witness():
    words = [Word("苹果"), Word("黄平芬", ("huáng", "píng", "fēn"), is_name=True)]
    knowledge = Knowledge({"苹果": "apple"}.get, lambda _word: ())
    assert gloss(words, knowledge) == "apple · Huang Pingfen"


def test_without_a_reading_a_name_stays_as_it_is(gloss_of):
    assert gloss_of("记者 陈 驰") == "reporter · Chen · 驰"
