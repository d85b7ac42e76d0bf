"""How a sentence too long for an engine falls into parts that are not, and is put together.

Engines were trained on sentences of some hundred pieces and cut the rest off without a
word, so a longer sentence is divided: at a semicolon rather than a comma, at a comma
rather than anywhere, and near its middle.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.translation.engine import EngineOutput, Hypothesis

if TYPE_CHECKING:
    from collections.abc import Callable

# A comma or a colon between digits belongs to a number or a time.
_BOUNDARIES = tuple(
    re.compile(pattern)
    for pattern in (r"[。！？!?；;\n]+[”’」』）]*", r"[，：—…]+|[,:](?!\d)", r"[、\s]+")
)


def parts(sentence: str, fits: Callable[[str], bool]) -> list[str]:
    """Divide `sentence` into parts that `fits` accepts; their concatenation is the sentence.

    A single character counts as fitting.
    """
    if len(sentence) <= 1 or fits(sentence):
        return [sentence] if sentence else []
    cut = _cut(sentence)
    return parts(sentence[:cut], fits) + parts(sentence[cut:], fits)


def joined(outputs: list[EngineOutput]) -> EngineOutput:
    """Put the parts of one sentence together; scores are weighted by the parts' lengths.

    No parts give an empty answer.
    """
    if len(outputs) == 1:
        return outputs[0]
    ranks = max((len(output.alternatives) for output in outputs), default=0)
    best = _chained([Hypothesis(output.text, output.score) for output in outputs])
    alternatives = tuple(
        _chained([_ranked(output, rank) for output in outputs]) for rank in range(ranks)
    )
    return EngineOutput(best.text, best.score, alternatives)


def _cut(sentence: str) -> int:
    """Offset of the best place to divide `sentence`, which has two characters or more."""
    middle = len(sentence) / 2
    for boundary in _BOUNDARIES:
        ends = (found.end() for found in boundary.finditer(sentence))
        # A cut in the outer eighth would leave a crumb, which engines translate badly.
        near = [end for end in ends if abs(end - middle) < middle * 0.75 and end < len(sentence)]
        if near:
            return min(near, key=lambda end: abs(end - middle))
    return len(sentence) // 2


def _ranked(output: EngineOutput, rank: int) -> Hypothesis:
    """Return the answer of that rank, or the last one there is."""
    if not output.alternatives:
        return Hypothesis(output.text, output.score)
    return output.alternatives[min(rank, len(output.alternatives) - 1)]


def _chained(parts_found: list[Hypothesis]) -> Hypothesis:
    weights = [max(1, len(part.text)) for part in parts_found]
    total = sum(part.score * weight for part, weight in zip(parts_found, weights, strict=True))
    text = " ".join(part.text for part in parts_found if part.text)
    return Hypothesis(text, total / sum(weights) if weights else 0.0)
