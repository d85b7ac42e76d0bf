from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.translation.numbers import NumberKind, Severity, compare, examine

RIGHT = [
    ("投资394亿元", "an investment of 39.4 billion yuan"),
    ("增长3.5%", "up by 3.5 per cent"),
    ("占百分之三十五", "35 percent of the total"),
    ("提高2个百分点", "rose by 2 percentage points"),
    ("4.74亿人", "474 million people"),
    ("三十六万亩", "360,000 mu"),
    ("1500亩", "100 hectares"),
    ("三分之一的人", "one third of the people"),
    ("三分之二的人", "two-thirds of them"),
    ("1/3的企业", "one third of enterprises"),
    ("约占2/3", "about 2/3 of the total"),
    ("约占1/4", "25 percent of the total"),
    ("12.3亿美元", "US$1.23bn"),
    ("1.23亿元", "123m yuan"),
    ("2023-2025年", "in 2023-25"),
    ("2023—2025年", "in 2023–25"),
    ("3—5万人", "30,000 to 50,000 people"),
    ("三到五个月", "three to five months"),
    ("五六百米", "five or six hundred metres"),
    ("五六百米", "about 500 metres"),
    ("10至15个项目", "between 10 and 15 projects"),
    ("第十四届", "the 14th session"),
    ("第二次", "for the second time"),
    ("2024年3月5日", "on March 5, 2024"),
    ("2024年3月5日", "on 5 March 2024"),
    ("2024-03-05", "3/5/2024"),
    ("3月5日至7日", "from 5 to 7 March"),
    ("二〇二四年", "in 2024"),
    ("20世纪90年代", "in the 1990s"),
    ("上午9时30分", "at 9:30 a.m."),
    ("15时30分", "at 1530 hours"),
    ("清晨六点四十", "at twenty to seven"),
    ("八点半", "at half past eight"),
    ("下午3时", "at 3 p.m."),
    ("12时", "at noon"),
    ("翻一番", "doubled"),
    ("增长3倍", "quadrupled"),
    ("增长3倍", "rose by 300 percent"),
    ("是原来的2倍", "twice as much"),
    ("三成居民", "30 percent of residents"),
    ("两年半", "two and a half years"),
    ("十余家", "more than a dozen companies"),
    ("20年来", "for two decades"),
    ("14天", "two weeks"),
    ("1000斤粮食", "500 kilograms of grain"),
    ("实行“3+3+2”模式", "a “3+3+2” model"),
    ("３９４亿元", "39.4 billion yuan"),
    ("三百九十四億元", "39.4 billion yuan"),
    ("C919飞机", "the C919 aircraft"),
    ("累计16048100例", "over 16 million cases in all"),
    ("1例", "a case"),
    ("26日", "on Sunday"),
    ("江苏、浙江、辽宁3省", "in Jiangsu, Zhejiang and Liaoning"),
    ("50万美元", "half a million US dollars"),
]
NO_NUMBER = [
    "一些人一起去",
    "十分重要",
    "千万不要忘记",
    "万一下雨",
    "四川和三峡",
    "九江市和三亚市",
    "千方百计",
    "第一时间赶到",
    "老百姓",
    "有一点不同",
    "数十亿元",
    "几百人",
    "上万名",
    "统一思想",
    "入伍的人",
    "参加活动",
    "中美两国",
    "今明两天",
]
WRONG = [
    ("投资394亿元", "an investment of 39.4 million yuan", "39.4 billion yuan", "39.4 million"),
    ("投资394亿元", "an investment", "39.4 billion yuan", None),
    ("增长3.5%", "up by 5.3%", "3.5%", "5.3"),
    ("提高2个百分点", "rose by 2 percent", "2 percentage points", "2"),
    ("7月26日", "on 25 July", "July 26", None),
    ("奖励5万元", "a prize of $50,000", "50,000 yuan", "$50,000"),
    ("60多亩地", "over 60 acres", "60 mu", "60 acres"),
    ("26日晚间报道", "reported on 26 days", "the 26th", "26 days"),
    ("40集电视剧", "the 40th episode", "40", None),
    ("第3000场", "one of the games", "3000th", None),
]


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_a_figure_that_is_right_raises_nothing(source, target):
    assert compare(source, target) == ()


@pytest.mark.parametrize("source", NO_NUMBER)
def test_a_numeral_that_counts_nothing_is_not_asked_for(source):
    assert compare(source, "something else") == ()


@pytest.mark.parametrize(("source", "target", "expected", "found"), WRONG)
def test_a_figure_that_is_wrong_or_missing_is_told_with_what_it_should_be(
    source, target, expected, found
):
    (finding,) = compare(source, target)
    assert (finding.expected, finding.found) == (expected, found)
    assert finding.span.of(source) == finding.text


def test_a_match_says_where_both_figures_stand():
    source, target = "全市地区生产总值394亿元。", "The city's GDP was 39.4 billion yuan."
    (match,) = examine(source, target).matches
    assert match.kind is NumberKind.MONEY
    assert match.span.of(source) == match.text == "394亿元"
    assert match.found_span.of(target) == "39.4 billion"
    assert match.found == "39.4 billion yuan"


def test_every_figure_finds_its_own_english():
    found = examine("3月和4月分别增长78%、199%。", "78 and 199 per cent in March and April.")
    assert [match.text for match in found.matches] == ["3月", "4月", "78%", "199%"]
    assert found.findings == ()


def test_one_figure_does_not_stand_for_two_different_ones():
    findings = compare("增长25%，25日公布。", "It grew by 25 per cent, it was announced.")
    assert [finding.text for finding in findings] == ["25日"]


def test_small_numbers_in_chinese_numerals_are_only_noted():
    (finding,) = compare("分三批下达", "issued in batches")
    assert finding.severity is Severity.NOTE


@given(st.integers(2, 999_999_999))
def test_digits_survive_any_grouping(value):
    assert compare(f"共{value}件", f"{value:,} items in all") == ()
    assert compare(f"共{value:,}件", f"{value} items in all") == ()


@given(st.integers(11, 99_999), st.sampled_from([("万", 10**4), ("亿", 10**8), ("千", 10**3)]))
def test_amounts_in_wan_and_yi_equal_their_english(value, scale):
    sign, factor = scale
    total = value * factor
    assert compare(f"投资{value}{sign}元", f"invested {_english(total)} yuan") == ()


@given(st.integers(1, 9999), st.integers(1, 9))
def test_decimals_are_exact(whole, tenth):
    assert compare(
        f"{whole}.{tenth}亿元", f"{(whole * 10 + tenth) / 100:.2f} billion yuan"
    ) == () or (whole * 10 + tenth < 100)


@given(st.integers(11, 99_999_999))
def test_chinese_numerals_equal_digits(value):
    assert compare(f"共{_chinese(value)}人", f"{value:,} people") == ()


@given(st.integers(11, 99_999_999), st.integers(1, 9))
def test_a_changed_digit_is_seen(value, change):
    wrong = value + change
    findings = compare(f"共{value}件", f"{wrong:,} items in all")
    assert [finding.text for finding in findings] == [f"{value}件"]


def _english(value: int) -> str:
    for scale, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if value >= scale:
            text = f"{value / scale:.12f}".rstrip("0").rstrip(".")
            return f"{text} {name}"
    return f"{value:,}"


def _chinese(value: int) -> str:
    digits = "零一二三四五六七八九"

    def section(number: int) -> str:
        text, gap = "", False
        for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
            digit = number // unit % 10
            if digit:
                text += ("零" if gap else "") + digits[digit] + name
                gap = False
            elif text:
                gap = True
        return text

    high, low = divmod(value, 10_000)
    if not high:
        return section(low)
    between = "零" if low and low < 1000 else ""
    return section(high) + "万" + between + section(low)
