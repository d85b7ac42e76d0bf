"""How far is a page, as read, from the truth of a made page?

The made page comes from ``tests/support/pages.py``; this module only compares.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.text.model import Document, Join, Span


@dataclass(frozen=True, slots=True)
class JoinScore:
    """Joins counted by their place: right, invented, overlooked."""

    right: int
    invented: int
    missed: int

    def __add__(self, other: JoinScore) -> JoinScore:
        """Return the counts of both scores together."""
        return JoinScore(
            self.right + other.right,
            self.invented + other.invented,
            self.missed + other.missed,
        )

    @property
    def precision(self) -> float:
        """Share of the joins made that are right; 1 where none was made."""
        made = self.right + self.invented
        return self.right / made if made else 1.0

    @property
    def recall(self) -> float:
        """Share of the true joins that were made; 1 where there is none."""
        true = self.right + self.missed
        return self.right / true if true else 1.0


def score_joins(page: Any, joins: Iterable[Join]) -> JoinScore:
    """Count `joins` against the truth of `page` by the place where the earlier piece ends.

    The place ignores white space, and what is printed between the pieces may lie inside
    or outside the span of the join.
    """
    made = {_place(page.raw, join.at) for join in joins}
    true = {_place(page.raw, at) for at in page.expected.joins}
    return JoinScore(len(made & true), len(made - true), len(true - made))


def differences(page: Any, document: Document) -> list[str]:
    """Say, one line each, where `document` departs from the truth of `page`."""
    expected = page.expected
    found = _diff(
        "article titles",
        [article.title for article in expected.articles],
        [article.title for article in document.articles],
    )
    for true, read in zip(expected.articles, document.articles, strict=False):
        found += _diff_blocks(true.title, true.blocks, read.blocks)
        found += _diff(f"{true.title}: bylines", true.bylines, read.bylines)
        found += _diff(f"{true.title}: dateline", [true.dateline], [read.dateline])
    return found + _diff_blocks("furniture", expected.furniture, document.furniture)


def _place(raw: str, at: Span) -> int:
    return len(raw[: at.start].rstrip())


def _diff(subject: str, true: Sequence[object], read: Sequence[object]) -> list[str]:
    return [] if list(true) == list(read) else [f"{subject}: expected {true!r}, read {read!r}"]


def _diff_blocks(subject: str, true: Sequence[Any], read: Sequence[Any]) -> list[str]:
    """Compare the texts and, where these agree, the kinds."""
    found = _diff(f"{subject}: texts", [one.text for one in true], [one.text for one in read])
    if found:
        return found
    return [
        f"{subject}: {one.text[:16]}: expected {'/'.join(one.kinds)}, read {other.kind}"
        for one, other in zip(true, read, strict=True)
        if str(other.kind) not in one.kinds
    ]
