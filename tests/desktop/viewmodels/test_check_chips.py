"""The chips: what is wrong comes first and says what would be right."""

from __future__ import annotations

import pytest

from reader.desktop.viewmodels.check_chips import chips_of, detail_of
from reader.desktop.viewmodels.rows import Tone
from reader.text.deixis import Pointer
from reader.text.model import Span
from reader.translation.checks import Check, CheckKind, Clause
from reader.translation.numbers import Severity
from reader.workspace.checking import Review, review

SOURCE = "今年，全市投资394亿元，增长3.5%。"


def texts(chips):
    return [chip.text for chip in chips]


def test_a_wrong_figure_is_first_and_can_be_put_right(kept_services):
    english = "The city invested 39.4 million yuan, up by 3.5%."
    chips = chips_of([review(kept_services, SOURCE, english)], [english])
    assert texts(chips) == ["394亿元 = 39.4 billion yuan · not 39.4 million", "3.5% ✓"]
    assert [chip.tone for chip in chips] == [Tone.FORBIDDEN, Tone.APPROVED]
    assert chips[0].mended == "The city invested 39.4 billion yuan, up by 3.5%."


def test_nothing_is_put_right_where_several_sentences_are_shown(kept_services):
    english = "The city invested 39.4 million yuan, up by 3.5%."
    reviews = [review(kept_services, SOURCE, english)] * 2
    assert not any(chip.mended for chip in chips_of(reviews, [english, english]))


def test_a_guess_is_shown_as_a_guess():
    sure = Pointer(Span(0, 2), "今年", "2024", 1.0)
    guess = Pointer(Span(3, 5), "全市", "Zhuzhou", 0.4)
    chips = chips_of([Review((), (), (), (sure, guess))], ["It is."])
    assert texts(chips) == ["今年 = 2024", "全市 = Zhuzhou?"]


def test_many_chips_end_in_a_count():
    pointers = tuple(Pointer(Span(0, 2), f"{day}日", f"{day} March", 1.0) for day in range(1, 21))
    chips = chips_of([Review((), (), (), pointers)], ["It is."])
    assert len(chips) == 12
    assert chips[-1].text == "and 9 more"


def test_what_hangs_on_the_date_can_be_clicked_and_a_place_cannot():
    year, place = (
        Pointer(Span(0, 2), "今年", "2024", 1.0),
        Pointer(Span(3, 5), "我市", "Zhuzhou", 1.0),
    )
    chips = chips_of([Review((), (), (), (year, place))], ["It is."])
    assert [chip.asks_date for chip in chips] == [True, False]


@pytest.mark.parametrize("clause", list(Clause))
def test_what_a_check_saw_is_said_in_full(clause):
    check = Check(CheckKind.TERM, clause, ("甲", "one", "two"), Severity.NOTE)

    assert detail_of(check) == check.detail
