from __future__ import annotations

import pytest

from reader.text.model import Span
from reader.translation.checks import CheckKind, TermState, TermVerdict, check
from reader.translation.numbers import Severity

SOURCE = "全市加快发展。"


def kinds(source, target, terms=()):
    return [one.kind for one in check(source, target, terms)]


def test_a_good_sentence_passes_every_check():
    assert check("全市投资394亿元。", "The city invested 39.4 billion yuan.") == ()


def test_no_english_is_one_check_and_no_more():
    assert kinds("全市投资394亿元。", " ") == [CheckKind.EMPTY]


def test_a_wrong_figure_comes_with_its_correction():
    target = "The prize is $50,000 in all."
    (one,) = check("奖金共5万元。", target)
    assert one.kind is CheckKind.NUMBER
    assert one.fix.applied(target) == "The prize is 50,000 yuan in all."


@pytest.mark.parametrize(
    ("source", "target", "mended"),
    [
        ("投资34.5亿元", "It invested 34.5 billion yuan.", "It invested 3.45 billion yuan."),
        ("共1.72万人", "It has 172,000 people.", "It has 17,200 people."),
        ("增长88%", "It grew by 78 per cent.", "It grew by 88%."),
        ("提高3个百分点", "It rose by 3 per cent.", "It rose by 3 percentage points."),
        ("60多亩地", "It has over 60 acres of land.", "It has over 60 mu of land."),
        ("26日晚间报道", "It was reported on 26 days.", "It was reported on the 26th."),
        ("第15届", "It is the 50th session.", "It is the 15th session."),
    ],
)
def test_the_correction_of_a_figure_changes_nothing_else(source, target, mended):
    (one,) = check(source, target)
    assert one.fix.applied(target) == mended
    assert check(source, mended) == ()


def test_a_missing_figure_has_no_place_to_be_corrected():
    (one,) = check("全市共有394家企业参加这次活动。", "The city has many companies that take part.")
    assert one.fix is None
    assert "394" in one.detail


def verdict(state, found="", span=None):
    return TermVerdict(
        "新质生产力", Span(4, 9), state, "new quality productive forces", found, span
    )


def test_a_term_that_is_used_is_no_check():
    assert check(SOURCE, "The city speeds up.", [verdict(TermState.USED)]) == ()


def test_a_superseded_rendering_is_replaced_in_its_place():
    target = "It develops new productivity."
    found = verdict(TermState.SUPERSEDED, "new productivity", Span(12, 28))
    (one,) = check(SOURCE, target, [found])
    assert one.fix.applied(target) == "It develops new quality productive forces."
    assert one.severity is Severity.WARNING


def test_a_forbidden_rendering_is_graver_than_a_missing_one():
    terms = [
        verdict(TermState.MISSING),
        verdict(TermState.FORBIDDEN, "new productivity", Span(12, 28)),
    ]
    found = check(SOURCE, "It develops new productivity.", terms)
    assert [one.severity for one in found] == [Severity.ERROR, Severity.NOTE]
    assert found[1].fix is None


@pytest.mark.parametrize(
    "target",
    [
        "The the the city speeds up its work.",
        "According to Sino-Sino-Sino-Sino news the city speeds up.",
        "The city of the city of the city of the city speeds up.",
        "It speeds up the growth of the city speeds up the growth of the city.",
    ],
)
def test_a_loop_is_seen(target):
    assert CheckKind.LOOP in kinds("全市加快经济和社会各项事业的发展。", target)


@pytest.mark.parametrize(
    "target",
    ["It is very, very, very good for us.", "The scores were 2 2 2 and 3 3 3 that day."],
)
def test_repetition_that_is_meant_is_no_loop(target):
    assert CheckKind.LOOP not in kinds("这对我们来说非常好。", target)


def test_chinese_that_was_left_is_named():
    (one,) = check(SOURCE, "The city speeds up 发展 today.")
    assert one.kind is CheckKind.UNTRANSLATED
    assert "发展" in one.detail
    assert one.target_span == Span(19, 21)


def test_english_that_is_far_too_short_is_told():
    source = "网络空间虚拟性强，溯源难，行为体多样，在调查事件的时候应拿出充分的证据。"
    assert kinds(source, "Cyberspace is virtual.") == [CheckKind.LENGTH]


def test_english_that_is_far_too_long_is_told():
    target = "Word by word " + " ".join(f"a{number}b" for number in range(40))
    assert CheckKind.LENGTH in kinds("全市各地加快发展步伐。", target.replace("0", ""))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("调查的时候不能无端猜测。", "One can speculate during the investigation."),
        ("禁止向未成年人销售。", "Sale to minors is welcome."),
        ("活动没有收费。", "The event had a fee."),
    ],
)
def test_a_lost_negation_is_seen(source, target):
    assert CheckKind.NEGATION in kinds(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("经济不断发展。", "The economy keeps growing."),
        ("这项工作非常重要。", "This work is very important."),
        ("未来五年要加快发展。", "Growth must speed up over the next five years."),
        ("他不愿参加。", "He refused to take part."),
        ("情况不稳定。", "The situation is unstable."),
        ("没有人知道。", "Nobody knows."),
        ("他不在家。", "He isn’t at home."),
    ],
)
def test_a_negation_that_english_words_otherwise_is_not_missed(source, target):
    assert CheckKind.NEGATION not in kinds(source, target)


def test_a_quote_that_does_not_close_is_noted():
    (one,) = check("他说：“发展很快。”", "He said: “Growth is fast.")
    assert one.kind is CheckKind.QUOTES
    assert one.severity is Severity.NOTE


def test_straight_and_curly_quotes_may_close_each_other():
    assert check("他说：“发展很快。”", 'He said: “Growth is fast."') == ()
