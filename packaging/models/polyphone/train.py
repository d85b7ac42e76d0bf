r"""Train the polyphone model: one linear classifier a character, pruned and quantised.

    python packaging/models/polyphone/train.py --data ../shared/data/pinyin \\
        --derived .venv/share/bilingual-reader --silver silver.tsv --classes classes.tsv \\
        [--hold-out] resources/models/polyphones.bin

Needs scikit-learn, which the program itself does not. With ``--hold-out`` g2pL dev and a
third of CPP dev stay unseen, for measuring; without it they are trained on as well.
"""

from __future__ import annotations

import argparse
import json
import random
import zlib
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import corpus
import numpy as np
from corpus import Example
from materials import Materials
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from reader.annotation.cues import READING_CUES
from reader.annotation.polyphone import FORMAT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

REGULARISATION = 0.15
COPIES, DROPPED = 24, 0.6
"""Each example is learnt again so many times with this share of its cues left out.

Otherwise the dictionary's cues are trusted so much that the context never counts.
"""
READING_WEIGHT = 3.0
SILVER_EACH = 60
"""At most so many silver examples a reading."""
LEAST_COUNT = 1
LEAST_WEIGHT = 0.02
"""Weights nearer to zero are dropped."""
LEAST_ALIKE = 4
"""A character seen so often with one reading only is read so."""
SEED = 1
FULL_SCALE = 127
CALIBRATION = (1.47, -0.13)
"""Slope and intercept from lead to confidence, fitted on the held-out examples."""


def main() -> None:
    """Run the training."""
    options = _parser().parse_args()
    classes = read_classes(options.classes)
    materials = Materials(options.derived, classes)
    examples = training_set(options.data, options.silver, hold_out=options.hold_out)
    rows = defaultdict(list)
    for example in examples:
        rows[example.character].append((materials.cues(example), example.syllable))
    blocks = {}
    for character, samples in sorted(rows.items()):
        syllables = Counter(syllable for _, syllable in samples)
        if len(syllables) > 1:
            blocks[character] = fit(samples, options.least_count, options.least_weight)
        elif syllables.total() >= LEAST_ALIKE:
            blocks[character] = (list(syllables), 1.0, np.array([0]), {})
    frequent = "".join(sorted({one.character for one in corpus.g2pl(options.data, "train")}))
    write(options.model, blocks, classes, frequent)
    size = options.model.stat().st_size
    print(f"{len(examples)} examples, {len(blocks)} characters, {size} bytes")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--derived", type=Path, required=True)
    parser.add_argument("--silver", type=Path, required=True)
    parser.add_argument("--classes", type=Path, required=True)
    parser.add_argument("--hold-out", action="store_true")
    parser.add_argument("--least-count", type=int, default=LEAST_COUNT)
    parser.add_argument("--least-weight", type=float, default=LEAST_WEIGHT)
    return parser


def read_classes(path: Path) -> dict[str, str]:
    """Word classes: a word, a tab, two characters, a line."""
    lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    return dict(line.split("\t") for line in lines)


def training_set(data: Path, silver: Path, *, hold_out: bool) -> list[Example]:
    """Everything to train on; never a sentence that is held out."""
    cpp_train, cpp_test = corpus.cpp_split(data)
    g2pl_train, g2pl_test = corpus.g2pl(data, "train"), corpus.g2pl(data, "dev")
    unseen = {example.text for example in (*cpp_test, *g2pl_test)} if hold_out else set()
    gold = [*g2pl_train, *cpp_train, *corpus.own(Path(__file__).with_name("own.tsv"))]
    if not hold_out:
        gold += g2pl_test + cpp_test
    frequent = {example.character for example in g2pl_train}
    counts: Counter[tuple[str, str]] = Counter()
    for line in silver.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        text, offset, syllable = line.split("\t")
        example = Example(text, int(offset), syllable)
        kind = (example.character, syllable)
        if example.character not in frequent and counts[kind] < SILVER_EACH:
            counts[kind] += 1
            gold.append(example)
    return [example for example in gold if example.text not in unseen]


def fit(
    samples: Sequence[tuple[list[str], str]], least_count: int, least_weight: float
) -> tuple[list[str], float, np.ndarray, dict[str, np.ndarray]]:
    """Syllables, scale, biases and quantised weights for one character."""
    counts = Counter(cue for cues, _ in samples for cue in cues)
    vocabulary = {cue: at for at, cue in enumerate(c for c in counts if counts[c] >= least_count)}
    rows = [cues for cues, _ in samples]
    chance = random.Random(SEED)  # noqa: S311 - no secret
    for _ in range(COPIES):
        rows += [[cue for cue in cues if chance.random() > DROPPED] for cues, _ in samples]
    machine = LinearSVC(C=REGULARISATION, random_state=SEED)
    machine.fit(_matrix(rows, vocabulary), [one for _, one in samples] * (COPIES + 1))
    weights = machine.coef_.copy()
    for cue, place in vocabulary.items():
        if cue[0] in READING_CUES:
            weights[:, place] *= READING_WEIGHT
    scale = float(max(np.abs(weights).max(), 1e-6)) / FULL_SCALE
    kept = {
        cue: np.rint(weights[:, place] / scale).astype(int)
        for cue, place in vocabulary.items()
        if np.abs(weights[:, place]).max() >= least_weight
    }
    kept = {cue: values for cue, values in kept.items() if values.any()}
    biases = np.rint(machine.intercept_ / scale).astype(int)
    return list(map(str, machine.classes_)), scale, biases, kept


def _matrix(rows: Iterable[Sequence[str]], vocabulary: dict[str, int]) -> csr_matrix:
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    for cues in rows:
        for cue in cues:
            if (place := vocabulary.get(cue)) is not None:
                places.append(place)
                values.append(READING_WEIGHT if cue[0] in READING_CUES else 1.0)
        ends.append(len(places))
    return csr_matrix((values, places, ends), shape=(len(ends) - 1, len(vocabulary)))


def write(path: Path, blocks: dict, classes: dict[str, str], frequent: str) -> None:
    """Write the model file that `reader.annotation.polyphone` reads."""
    index, data = {}, b""
    for character, (syllables, scale, bias, weights) in blocks.items():
        cues = sorted(weights)
        planes = np.array([weights[cue] for cue in cues], dtype=np.int8).T
        block = zlib.compress("\t".join(cues).encode() + b"\0" + planes.tobytes(), 9)
        start, data = len(data), data + block
        index[character] = (" ".join(syllables), scale, bias.tolist(), start, len(data))
    head = {
        "index": index,
        "calibration": CALIBRATION,
        "frequent": frequent,
        "words": " ".join(classes),
        "coarse": "".join(value[0] for value in classes.values()),
        "fine": "".join(value[1] for value in classes.values()),
    }
    packed = zlib.compress(json.dumps(head, ensure_ascii=False).encode(), 9)
    body = FORMAT + len(packed).to_bytes(4, "big") + packed + data
    path.write_bytes(body + zlib.crc32(body).to_bytes(4, "big"))


if __name__ == "__main__":
    main()
