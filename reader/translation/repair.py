"""Can a model's answer be made better before anybody sees it, and how does a person mend it?

Before: of several hypotheses the one that passes most checks is taken, and a sentence that
loops is asked for again with the loop forbidden. After: one change, offered by a check, done
when the person says so. What the model never said is never put in silently.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.translation import faults
from reader.translation.checks import CheckKind, TermState, check
from reader.translation.engine import EngineOutput, Hypothesis, Search
from reader.translation.numbers import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.translation.checks import Check, TermVerdict
    from reader.translation.numbers.correcting import Edit

    Judge = Callable[[str, str], Sequence[TermVerdict]]
    """Gives the verdicts about the glossary's terms in a source and its English."""

STRICT = Search(beam=4, hypotheses=4, repetition_penalty=1.2, no_repeat_ngram=3)
"""How a sentence that came out as a loop is asked for again."""

_WEIGHTS = {Severity.ERROR: 3.0, Severity.WARNING: 2.0, Severity.NOTE: 1.0}
_BREAKDOWNS = frozenset({CheckKind.LOOP, CheckKind.EMPTY, CheckKind.UNTRANSLATED})
_BREAKDOWN = 6.0


def no_terms(_source: str, _target: str) -> Sequence[TermVerdict]:
    """Know no term."""
    return ()


@dataclass(frozen=True, slots=True)
class Ranked:
    """One hypothesis and what speaks against it."""

    text: str
    score: float
    """Average log-probability of a piece, as the engine gave it."""
    faults: float
    """Weight of the checks that it does not pass."""
    terms: int
    """Renderings of the glossary that it has."""

    @property
    def order(self) -> tuple[float, int, float]:
        """The least is the best: fewest faults, most renderings, likeliest."""
        return self.faults, -self.terms, -self.score


def ranked(source: str, hypothesis: Hypothesis, judge: Judge = no_terms) -> Ranked:
    """Weigh one hypothesis for `source`."""
    verdicts = judge(source, hypothesis.text)
    checks = check(source, hypothesis.text, verdicts)
    used = sum(one.state is TermState.USED for one in verdicts)
    return Ranked(hypothesis.text, hypothesis.score, sum(map(_weight, checks)), used)


def _weight(one: Check) -> float:
    return _BREAKDOWN if one.kind in _BREAKDOWNS else _WEIGHTS[one.severity]


def best(source: str, output: EngineOutput, judge: Judge = no_terms) -> EngineOutput:
    """Return `output` with its best hypothesis in front; the others stay as alternatives."""
    if len(output.alternatives) < 2:  # noqa: PLR2004 - nothing to choose from
        return output
    weighed = [ranked(source, one, judge) for one in output.alternatives]
    chosen = min(weighed, key=lambda one: one.order)
    return EngineOutput(chosen.text, chosen.score, output.alternatives)


def is_broken(source: str, text: str) -> bool:
    """Whether the model broke down: a loop, Chinese left, or hardly any English."""
    return (
        not text.strip()
        or faults.loop(text) is not None
        or bool(faults.untranslated(text))
        or faults.is_short(faults.length(source, text))
    )


class Improver:
    """Chooses among hypotheses and asks again where the model broke down.

    An `Improve` for `reader.translation.answers`.
    """

    def __init__(self, judge: Judge = no_terms) -> None:
        """Count renderings as `judge` finds them."""
        self._judge = judge

    def __call__(
        self, sentence: str, output: EngineOutput, ask: Callable[[Search], EngineOutput], /
    ) -> EngineOutput:
        """Return the answer to keep for `sentence`; see `Improve`."""
        chosen = best(sentence, output, self._judge)
        if not is_broken(sentence, chosen.text):
            return chosen
        again = ask(STRICT)
        first = Hypothesis(chosen.text, chosen.score)
        others = again.alternatives or (Hypothesis(again.text, again.score),)
        together = replace(chosen, alternatives=(first, *others))
        return best(sentence, together, self._judge)


@dataclass(frozen=True, slots=True)
class Mended:
    """A sentence after one offered change; it counts as edited by the person."""

    text: str
    edit: Edit


def mended(target: str, one: Check) -> Mended | None:
    """Return `target` with the change that `one` offers; None where it offers none."""
    return Mended(one.fix.applied(target), one.fix) if one.fix else None
