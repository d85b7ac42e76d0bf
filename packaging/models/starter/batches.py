"""Which pairs are shown to the network when: sets, phases, batches of equal length."""

from __future__ import annotations

import queue
import threading
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import sentencepiece
    from corpus import Pair

MOST_SOURCE, MOST_TARGET = 220, 260
"""Pieces of a pair, at most."""
_POOL = 40_000
_CHUNK = 20_000
_ROUND = 8
"""Lengths are rounded up to a multiple of this: fewer shapes, better for the hardware."""

PHASES: tuple[tuple[float, dict[str, float]], ...] = (
    (0.40, {
        "law": 0.26, "everyday": 0.20, "docs": 0.14, "policy": 0.14, "figures": 0.06,
        "joined": 0.06, "halfwidth": 0.02, "drills": 0.03, "terms": 0.01, "senses": 0.08,
    }),
    (0.80, {
        "law": 0.14, "everyday": 0.11, "docs": 0.06, "policy": 0.34, "figures": 0.13,
        "joined": 0.12, "halfwidth": 0.04, "drills": 0.02, "terms": 0.01, "senses": 0.03,
    }),
    (1.00, {
        "everyday": 0.04, "policy": 0.60, "figures": 0.16, "joined": 0.14, "halfwidth": 0.05,
        "terms": 0.01,
    }),
)  # fmt: skip
"""Until which share of the time a mix of the sets holds: general, mixed, our texts alone."""


def mix_at(share: float) -> tuple[int, dict[str, float]]:
    """Return the number and the mix of the phase at `share` of the time."""
    for number, (end, mix) in enumerate(PHASES):
        if share < end:
            return number, mix
    return len(PHASES) - 1, PHASES[-1][1]


class Batch(NamedTuple):
    """Rows of piece ids: sources end, targets begin and end with their marks."""

    source: np.ndarray
    target: np.ndarray


class Encoded:
    """The pairs of one set as piece ids, drawn one after the other, shuffled each time round."""

    def __init__(self, sources: Sequence[np.ndarray], targets: Sequence[np.ndarray]) -> None:
        """Take equally many `sources` and `targets`; pairs that are too long are left out."""
        kept = [
            (source, target)
            for source, target in zip(sources, targets, strict=True)
            if len(source) <= MOST_SOURCE and len(target) <= MOST_TARGET
        ]
        self.sources = [source for source, _ in kept]
        self.targets = [target for _, target in kept]
        self._order = np.zeros(0, np.int64)
        self.rounds = 0

    def __len__(self) -> int:
        return len(self.sources)

    def draw(self, count: int, chance: np.random.Generator) -> np.ndarray:
        """Return the places of `count` pairs."""
        while len(self._order) < count:
            self._order = np.concatenate([self._order, chance.permutation(len(self))])
            self.rounds += 1
        drawn, self._order = self._order[:count], self._order[count:]
        return drawn


def encoded(
    pieces: sentencepiece.SentencePieceProcessor,
    pairs: Sequence[Pair],
    *,
    samples: int = 0,
    threads: int = 1,
) -> Encoded:
    """Cut `pairs` into pieces; `samples` more times with the source cut another way."""
    plain = _cut(pieces, [pair.zh for pair in pairs], threads)
    targets = _cut(pieces, [pair.en for pair in pairs], threads)
    sources = list(plain)
    for _ in range(samples):
        sources += _cut(pieces, [pair.zh for pair in pairs], threads, sampled=True)
    return Encoded(sources, targets * (samples + 1))


def _cut(
    pieces: sentencepiece.SentencePieceProcessor,
    texts: Sequence[str],
    threads: int,
    *,
    sampled: bool = False,
) -> list[np.ndarray]:
    options = {"enable_sampling": True, "nbest_size": -1, "alpha": 0.2} if sampled else {}
    found: list[np.ndarray] = []
    for start in range(0, len(texts), _CHUNK):
        ids = pieces.encode(list(texts[start : start + _CHUNK]), num_threads=threads, **options)
        found += [np.array(one, np.uint16) for one in ids]
    return found


def batches(
    sets: Mapping[str, Encoded],
    share: Callable[[], float],
    most: int,
    ends: tuple[int, int, int],
    seed: int = 8,
) -> Iterator[Batch]:
    """Yield batches of at most `most` pieces a side for ever, mixed for the `share` of the time."""
    chance = np.random.default_rng(seed)
    while True:
        _, mix = mix_at(share())
        usable = {name: part for name, part in mix.items() if len(sets.get(name, ()))}
        whole = sum(usable.values())
        pool = min(_POOL, max(64, most * 20))
        drawn = [
            (name, place)
            for name, part in usable.items()
            for place in sets[name].draw(round(pool * part / whole), chance)
        ]
        noise = chance.uniform(0, 4, len(drawn))
        lengths = np.array([len(sets[name].targets[place]) for name, place in drawn]) + noise
        sizes = np.array([len(sets[name].sources[place]) for name, place in drawn])
        order = np.lexsort((sizes, (lengths / _ROUND).astype(int)))
        cuts = _cuts([(int(sizes[at]), int(lengths[at]) + 1) for at in order], most)
        for number in chance.permutation(len(cuts)):
            start, end = cuts[number]
            chosen = [drawn[at] for at in order[start:end]]
            yield batch_of(
                [sets[name].sources[place] for name, place in chosen],
                [sets[name].targets[place] for name, place in chosen],
                ends,
            )


def _cuts(lengths: Sequence[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    """Cut a sorted list so that no part, padded, has more than `most` pieces a side."""
    cuts, start, longest = [0], 0, 0
    for place, (source, target) in enumerate(lengths):
        longest = max(longest, source + _ROUND, target + _ROUND)
        if longest * (place + 1 - start) > most and place > start:
            cuts.append(place)
            start, longest = place, max(source, target) + _ROUND
    return list(pairwise([*cuts, len(lengths)]))


def batch_of(
    sources: Sequence[np.ndarray], targets: Sequence[np.ndarray], ends: tuple[int, int, int]
) -> Batch:
    """Pad rows to one length; `ends` are the ids that begin, end and fill."""
    begin, end, blank = ends
    source = _filled(len(sources), max(map(len, sources)) + 1, blank)
    target = _filled(len(targets), max(map(len, targets)) + 2, blank)
    for row, (one, other) in enumerate(zip(sources, targets, strict=True)):
        source[row, : len(one)] = one
        source[row, len(one)] = end
        target[row, 0] = begin
        target[row, 1 : len(other) + 1] = other
        target[row, len(other) + 1] = end
    return Batch(source, target)


def _filled(rows: int, length: int, blank: int) -> np.ndarray:
    return np.full((rows, -(-length // _ROUND) * _ROUND), blank, np.int64)


def ahead(source: Iterator[Batch], count: int = 16) -> Iterator[Batch]:
    """Make batches on another thread, `count` in advance."""
    waiting: queue.Queue[Batch] = queue.Queue(count)

    def work() -> None:
        for batch in source:
            waiting.put(batch)

    threading.Thread(target=work, daemon=True).start()
    while True:
        yield waiting.get()
