from __future__ import annotations

from datetime import date

from reader.text.setting import infer


def test_a_date_with_its_weekday_is_certain():
    found = infer("正文。", masthead="2024年3月6日 星期三 第3版").issued
    assert found.day == date(2024, 3, 6)
    assert found.certainty > 0.95


def test_a_date_with_another_weekday_is_not_believed():
    assert infer("正文。", masthead="2024年3月6日 星期五").issued is None


def test_a_date_on_the_page_is_likely():
    found = infer("正文。", masthead="2024年3月6日 第3版").issued
    assert found.day == date(2024, 3, 6)
    assert 0.7 < found.certainty < 0.95


def test_the_dateline_takes_its_year_from_the_text():
    text = "新华社长沙3月12日电 2024年一季度将继续，与2023年相比，2024年更好。"
    found = infer(text, "新华社长沙3月12日电").issued
    assert found.day == date(2024, 3, 12)
    assert found.certainty < 0.85


def test_without_a_year_there_is_no_date():
    assert infer("本报3月12日讯 活动举行。", "本报3月12日讯").issued is None


def test_an_impossible_date_is_no_date():
    assert infer("正文。", masthead="2023年2月30日").issued is None


def test_the_paper_and_the_text_name_the_city():
    text = "株洲日报讯 活动在株洲市举行，湖南省内各地参加，株洲市民踊跃。"
    found = infer(text).place
    assert (found.city, found.province) == ("株洲", "湖南")
    assert found.of("市") == "株洲市"


def test_a_text_without_names_has_no_place():
    assert infer("活动顺利举行，各地都参加了。").place is None
