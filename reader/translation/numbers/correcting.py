"""Which words of the English have to change so that a figure becomes right?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.text.model import Span
from reader.translation.numbers.values import NumberKind

if TYPE_CHECKING:
    from reader.translation.numbers.values import NumberFinding

_SIGN = re.compile(r"(?:US|HK|us|hk)?[$€£¥]\s?$|\b(?:RMB|CNY|USD|EUR)\s$")
_MONEY_WORDS = re.compile(
    r"\s*(?:US\s|Hong Kong\s)?(?:yuan|renminbi|RMB|dollars?|euros?|yen|pounds?|rou?bles?)\b"
)
_SHARE_WORDS = re.compile(
    r"\s*(?:%|-?percentage[\s-]points?|per\s?cent(?:age)?(?:[\s-]points?)?)", re.IGNORECASE
)
_UNIT_WORDS = re.compile(
    r"[\s-]*(?:acres?|hectares?|miles?|kilomet(?:re|er)s?|km|kilograms?|kg|kilos?|degrees?|days?)\b"
)
_ELSEWHERE = frozenset({NumberKind.TIME, NumberKind.IDENTIFIER, NumberKind.VAGUE})


class Edit(NamedTuple):
    """One change of an English sentence."""

    span: Span
    """What is taken out; empty to only put something in."""
    text: str
    """What is put there."""

    def applied(self, target: str) -> str:
        """Return `target` with the change made."""
        return target[: self.span.start] + self.text + target[self.span.end :]


def correction(finding: NumberFinding, target: str) -> Edit | None:
    """Return how `target` has to change; None where nothing stands in the figure's place.

    The unit is put in with the figure and taken out with the wrong one, so that
    "$50,000 in prizes" becomes "50,000 yuan in prizes".
    """
    span = finding.found_span
    if span is None or finding.kind in _ELSEWHERE:
        return None
    text, start, end = finding.expected, span.start, span.end
    if finding.kind is NumberKind.MONEY:
        before = _SIGN.search(target[:start])
        start = before.start() if before else start
        end = _behind(_MONEY_WORDS, target, end)
    elif finding.kind in (NumberKind.PERCENT, NumberKind.POINTS):
        end = _behind(_SHARE_WORDS, target, end)
    elif finding.kind is NumberKind.QUANTITY:
        number, _, unit = text.partition(" ")
        changes_unit = bool(finding.found and finding.found != span.of(target))
        if changes_unit:
            end = _behind(_UNIT_WORDS, target, end)
        elif unit:
            text = _without_unit(number, unit)
    elif finding.kind is NumberKind.DATE and _UNIT_WORDS.match(target, end):
        end = _behind(_UNIT_WORDS, target, end)
    return Edit(Span(start, end), text)


def _behind(words: re.Pattern[str], target: str, end: int) -> int:
    found = words.match(target, end)
    return found.end() if found else end


def _without_unit(number: str, rest: str) -> str:
    """Keep 39.4 billion of "39.4 billion people": the people stand in the sentence already."""
    scale = rest.partition(" ")[0]
    return f"{number} {scale}" if scale in ("million", "billion", "trillion") else number
