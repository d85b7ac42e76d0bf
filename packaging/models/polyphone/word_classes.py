r"""Sort words into distributional classes, by the words beside them: ``classes.tsv``.

    python packaging/models/polyphone/word_classes.py --derived .venv/share/bilingual-reader \\
        classes.tsv TEXT...

Positive mutual information with the left and right neighbours, the strongest 60 singular
directions, then k-means into 60 coarse and 250 fine classes. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from count_words import lines_of
from materials import Materials
from scipy.sparse import coo_matrix, csr_matrix
from sklearn.cluster import MiniBatchKMeans
from sklearn.utils.extmath import randomized_svd

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS, NEIGHBOURS, LEAST = 30_000, 3_000, 6
DIRECTIONS, COARSE, FINE = 60, 60, 250
SMOOTHING = 0.75
_FIRST = 0x4E00
"""A class is kept as a character from here on."""


def main() -> None:
    """Make the classes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("classes", type=Path)
    parser.add_argument("texts", type=Path, nargs="+")
    parser.add_argument("--derived", type=Path, required=True)
    options = parser.parse_args()
    materials = Materials(options.derived, {})
    lines = [
        ["^", *materials.passage(line.strip()).tokens(), "^"]
        for path in options.texts
        for line in lines_of(path)
    ]
    counts = Counter(word for line in lines for word in line)
    usual = counts.most_common(WORDS)
    words = [word for word, count in usual if count >= LEAST and word.strip(" ^\t")]
    places = _places(words, lines)
    coarse, fine = (_classes(places, number) for number in (COARSE, FINE))
    rows = (f"{word}\t{one}{other}" for word, one, other in zip(words, coarse, fine, strict=True))
    options.classes.write_text("\n".join(rows) + "\n", encoding="utf-8")


def _places(words: Sequence[str], lines: Sequence[Sequence[str]]) -> np.ndarray:
    """Each word as a point: its neighbours, weighted and condensed."""
    index = {word: place for place, word in enumerate(words)}
    pairs: Counter[tuple[int, int]] = Counter()
    for line in lines:
        numbers = [index.get(word, -1) for word in line]
        for left, right in pairwise(numbers):
            if left >= 0 and 0 <= right < NEIGHBOURS:
                pairs[left, right] += 1
            if right >= 0 and 0 <= left < NEIGHBOURS:
                pairs[right, NEIGHBOURS + left] += 1
    rows, columns = zip(*pairs, strict=True)
    shape = (len(words), 2 * NEIGHBOURS)
    table = coo_matrix((np.array(list(pairs.values()), float), (rows, columns)), shape=shape)
    by_word = np.asarray(table.sum(1)).ravel() + 1
    by_neighbour = np.asarray(table.sum(0)).ravel() + 1
    smoothed = by_neighbour**SMOOTHING * (by_neighbour.sum() / (by_neighbour**SMOOTHING).sum())
    gain = np.log(table.data * table.sum() / (by_word[table.row] * smoothed[table.col]))
    kept = gain > 0
    weighted = csr_matrix((gain[kept], (table.row[kept], table.col[kept])), shape=shape)
    left, strength, _ = randomized_svd(weighted, n_components=DIRECTIONS, n_iter=3, random_state=0)
    points = left * np.sqrt(strength)
    return points / (np.linalg.norm(points, axis=1, keepdims=True) + 1e-6)


def _classes(points: np.ndarray, number: int) -> list[str]:
    means = MiniBatchKMeans(number, random_state=0, batch_size=4096, n_init=3, max_iter=60)
    return [chr(_FIRST + int(label)) for label in means.fit_predict(points)]


if __name__ == "__main__":
    main()
