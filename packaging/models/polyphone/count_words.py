r"""Count words in raw text for the segmenter: ``resources/models/words.costs``.

    python packaging/models/polyphone/count_words.py --derived .venv/share/bilingual-reader \\
        resources/models/words.costs TEXT...

Expectation maximisation with the best way only: cut with the costs of the last round,
count, cut again. Starts from equal costs, which prefers few and long words. A text file
may be compressed with xz; of a table only the first column is read. Needs nothing but
the program.
"""

from __future__ import annotations

import argparse
import lzma
import math
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from reader.annotation import lexicon
from reader.annotation.segment import RARE, UNIT, Segmenter, WordCosts, write_costs
from reader.dictionary import files

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS = 4
_EQUAL_WORD, _EQUAL_CHARACTER = 150, 170
_RUN = re.compile("[\u3005\u3007\u3400-\u9fff]+")


def main() -> None:
    """Count, and write the costs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("costs", type=Path)
    parser.add_argument("texts", type=Path, nargs="+")
    parser.add_argument("--derived", type=Path, required=True)
    options = parser.parse_args()
    words = list(lexicon.read(options.derived / files.WORDS).values)
    avoided = frozenset(Path(__file__).with_name("avoided.txt").read_text(encoding="utf-8").split())
    lines = (line for path in options.texts for line in lines_of(path))
    runs = Counter(run for line in lines for run in _RUN.findall(line))
    equal = {word: _EQUAL_WORD if len(word) > 1 else _EQUAL_CHARACTER for word in words}
    known = WordCosts(equal, avoided & frozenset(words))
    for _ in range(ROUNDS):
        counts = _count(Segmenter.of(words, known), runs)
        known = WordCosts(_costs(counts), known.avoided)
        sys.stdout.write(f"{counts.total()} words, {len(counts)} different\n")
    write_costs(options.costs, known)


def lines_of(path: Path) -> Iterator[str]:
    """Yield the texts of a file: the first column of a table, without marks of examples."""
    data = path.read_bytes()
    if path.suffix == ".xz":
        data = lzma.decompress(data)
    for line in data.decode("utf-8").split("\n"):
        yield line.split("\t", 1)[0].replace("▁", "")


def _count(segmenter: Segmenter, runs: Counter[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for run, times in runs.items():
        for word in segmenter.cut(run):
            counts[word] += times
    return counts


def _costs(counts: Counter[str]) -> dict[str, int]:
    total = counts.total()
    return {
        word: min(RARE - 1, max(1, round(-math.log(count / total) * UNIT)))
        for word, count in counts.items()
    }


if __name__ == "__main__":
    main()
