r"""Measure a polyphone model on the held-out sets, through the code that reads a text.

    python packaging/models/polyphone/evaluate.py --data ../shared/data/pinyin \\
        --derived .venv/share/bilingual-reader resources/models/polyphones.bin

Only meaningful for a model trained with ``--hold-out``. Needs nothing but the program.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import corpus
from materials import Materials

from reader.annotation.polyphone import PolyphoneModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from corpus import Example


def main() -> None:
    """Print the accuracy on every set."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--derived", type=Path, required=True)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    model = PolyphoneModel.load(options.model)
    materials = Materials(options.derived, model.classes)
    sets = {
        "g2pL dev": corpus.g2pl(options.data, "dev"),
        "CPP dev, held-out third": corpus.cpp_split(options.data)[1],
        "sentences.tsv": corpus.sentences(options.data),
    }
    for name, examples in sets.items():
        sys.stdout.write(f"{name}: {measure(model, materials, examples, options.errors)}\n")


def measure(
    model: PolyphoneModel, materials: Materials, examples: Sequence[Example], errors: bool
) -> str:
    """Accuracy, and how many errors lie among the least certain readings."""
    judged: list[tuple[float, bool]] = []
    wrong: Counter[str] = Counter()
    for example in examples:
        passage = materials.passage(example.text)
        found = next(model.read(passage, example.offset, example.offset + 1), None)
        syllable = found.syllable if found else passage.syllables[example.offset]
        right = syllable == example.syllable
        judged.append((found.confidence if found else 1.0, right))
        if not right:
            wrong[f"{example.character} {example.syllable}>{syllable}"] += 1
    if errors:
        listed = (f"{what} {count}" for what, count in wrong.most_common(60))
        sys.stdout.write(", ".join(listed) + "\n")
    judged.sort()
    missed = sum(not right for _, right in judged)
    low = judged[: len(judged) // 10]
    caught = sum(not right for _, right in low)
    return (
        f"{100 * (1 - missed / len(judged)):.2f} % of {len(judged)}; "
        f"the least certain tenth holds {caught} of {missed} errors"
    )


if __name__ == "__main__":
    main()
