from __future__ import annotations

import pytest

from reader.text.model import Span
from reader.translation.checks import TermState, TermVerdict, check
from reader.translation.engine import EngineOutput, Hypothesis
from reader.translation.repair import STRICT, Improver, best, is_broken, mended

SOURCE = "全市投资394亿元，发展新质生产力。"
GOOD = "The city invested 39.4 billion yuan in new quality productive forces."
BAD = "The city invested 39.4 million yuan in new quality productive forces."
PLAIN = "The city invested 39.4 billion yuan in new productivity this year."
LOOPING = "The city invested invested invested invested in it."


def judge(source, target):
    used = "new quality productive forces" in target
    state = TermState.USED if used else TermState.MISSING
    return [TermVerdict("新质生产力", Span(12, 17), state, "new quality productive forces")]


def output(*texts):
    hypotheses = tuple(Hypothesis(text, -0.1 * place) for place, text in enumerate(texts, 1))
    return EngineOutput(texts[0], -0.1, hypotheses)


def never_asked(_search):
    raise AssertionError("there was no need to ask again")


def test_the_hypothesis_with_the_right_figure_wins():
    found = best(SOURCE, output(BAD, GOOD))
    assert (found.text, found.score) == (GOOD, -0.2)
    assert found.alternatives == output(BAD, GOOD).alternatives


def test_renderings_of_the_glossary_decide_among_equals():
    assert best(SOURCE, output(PLAIN, GOOD), judge).text == GOOD


def test_without_faults_the_engine_has_its_way():
    other = GOOD.replace("invested", "put").replace("in new", "into new")
    assert best(SOURCE, output(GOOD, other), judge).text == GOOD


def test_a_single_answer_is_left_alone():
    alone = EngineOutput(BAD, -0.1)
    assert best(SOURCE, alone) is alone


def test_a_good_answer_is_not_asked_for_again():
    assert Improver(judge)(SOURCE, output(GOOD, BAD), never_asked).text == GOOD


def test_a_loop_is_asked_for_again_with_the_loop_forbidden():
    asked = []

    def ask(search):
        asked.append(search)
        return output(BAD, GOOD)

    assert Improver(judge)(SOURCE, EngineOutput(LOOPING, -0.9), ask).text == GOOD
    assert asked == [STRICT]
    assert STRICT.no_repeat_ngram > 0
    assert STRICT.repetition_penalty > 1


def test_a_second_answer_that_is_no_better_changes_nothing():
    looping = EngineOutput(LOOPING, -0.2)
    again = EngineOutput("The city 投资 the the the the.", -0.1)
    assert Improver()(SOURCE, looping, lambda _search: again).text == LOOPING


@pytest.mark.parametrize("text", ["", LOOPING, "The city 投资 39.4 billion yuan.", "City."])
def test_a_breakdown_is_told_from_a_mistake(text):
    assert is_broken(SOURCE, text)
    assert not is_broken(SOURCE, BAD)


def test_a_mended_sentence_says_what_was_changed():
    (one,) = check(SOURCE, BAD)
    found = mended(BAD, one)
    assert found.text == GOOD
    assert found.edit.span.of(BAD) == "39.4 million yuan"


def test_a_check_without_a_fix_mends_nothing():
    (one,) = check("全市共有394家企业参加活动。", "The city has many companies in the event.")
    assert mended("The city has many companies in the event.", one) is None
