"""Below which score a sentence of the model is more likely bad than good. Standard library."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

GOOD_CHRF = 40.0
"""A sentence of a lower chrF tells little of what the Chinese says (read on the dev set)."""
LEAST_SHARE, MOST_SHARE = 0.05, 0.40
"""Share of the sentences that may be marked: a mark on each one says nothing."""


def threshold(scores: Sequence[float], good: Sequence[bool]) -> float:
    """Return the score that parts good sentences from bad ones best.

    Best is the largest sum of the share of bad ones that is marked and of good ones that
    is not (Youden's J), among the thresholds that mark `LEAST_SHARE` to `MOST_SHARE` of all.

    Raises `ValueError`: there are no sentences.
    """
    ranked = sorted(zip(scores, good, strict=True))
    if not ranked:
        raise ValueError("there are no sentences to calibrate with")
    all_good = sum(good)
    all_bad = len(ranked) - all_good
    marked_bad, best, found = 0, -2.0, ranked[0][0]
    for place, (score, is_good) in enumerate(ranked):
        if LEAST_SHARE <= place / len(ranked) <= MOST_SHARE:
            caught = marked_bad / all_bad if all_bad else 0.0
            wrong = (place - marked_bad) / all_good if all_good else 0.0
            if caught - wrong > best:
                best, found = caught - wrong, score
        marked_bad += not is_good
    return round(found, 3)
