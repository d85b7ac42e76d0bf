"""Figures: does the English of a sentence say the numbers of its Chinese?"""

from __future__ import annotations

from reader.translation.numbers.comparing import compare, examine
from reader.translation.numbers.values import (
    Comparison,
    NumberFinding,
    NumberKind,
    NumberMatch,
    Severity,
)

__all__ = [
    "Comparison",
    "NumberFinding",
    "NumberKind",
    "NumberMatch",
    "Severity",
    "compare",
    "examine",
]
