"""Measuring one thing against another in one run, and saying whether a goal is met."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_NAME = 58


@dataclass(frozen=True, slots=True)
class Ratio:
    """A measured time over its peer's, with the goal of ``design.md`` §7."""

    name: str
    ours: float
    """Seconds (or megabytes, by `unit`)."""
    peers: float
    goal: float
    unit: str = "ms"

    @property
    def value(self) -> float:
        """Our time over the peer's."""
        return self.ours / self.peers

    @property
    def is_met(self) -> bool:
        """Whether the goal is met in this run."""
        return self.value <= self.goal

    def __str__(self) -> str:
        ratio, goal = f"{_short(self.value)}x", f"{_short(self.goal)}x"
        ours, peers = (_amount(one, self.unit) for one in (self.ours, self.peers))
        return _line(self.name, ours, peers, ratio, goal, _verdict(met=self.is_met))


@dataclass(frozen=True, slots=True)
class Limit:
    """A measured time, or size, that has a goal of its own and no peer."""

    name: str
    ours: float
    """Seconds (or megabytes, by `unit`)."""
    goal: float | None
    """In the same unit; None for a figure that is only reported."""
    unit: str = "ms"

    def __str__(self) -> str:
        ours = _amount(self.ours, self.unit)
        if self.goal is None:
            return _line(self.name, ours, "", "", "", "")
        verdict = _verdict(met=self.ours <= self.goal)
        return _line(self.name, ours, "", "", _amount(self.goal, self.unit), verdict)


def heading(topic: str) -> str:
    """Return the head of a table about `topic`, with the load of the machine."""
    load = f"load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return "\n".join(
        (f"\n{topic}  ({load})", _line("", "ours", "peer", "ratio", "goal", "verdict"))
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


def _line(name: str, *columns: str) -> str:
    return f"{name:<{_NAME}}" + "".join(f"{column:>12}" for column in columns)


def _verdict(*, met: bool) -> str:
    return "met" if met else "MISSED"


def _amount(value: float, unit: str) -> str:
    return f"{1000 * value:.1f} ms" if unit == "ms" else f"{value:.0f} {unit}"


def _short(value: float) -> str:
    return f"{value:.2f}" if value >= 0.1 else f"{value:.4f}"
