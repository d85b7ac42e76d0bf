"""Which sentences are nearly equal, how nearly, and where they differ.

The measure is that of translation memories: twice the characters in common, in order,
over the characters of both (the indel ratio of RapidFuzz), in percent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST = 75
"""Percent below which a match helps nobody (usual in translation tools: 70 to 75)."""

_FIGURE = re.compile(r"[0-9０-９]+(?:[.,．][0-9０-９]+)*|[零〇一二三四五六七八九十百千万亿两]+")


class Part(StrEnum):
    """What a part of a comparison is."""

    SAME = "same"
    ONLY_THERE = "only there"
    """In the remembered sentence, not in this one."""
    ONLY_HERE = "only here"
    """In this sentence, not in the remembered one."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One stretch of text and which of two sentences it belongs to."""

    text: str
    part: Part


def nearest(
    sentence: str, others: Sequence[str], *, least: int = LEAST, limit: int = 3
) -> list[tuple[int, int]]:
    """Return the places in `others` of the nearest ones and their percent, best first.

    Only those of `least` percent and more count.
    """
    from rapidfuzz import fuzz, process  # late: only for those who keep a memory

    found = process.extract(sentence, others, scorer=fuzz.ratio, score_cutoff=least, limit=limit)
    return [(place, int(percent)) for _, percent, place in found]


def differences(there: str, here: str) -> tuple[Difference, ...]:
    """Compare the remembered sentence `there` with `here`, in reading order."""
    from rapidfuzz.distance import Indel  # late, likewise

    found: list[Difference] = []
    old = new = ""
    for step in Indel.opcodes(there, here):
        if step.tag == "equal":
            found += _replaced(old, new)
            found.append(Difference(there[step.src_start : step.src_end], Part.SAME))
            old = new = ""
        else:
            old += there[step.src_start : step.src_end]
            new += here[step.dest_start : step.dest_end]
    return (*found, *_replaced(old, new))


def _replaced(old: str, new: str) -> list[Difference]:
    parts = ((old, Part.ONLY_THERE), (new, Part.ONLY_HERE))
    return [Difference(text, part) for text, part in parts if text]


def figures_differ(there: str, here: str) -> bool:
    """Whether the two sentences hold different figures: the usual trap of a near match."""
    return sorted(_FIGURE.findall(there)) != sorted(_FIGURE.findall(here))
