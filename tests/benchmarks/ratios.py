"""Measuring one thing against another in one run, and saying whether a goal is met."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Ratio:
    """A measured time over its peer's, with the goal of ``design.md`` §7."""

    name: str
    ours: float
    """Seconds, the least of all runs."""
    peers: float
    goal: float

    @property
    def value(self) -> float:
        """Our time over the peer's."""
        return self.ours / self.peers

    @property
    def is_met(self) -> bool:
        """Whether the goal is met in this run."""
        return self.value <= self.goal

    def __str__(self) -> str:
        verdict = "met" if self.is_met else "MISSED"
        return (
            f"{self.name:<52} {1000 * self.ours:8.1f} ms {1000 * self.peers:8.1f} ms"
            f" {self.value:6.2f}x  goal {self.goal:.2f}x  {verdict}"
        )


def interleaved(
    *works: Callable[[], object],
    rounds: int = 7,
    clock: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """Least seconds of each of `works` over `rounds`, run in turn so that noise is shared.

    ``time.process_time`` as `clock` counts what all threads work: for a busy machine.
    """
    least = [float("inf")] * len(works)
    for _ in range(rounds):
        for place, work in enumerate(works):
            begun = clock()
            work()
            least[place] = min(least[place], clock() - begun)
    return least
